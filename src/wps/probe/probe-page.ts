import type { WpsApplication } from '../../host/wps/api/application-api';
import { filled, type Lang, type Wording } from '../../messages/fill';
import { WPS_PROBE_BEFORE, WPS_PROBE_BY_HAND, WPS_PROBE_WORDS } from '../../messages/wps-probe';
import { button, element, refill } from '../pages/page-elements';
import { HAND_PATIENCE, handProbes } from './hand-probes';
import { outcomeOf, type ProbeOutcome } from './outcome';
import { runProbes, type ProbeReport } from './run-probes';
import { PATIENCE, type ProbePatience } from './trial';

/** Grows with each run and each press; what is copied. */
interface Result {
  report?: ProbeReport;
  readonly byHand: ProbeOutcome[];
}

/** Milliseconds after which a window that can be closed by its page is closed. */
const CLOSED = 500;

/** Draws the page. `app` undefined: it was opened somewhere else than in WPS. */
export function openProbePage(
  container: HTMLElement,
  app: WpsApplication | undefined,
  lang: Lang,
  patience: ProbePatience = PATIENCE,
): void {
  const say = (wording: Wording, values = {}): string => filled(wording, values, lang);
  refill(container, element('h1', say(WPS_PROBE_WORDS.title)));
  if (!app) {
    container.append(element('p', say(WPS_PROBE_WORDS.outside)));
    return;
  }
  const result: Result = { byHand: [] };
  const { progress, status, byHandStatus, box, before } = parts(lang);
  const show = (): void => {
    box.value = JSON.stringify({ probe: 1, ...result }, undefined, 1);
    copy.disabled = false;
  };

  const start = button(say(WPS_PROBE_WORDS.start), async () => {
    const idle = [start, close, ...byHand].filter(({ disabled }) => !disabled);
    for (const each of idle) each.disabled = true;
    status.focus();
    progress.hidden = false;
    const tell = (_: ProbeOutcome, count: number, of: number): void => {
      Object.assign(progress, { value: count, max: of });
      status.textContent = say(WPS_PROBE_WORDS.running, { count, of });
    };
    result.report = await runProbes(app, tell, patience);
    show();
    progress.hidden = true;
    refill(status, ...endOf(result.report, lang).map((text) => element('p', text)));
    start.textContent = say(WPS_PROBE_WORDS.again);
    for (const each of idle) each.disabled = false;
  });
  start.className = 'primary';

  const byHand = handProbes(lang).map((probe) => {
    const name = say(WPS_PROBE_BY_HAND[probe.name]);
    return button(name, async () => {
      result.byHand.push(await outcomeOf(probe, app, HAND_PATIENCE));
      show();
      byHandStatus.textContent = say(WPS_PROBE_WORDS.byHandNoted, { name, count: result.byHand.length });
    });
  });

  const copy = button(say(WPS_PROBE_WORDS.copy), () => {
    box.focus();
    box.select();
    // The clipboard's own interface asks for permission, or is not there, where pages come from a folder.
    const isCopied = document.execCommand('copy');
    copyStatus.textContent = say(isCopied ? WPS_PROBE_WORDS.copied : WPS_PROBE_WORDS.notCopied);
  });
  copy.disabled = true;
  const copyStatus = spoken();
  const close = button(say(WPS_PROBE_WORDS.close), () => {
    window.close();
    setTimeout(() => (closeStatus.textContent = say(WPS_PROBE_WORDS.notClosed)), CLOSED);
  });
  const closeStatus = spoken();

  container.append(
    before,
    start,
    progress,
    status,
    ...[element('h2', say(WPS_PROBE_WORDS.byHandTitle)), element('p', say(WPS_PROBE_WORDS.byHandWhat))],
    ...[...byHand, byHandStatus],
    ...[element('h2', say(WPS_PROBE_WORDS.result)), copy, copyStatus, box],
    ...[close, closeStatus],
  );
}

/** Told to whoever cannot see it change. */
function spoken(): HTMLElement {
  const status = element('div', '');
  status.setAttribute('role', 'status');
  return status;
}

function parts(lang: Lang): {
  readonly before: HTMLElement;
  readonly progress: HTMLProgressElement;
  readonly status: HTMLElement;
  readonly byHandStatus: HTMLElement;
  readonly box: HTMLTextAreaElement;
} {
  const before = document.createElement('ul');
  before.append(...WPS_PROBE_BEFORE[lang].split('\n').map((line) => element('li', line)));
  const progress = document.createElement('progress');
  progress.hidden = true;
  progress.setAttribute('aria-label', WPS_PROBE_WORDS.progress[lang]);
  const status = spoken();
  status.tabIndex = -1;
  const box = document.createElement('textarea');
  box.readOnly = true;
  box.rows = 10;
  box.setAttribute('aria-label', WPS_PROBE_WORDS.result[lang]);
  return { before, progress, status, byHandStatus: spoken(), box };
}

function endOf({ place, outcomes, left }: ProbeReport, lang: Lang): readonly string[] {
  const faults = outcomes.filter(({ outcome }) => outcome === 'fault').length;
  return [
    filled(WPS_PROBE_WORDS.done, { answered: outcomes.length - faults, faults }, lang),
    ...(typeof place === 'string' ? [] : [WPS_PROBE_WORDS.noPlace[lang]]),
    ...(left.length === 0 ? [] : [WPS_PROBE_WORDS.left[lang]]),
  ];
}
