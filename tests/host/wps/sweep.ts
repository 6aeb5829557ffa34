import { parseRangeAddress, type CellRange } from '../../../src/domain/sheet/address';
import type { Highlight, HighlightKind } from '../../../src/domain/sheet/highlight';
import { MARK_SHEET } from '../../../src/domain/sheet/mark';
import { HostError } from '../../../src/host/host-error';
import type { DrawRequest } from '../../../src/host/port';
import { NO_VALIDATION } from '../../excel-host/model/sheet/validation-rule';
import { workbookFingerprint } from '../../excel-host/model/workbook-fingerprint';
import type { InitialSheet } from '../contract/harness';
import { addedMark, reportOf, TEMPLATES } from '../excel/drawings';
import { savedFingerprint } from '../excel/saved-fingerprint';
import type { Quirk } from '../../wps-host/quirks/quirks';
import { openWps, type WpsUnderTest } from './wps-harness';

/** A workbook in use: another form of that name, a mark, an older report's hidden data, the second sheet shown. */
const IN_USE: readonly InitialSheet[] = [
  { name: '参考', visibility: 'hidden', cells: { A1: '旧', B2: { formula: "1+'附件1'!A2", cached: 3 } } },
  { name: '附件1', cells: { A1: '上年的', A2: 2, A3: { kind: 'date', serial: 41000 } }, merges: ['C1:D2'] },
  { name: MARK_SHEET, visibility: 'veryHidden', cells: { A1: '标记', B1: 2012, A3: '=1' } },
  { name: '_168', visibility: 'veryHidden', cells: { A1: 'mechanism168/report', B1: 1, C2: '=文本' } },
];

export type Act = (opened: WpsUnderTest) => Promise<unknown>;

const drawing =
  (request: DrawRequest): Act =>
  ({ host }) =>
    host.drawSheets(request);

export const editing: Act = ({ host }) =>
  host.applyEdits(
    [
      { sheet: '附件1', row: 0, col: 0, value: '=新' },
      { sheet: '附件1', row: 1, col: 0, value: null },
      { sheet: '附件1', row: 2, col: 0, value: 7 },
      { sheet: '附件1', row: 4, col: 1, value: { kind: 'date', serial: 41004 } },
      { sheet: '参考', row: 1, col: 1, value: '无公式' },
    ],
    [{ sheet: '参考', row: 0, col: 0, was: '旧' }],
  );

const rangeOf = (address: string): CellRange => parseRangeAddress(address)!;
const tint = (sheet: string, address: string, kind: HighlightKind): Highlight => ({
  sheet,
  range: rangeOf(address),
  kind,
});
export const tinting =
  (...highlights: readonly Highlight[]): Act =>
  ({ host }) =>
    host.setHighlights(highlights);

/** Tints that stand, on a hidden sheet too, among conditional formats of others. */
export const TINTED: Act = async (opened) => {
  const { conditions } = opened.wps.state.findSheet('附件1')!;
  if (conditions.all().length === 0) {
    for (const formula of ['=A1=1', '=A1=2']) {
      conditions.addFirst('Custom', [rangeOf('A1:B9')]).rule = { formula };
    }
  }
  await opened.host.setHighlights([
    tint('附件1', 'A1:A3', 'error'),
    tint('附件1', 'C4', 'info'),
    tint('参考', 'B2', 'warning'),
  ]);
};
export const RETINTING = tinting(
  tint('附件1', 'A2:A4', 'error'),
  tint('附件1', 'E5', 'warning'),
  tint('_168', 'A1', 'info'),
);

/** Cells without lists, one among them with a rule of the clerk's own. */
export const UNLISTED: Act = ({ wps }) => {
  const { validations } = wps.state.findSheet('附件1')!;
  validations.remove(rangeOf('A1:J20'));
  validations.put(rangeOf('A2'), { ...NO_VALIDATION, rule: { custom: { formula: '=A2>0' } } });
  wps.state.findSheet('参考')!.validations.remove(rangeOf('A1:J20'));
  return Promise.resolve();
};
const LIST = { values: ['好', '中'], prompt: '选择', strict: true, error: '请选择' };
export const listing: Act = ({ host }) =>
  host.restoreLists([
    { sheet: '附件1', range: rangeOf('A1:B4'), ...LIST },
    { sheet: '参考', range: rangeOf('C1:C2'), ...LIST },
  ]);

export const MARKED: Act = ({ host }) => host.writeMark(() => [['旧'], [2, '=列']]);
export const MARKING: Act = ({ host }) => host.writeMark(() => [['新', 1], ['=行']]);

/** Where the clerk is: which sheet is shown and what is selected on each. */
const placeOf = ({ wps }: WpsUnderTest): string =>
  JSON.stringify([wps.state.active.name, wps.state.sheets.map(({ name, selection }) => [name, selection])]);

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
 * place in it are as they were, or has gone through whole, and is then undone.
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
  for (let k = 1; k <= calls; k += stride) {
    await before?.(opened);
    const standing = [workbookFingerprint(wps.workbook), placeOf(opened)];
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
    } else {
      tally.failed += 1;
      expect(error).toBeInstanceOf(HostError);
      expect([k, (error as HostError).left, (error as HostError).unchanged]).toEqual([k, [], true]);
      expect([k, workbookFingerprint(wps.workbook) === standing[0], placeOf(opened)]).toEqual([
        k,
        true,
        standing[1],
      ]);
    }
    if (host.lastAction()) await host.undo();
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

export const TEMPLATE = drawing({ sheets: [TEMPLATES['附件1']!], mark: addedMark });
export const REPORT = drawing({ sheets: reportOf(3), mark: addedMark });
export const undoing: Act = ({ host }) => host.undo();
