import { parseRangeAddress, type CellRange } from '../../src/domain/sheet/address';
import type { Highlight, HighlightKind } from '../../src/domain/sheet/highlight';
import { MARK_SHEET } from '../../src/domain/sheet/mark';
import type { DrawRequest, Host } from '../../src/host/port';
import { NO_VALIDATION } from '../excel-host/model/sheet/validation-rule';
import type { WorkbookState } from '../excel-host/model/sheet/workbook-state';
import type { InitialSheet } from './contract/harness';
import { addedMark, reportOf, TEMPLATES } from './excel/drawings';

/** What a host does while a sweep lets it fail. */
export type HostAct = (opened: { readonly host: Host }) => Promise<unknown>;

/** A workbook in use: another form of that name, a mark, an older report's hidden data, the second sheet shown. */
export const IN_USE: readonly InitialSheet[] = [
  { name: '参考', visibility: 'hidden', cells: { A1: '旧', B2: { formula: "1+'附件1'!A2", cached: 3 } } },
  { name: '附件1', cells: { A1: '上年的', A2: 2, A3: { kind: 'date', serial: 41000 } }, merges: ['C1:D2'] },
  { name: MARK_SHEET, visibility: 'veryHidden', cells: { A1: '标记', B1: 2012, A3: '=1' } },
  { name: '_168', visibility: 'veryHidden', cells: { A1: 'mechanism168/report', B1: 1, C2: '=文本' } },
];

const drawing =
  (request: DrawRequest): HostAct =>
  ({ host }) =>
    host.drawSheets(request);

export const TEMPLATE = drawing({ sheets: [TEMPLATES['附件1']!], mark: addedMark });
export const NEW_SHEETS = drawing({ sheets: [TEMPLATES['附件5']!, TEMPLATES['附件1']!] });
export const REPORT = drawing({ sheets: reportOf(3), mark: addedMark });
export const undoing: HostAct = ({ host }) => host.undo();

export const editing: HostAct = ({ host }) =>
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
  (...highlights: readonly Highlight[]): HostAct =>
  ({ host }) =>
    host.setHighlights(highlights);

/** Tints that stand, on a hidden sheet too, among conditional formats of others. */
export async function tintedOn(state: WorkbookState, host: Host): Promise<void> {
  const { conditions } = state.findSheet('附件1')!;
  if (conditions.all().length === 0) {
    for (const formula of ['=A1=1', '=A1=2']) {
      conditions.addFirst('Custom', [rangeOf('A1:B9')]).rule = { formula };
    }
  }
  await host.setHighlights([
    tint('附件1', 'A1:A3', 'error'),
    tint('附件1', 'C4', 'info'),
    tint('参考', 'B2', 'warning'),
  ]);
}
export const RETINTING = tinting(
  tint('附件1', 'A2:A4', 'error'),
  tint('附件1', 'E5', 'warning'),
  tint('_168', 'A1', 'info'),
);

/** Cells without lists, one among them with a rule of the clerk's own. */
export function unlistedOn(state: WorkbookState): void {
  const { validations } = state.findSheet('附件1')!;
  validations.remove(rangeOf('A1:J20'));
  validations.put(rangeOf('A2'), { ...NO_VALIDATION, rule: { custom: { formula: '=A2>0' } } });
  state.findSheet('参考')!.validations.remove(rangeOf('A1:J20'));
}
const LIST = { values: ['好', '中'], prompt: '选择', strict: true, error: '请选择' };
export const listing: HostAct = ({ host }) =>
  host.restoreLists([
    { sheet: '附件1', range: rangeOf('A1:B4'), ...LIST },
    { sheet: '参考', range: rangeOf('C1:C2'), ...LIST },
  ]);
