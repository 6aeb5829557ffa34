import { cpuSeconds } from '../../cpu-seconds';
import { Workbook } from './api/workbook';
import type { Worksheet } from './api/worksheet';

/** What is feared is a hundred times as much. */
const SECONDS = 5;

const newSheet = (): Worksheet => new Workbook('表').worksheets.getActiveWorksheet();

test('200,000 cells are written, formatted and read in time', () => {
  const sheet = newSheet();
  const range = sheet.getRange('A1:T10000');
  const rows = Array.from({ length: 10_000 }, (_row, row) =>
    Array.from({ length: 20 }, (_col, col) => (col % 2 === 0 ? `第${row}行` : row * col)),
  );
  expect(cpuSeconds(() => (range.values = rows))).toBeLessThan(SECONDS);
  expect(cpuSeconds(() => (range.format.font.name = '仿宋'))).toBeLessThan(SECONDS);
  expect(cpuSeconds(() => expect(sheet.getUsedRange(true).values).toEqual(rows))).toBeLessThan(SECONDS);
  expect(cpuSeconds(() => [range.text, range.numberFormat, range.valueTypes])).toBeLessThan(SECONDS);
});

test('2,000 merged cells and links are drawn in time', () => {
  const sheet = newSheet();
  const draw = (): void => {
    for (let row = 1; row <= 2000; row++) {
      sheet.getRange(`A${row}:C${row}`).merge(false);
      sheet.getRange(`D${row}`).hyperlink = { documentReference: '表!A1', textToDisplay: `第${row}行` };
    }
  };
  expect(cpuSeconds(draw)).toBeLessThan(SECONDS);
  expect(cpuSeconds(() => sheet.getRange('A1:D2000').values)).toBeLessThan(SECONDS);
});

test('the look of a whole sheet costs nothing', () => {
  const sheet = newSheet();
  const style = (): void => {
    sheet.getRange('A:XFD').format.font.name = '仿宋';
    sheet.getRange('A:Z').format.wrapText = true;
    sheet.getRange('1:5').format.rowHeight = 20;
    expect(sheet.getRange('A:Z').format.font.name).toBe('仿宋');
    expect(sheet.getRange('A:B').format.rowHeight).toBeNull();
  };
  expect(cpuSeconds(style)).toBeLessThan(SECONDS);
});
