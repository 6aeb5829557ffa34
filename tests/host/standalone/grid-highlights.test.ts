import type { DocumentCondition } from '../../../src/domain/document/workbook-document';
import { parseRangeAddress } from '../../../src/domain/sheet/address';
import type { Highlight, HighlightKind } from '../../../src/domain/sheet/highlight';
import type { PlacedList } from '../../../src/host/port';
import { writeDocument } from '../../../src/formats/document/write-document';
import { readXlsxDocument } from '../../../src/formats/document/xlsx/read-xlsx-document';
import { fflateInflater } from '../../../src/formats/fflate-inflater';
import { contentOf } from '../contract/drawn-lookup';
import type { InitialSheet } from '../contract/harness';
import { tintedCells } from '../contract/tinted';
import { smallLayout } from '../contract/small-layouts';
import { plainDocument } from './data/plain-document';
import { gridHarness, type OpenedGridWorkbook } from './grid-harness';
import { openPlainGrid } from './open-plain-grid';

const opened: OpenedGridWorkbook[] = [];
const open = async (...sheets: readonly InitialSheet[]): Promise<OpenedGridWorkbook> => {
  const workbook = await gridHarness(openPlainGrid).open({ sheets });
  opened.push(workbook);
  return workbook;
};
afterEach(async () => {
  for (const workbook of opened.splice(0)) await workbook.close?.();
});

const tint = (sheet: string, range: string, kind: HighlightKind = 'error'): Highlight => ({
  sheet,
  range: parseRangeAddress(range)!,
  kind,
});
const list = (sheet: string, range: string): PlacedList => ({
  sheet,
  range: parseRangeAddress(range)!,
  values: ['好', '中', '差'],
  prompt: '',
  strict: true,
});

test('a file keeps tints and lists, and the tints go from it', async () => {
  const first = await open({ name: '甲', cells: { A1: '字' } });
  await first.host.setHighlights([tint('甲', 'A1:B2', 'warning'), tint('甲', 'C3')]);
  await first.host.restoreLists([list('甲', 'D1:D4')]);
  const file = writeDocument(await first.workbook.document());
  const { document, leftBehind } = readXlsxDocument(file, fflateInflater);
  expect(leftBehind).toEqual([]);
  const again = await openPlainGrid(document);
  expect((await again.workbook.document()).sheets[0]?.conditions).toHaveLength(2);
  await again.workbook.host.setHighlights([]);
  const [sheet] = (await again.workbook.document()).sheets;
  expect(sheet?.conditions).toEqual([]);
  expect(sheet?.validations).toMatchObject([
    { kind: 'list', values: ['好', '中', '差'], ranges: [parseRangeAddress('D1:D4')!], onError: 'stop' },
  ]);
  await again.close();
});

describe('the clerk’s own undo', () => {
  test('goes on over tints, and leaves them', async () => {
    const workbook = await open({ name: '甲', cells: { A1: '旧' } });
    await workbook.clerk.type('甲', 'A1', '新');
    await workbook.host.setHighlights([tint('甲', 'A1')]);
    await workbook.workbook.undo();
    expect(await contentOf(workbook, '甲', 'A1')).toBe('旧');
    expect(await tintedCells(workbook)).toEqual(['甲!A1 error']);
    await workbook.workbook.redo();
    expect(await contentOf(workbook, '甲', 'A1')).toBe('新');
    expect(await tintedCells(workbook)).toEqual(['甲!A1 error']);
  });

  test('of a row does not bring back tints that are others by now', async () => {
    const workbook = await open({ name: '甲', cells: { A1: '一', A2: '二' } });
    await workbook.host.setHighlights([tint('甲', 'A2')]);
    await workbook.clerk.insertRow('甲', 0);
    expect(await tintedCells(workbook)).toEqual(['甲!A3 error']);
    await workbook.host.setHighlights([tint('甲', 'A2', 'info')]);
    await workbook.workbook.undo();
    expect(await tintedCells(workbook)).toEqual(['甲!A2 info']);
    await workbook.host.setHighlights([]);
    await workbook.workbook.redo();
    expect(await workbook.tints()).toEqual([]);
  });

  test('of a drawing leaves no tint behind for when it is done again', async () => {
    const workbook = await open({ name: '甲' });
    await workbook.host.drawSheets({ sheets: [smallLayout('乙')] });
    const drawn = await workbook.fingerprint();
    await workbook.host.setHighlights([tint('乙', 'A1')]);
    await workbook.workbook.undo();
    await workbook.host.setHighlights([]);
    await workbook.workbook.redo();
    expect(await workbook.fingerprint()).toBe(drawn);
  });

  test('goes on over lists put back, and leaves them', async () => {
    const workbook = await open({ name: '甲', cells: { A1: '旧' } });
    await workbook.clerk.type('甲', 'A1', '新');
    await workbook.host.restoreLists([list('甲', 'A1:A3')]);
    await workbook.workbook.undo();
    expect(await contentOf(workbook, '甲', 'A1')).toBe('旧');
    expect(await workbook.host.countMissingLists([list('甲', 'A1:A3')])).toBe(0);
  });
});

const own = (range: string, equals: string): DocumentCondition => ({
  ranges: [parseRangeAddress(range)!],
  when: { kind: 'cellIs', operator: 'equal', formulas: [`"${equals}"`] },
  style: { bold: true },
  stopIfTrue: false,
});
const ofFile: DocumentCondition = {
  ranges: [parseRangeAddress('A1:A9')!],
  when: { kind: 'formula', formula: 'ISTEXT("mechanism168/warning")' },
  style: { fill: 'FF0000' },
  stopIfTrue: false,
};

test('a file’s tints between conditions of its own go, the others stay in their order', async () => {
  const conditions = [own('A1', '一'), ofFile, own('A2', '二'), ofFile, own('A3', '三')];
  const { workbook, close } = await openPlainGrid(plainDocument({ conditions }, {}));
  const [name] = (await workbook.document()).sheets.map((sheet) => sheet.name);
  await workbook.host.setHighlights([tint(name!, 'B1')]);
  const [tinted] = (await workbook.document()).sheets;
  expect(tinted?.conditions.map(({ ranges }) => ranges[0])).toEqual(
    ['B1', 'A1', 'A2', 'A3'].map((address) => parseRangeAddress(address)),
  );
  await workbook.host.setHighlights([]);
  const [sheet] = (await workbook.document()).sheets;
  expect(sheet?.conditions).toEqual([own('A1', '一'), own('A2', '二'), own('A3', '三')]);
  await close();
});

test('a tint on whole columns ends with the sheet of the grid', async () => {
  const workbook = await open({ name: '甲', cells: { A1: '字' } });
  await workbook.host.setHighlights([
    { sheet: '甲', range: { top: 0, left: 1, bottom: 1_048_575, right: 1 }, kind: 'info' },
  ]);
  expect(await workbook.tints()).toMatchObject([{ range: 'B1:B200' }]);
});
