import type { WpsApplication } from '../../host/wps/api/application-api';
import { faultText, outcomeOf, type Probe, type ProbeOutcome } from './outcome';
import { APPLICATION_PROBES } from './probes/application-probes';
import { BROWSER_PROBES } from './probes/browser-probes';
import { EVENT_PROBES } from './probes/event-probes';
import { FILE_PROBES } from './probes/file-probes';
import { FORMAT_PROBES } from './probes/format-probes';
import { PAGE_PROBES } from './probes/page-probes';
import { RANGE_PROBES } from './probes/range-probes';
import { RULE_PROBES } from './probes/rule-probes';
import { SHEET_PROBES } from './probes/sheet-probes';
import { VALUE_PROBES } from './probes/value-probes';
import { WIDER_PROBES } from './probes/wider-probes';
import { openScratch, PATIENCE, type ProbePatience, type Scratch } from './scratch';

export interface ProbeReport {
  /** Where things were tried; why not, where they could not be. */
  readonly scratch: Scratch['place'] | { readonly fault: string };
  readonly outcomes: readonly ProbeOutcome[];
  /** What could not be taken away afterwards. */
  readonly left: readonly string[];
}

/** Those that need a sheet, in this order: a probe may leave cells behind, each in cells of its own. */
export const SHEET_BOUND_PROBES: readonly Probe<Scratch>[] = [
  ...APPLICATION_PROBES,
  ...VALUE_PROBES,
  ...RANGE_PROBES,
  ...FORMAT_PROBES,
  ...RULE_PROBES,
  ...SHEET_PROBES,
  ...EVENT_PROBES,
  ...FILE_PROBES,
  ...WIDER_PROBES,
  ...PAGE_PROBES,
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

  const opened = scratchOf(app, patience);
  if ('fault' in opened) return { scratch: opened, outcomes, left: [] };
  let left: readonly string[] = [];
  try {
    for (const probe of SHEET_BOUND_PROBES) tell(await outcomeOf(probe, opened));
  } finally {
    left = opened.remove();
  }
  return { scratch: opened.place, outcomes, left };
}

function scratchOf(
  app: WpsApplication,
  patience: ProbePatience,
): ReturnType<typeof openScratch> | { readonly fault: string } {
  try {
    return openScratch(app, patience);
  } catch (error) {
    return { fault: faultText(error) };
  }
}
