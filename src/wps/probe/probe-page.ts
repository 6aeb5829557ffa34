import type { WpsApplication } from '../../host/wps/api/application-api';
import { filled, type Lang, type Wording } from '../../messages/fill';
import { WPS_PROBE_BY_HAND, WPS_PROBE_WORDS } from '../../messages/wps-probe';
import { HAND_PATIENCE, handProbes } from './hand-probes';
import { outcomeOf, type ProbeOutcome } from './outcome';
import { runProbes, type ProbeReport } from './run-probes';
import { PATIENCE, type ProbePatience } from './scratch';

/** Grows with each run and each press; what is copied. */
interface Result {
  report?: ProbeReport;
  readonly byHand: ProbeOutcome[];
}

/** Draws the page. `app` undefined: it was opened somewhere else than in WPS. */
export function openProbePage(
  container: HTMLElement,
  app: WpsApplication | undefined,
  lang: Lang,
  patience: ProbePatience = PATIENCE,
): void {
  container.replaceChildren(element('h1', WPS_PROBE_WORDS.title[lang]));
  if (!app) {
    container.append(element('p', WPS_PROBE_WORDS.outside[lang]));
    return;
  }
  const result: Result = { byHand: [] };
  const status = element('p', '');
  status.setAttribute('role', 'status');
  const box = document.createElement('textarea');
  box.readOnly = true;
  box.rows = 12;
  box.setAttribute('aria-label', WPS_PROBE_WORDS.result[lang]);
  const say = (wording: Wording, values = {}): void => {
    status.textContent = filled(wording, values, lang);
  };
  const show = (): void => {
    box.value = JSON.stringify({ probe: 1, ...result }, undefined, 1);
  };

  const start = button(WPS_PROBE_WORDS.start[lang], async () => {
    start.disabled = true;
    result.report = await runProbes(
      app,
      (_, count, of) => say(WPS_PROBE_WORDS.running, { count, of }),
      patience,
    );
    show();
    status.replaceChildren(...endOf(result.report, lang).map((text) => element('span', text)));
    start.disabled = false;
  });
  const byHand = handProbes(lang).map((probe) =>
    button(WPS_PROBE_BY_HAND[probe.name][lang], async () => {
      result.byHand.push(await outcomeOf(probe, app, HAND_PATIENCE));
      show();
    }),
  );
  const copy = button(WPS_PROBE_WORDS.copy[lang], () => {
    box.focus();
    box.select();
    // The clipboard's own interface asks for permission, or is not there, where pages come from a folder.
    say(document.execCommand('copy') ? WPS_PROBE_WORDS.copied : WPS_PROBE_WORDS.notCopied);
  });
  container.append(
    element('p', WPS_PROBE_WORDS.what[lang]),
    element('p', WPS_PROBE_WORDS.before[lang]),
    start,
    status,
    element('h2', WPS_PROBE_WORDS.byHandTitle[lang]),
    element('p', WPS_PROBE_WORDS.byHandWhat[lang]),
    ...byHand,
    element('h2', WPS_PROBE_WORDS.result[lang]),
    copy,
    box,
  );
}

function endOf({ scratch, outcomes, left }: ProbeReport, lang: Lang): readonly string[] {
  const faults = outcomes.filter(({ outcome }) => outcome === 'fault').length;
  return [
    filled(WPS_PROBE_WORDS.done, { answered: outcomes.length - faults, faults }, lang),
    ...(typeof scratch === 'string' ? [] : [WPS_PROBE_WORDS.noScratch[lang]]),
    ...(left.length === 0 ? [] : [WPS_PROBE_WORDS.left[lang]]),
  ];
}

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
