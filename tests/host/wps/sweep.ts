import { HostError } from '../../../src/host/host-error';
import { workbookFingerprint } from '../../excel-host/model/workbook-fingerprint';
import { savedFingerprint } from '../excel/saved-fingerprint';
import type { Quirk } from '../../wps-host/quirks/quirks';
import { IN_USE, tintedOn, unlistedOn } from '../swept-acts';
import { openWps, type WpsUnderTest } from './wps-harness';

export type Act = (opened: WpsUnderTest) => Promise<unknown>;

export const TINTED: Act = ({ host, wps }) => tintedOn(wps.state, host);
export const UNLISTED: Act = ({ wps }) => Promise.resolve(unlistedOn(wps.state));

export const MARKED: Act = ({ host }) => host.writeMark(() => [['旧'], [2, '=列']]);
export const MARKING: Act = ({ host }) => host.writeMark(() => [['新', 1], ['=行']]);

/** Where the clerk is: which sheet is shown and what is selected on each. */
const placeOf = ({ wps }: WpsUnderTest): string =>
  JSON.stringify([wps.state.active.name, wps.state.sheets.map(({ name, selection }) => [name, selection])]);

/** How the workbook stands before an act, where the clerk is, and what can be taken back then. */
interface Standing {
  readonly fingerprint: string;
  readonly place: string;
  readonly toUndo: unknown;
}

const standingOf = (opened: WpsUnderTest): Standing => ({
  fingerprint: workbookFingerprint(opened.wps.workbook),
  place: placeOf(opened),
  toUndo: opened.host.lastAction(),
});

const switchesOf = ({ wps: { program } }: WpsUnderTest): readonly boolean[] => [
  program.screenUpdating,
  program.enableEvents,
  program.displayAlerts,
];

export interface Sweep {
  readonly act: Act;
  /** Done before each attempt, and no part of it. */
  readonly before?: Act;
  /** Every how-many-th call is tried. */
  readonly stride?: number;
}

interface Tally {
  readonly calls: number;
  readonly failed: number;
  readonly done: number;
}

/**
 * Lets an act fail at each call k in turn, in one workbook. Each time it either fails and the workbook and the clerk's
 * place in it are as they were, ready for the next k, or has gone through whole, and is then undone.
 */
export async function sweep(
  { act, before, stride = 1 }: Sweep,
  quirks: readonly Quirk[] = [],
): Promise<Tally> {
  const openInUse = (): WpsUnderTest => openedInUse(quirks);
  const opened = openInUse();
  const { host, wps } = opened;
  const calls = await callsOf(opened, act, before);
  const [whole, tally] = [await wholeOf(openInUse(), act, before), { calls, failed: 0, done: 0 }];
  let standing: Standing | undefined;
  for (let k = 1; k <= calls; k += stride) {
    if (!standing) {
      await before?.(opened);
      standing = standingOf(opened);
    }
    wps.bridge.failAt(k);
    const error = await act(opened).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    wps.bridge.clearFailures();
    expect([k, ...switchesOf(opened)]).toEqual([k, true, true, true]);
    if (error === undefined) {
      tally.done += 1;
      expect([k, savedFingerprint(wps.workbook) === whole]).toEqual([k, true]);
      if (host.lastAction()) await host.undo();
      standing = undefined;
    } else {
      tally.failed += 1;
      expect(error).toBeInstanceOf(HostError);
      expect([k, (error as HostError).left, (error as HostError).unchanged]).toEqual([k, [], true]);
      const { fingerprint, ...rest } = standingOf(opened);
      const { fingerprint: asItWas, ...restBefore } = standing;
      expect([k, fingerprint === asItWas, rest]).toEqual([k, true, restBefore]);
    }
  }
  return tally;
}

function openedInUse(quirks: readonly Quirk[]): WpsUnderTest {
  const opened = openWps({ sheets: IN_USE }, { quirks });
  opened.wps.clerk.select('附件1', 'B2:C3');
  return opened;
}

/** Calls of the act when nothing fails. */
async function callsOf(opened: WpsUnderTest, act: Act, before: Act | undefined): Promise<number> {
  const { host, wps } = opened;
  await before?.(opened);
  const start = wps.bridge.calls;
  await act(opened);
  const calls = wps.bridge.calls - start;
  if (host.lastAction()) await host.undo();
  return calls;
}

async function wholeOf(opened: WpsUnderTest, act: Act, before: Act | undefined): Promise<string> {
  await callsOf(opened, act, before);
  await before?.(opened);
  await act(opened);
  return savedFingerprint(opened.wps.workbook);
}
