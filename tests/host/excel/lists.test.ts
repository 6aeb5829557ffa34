import { parseRangeAddress } from '../../../src/domain/sheet/address';
import type { PlacedList } from '../../../src/host/port';
import { inspectSheet } from '../../excel-host/model/inspect';
import { NO_VALIDATION } from '../../excel-host/model/sheet/validation-rule';
import { openExcel, type ExcelUnderTest } from './excel-harness';

const SHEETS = [{ name: '表', cells: { A1: '任务' } }];
const rangeOf = (address: string) => parseRangeAddress(address)!;
const LIST: PlacedList = {
  sheet: '表',
  range: rangeOf('B1:E50'),
  values: ['好', '中'],
  prompt: '选择',
  strict: false,
};
const WHOLE_NUMBERS = {
  ...NO_VALIDATION,
  rule: { wholeNumber: { operator: 'GreaterThan', formula1: '=0' } },
};

const rulesOn = ({ excel }: ExcelUnderTest) => excel.workbook.state.findSheet('表')!.validations;

const requestsOf = async ({ excel }: ExcelUnderTest, act: () => Promise<unknown>): Promise<number> => {
  excel.host.resetCounters();
  await act();
  return excel.host.counters.requests;
};

test('rules of any other kind are left alone', async () => {
  const opened = await openExcel(SHEETS, '1.9');
  rulesOn(opened).put(rangeOf('C2:C3'), WHOLE_NUMBERS);
  rulesOn(opened).put(rangeOf('D9'), { ...NO_VALIDATION, rule: { custom: { formula: '=D9>0' } } });
  expect(await opened.host.restoreLists([LIST])).toBe(197);
  const views = inspectSheet(opened.excel.workbook, '表').validations;
  expect(views.map(({ areas, list }) => [list?.join() ?? '', areas])).toEqual([
    ['', ['C2:C3']],
    ['', ['D9']],
    ['好,中', expect.anything()],
  ]);
  await opened.excel.close();
});

test('cells that all have a rule, of different kinds, lack none', async () => {
  const opened = await openExcel(SHEETS, '1.9');
  rulesOn(opened).put(rangeOf('B1:E20'), WHOLE_NUMBERS);
  rulesOn(opened).put(rangeOf('B21:E50'), { ...NO_VALIDATION, rule: { custom: { formula: '=B21>0' } } });
  expect(await opened.host.countMissingLists([LIST])).toBe(0);
  await opened.excel.close();
});

test('one request to count, one more where only some cells have a rule, and one to put lists there', async () => {
  const opened = await openExcel(SHEETS, '1.9');
  const count = (): Promise<unknown> => opened.host.countMissingLists([LIST]);
  expect(await requestsOf(opened, count)).toBe(1);
  rulesOn(opened).put(rangeOf('C2'), WHOLE_NUMBERS);
  expect(await requestsOf(opened, count)).toBe(2);
  expect(await requestsOf(opened, () => opened.host.restoreLists([LIST]))).toBe(3);
  expect(await requestsOf(opened, () => opened.host.restoreLists([]))).toBe(0);
  await opened.excel.close();
});
