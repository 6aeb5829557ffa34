import type { EventSink } from '../../protocol/event-sink';
import type { Worksheet } from '../api/worksheet';
import { Workbook } from '../api/workbook';
import { Clerk } from '../clerk';
import { faultCode } from '../fault-code';
import { sheetNames } from '../inspect';

function workbookOf(...names: readonly string[]): Workbook {
  const [first = '表', ...others] = names;
  const workbook = new Workbook(first);
  for (const name of others) workbook.worksheets.add(name);
  return workbook;
}

const sheet = (workbook: Workbook, name: string): Worksheet => workbook.worksheets.getItem(name);

test.each<[name: string, wanted: unknown, code: string]>([
  ['31 characters', '一'.repeat(31), 'none'],
  ['32 characters', '一'.repeat(32), 'InvalidArgument'],
  ['a slash', 'a/b', 'InvalidArgument'],
  ['a colon', 'a:b', 'InvalidArgument'],
  ['a bracket', 'a[b', 'InvalidArgument'],
  ['an apostrophe within', "a'b", 'none'],
  ['an apostrophe in front', "'ab", 'InvalidArgument'],
  ['an apostrophe at the end', "ab'", 'InvalidArgument'],
  ['the reserved name', 'history', 'InvalidArgument'],
  ['an empty name', '', 'InvalidArgument'],
  ['no name', undefined, 'none'],
  ['a number', 5, 'InvalidArgument'],
  ['a name that is taken', '甲A', 'ItemAlreadyExists'],
  ['a name that is taken, in other case', '甲a', 'ItemAlreadyExists'],
])('%s for a new sheet', (_name, wanted, code) => {
  expect(faultCode(() => workbookOf('甲A').worksheets.add(wanted))).toBe(code);
});

test('a new sheet comes last, is not shown, and has a name of its own', () => {
  const workbook = workbookOf('甲', '乙');
  expect(workbook.worksheets.add(undefined).name).toBe('Sheet3');
  expect(sheetNames(workbook)).toEqual(['甲', '乙', 'Sheet3']);
  expect(workbook.worksheets.getActiveWorksheet().name).toBe('甲');
});

test('sheets are found by id and by name, whatever the case', () => {
  const workbook = workbookOf('Sheet1', '乙');
  expect(sheet(workbook, 'sheet1').name).toBe('Sheet1');
  expect(sheet(workbook, sheet(workbook, '乙').id).name).toBe('乙');
  expect(faultCode(() => sheet(workbook, '丙'))).toBe('ItemNotFound');
});

test('a rename only in case is none that clashes', () => {
  const workbook = workbookOf('abc', '乙');
  sheet(workbook, 'abc').name = 'ABC';
  expect(sheetNames(workbook)).toEqual(['ABC', '乙']);
  expect(faultCode(() => (sheet(workbook, '乙').name = 'abc'))).toBe('ItemAlreadyExists');
});

describe('the last visible sheet stays', () => {
  test.each<[name: string, change: (last: Worksheet) => void]>([
    ['hiding', (last) => (last.visibility = 'Hidden')],
    ['hiding for good', (last) => (last.visibility = 'VeryHidden')],
    ['deleting', (last) => last.delete()],
  ])('%s it is refused', (_name, change) => {
    const workbook = workbookOf('甲', '乙');
    sheet(workbook, '乙').visibility = 'Hidden';
    expect(faultCode(() => change(sheet(workbook, '甲')))).toBe('InvalidOperation');
    expect(sheet(workbook, '甲').visibility).toBe('Visible');
  });
});

test('a very hidden sheet is deleted only once it is hidden or visible', () => {
  const workbook = workbookOf('甲', '乙');
  const hidden = sheet(workbook, '乙');
  hidden.visibility = 'VeryHidden';
  expect(faultCode(() => hidden.delete())).toBe('InvalidOperation');
  hidden.visibility = 'Hidden';
  hidden.delete();
  expect(sheetNames(workbook)).toEqual(['甲']);
});

test.each<[gone: string, shown: string]>([
  ['甲', '乙'],
  ['乙', '丙'],
  ['丙', '乙'],
])('when %s goes, %s is shown', (gone, shown) => {
  const deleting = workbookOf('甲', '乙', '丙');
  sheet(deleting, gone).activate();
  sheet(deleting, gone).delete();
  expect(deleting.worksheets.getActiveWorksheet().name).toBe(shown);
  const hiding = workbookOf('甲', '乙', '丙');
  sheet(hiding, gone).activate();
  sheet(hiding, gone).visibility = 'Hidden';
  expect(hiding.worksheets.getActiveWorksheet().name).toBe(shown);
});

