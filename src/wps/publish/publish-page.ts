import { filled, type Lang } from '../../messages/fill';
import { PUBLISH_WORDS } from '../../messages/wps-publish';
import type { AddinEntry, Offer } from './addin-entry';
import { install, look, remove, type Outcome } from './installation';
import { outcomeText } from './outcome-text';
import type { WpsService } from './wps-service';

export interface PublishPage {
  readonly container: HTMLElement;
  readonly offer: Offer;
  readonly service: WpsService;
  readonly lang: Lang;
  /** Asks the system to start WPS's service. */
  readonly startService: () => void;
}

/** Draws the page and says how this machine stands. Resolves once that is said. */
export function openPublishPage({
  container,
  offer,
  service,
  lang,
  startService,
}: PublishPage): Promise<void> {
  const status = element('div', '');
  status.setAttribute('role', 'status');
  const buttons = document.createElement('p');
  container.replaceChildren(
    element('h1', PUBLISH_WORDS.title[lang]),
    element('p', filled(PUBLISH_WORDS.version, { version: offer.version }, lang)),
    status,
    buttons,
    element('small', PUBLISH_WORDS.onlyOurs[lang]),
  );

  const say = (paragraphs: readonly string[]): void =>
    status.replaceChildren(...paragraphs.map((text) => element('p', text)));

  const offered = (outcome: Outcome): readonly HTMLButtonElement[] => [
    ...offer.entries.map((entry) =>
      button(installWords(entry)[lang], () => run(() => install(offer, entry, service))),
    ),
    ...(outcome.kind === 'absent' || outcome.kind === 'removed'
      ? []
      : [button(PUBLISH_WORDS.remove[lang], () => run(() => remove(offer, service)))]),
  ];
  const asked = (): HTMLButtonElement =>
    button(PUBLISH_WORDS.lookAgain[lang], () => run(() => look(offer, service), PUBLISH_WORDS.looking[lang]));

  const run = async (
    act: () => Promise<Outcome>,
    meanwhile: string = PUBLISH_WORDS.working[lang],
  ): Promise<void> => {
    say([meanwhile]);
    buttons.replaceChildren();
    const outcome = await act();
    say(outcomeText(outcome, lang));
    status.dataset.outcome = outcome.kind;
    const silent = outcome.kind === 'notRunning' || outcome.kind === 'notUnderstood';
    buttons.replaceChildren(
      ...(silent ? [button(PUBLISH_WORDS.startService[lang], startService)] : offered(outcome)),
      asked(),
    );
  };
  return run(() => look(offer, service), PUBLISH_WORDS.looking[lang]);
}

const installWords = ({ online }: AddinEntry): { readonly zh: string; readonly en: string } =>
  online === 'true' ? PUBLISH_WORDS.installOnline : PUBLISH_WORDS.installOffline;

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function button(text: string, press: () => void | Promise<void>): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', () => void press());
  return made;
}
