import type { OpenWorkbook } from './contract-workbooks';
import { contentOf, sheetNamesOf, sheetOf, shownSheet } from './drawn-lookup';
import { expectRefusal, expectUnchangedRefusal } from './expect-refusal';
import { hiddenLayout, smallLayout } from './small-layouts';

/** Taking a drawing back. */
export function describeUndoOfDrawings(open: OpenWorkbook): void {
  describe('undo of a drawing', () => {
    test('there is nothing to take back at first', async () => {
      const workbook = await open();
      expect(workbook.host.lastAction()).toBeUndefined();
      await expectUnchangedRefusal(workbook, () => workbook.host.undo(), 'nothingToUndo');
    });

    test('leaves the workbook as it was, once', async () => {
      const workbook = await open({ name: '甲' }, { name: '乙' }, { name: '附件1' });
      await workbook.clerk.select('乙', { top: 2, left: 1, bottom: 2, right: 1 });
      const before = await workbook.fingerprint();
      // Hidden sheets are none of the clerk’s business.
      const action = { kind: 'draw', sheets: ['附件1 (2)'] };
      await workbook.host.drawSheets({ sheets: [smallLayout('附件1'), hiddenLayout('_数据')] });
      expect(workbook.host.lastAction()).toEqual(action);
      expect(await workbook.host.undo()).toEqual(action);
      expect(await workbook.fingerprint()).toBe(before);
      expect(await shownSheet(workbook)).toBe('乙');
      expect(workbook.host.lastAction()).toBeUndefined();
      await expectRefusal(workbook.host.undo(), 'nothingToUndo');
    });

    test('what the clerk did on other sheets stays', async () => {
      const workbook = await open();
      await workbook.host.drawSheets({ sheets: [smallLayout('甲')] });
      await workbook.clerk.type('Sheet1', 'C3', '后来');
      await workbook.clerk.addSheet('另一张');
      await workbook.host.undo();
      expect(await sheetNamesOf(workbook)).toEqual(['Sheet1', '另一张']);
      expect(await contentOf(workbook, 'Sheet1', 'C3')).toBe('后来');
    });

    test('what the clerk has filled in is not lost unasked', async () => {
      const workbook = await open();
      await workbook.host.drawSheets({ sheets: [smallLayout('甲'), smallLayout('乙')] });
      await workbook.clerk.type('乙', 'B2', '填报');
      await expectUnchangedRefusal(workbook, () => workbook.host.undo(), 'changedSince', { sheet: '乙' });
      expect(workbook.host.lastAction()?.kind).toBe('draw');
      await workbook.host.undo({ discardChanges: true });
      expect(await sheetNamesOf(workbook)).toEqual(['Sheet1']);
    });

    test('a sheet that the clerk has renamed goes too', async () => {
      const workbook = await open();
      await workbook.host.drawSheets({ sheets: [smallLayout('甲')] });
      await workbook.clerk.rename('甲', '改名');
      await workbook.host.undo({ discardChanges: true });
      expect(await sheetNamesOf(workbook)).toEqual(['Sheet1']);
    });

    test('a sheet that the clerk has deleted already is no obstacle to the others', async () => {
      const workbook = await open();
      await workbook.host.drawSheets({ sheets: [smallLayout('甲'), smallLayout('乙')] });
      await workbook.clerk.deleteSheet('甲');
      await workbook.host.undo({ discardChanges: true });
      expect(await sheetNamesOf(workbook)).toEqual(['Sheet1']);
    });

    test('a mark that the drawing changed is put back', async () => {
      const workbook = await open();
      await workbook.host.writeMark(() => [['alt', 1]]);
      await workbook.host.drawSheets({ sheets: [smallLayout('甲')], mark: () => [['neu'], ['neu', 2]] });
      await workbook.host.undo();
      expect(await workbook.host.readMark()).toEqual([['alt', 1]]);
    });

    test('a mark that the drawing made goes', async () => {
      const workbook = await open();
      const before = await workbook.fingerprint();
      await workbook.host.drawSheets({ sheets: [smallLayout('甲')], mark: () => [['neu']] });
      await workbook.host.undo();
      expect(await workbook.host.readMark()).toBeUndefined();
      expect(await workbook.fingerprint()).toBe(before);
    });

    test('a hidden sheet whose place was taken comes back', async () => {
      const workbook = await open({ name: '甲' });
      await workbook.host.drawSheets({
        sheets: [
          hiddenLayout('_数据', [
            ['旧', 1],
            ['=1', 2],
          ]),
        ],
      });
      await workbook.host.drawSheets({ sheets: [hiddenLayout('_数据', [['新']]), smallLayout('乙')] });
      await workbook.host.undo();
      expect(await sheetNamesOf(workbook)).toEqual(['甲', '_数据']);
      const sheet = sheetOf(await workbook.drawn(), '_数据');
      expect(sheet.visibility).toBe('veryHidden');
      expect(['A1', 'B1', 'A2', 'B2'].map((cell) => sheet.cells[cell]?.value)).toEqual(['旧', 1, '=1', 2]);
    });

    test('a mark written alone is not told as an action', async () => {
      const { host } = await open();
      await host.drawSheets({ sheets: [smallLayout('甲')] });
      await host.writeMark(() => [['neu']]);
      expect(host.lastAction()).toEqual({ kind: 'draw', sheets: ['甲'] });
    });

    test('a drawing that was refused leaves the action before it to be taken back', async () => {
      const workbook = await open();
      await workbook.host.applyEdits([{ sheet: 'Sheet1', row: 0, col: 0, value: '新' }]);
      await workbook.clerk.protectStructure();
      await expectRefusal(workbook.host.drawSheets({ sheets: [smallLayout('甲')] }), 'workbookProtected');
      expect(workbook.host.lastAction()).toEqual({ kind: 'edit', sheets: ['Sheet1'] });
    });
  });
}
