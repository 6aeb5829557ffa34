import { parseRangeAddress } from '../../../src/domain/sheet/address';
import { HIGHLIGHT_FILLS, type Highlight, type HighlightKind } from '../../../src/domain/sheet/highlight';
import type { OpenWorkbook } from './contract-workbooks';
import { sheetOf } from './drawn-lookup';
import { expectUnchangedRefusal } from './expect-refusal';
import { smallLayout } from './small-layouts';
import { tintedCells } from './tinted';

const tint = (sheet: string, range: string, kind: HighlightKind = 'error'): Highlight => ({
  sheet,
  range: parseRangeAddress(range)!,
  kind,
});

/** A form with colours of its own: fills, and conditions that colour. */
const COLOURED = smallLayout('步骤', [['已完成', '进行中']], {
  styles: { plain: { fill: 'DDEBF7' }, done: { fill: 'E2EFDA' }, open: { fill: 'FFF2CC', bold: true } },
  conditionalStyles: [
    { range: parseRangeAddress('A1:B3')!, equals: '已完成', style: 'done' },
    { range: parseRangeAddress('A1:B1')!, equals: '进行中', style: 'open' },
    { range: parseRangeAddress('C1:D4')!, equals: '已完成', by: { row: 0, col: 0 }, style: 'done' },
  ],
});

