import { parseRangeAddress } from '../../../src/domain/sheet/address';
import { blockOf, withBlock } from '../../../src/domain/sheet/block';
import type { SheetSnapshot } from '../../../src/domain/sheet/snapshot';

const rangeOf = (address: string) => parseRangeAddress(address)!;

const SHEET: SheetSnapshot = {
  name: '表',
  hidden: false,
  rows: [['甲', 1], undefined, [undefined, '乙', { kind: 'date', serial: 41000 }, true]],
  merges: [rangeOf('A1:B1'), rangeOf('C5:D6')],
  hiddenRows: [2],
  hiddenCols: [1],
};

describe('a block of a sheet', () => {
  test('holds its cells at their places, and nothing around them', () => {
    const { rows, hiddenRows, hiddenCols } = blockOf(SHEET, rangeOf('B1:C9'));
    expect(rows[0]?.[0]).toBeUndefined();
    expect(rows[0]?.[1]).toBe(1);
    expect(rows[1]).toBeUndefined();
    expect([...rows[2]!]).toEqual([undefined, '乙', { kind: 'date', serial: 41000 }, undefined]);
    expect([hiddenRows, hiddenCols]).toEqual([[], []]);
  });

  test('has no row where none of its cells holds anything', () => {
    expect(blockOf(SHEET, rangeOf('D1:D2')).rows).toEqual([]);
  });

  test.each([
    ['A1', ['A1:B1']],
    ['B1:C5', ['A1:B1', 'C5:D6']],
    ['D6', ['C5:D6']],
    ['A2:B9', []],
    ['C1:D4', []],
  ])('%s has the merges that touch it', (address, merges) => {
    expect(blockOf(SHEET, rangeOf(address)).merges).toEqual(merges.map(rangeOf));
  });
});

describe('a sheet with a block read anew', () => {
  const anew = (range: string, rows: SheetSnapshot['rows'], merges: SheetSnapshot['merges'] = []) =>
    withBlock(SHEET, rangeOf(range), { ...SHEET, rows, merges, hiddenRows: [], hiddenCols: [] });

  test('its own block changes nothing, and rows stay the very same', () => {
    const range = rangeOf('A1:D9');
    const same = withBlock(SHEET, range, blockOf(SHEET, range));
    expect(same).toEqual(SHEET);
    expect(same.rows[0]).toBe(SHEET.rows[0]);
    expect(same.rows[2]).toBe(SHEET.rows[2]);
    expect(same.merges).toBe(SHEET.merges);
  });

  test('cells become those read, also empty ones, and others stay', () => {
    const { rows } = anew('B1:C3', [
      [undefined, 2],
      [undefined, '新'],
    ]);
    expect(rows.map((row) => [...(row ?? [])])).toEqual([
      ['甲', 2],
      [undefined, '新'],
      [undefined, undefined, undefined, true],
    ]);
  });

  test('a row that did not change stays the very same beside one that did', () => {
    const { rows } = anew('A1:B3', [['丙', 1], undefined, [undefined, '乙']]);
    expect(rows[0]).toEqual(['丙', 1]);
    expect(rows[2]).toBe(SHEET.rows[2]);
  });

  test('rows and columns beyond what there was', () => {
    const rows: (readonly (string | undefined)[] | undefined)[] = [];
    rows[6] = [undefined, undefined, undefined, undefined, undefined, '远'];
    const after = anew('F7', rows);
    expect(after.rows[6]?.[5]).toBe('远');
    expect(after.rows.slice(0, 3)).toEqual(SHEET.rows);
  });

  test('merges of the block take the place of those that touched it', () => {
    const { merges } = anew('A1:A2', [['甲']], [rangeOf('A1:A2')]);
    expect(merges).toEqual([rangeOf('C5:D6'), rangeOf('A1:A2')]);
  });

  test('what was hidden stays hidden', () => {
    const { hiddenRows, hiddenCols } = anew('A1:D9', []);
    expect([hiddenRows, hiddenCols]).toEqual([[2], [1]]);
  });
});
