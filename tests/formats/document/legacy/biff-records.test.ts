import type { DocumentSheet } from '../../../../src/domain/document/workbook-document';
import { cellOf, lookFile, readDocumentOf, withRecords, type BiffRecordBytes } from './legacy-documents';

const u16 = (...values: readonly number[]): number[] =>
  values.flatMap((value) => [value & 0xff, (value >> 8) & 0xff]);
const u32 = (value: number): number[] => u16(value & 0xffff, value >>> 16);
const utf16 = (text: string): number[] => [...text].flatMap((letter) => u16(letter.charCodeAt(0)));
const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);

/** What LibreOffice without a screen does not write, put into a form that it saved. */
const withMore = async (...records: readonly BiffRecordBytes[]) => {
  const { document, leftBehind } = await readDocumentOf(withRecords(lookFile('goals.xls'), records));
  return { sheet: document.sheets[0]!, leftBehind };
};

const window2 = (flags: number, top = 0, left = 0) => ({
  type: 0x23e,
  data: u16(flags, top, left, 0x40, 0, 0, 0),
});
const pane = (cols: number, rows: number) => ({ type: 0x41, data: u16(cols, rows, rows, cols, 0) });
const object = (kind: number, id: number) => ({
  type: 0x5d,
  data: u16(0x15, 0x12, kind, id, 0, 0, 0, 0, 0, 0, 0, 0, 0),
});

test.each<[string, readonly BiffRecordBytes[], Partial<DocumentSheet>]>([
  ['frozen rows and columns', [window2(0x0a), pane(1, 5)], { freeze: { rows: 5, cols: 1 }, gridlines: true }],
  ['frozen rows while scrolled', [window2(0x0a, 3), pane(0, 2)], { freeze: { rows: 5, cols: 0 } }],
  ['no faint lines', [window2(0x08)], { gridlines: false }],
  ['colour of the tab', [{ type: 0x862, data: [...zeros(16), ...u16(10), 0, 0] }], { tabColor: 'FF0000' }],
  ['locked', [{ type: 0x12, data: u16(1) }], { isProtected: true }],
])('%s', async (_, records, expected) => {
  expect((await withMore(...records)).sheet).toMatchObject(expected);
});

test('panes that are split and not frozen are not kept', async () => {
  expect((await withMore(window2(0x02), pane(1000, 2000))).sheet.freeze).toBeUndefined();
});

describe('links', () => {
  const link = (parts: number, ...rest: readonly number[]): BiffRecordBytes => ({
    type: 0x1b8,
    data: [...u16(5, 5, 2, 2), ...zeros(16), ...u32(2), ...u32(parts), ...rest],
  });
  const text = (value: string): number[] => [...u32(value.length + 1), ...utf16(value), 0, 0];
  const fileClass = [0x03, 0x03, 0, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x46];
  const urlClass = [0xe0, 0xc9, 0xea, 0x79, 0xf9, 0xba, 0xce, 0x11, 0x8c, 0x82, 0, 0xaa, 0, 0x4b, 0xa9, 0x0b];
  const fileMiddle = [...u16(0xffff, 0xdead), ...zeros(20)];
  const short = [...'a.xls'].map((letter) => letter.charCodeAt(0));

  test.each([
    ['a cell', link(0x08, ...text("'附 件1'!$B$3")), { kind: 'cell', sheet: '附 件1', cell: 'B3' }],
    ['a name', link(0x08, ...text('数据')), { kind: 'address', address: '#数据' }],
    [
      'an address',
      link(0x03, ...urlClass, ...u32(40), ...utf16('https://例.cn/aaaaaaa'), 0, 0),
      { kind: 'address', address: 'https://例.cn/aaaaaaa' },
    ],
    [
      'a file one folder up, and a place in it',
      link(
        0x09,
        ...fileClass,
        ...u16(1),
        ...u32(6),
        ...short,
        0,
        ...fileMiddle,
        ...u32(0),
        ...text('Sheet1!A1'),
      ),
      { kind: 'address', address: '../a.xls#Sheet1!A1' },
    ],
  ])('to %s', async (_, record, expected) => {
    const { sheet, leftBehind } = await withMore(record);
    expect(cellOf(sheet, 'C6')?.link).toEqual(expected);
    expect(leftBehind.filter((entry) => entry.kind === 'other')).toEqual([]);
  });

  test('a damaged one is counted', async () => {
    const { sheet, leftBehind } = await withMore(link(0x08, ...u32(5000)));
    expect(sheet.cells.some((cell) => cell.link)).toBe(false);
    expect(leftBehind).toContainEqual({ kind: 'other', sheet: '附件1', count: 1 });
  });
});

test('a note whose text runs over two records', async () => {
  const { sheet } = await withMore(
    object(0x19, 7),
    { type: 0x1b6, data: [...zeros(10), ...u16(4), ...u16(16), 0, 0, 0, 0] },
    { type: 0x3c, data: [1, ...utf16('请核')] },
    { type: 0x3c, data: [0, 0x68, 0x69] },
    { type: 0x1c, data: u16(8, 1, 0, 7, 0) },
  );
  expect(cellOf(sheet, 'B9')?.note).toBe('请核hi');
});

test('what a document does not hold is counted', async () => {
  const { leftBehind } = await withMore(
    object(0x08, 1),
    object(0x05, 2),
    object(0x08, 3),
    object(0x14, 4),
    { type: 0x9d, data: u16(3) },
    { type: 0xb0, data: zeros(44) },
    { type: 0x13, data: u16(0xabcd) },
    { type: 0x87a, data: zeros(20) },
    { type: 0x872, data: zeros(20) },
    { type: 0x1be, data: zeros(20) },
  );
  expect(Object.fromEntries(leftBehind.map(({ kind, count }) => [kind, count]))).toMatchObject({
    pictures: 2,
    charts: 1,
    pivotTables: 1,
    filters: 1,
    password: 1,
    conditions: 1,
    tables: 1,
    validations: 1,
  });
});

test('the arrow of a list comes with the list', async () => {
  const { leftBehind } = await withMore(object(0x14, 4));
  expect(leftBehind.map((entry) => entry.kind)).toEqual(['richText']);
});

describe('whole rows and columns', () => {
  /** An empty cell far below makes all rows above it part of what is used. */
  const below = { type: 0x201, data: u16(30, 9, 16) };
  const cellsLike = async (
    record: (xf: number) => BiffRecordBytes,
    isThere: (row: number, col: number) => boolean,
  ) => {
    const counts: number[] = [];
    for (let xf = 16; xf < 34; xf++) {
      const { sheet } = await withMore(below, record(xf));
      counts.push(sheet.cells.filter((cell) => isThere(cell.row, cell.col)).length);
    }
    return new Set(counts);
  };

  test('give their looks to cells, if these show', async () => {
    const row = (xf: number) => ({ type: 0x208, data: u16(25, 0, 12, 300, 0, 0, 0x0180, xf) });
    expect(await cellsLike(row, (at) => at === 25)).toEqual(new Set([0, 11]));
  });

  test('of columns only where no row says otherwise', async () => {
    const column = (xf: number) => ({ type: 0x7d, data: u16(9, 9, 2560, xf, 0, 0) });
    expect(await cellsLike(column, (at, col) => col === 9 && at > 17)).toEqual(new Set([1, 13]));
  });
});

test('the height of a row that fits its text', async () => {
  const { sheet } = await withMore({ type: 0x208, data: u16(20, 0, 12, 300, 0, 0, 0x0100, 0) });
  expect(sheet.rowHeights[20]).toEqual({ points: 15, fixed: false });
});
