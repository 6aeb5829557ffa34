import { parseRangeAddress, type CellRange } from '../../../src/domain/sheet/address';
import { OpenWorkbooks } from '../../../src/host/wps/open-workbooks';
import type { WorkbookInHand } from '../../../src/host/wps/workbook-in-hand';
import type { Quirk } from '../../wps-host/quirks/quirks';
import { startWps, type RunningWps, type WpsFile } from '../../wps-host/start-wps';
import { savedFingerprint } from '../excel/saved-fingerprint';

/** A running WPS, and the workbook that is shown there as a part of the adapter gets it. */
export interface WpsInHand {
  readonly wps: RunningWps;
  readonly handOf: () => WorkbookInHand;
}

export function wpsInHand(
  file: WpsFile,
  more: readonly WpsFile[] = [],
  quirks: readonly Quirk[] = [],
): WpsInHand {
  const wps = startWps(file, more, { quirks });
  const open = new OpenWorkbooks(wps.application);
  return { wps, handOf: () => open.active().hand };
}

export const rangeOf = (address: string): CellRange => parseRangeAddress(address)!;

/** How often acting failed, and how often it was done all the same. */
export interface Tally {
  failed: number;
  done: number;
}

/**
 * Lets each call that an act makes fail in turn, each time in a WPS of its own. Where the act throws, the workbook must
 * be as it was; where it does not, as without any fault.
 */
export function sweepCalls(open: () => WpsInHand, act: (hand: WorkbookInHand) => unknown): Tally {
  const { calls, done } = flawless(open(), act);
  const tally: Tally = { failed: 0, done: 0 };
  for (let k = 1; k <= calls; k++) {
    const { wps, handOf } = open();
    const hand = handOf();
    const before = savedFingerprint(wps.workbook);
    wps.bridge.failAt(k);
    const isDone = goesThrough(() => act(hand));
    wps.bridge.clearFailures();
    tally[isDone ? 'done' : 'failed'] += 1;
    expect([k, savedFingerprint(wps.workbook) === (isDone ? done : before)]).toEqual([k, true]);
    expect([k, wps.program.enableEvents, wps.program.screenUpdating]).toEqual([k, true, true]);
  }
  return tally;
}

function flawless({ wps, handOf }: WpsInHand, act: (hand: WorkbookInHand) => unknown) {
  const hand = handOf();
  const before = wps.bridge.calls;
  act(hand);
  return { calls: wps.bridge.calls - before, done: savedFingerprint(wps.workbook) };
}

function goesThrough(act: () => unknown): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
