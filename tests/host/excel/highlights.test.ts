import { parseRangeAddress } from '../../../src/domain/sheet/address';
import type { Highlight, HighlightKind } from '../../../src/domain/sheet/highlight';
import { workbookFingerprint } from '../../excel-host/model/workbook-fingerprint';
import { openExcel, type ExcelUnderTest } from './excel-harness';
import { modelTints } from './model-drawing';

const SHEETS = [{ name: '甲', cells: { A1: '任务' } }, { name: '乙' }];
const rangeOf = (address: string) => parseRangeAddress(address)!;
const tint = (sheet: string, address: string, kind: HighlightKind = 'error'): Highlight => ({
  sheet,
  range: rangeOf(address),
  kind,
});

const requestsOf = async ({ excel }: ExcelUnderTest, act: () => Promise<unknown>): Promise<number> => {
  excel.host.resetCounters();
  await act();
  return excel.host.counters.requests;
};

/** Conditional formats of somebody else on 甲, the last first. */
function addForeign({ excel }: ExcelUnderTest, ...formulas: readonly string[]): void {
  const { conditions } = excel.workbook.state.findSheet('甲')!;
  for (const formula of formulas) conditions.addFirst('Custom', [rangeOf('A1:D9')]).rule = { formula };
}

const formulasOn = ({ excel }: ExcelUnderTest): readonly (string | undefined)[] =>
  excel.workbook.state
    .findSheet('甲')!
    .conditions.all()
    .map(({ rule }) => rule.formula);

test('four requests at most, however many cells apart from each other', async () => {
  const opened = await openExcel(SHEETS, '1.9');
  const { host, excel } = opened;
  const cells = Array.from({ length: 1000 }, (_, row) => tint('甲', `${'ABC'[row % 3]}${row * 2 + 1}`));
  expect(await requestsOf(opened, () => host.setHighlights(cells))).toBe(3);
  expect(modelTints(excel.workbook)).toHaveLength(1000);
  expect(await requestsOf(opened, () => host.setHighlights([tint('乙', 'A1')]))).toBe(4);
  expect(await requestsOf(opened, () => host.setHighlights([]))).toBe(4);
  expect(await requestsOf(opened, () => host.setHighlights([]))).toBe(2);
  await excel.close();
});

test('tints that are as they should be are not written again', async () => {
  const opened = await openExcel(SHEETS, '1.9');
  const { host, clerk, excel } = opened;
  const highlights = [tint('甲', 'A1:B2'), tint('乙', 'C3', 'info')];
  await host.setHighlights(highlights);
  clerk.protectSheet('乙');
  const again = [tint('甲', 'A1:B1'), tint('甲', 'A2:B2'), tint('乙', 'C3', 'info')];
  expect(await requestsOf(opened, () => host.setHighlights(again))).toBe(3);
  await excel.close();
});

test('conditional formats of others stay, in their order, also those that look like ours', async () => {
  const opened = await openExcel(SHEETS, '1.9');
  const foreign = ['=A1=1', '=ISTEXT("mechanism168")', '=NOT(ISTEXT("mechanism168/error"))'];
  addForeign(opened, ...foreign);
  const before = workbookFingerprint(opened.excel.workbook);
  await opened.host.setHighlights([tint('甲', 'A1:B2'), tint('甲', 'C3', 'info')]);
  addForeign(opened, '=A1=2');
  expect(formulasOn(opened).filter((formula) => !/^=ISTEXT\("mechanism168\//u.test(formula ?? ''))).toEqual([
    '=A1=2',
    ...[...foreign].reverse(),
  ]);
  await opened.host.setHighlights([]);
  expect(formulasOn(opened)).toEqual(['=A1=2', ...[...foreign].reverse()]);
  const { conditions } = opened.excel.workbook.state.findSheet('甲')!;
  conditions.remove(conditions.all()[0]!);
  expect(workbookFingerprint(opened.excel.workbook)).toBe(before);
  await opened.excel.close();
});

test('tints that could not be put back are put back by the next action', async () => {
  const { host, excel } = await openExcel(SHEETS, '1.9');
  await host.setHighlights([tint('甲', 'A1:B2'), tint('乙', 'C3', 'info')]);
  const before = workbookFingerprint(excel.workbook);
  excel.host.failures.loseAnswerOf(4);
  for (let request = 5; request <= 12; request++) excel.host.failures.atRequest(request);
  await expect(host.setHighlights([tint('甲', 'D4')])).rejects.toMatchObject({
    name: 'HostError',
    unchanged: false,
  });
  expect(workbookFingerprint(excel.workbook)).not.toBe(before);
  excel.host.failures.clear();
  await host.applyEdits([{ sheet: '甲', row: 0, col: 0, value: '新' }]);
  await host.undo();
  expect(workbookFingerprint(excel.workbook)).toBe(before);
  await excel.close();
});
