/** Grids → bytes, by spreadsheet writers that are not the project's own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import * as XLSX from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';

const FIXED_TIME = new Date('2012-10-01T00:00:00Z');
const ZIP_TIME = '1990-01-01T12:00:00Z';

const excelDate = ([year, month, day]) => new Date(Date.UTC(year, month - 1, day));

function excelJsValue(value) {
  return value?.date ? excelDate(value.date) : value;
}

/**
 * .xlsx by ExcelJS, with fixed times so that the bytes are the same each run. Most are kept small by leaving out the theme
 * and the zip's directory entries, as other writers do; `whole` keeps what ExcelJS writes.
 */
export async function writeExcelJs(grids, { whole = false } = {}) {
  const book = new ExcelJS.Workbook();
  book.created = FIXED_TIME;
  book.modified = FIXED_TIME;
  for (const grid of grids) {
    const sheet = book.addWorksheet(grid.name, grid.hidden ? { state: 'hidden' } : {});
    for (const [address, value] of grid.cells) {
      const [row, column] = address.split(',').map(Number);
      const cell = sheet.getCell(row + 1, column + 1);
      cell.value = excelJsValue(value);
      if (value.date) cell.numFmt = 'yyyy"年"m"月"d"日"';
      cell.alignment = { wrapText: true, vertical: 'middle' };
    }
    for (const { top, left, bottom, right } of grid.merges)
      sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
    for (const row of grid.hiddenRows) sheet.getRow(row + 1).hidden = true;
    for (const column of grid.hiddenColumns) sheet.getColumn(column + 1).hidden = true;
  }
  return rezip(await book.xlsx.writeBuffer(), whole ? undefined : withoutThemeAndFolders);
}

function withoutThemeAndFolders(parts) {
  const cut = (name, pattern) =>
    new TextEncoder().encode(new TextDecoder().decode(parts[name]).replace(pattern, ''));
  const rest = Object.entries(parts).filter(([name]) => !name.endsWith('/') && !name.startsWith('xl/theme/'));
  return {
    ...Object.fromEntries(rest),
    '[Content_Types].xml': cut('[Content_Types].xml', /<Override PartName="\/xl\/theme[^>]*>/),
    'xl/_rels/workbook.xml.rels': cut('xl/_rels/workbook.xml.rels', /<Relationship [^>]*Target="theme[^>]*>/),
  };
}

/** The same parts in a zip with a fixed time. */
export function rezip(bytes, change = (parts) => parts) {
  return zipSync(change(unzipSync(new Uint8Array(bytes))), { level: 9, mtime: ZIP_TIME });
}

function withoutThumbnail(parts) {
  const kept = Object.entries(parts).filter(([name]) => !name.startsWith('Thumbnails/'));
  return Object.fromEntries(
    kept.map(([name, bytes]) => [name, name === 'mimetype' ? [bytes, { level: 0 }] : bytes]),
  );
}

function sheetJsCell(value) {
  if (value?.error) return { t: 'e', v: 0x17, w: value.error };
  if (value?.formula) return { t: 'n', f: value.formula, v: value.result };
  if (value?.date) return { t: 'n', v: excelDate(value.date).getTime() / 86_400_000 + 25_569, z: 'yyyy/m/d' };
  return typeof value === 'number' ? { t: 'n', v: value } : { t: 's', v: value };
}

function sheetJsSheet(grid) {
  const sheet = {
    '!ref': XLSX.utils.encode_range({
      s: { r: 0, c: 0 },
      e: { r: grid.rowCount - 1, c: grid.columnCount - 1 },
    }),
  };
  for (const [address, value] of grid.cells) {
    const [r, c] = address.split(',').map(Number);
    sheet[XLSX.utils.encode_cell({ r, c })] = sheetJsCell(value);
  }
  sheet['!merges'] = grid.merges.map(({ top, left, bottom, right }) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  }));
  sheet['!rows'] = Array.from({ length: grid.rowCount }, (_, r) =>
    grid.hiddenRows.has(r) ? { hidden: true } : {},
  );
  return sheet;
}

/** .xls (BIFF8), .xlsx, .ods … by SheetJS. */
export function writeSheetJs(grids, bookType) {
  const book = XLSX.utils.book_new();
  for (const grid of grids) XLSX.utils.book_append_sheet(book, sheetJsSheet(grid), grid.name);
  book.Workbook = { Sheets: grids.map((grid) => ({ name: grid.name, Hidden: grid.hidden ? 1 : 0 })) };
  book.Props = { CreatedDate: FIXED_TIME, ModifiedDate: FIXED_TIME };
  const bytes = new Uint8Array(XLSX.write(book, { type: 'array', bookType, compression: true }));
  return bookType === 'xlsx' ? rezip(bytes) : bytes;
}