test('a hidden sheet cannot be shown or selected on', () => {
  const workbook = workbookOf('甲', '乙');
  sheet(workbook, '乙').visibility = 'Hidden';
  expect(faultCode(() => sheet(workbook, '乙').activate())).toBe('InvalidOperation');
  expect(faultCode(() => sheet(workbook, '乙').getRange('A1').select())).toBe('InvalidOperation');
});

test('what is left of a deleted sheet answers with an error', () => {
  const workbook = workbookOf('甲', '乙');
  const gone = sheet(workbook, '乙');
  const cell = gone.getRange('A1');
  gone.delete();
  expect([faultCode(() => gone.name), faultCode(() => cell.values)]).toEqual([
    'ItemNotFound',
    'InvalidReference',
  ]);
});

test.each<[position: unknown, outcome: readonly string[] | string]>([
  [0, ['丙', '甲', '乙']],
  [1, ['甲', '丙', '乙']],
  [2, ['甲', '乙', '丙']],
  [3, 'InvalidArgument'],
  [-1, 'InvalidArgument'],
])('moved to %p', (position, outcome) => {
  const workbook = workbookOf('甲', '乙', '丙');
  const code = faultCode(() => (sheet(workbook, '丙').position = position as number));
  expect(code === 'none' ? sheetNames(workbook) : code).toEqual(outcome);
});

test('selection of several areas is no single range', () => {
  const workbook = workbookOf('甲');
  new Clerk(workbook).select('甲', 'A1', 'C3:D4');
  expect(faultCode(() => workbook.getSelectedRange())).toBe('InvalidSelection');
  expect(workbook.getSelectedRanges().address).toBe('甲!A1,甲!C3:D4');
});

test('each sheet keeps its own selection', () => {
  const workbook = workbookOf('甲', '乙');
  sheet(workbook, '甲').getRange('B2').select();
  sheet(workbook, '乙').getRange('C3:D4').select();
  expect(workbook.getSelectedRange().address).toBe('乙!C3:D4');
  sheet(workbook, '甲').activate();
  expect(workbook.getSelectedRange().address).toBe('甲!B2');
});

describe('a protected workbook', () => {
  test.each<[name: string, change: (workbook: Workbook) => unknown]>([
    ['adding', (workbook) => workbook.worksheets.add('丙')],
    ['deleting', (workbook) => sheet(workbook, '乙').delete()],
    ['renaming', (workbook) => (sheet(workbook, '乙').name = '丙')],
    ['moving', (workbook) => (sheet(workbook, '乙').position = 0)],
    ['hiding', (workbook) => (sheet(workbook, '乙').visibility = 'Hidden')],
  ])('refuses %s a sheet', (_name, change) => {
    const workbook = workbookOf('甲', '乙');
    new Clerk(workbook).protectWorkbook();
    expect(faultCode(() => change(workbook))).toBe('AccessDenied');
    expect(sheetNames(workbook)).toEqual(['甲', '乙']);
  });

  test('takes values all the same', () => {
    const workbook = workbookOf('甲');
    new Clerk(workbook).protectWorkbook();
    expect(faultCode(() => (sheet(workbook, '甲').getRange('A1').values = [['好']]))).toBe('none');
  });
});

test('everything is announced, in order', () => {
  const heard: string[] = [];
  const events: EventSink = {
    emit: (event, args) => void heard.push(`${event} ${String(Object.values(args)[1])}`),
  };
  const workbook = new Workbook('甲', { events });
  const added = workbook.worksheets.add('乙');
  added.getRange('A1:B1').values = [[1, 2]];
  added.getRange('A1').format.font.bold = true;
  added.getRange('A1:B2').format.borders.getItem('EdgeTop').style = 'Continuous';
  added.getRange('C1').numberFormat = [['@']];
  added.getRange('B2').select();
  added.name = '丙';
  added.delete();
  expect(heard).toEqual([
    'worksheetAdded Local',
    'worksheetChanged A1:B1',
    'worksheetFormatChanged A1',
    'worksheetFormatChanged A1:B2',
    'worksheetFormatChanged C1',
    'worksheetDeactivated undefined',
    'worksheetActivated undefined',
    'worksheetSelectionChanged B2',
    'worksheetNameChanged 乙',
    'worksheetDeactivated undefined',
    'worksheetActivated undefined',
    'worksheetDeleted Local',
  ]);
});
