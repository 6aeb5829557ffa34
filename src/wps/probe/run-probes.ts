import type { WpsApplication } from '../../host/wps/api/application-api';
import { faultText, outcomeOf, type Probe, type ProbeOutcome } from './outcome';
import { APPLICATION_PROBES } from './probes/application-probes';
import { BROWSER_PROBES } from './probes/browser-probes';
import { EVENT_PROBES } from './probes/event-probes';
import { FILE_PROBES } from './probes/file-probes';
import { FORMAT_PROBES } from './probes/format-probes';
import { LISTENER_PROBES } from './probes/listener-probes';
import { PAGE_PROBES } from './probes/page-probes';
import { RANGE_PROBES } from './probes/range-probes';
import { REFERENCE_PROBES } from './probes/reference-probes';
import { RULE_LIMIT_PROBES } from './probes/rule-limit-probes';
import { RULE_PROBES } from './probes/rule-probes';
import { SECOND_PAGE_PROBES } from './probes/second-page-probes';
import { SHEET_PROBES } from './probes/sheet-probes';
import { TEXT_PROBES } from './probes/text-probes';
import { VALUE_PROBES } from './probes/value-probes';
import { WIDER_PROBES } from './probes/wider-probes';
import { WINDOW_PROBES } from './probes/window-probes';
import { openTrial, PATIENCE, type ProbePatience, type Trial } from './trial';

export interface ProbeReport {
  /** Where things were tried; why not, where they could not be. */
  readonly place: Trial['place'] | { readonly fault: string };
  readonly outcomes: readonly ProbeOutcome[];
  /** What could not be taken away afterwards. */
  readonly left: readonly string[];
}

/** Those that need a sheet, in this order: a probe may leave cells behind, each in cells of its own. */
export const SHEET_BOUND_PROBES: readonly Probe<Trial>[] = [
  ...APPLICATION_PROBES,
  ...VALUE_PROBES,
  ...TEXT_PROBES,
  ...RANGE_PROBES,
  ...FORMAT_PROBES,
  ...RULE_PROBES,
  ...RULE_LIMIT_PROBES,
  ...SHEET_PROBES,
  ...REFERENCE_PROBES,
  ...WINDOW_PROBES,
  ...EVENT_PROBES,
  ...LISTENER_PROBES,
  ...FILE_PROBES,
  ...WIDER_PROBES,
  ...PAGE_PROBES,
  ...SECOND_PAGE_PROBES,
];

/**
 * Tries everything, one after the other, and takes away what was made for it, whatever happened. `told` hears each
 * outcome as it comes. Never rejects for what WPS does.
 */
export async function runProbes(
  app: WpsApplication,
  told: (outcome: ProbeOutcome, count: number, of: number) => void = () => undefined,
  patience: ProbePatience = PATIENCE,
): Promise<ProbeReport> {
  const of = BROWSER_PROBES.length + SHEET_BOUND_PROBES.length;
  const outcomes: ProbeOutcome[] = [];
  const tell = (outcome: ProbeOutcome): void => {
    outcomes.push(outcome);
    told(outcome, outcomes.length, of);
  };
  for (const probe of BROWSER_PROBES) tell(await outcomeOf(probe, undefined));

  const opened = trialOf(app, patience);
  if ('fault' in opened) return { place: opened, outcomes, left: [] };
  let left: readonly string[] = [];
  try {
    for (const probe of SHEET_BOUND_PROBES) tell(await outcomeOf(probe, opened));
  } finally {
    left = opened.remove();
  }
  return { place: opened.place, outcomes, left };
}

function trialOf(
  app: WpsApplication,
  patience: ProbePatience,
): ReturnType<typeof openTrial> | { readonly fault: string } {
  try {
    return openTrial(app, patience);
  } catch (error) {
    return { fault: faultText(error) };
  }
}
