import { Workbook } from '../api/workbook';
import { faultCode } from '../fault-code';
import { inspectCell } from '../inspect';

type Value = string | number | boolean;

/** What becomes of a value written to A1 that has this number format, and the format it has then. */
function typed(value: unknown, numberFormat = 'General'): { value: Value; numberFormat: string } {
  const workbook = new Workbook('表', { thisYear: 2012 });
  const cell = workbook.worksheets.getActiveWorksheet().getRange('A1');
  cell.numberFormat = numberFormat;
  cell.values = [[value]] as never;
  const view = inspectCell(workbook, '表', 'A1');
  return { value: view.value, numberFormat: view.style.numberFormat };
}

test.each<[name: string, typed: unknown, value: Value, numberFormat: string]>([
  ['a number keeps no zeros in front', '007', 7, 'General'],
  ['a number with blanks around it', ' 42 ', 42, 'General'],
  ['more than 15 digits are lost', '12345678901234567', 12345678901234500, 'General'],
  ['a sign', '+5', 5, 'General'],
  ['a decimal without a zero', '.5', 0.5, 'General'],
  ['a power of ten', '1e5', 100_000, '0.00E+00'],
  ['thousands', '1,234', 1234, '#,##0'],
  ['no thousands', '1,23', '1,23', 'General'],
  ['a percentage', '50%', 0.5, '0%'],
  ['a percentage with decimals', '12.5%', 0.125, '0.00%'],
  ['money', '¥1,200', 1200, '"¥"#,##0'],
  ['brackets make it negative', '(3)', -3, 'General'],
  ['a mixed fraction', '1 1/2', 1.5, '# ?/?'],
  ['month and day', '1/2', 40_910, 'm"月"d"日"'],
  ['month and day with a dash', '3-1', 40_969, 'm"月"d"日"'],
  ['a date', '2012-3-1', 40_969, 'yyyy/m/d'],
  ['a Chinese date', '2012年3月1日', 40_969, 'yyyy"年"m"月"d"日"'],
  ['a Chinese month', '2012年3月', 40_969, 'yyyy"年"m"月"'],
  ['a day that does not exist', '2012-2-30', '2012-2-30', 'General'],
  ['a date with full stops', '2012.3.1', '2012.3.1', 'General'],
  ['a time', '8:30', 8.5 / 24, 'h:mm'],
  ['a truth', 'true', true, 'General'],
  ['an error', '#N/A', '#N/A', 'General'],
  ['digits of full width', '１２', 12, 'General'],
  ['text', '好', '好', 'General'],
  ['text keeps its blanks', ' 好 ', ' 好 ', 'General'],
  ['an apostrophe makes text', "'007", '007', 'General'],
  ['two apostrophes leave one', "''好", "'好", 'General'],
  ['a dash alone', '-', '-', 'General'],
  ['an equals sign alone', '=', '=', 'General'],
  ['a long dash is no sign', '—张三', '—张三', 'General'],
  ['a number', 7, 7, 'General'],
])('%s', (_name, input, value, numberFormat) => {
  expect(typed(input)).toEqual({ value, numberFormat });
});

test.each<[name: string, input: unknown, value: Value]>([
  ['digits', '007', '007'],
  ['a formula', '=A1', '=A1'],
  ['a signed word', '-张三', '-张三'],
  ['a date', '2012-3-1', '2012-3-1'],
  ['a number', 7, '7'],
  ['a truth', true, 'TRUE'],
  ['an apostrophe still only says that it is text', "'x", 'x'],
])('in a text cell %s stays text', (_name, input, value) => {
  expect(typed(input, '@')).toEqual({ value, numberFormat: '@' });
});

test('a number format that is set is kept', () => {
  expect(typed('50%', '0.000')).toEqual({ value: 0.5, numberFormat: '0.000' });
});

test.each<[name: string, input: unknown, code: string]>([
  ['a name with a minus is a formula', '-张三', 'none'],
  ['what cannot be a formula', '=张三 李四', 'InvalidArgument'],
  ['an at sign begins one too', '@张 三', 'InvalidArgument'],
  ['a sheet that is not there', '=缺!A1', 'InvalidArgument'],
  ['32,767 characters', '长'.repeat(32_767), 'none'],
  ['32,768 characters', '长'.repeat(32_768), 'InvalidArgument'],
  ['a formula of more than 8,192', `="${'长'.repeat(8192)}"`, 'FormulaLengthExceedsLimit'],
  ['an object', {}, 'InvalidArgument'],
])('%s', (_name, input, code) => {
  expect(faultCode(() => typed(input))).toBe(code);
});

test('a name that begins with a minus shows #NAME?', () => {
  expect(typed('-张三').value).toBe('#NAME?');
});

describe('order within a batch', () => {
  test('text written before the format is set has been converted', () => {
    const workbook = new Workbook('表');
    const range = workbook.worksheets.getActiveWorksheet().getRange('A1:A2');
    range.values = [['007'], ['=1+1']] as never;
    range.numberFormat = [['@'], ['@']];
    expect(range.values).toEqual([[7], [2]]);
  });

  test('text in a text cell stays text when the format goes back', () => {
    const workbook = new Workbook('表');
    const range = workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
    range.numberFormat = '@';
    range.values = [['007', '=1+1']] as never;
    range.numberFormat = [['General', 'General']];
    expect([range.values, range.formulas, range.valueTypes]).toEqual([
      [['007', '=1+1']],
      [['007', '=1+1']],
      [['String', 'String']],
    ]);
  });

  test('null leaves a cell alone, an empty text empties it', () => {
    const workbook = new Workbook('表');
    const range = workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
    range.values = [[1, 2, 3]] as never;
    range.values = [[null, '', 5]] as never;
    expect([range.values, range.valueTypes]).toEqual([[[1, '', 5]], [['Double', 'Empty', 'Double']]]);
  });

  test('nothing is written where one value is refused', () => {
    const workbook = new Workbook('表');
    const range = workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
    expect(faultCode(() => (range.values = [['好', '=（']] as never))).toBe('InvalidArgument');
    expect(range.values).toEqual([['', '']]);
  });
});

test.each<[date1904: boolean, serial: number, shown: string, dayOne: number]>([
  [false, 40_969, '2012/3/1', 1463],
  [true, 39_507, '2012/3/1', 1],
])('counting from 1904: %p', (date1904, serial, shown, dayOne) => {
  const workbook = new Workbook('表', { date1904 });
  const cell = workbook.worksheets.getActiveWorksheet().getRange('A1');
  cell.values = [['2012-3-1']];
  expect([cell.values, cell.text]).toEqual([[[serial]], [[shown]]]);
  expect(workbook.functions.date(1904, 1, 2).value).toBe(dayOne);
});
