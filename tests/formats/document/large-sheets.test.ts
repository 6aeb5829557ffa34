import { sheetXml } from '../xlsx/xlsx-builder';
import { openSheet } from './reading';

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