/** Tints on cells. */
export function describeHighlights(open: OpenWorkbook): void {
  describe('highlights', () => {
    test('tint the cells, each kind in its own colour', async () => {
      const workbook = await open({ name: '甲', cells: { A1: 1 } }, { name: '乙' });
      await workbook.host.setHighlights([
        tint('甲', 'B3:C4', 'error'),
        tint('甲', 'A1', 'warning'),
        tint('乙', 'D9', 'info'),
      ]);
      expect(await tintedCells(workbook)).toEqual(
        ['甲!A1 warning', '甲!B3 error', '甲!C3 error', '甲!B4 error', '甲!C4 error', '乙!D9 info'].sort(),
      );
      const tints = await workbook.tints();
      expect(tints.filter(({ kind, fill }) => fill !== HIGHLIGHT_FILLS[kind])).toEqual([]);
    });

    test('take the place of those before, and go without a trace', async () => {
      const workbook = await open({ name: '甲', cells: { A1: 1 } }, { name: '乙' }, { name: '丙' });
      const before = await workbook.fingerprint();
      await workbook.host.setHighlights([tint('甲', 'A1'), tint('乙', 'A1:B2', 'info')]);
      await workbook.host.setHighlights([tint('甲', 'A1', 'warning'), tint('丙', 'C3')]);
      expect(await tintedCells(workbook)).toEqual(['甲!A1 warning', '丙!C3 error'].sort());
      await workbook.host.setHighlights([]);
      expect(await workbook.tints()).toEqual([]);
      expect(await workbook.fingerprint()).toBe(before);
    });

    test('a cell under several has the gravest alone', async () => {
      const workbook = await open({ name: '甲' });
      await workbook.host.setHighlights([
        tint('甲', 'A1:C1', 'info'),
        tint('甲', 'B1:D1', 'warning'),
        tint('甲', 'B1', 'error'),
        tint('甲', 'B1', 'error'),
      ]);
      expect(await tintedCells(workbook)).toEqual([
        '甲!A1 info',
        '甲!B1 error',
        '甲!C1 warning',
        '甲!D1 warning',
      ]);
    });

    test('leave the colours of a form as they are, on it and after it', async () => {
      const workbook = await open();
      await workbook.host.drawSheets({ sheets: [COLOURED] });
      const fingerprint = await workbook.fingerprint();
      const before = sheetOf(await workbook.drawn(), '步骤');
      await workbook.host.setHighlights([tint('步骤', 'A1:A2'), tint('步骤', 'C1', 'info')]);
      const tinted = sheetOf(await workbook.drawn(), '步骤');
      expect(tinted.conditionalStyles).toEqual(before.conditionalStyles);
      expect(tinted.cells['A1']?.style).toEqual(before.cells['A1']?.style);
      await workbook.host.setHighlights([]);
      expect(await workbook.fingerprint()).toBe(fingerprint);
    });

    test('on hidden sheets too, and found there again', async () => {
      const workbook = await open(
        { name: '甲' },
        { name: '藏', visibility: 'hidden' },
        { name: '深', visibility: 'veryHidden' },
      );
      const before = await workbook.fingerprint();
      await workbook.host.setHighlights([tint('藏', 'A1'), tint('深', 'B2', 'info')]);
      expect(await tintedCells(workbook)).toEqual(['藏!A1 error', '深!B2 info'].sort());
      await workbook.host.setHighlights([]);
      expect(await workbook.fingerprint()).toBe(before);
    });

    test('go with their cells when a row is inserted, and are found there', async () => {
      const workbook = await open({ name: '甲' });
      await workbook.host.setHighlights([tint('甲', 'B2:B3', 'warning')]);
      await workbook.clerk.insertRow('甲', 1);
      expect(await tintedCells(workbook)).toEqual(['甲!B3 warning', '甲!B4 warning']);
      await workbook.host.setHighlights([tint('甲', 'B3')]);
      expect(await tintedCells(workbook)).toEqual(['甲!B3 error']);
    });

    test('those of a workbook saved and opened again are known for ours', async () => {
      const workbook = await open({ name: '甲', cells: { A1: '字' } });
      const before = await workbook.fingerprint();
      await workbook.host.setHighlights([tint('甲', 'A1:B2', 'warning'), tint('甲', 'C3', 'info')]);
      const again = await workbook.reopened();
      expect(await tintedCells(again)).toEqual([
        '甲!A1 warning',
        '甲!A2 warning',
        '甲!B1 warning',
        '甲!B2 warning',
        '甲!C3 info',
      ]);
      await again.host.setHighlights([]);
      expect(await again.fingerprint()).toBe(before);
      await again.close?.();
    });

    test('are no action to be taken back, and hinder none', async () => {
      const workbook = await open({ name: '甲', cells: { A1: '旧' } });
      const before = await workbook.fingerprint();
      await workbook.host.setHighlights([tint('甲', 'A1')]);
      expect(workbook.host.lastAction()).toBeUndefined();
      await workbook.host.applyEdits([{ sheet: '甲', row: 0, col: 0, value: '新' }]);
      await workbook.host.setHighlights([tint('甲', 'A1', 'info')]);
      expect(workbook.host.lastAction()).toEqual({ kind: 'edit', sheets: ['甲'] });
      await workbook.host.undo();
      expect(await tintedCells(workbook)).toEqual(['甲!A1 info']);
      await workbook.host.setHighlights([]);
      expect(await workbook.fingerprint()).toBe(before);
    });

    test('a sheet drawn and tinted can be taken back', async () => {
      const workbook = await open();
      const before = await workbook.fingerprint();
      await workbook.host.drawSheets({ sheets: [COLOURED] });
      await workbook.host.setHighlights([tint('步骤', 'A1')]);
      await workbook.host.undo();
      expect(await workbook.fingerprint()).toBe(before);
    });

    test('hundreds of cells apart from each other', async () => {
      const workbook = await open({ name: '甲' });
      const cells = Array.from({ length: 400 }, (_, index) => `${'ABCD'[index % 4]}${index * 2 + 1}`);
      await workbook.host.setHighlights(cells.map((cell) => tint('甲', cell)));
      expect(await tintedCells(workbook)).toEqual(cells.map((cell) => `甲!${cell} error`).sort());
      await workbook.host.setHighlights([]);
      expect(await workbook.tints()).toEqual([]);
    });

    test('a sheet that is not there leaves the tints as they were', async () => {
      const workbook = await open({ name: '甲' });
      await workbook.host.setHighlights([tint('甲', 'A1', 'info')]);
      const tinting = (): Promise<void> =>
        workbook.host.setHighlights([tint('甲', 'B2'), tint('没有', 'A1')]);
      await expectUnchangedRefusal(workbook, tinting, 'sheetMissing', { sheet: '没有' });
      expect(await tintedCells(workbook)).toEqual(['甲!A1 info']);
    });

    test('a protected sheet leaves the tints as they were, and is named', async () => {
      const workbook = await open({ name: '甲' }, { name: '乙' });
      await workbook.host.setHighlights([tint('甲', 'A1', 'info'), tint('乙', 'A1', 'info')]);
      await workbook.clerk.protect('乙');
      for (const highlights of [[], [tint('甲', 'B2'), tint('乙', 'B2')]]) {
        const tinting = (): Promise<void> => workbook.host.setHighlights(highlights);
        await expectUnchangedRefusal(workbook, tinting, 'sheetProtected', { sheet: '乙' });
      }
      expect(await tintedCells(workbook)).toEqual(['甲!A1 info', '乙!A1 info'].sort());
    });

    test('a protected sheet without tints is no obstacle to those of others', async () => {
      const workbook = await open({ name: '甲' }, { name: '乙' });
      await workbook.clerk.protect('乙');
      await workbook.host.setHighlights([tint('甲', 'A1')]);
      expect(await tintedCells(workbook)).toEqual(['甲!A1 error']);
    });
  });
}
