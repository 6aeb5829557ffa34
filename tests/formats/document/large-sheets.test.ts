import { sheetXml } from '../xlsx/xlsx-builder';
import { cpuSeconds } from '../../cpu-seconds';
import { openParts, openSheet, workbookXml } from './reading';

test('200,000 rows are read', () => {
  const rows = Array.from(
    { length: 200_000 },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c></row>`,
  );
  expect(openSheet({ sheet: sheetXml(rows.join('')) }).cells).toHaveLength(200_000);
}, 60_000);

test('columns that a file says over and over are hidden once', () => {
  const cols = '<col min="1" max="16384" width="9" hidden="1"/>'.repeat(500);
  const { hiddenCols } = openSheet({ sheet: sheetXml('', `<cols>${cols}</cols>`) });
  expect([hiddenCols.length, hiddenCols.at(-1)]).toEqual([16_384, 16_383]);
});

test('a cell that the file has twice with one value is one cell', () => {
  const rows =
    '<row r="1"><c r="A1" s="0"/><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>';
  expect(openSheet({ sheet: sheetXml(rows) }).cells).toEqual([{ row: 0, col: 0, value: 1 }]);
});

test('a formula longer than Excel takes is kept as its value and counted, also where cells share it', () => {
  const long = ':'.repeat(80_000);
  const shared = Array.from(
    { length: 20 },
    (_, row) => `<row r="${row + 2}"><c r="A${row + 2}"><f t="shared" si="0"/><v>2</v></c></row>`,
  );
  const rows = `<row r="1"><c r="A1"><f t="shared" ref="A1:A21" si="0">${long}</f><v>1</v></c></row>${shared.join('')}`;
  const names = `<definedNames><definedName name="甲">${long}</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">${long}</definedName></definedNames>`;
  const file = { sheet: sheetXml(rows), workbook: workbookXml(names) };
  expect(cpuSeconds(() => openParts(file))).toBeLessThan(10);
  const { document, leftBehind } = openParts(file);
  expect(document.sheets[0]!.cells.map(({ formula, value }) => [formula, value]).slice(0, 2)).toEqual([
    [undefined, 1],
    [undefined, 2],
  ]);
  expect(leftBehind).toContainEqual({ kind: 'formulas', sheet: '表一', count: 21 });
});