const escapeHtml = (text) =>
  String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>');

function htmlTable(grid) {
  const starts = new Map(grid.merges.map((merge) => [`${merge.top},${merge.left}`, merge]));
  const covered = new Set();
  for (const { top, left, bottom, right } of grid.merges) {
    for (let r = top; r <= bottom; r++)
      for (let c = left; c <= right; c++) if (r !== top || c !== left) covered.add(`${r},${c}`);
  }
  const rows = Array.from({ length: grid.rowCount }, (_, r) => {
    const cells = Array.from({ length: grid.columnCount }, (_cell, c) => {
      const address = `${r},${c}`;
      if (covered.has(address)) return '';
      const merge = starts.get(address);
      const spans = merge ? ` rowspan="${merge.bottom - r + 1}" colspan="${merge.right - c + 1}"` : '';
      return `<td${spans}>${escapeHtml(grid.get(r, c))}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table border="1">\n${rows.join('\n')}\n</table>`;
}

/** What web systems hand out as “.xls”: an HTML page, here in GBK. */
export function writeHtml(grids, charset = 'gb2312') {
  const head = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>季报</title></head>`;
  const page = `${head}\n<body>\n${grids.map(htmlTable).join('\n<br>\n')}\n</body></html>\n`;
  return charset === 'utf-8'
    ? new TextEncoder().encode(page)
    : encodeGbk(page, (char) => `&#${char.codePointAt(0)};`);
}

/** One sheet as comma- or tab-separated text. */
export function writeCsv(grid, { separator = ',', charset = 'gbk' } = {}) {
  const quote = (value) => (/[",\n\t]/.test(value) ? `"${value.replace(/"/g, '""')}"` : value);
  const lines = Array.from({ length: grid.rowCount }, (_, r) =>
    Array.from({ length: grid.columnCount }, (_cell, c) => quote(String(grid.get(r, c)))).join(separator),
  );
  const text = `${lines.join('\r\n')}\r\n`;
  if (charset === 'gbk') return encodeGbk(text);
  return new TextEncoder().encode(charset === 'utf-8-bom' ? `\uFEFF${text}` : text);
}

let gbkTable;

/** Node decodes GBK but does not encode it; the table is the decoder turned round. */
export function encodeGbk(text, fallback = refuse) {
  gbkTable ??= buildGbkTable();
  const bytes = [];
  for (const char of text) {
    const code = char.codePointAt(0);
    if (code < 0x80) bytes.push(code);
    else if (gbkTable.has(char)) bytes.push(...gbkTable.get(char));
    else bytes.push(...new TextEncoder().encode(fallback(char)));
  }
  return Uint8Array.from(bytes);
}

function refuse(char) {
  throw new Error(`no GBK bytes for U+${char.codePointAt(0).toString(16)}`);
}

function buildGbkTable() {
  const decoder = new TextDecoder('gbk');
  const table = new Map();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if ([...char].length === 1 && char !== '\uFFFD' && !table.has(char)) table.set(char, [lead, trail]);
    }
  }
  return table;
}

/** Lets LibreOffice open a workbook and save it in another dialect; `target` is a --convert-to argument. */
export function saveByLibreOffice(bytes, from, target) {
  const folder = mkdtempSync(join(tmpdir(), 'quarter-'));
  try {
    writeFileSync(join(folder, `in.${from}`), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const args = [
      profile,
      '--headless',
      '--convert-to',
      target,
      '--outdir',
      join(folder, 'out'),
      join(folder, `in.${from}`),
    ];
    execFileSync('soffice', args, { timeout: 120_000, stdio: 'pipe' });
    const saved = readFileSync(join(folder, 'out', `in.${target.split(':')[0]}`));
    return saved[0] === 0x50 ? rezip(saved, withoutThumbnail) : saved;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const PYTHON_WRITER = fileURLToPath(new URL('./write_workbook.py', import.meta.url));

/** .xlsx by openpyxl, .xls by xlwt, .ods by odfpy. */
export function writeByPython(grids, format) {
  const sheets = grids.map((grid) => ({
    name: grid.name,
    hidden: grid.hidden,
    hiddenRows: [...grid.hiddenRows],
    merges: grid.merges,
    rows: grid.rowCount,
    columns: grid.columnCount,
    cells: [...grid.cells].map(([address, value]) => [...address.split(',').map(Number), value]),
  }));
  const input = JSON.stringify({ format, sheets });
  return execFileSync('/usr/bin/python3', [PYTHON_WRITER], { input, timeout: 60_000, maxBuffer: 1 << 26 });
}
