import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { fflateInflater } from '../../../src/formats/fflate-inflater';
import { nodeInflater } from '../../../src/formats/node-inflater';
import { readXlsx } from '../../../src/formats/xlsx/read-xlsx';
import type { CellValue } from '../../../src/domain/sheet/cell-value';
import type { WorkbookSnapshot } from '../../../src/domain/sheet/snapshot';

const FIXTURES = join(__dirname, '../fixtures/xlsx');
const SAMPLES = join(__dirname, '../../../samples/2012Q3');

type Cells = Record<string, string | number | boolean>;

const plain = (value: CellValue): string | number | boolean =>
  typeof value !== 'object' ? value : value.kind === 'date' ? value.serial : value.code;

/** Every cell as `sheet!R,C`, so that a cell too much, too few or elsewhere shows. */
function ownCells({ sheets }: WorkbookSnapshot): Cells {
  const cells: Cells = {};
  for (const { name, rows } of sheets) {
    rows.forEach((row, r) =>
      row?.forEach((value, c) => {
        if (value !== undefined) cells[`${name}!${r},${c}`] = plain(value);
      }),
    );
  }
  return cells;
}

function sheetJsCells(bytes: Uint8Array): Cells {
  const workbook = XLSX.read(bytes, {
    dense: true,
    cellText: false,
    cellHTML: false,
    cellFormula: false,
    cellNF: true,
  });
  const shift = workbook.Workbook?.WBProps?.date1904 === true ? 1462 : 0;
  const cells: Cells = {};
  for (const name of workbook.SheetNames) {
    workbook.Sheets[name]!['!data']?.forEach((row, r) =>
      row?.forEach((cell, c) => {
        if (cell?.v === undefined || cell.v === '') return;
        const isDate = cell.t === 'n' && typeof cell.z === 'string' && DATE_FORMAT.test(cell.z);
        const value = cell.t === 'e' ? (XLSX_ERRORS[Number(cell.v)] ?? '?') : cell.v;
        cells[`${name}!${r},${c}`] = isDate ? Number(value) + shift : (value as string | number | boolean);
      }),
    );
  }
  return cells;
}

/** Enough for the formats in these files; SheetJS declares its own test as `any`. */
const DATE_FORMAT = /[ymdh]{1,4}[-/\\:\s]|yyyy/i;

const XLSX_ERRORS: Readonly<Record<number, string>> = {
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  42: '#N/A',
};

const files = [
  ...readdirSync(FIXTURES).map((name) => join(FIXTURES, name)),
  ...readdirSync(SAMPLES).map((name) => join(SAMPLES, name)),
].filter((path) => path.endsWith('.xlsx') && !path.includes('~$'));

describe('files of other programs hold the same cells as SheetJS finds', () => {
  test.each(files.map((path) => [path.slice(path.lastIndexOf('/') + 1), path]))('%s', (_, path) => {
    const bytes = new Uint8Array(readFileSync(path));
    const own = readXlsx(bytes, nodeInflater);
    expect(ownCells(own)).toEqual(sheetJsCells(bytes));
    expect(Object.keys(ownCells(own)).length).toBeGreaterThan(10);
    expect(readXlsx(bytes, fflateInflater)).toEqual(own);
  });

  test('there are files to compare', () => {
    expect(files.length).toBeGreaterThanOrEqual(12);
  });
});

describe.each(['openpyxl.xlsx', 'mac-1904.xlsx', 'libreoffice.xlsx'])('%s', (name) => {
  const { sheets, notices } = readXlsx(new Uint8Array(readFileSync(join(FIXTURES, name))), nodeInflater);

  test('dates, errors, spaces and truth', () => {
    const rows = sheets[0]!.rows;
    expect(rows[1]![3]).toEqual({ kind: 'date', serial: 40999 });
    expect(rows[2]![0]).toBe('第二行\n换行');
    expect(rows[2]![4]).toBe(true);
    expect(rows[3]![2]).toBe('  两端空格  ');
    expect(rows[3]![3]).toEqual({ kind: 'error', code: '#N/A' });
  });

  test('merges, what is hidden and what is struck', () => {
    const [first, ...others] = sheets;
    expect(first!.merges).toEqual([{ top: 6, left: 0, bottom: 7, right: 4 }]);
    expect([first!.hiddenRows, first!.hiddenCols, first!.struckCells]).toEqual([[2], [4], ['A4']]);
    expect(others.slice(0, 2).map((sheet) => [sheet.name, sheet.hidden])).toEqual([
      ['隐藏', true],
      ['很隐藏', true],
    ]);
  });

  test('notices', () => {
    // LibreOffice turns the chart sheet into a worksheet.
    const expected = {
      'openpyxl.xlsx': ['notAWorksheet'],
      'mac-1904.xlsx': ['date1904', 'notAWorksheet'],
      'libreoffice.xlsx': [],
    }[name];
    expect(notices.map(({ code }) => code)).toEqual(expected);
  });
});

const TABLE = [
  ['工作目标', 'a & b <c> "d"', '换\n行', ' 空格 ', '_x0041_', '\t制表'],
  [1, -2.5, 1e-7, 123456789012, true, 0.1 + 0.2],
  [null, null, '第三列', null, '末', null],
];
const filled = TABLE.map((row) => row.map((value) => value ?? undefined));
const asRows = (snapshot: WorkbookSnapshot): unknown[] =>
  snapshot.sheets[0]!.rows.map((row) => Array.from({ length: 6 }, (_, c) => row?.[c]));

describe('what others write is read back', () => {
  test.each([true, false])('SheetJS, shared strings: %s', (bookSST) => {
    const workbook = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet(TABLE), '表');
    const bytes = XLSX.write(workbook, {
      type: 'buffer',
      bookType: 'xlsx',
      compression: true,
      bookSST,
    }) as Buffer;
    // SheetJS writes a literal `_x0041_` unescaped, which by the standard is an A.
    const expected = filled.map((row) => row.map((value) => (value === '_x0041_' ? 'A' : value)));
    expect(asRows(readXlsx(bytes, nodeInflater))).toEqual(expected);
  });

  test('ExcelJS, with dates, rich text, links and formulas', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('表');
    sheet.addRow([
      new Date(Date.UTC(2012, 3, 1)),
      { richText: [{ text: '富' }, { text: '文本', font: { bold: true } }] },
      { text: '链接', hyperlink: 'https://example.org' },
      { formula: 'A1', result: 3 },
      { formula: 'A1', result: 'x' },
      { error: '#REF!' },
    ]);
    sheet.getCell('A3').value = 'A3 有图片';
    const id = workbook.addImage({
      buffer: Buffer.from('png') as unknown as ExcelJS.Buffer,
      extension: 'png',
    });
    sheet.addImage(id, 'C3:D5');
    const snapshot = readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()), nodeInflater);
    expect(asRows(snapshot)[0]).toEqual([
      { kind: 'date', serial: 41000 },
      '富文本',
      '链接',
      3,
      'x',
      { kind: 'error', code: '#REF!' },
    ]);
    expect(snapshot.notices).toEqual([{ code: 'picturesIgnored' }]);
  });
});
