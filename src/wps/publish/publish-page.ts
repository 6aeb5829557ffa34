import { filled, type Lang, type Wording } from '../../messages/fill';
import { PUBLISH_WORDS } from '../../messages/wps-publish';
import { button, element, refill, stepList } from '../pages/page-elements';
import type { AddinEntry, Offer } from './addin-entry';
import { install, look, remove, type Outcome } from './installation';
import { outcomeText, type SaidPart } from './outcome-text';
import type { WpsService } from './wps-service';

export interface PublishPage {
  readonly container: HTMLElement;
  readonly offer: Offer;
  readonly service: WpsService;
  readonly lang: Lang;
  /** The page came from another machine by http, which newer browsers keep from this one. */
  readonly plainHttp: boolean;
  /** Asks the system to start WPS's service. */
  readonly startService: () => void;
}

/** Draws the page and says how this machine stands. Resolves once that is said. */
export function openPublishPage({
  container,
  offer,
  service,
  lang,
  plainHttp,
  startService,
}: PublishPage): Promise<void> {
  const status = element('div', '');
  status.setAttribute('role', 'status');
  status.tabIndex = -1;
  const buttons = document.createElement('p');
  const which = element('p', PUBLISH_WORDS.which[lang]);
  refill(
    container,
    element('h1', PUBLISH_WORDS.title[lang]),
    element('p', PUBLISH_WORDS.lead[lang]),
    status,
    buttons,
    which,
    element('small', filled(PUBLISH_WORDS.version, { version: offer.version }, lang)),
    element('small', PUBLISH_WORDS.onlyOurs[lang]),
  );

  const say = (parts: readonly SaidPart[]): void =>
    refill(status, ...parts.map((part) => (typeof part === 'string' ? element('p', part) : stepList(part))));

  const run = async (act: () => Promise<Outcome>, meanwhile: string): Promise<void> => {
    // Where a button was pressed: it will be another one afterwards, and whoever listens goes on from here.
    if (buttons.contains(document.activeElement)) status.focus();
    delete status.dataset.outcome;
    say([meanwhile]);
    which.hidden = true;
    for (const each of buttons.querySelectorAll('button')) each.disabled = true;
    const outcome = await act();
    say(outcomeText(outcome, plainHttp, lang));
    status.dataset.outcome = outcome.kind;
    refill(buttons, ...buttonsFor(outcome));
    const isOpen = !isDone(outcome);
    // Where something is to be done here, the first button does it.
    if (isOpen) buttons.querySelector('button')?.classList.add('primary');
    which.hidden = offer.entries.length < 2 || !isOpen || isSilent(outcome);
  };

  const change = (words: Wording, act: () => Promise<Outcome>): HTMLButtonElement =>
    button(words[lang], () => run(act, PUBLISH_WORDS.working[lang]));
  const lookAgain = (): Promise<void> => run(() => look(offer, service), PUBLISH_WORDS.looking[lang]);

  const buttonsFor = (outcome: Outcome): readonly HTMLButtonElement[] => {
    const again = button(PUBLISH_WORDS.lookAgain[lang], lookAgain);
    if (isSilent(outcome)) return [button(PUBLISH_WORDS.startService[lang], startService), again];
    const installs = offer.entries.map((entry) =>
      change(installWords(entry), () => install(offer, entry, service)),
    );
    const isGone = outcome.kind === 'absent' || outcome.kind === 'removed';
    return [
      ...installs,
      ...(isGone ? [] : [change(PUBLISH_WORDS.remove, () => remove(offer, service))]),
      again,
    ];
  };
  return lookAgain();
}

const isSilent = ({ kind }: Outcome): boolean => kind === 'notRunning' || kind === 'notUnderstood';

const isDone = ({ kind }: Outcome): boolean => kind === 'installed' || kind === 'justInstalled';

const installWords = ({ online }: AddinEntry): Wording =>
  online === 'true' ? PUBLISH_WORDS.installOnline : PUBLISH_WORDS.installOffline;
