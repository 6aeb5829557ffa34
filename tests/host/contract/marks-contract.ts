import { MARK_SHEET, type MarkRows } from '../../../src/domain/sheet/mark';
import type { OpenWorkbook } from './contract-workbooks';
import { sheetOf } from './drawn-lookup';
import { expectRefusal } from './expect-refusal';
import { hiddenLayout, smallLayout } from './small-layouts';

const MARK: MarkRows = [
  ['mechanism168', 1],
  ['unit', '示例市第一中学'],
  ['year', 2012],
  ['drawn', 'goals', '附件1 (2)', -0.5],
];
const ODD_TEXTS = [
  '=1+1',
  '00123',
  '1e5',
  'TRUE',
  '3-1',
  "'引号",
  '@甲',
  ' 空 格 ',
  '两\n行',
  '字'.repeat(3000),
];

/** What a workbook is marked with. */
export function describeMarks(open: OpenWorkbook): void {
  describe('the mark', () => {
    test('a new workbook is not marked', async () => {
      expect(await (await open()).host.readMark()).toBeUndefined();
    });

    test('is read as it was written, on a very hidden sheet that the product does not read', async () => {
      const workbook = await open();
      await workbook.host.writeMark(() => MARK);
      expect(await workbook.host.readMark()).toEqual(MARK);
      expect(sheetOf(await workbook.drawn(), MARK_SHEET).visibility).toBe('veryHidden');
      const { sheets } = await workbook.host.readWorkbook();
      expect(sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    });

    test('texts stay texts, whatever they look like', async () => {
      const { host } = await open();
      const rows = ODD_TEXTS.map((text, index) => [text, index]);
      await host.writeMark(() => rows);
      expect(await host.readMark()).toEqual(rows);
    });

    test('a later mark leaves nothing of the one before', async () => {
      const { host } = await open();
      await host.writeMark(() => MARK);
      await host.writeMark(() => [['short']]);
      expect(await host.readMark()).toEqual([['short']]);
    });

    test('a drawing marks the workbook from what it is marked with', async () => {
      const { host } = await open();
      const seen: (MarkRows | undefined)[] = [];
      const mark =
        (name: string) =>
        (current: MarkRows | undefined): MarkRows => {
          seen.push(current);
          return [...(current ?? []), [name]];
        };
      await host.drawSheets({ sheets: [smallLayout('甲')], mark: mark('甲') });
      await host.drawSheets({ sheets: [smallLayout('乙')], mark: mark('乙') });
      expect(seen).toEqual([undefined, [['甲']]]);
      expect(await host.readMark()).toEqual([['甲'], ['乙']]);
    });

    test('a drawing is marked with the names its sheets get', async () => {
      const workbook = await open({ name: '甲' }, { name: '_数据', visibility: 'hidden' });
      const sheets = [smallLayout('甲'), hiddenLayout('_数据'), smallLayout('乙/丙'), smallLayout('甲')];
      const outcome = await workbook.host.drawSheets({ sheets, mark: (_, given) => [[...given]] });
      const names = ['甲 (2)', '_数据', '乙_丙', '甲 (3)'];
      expect(await workbook.host.readMark()).toEqual([names]);
      expect(outcome.sheets.map(({ name }) => name)).toEqual(names);
    });

    test('a change is made to what the workbook is marked with', async () => {
      const { host } = await open();
      const seen: (MarkRows | undefined)[] = [];
      const add = (name: string): Promise<void> =>
        host.writeMark((current) => {
          seen.push(current);
          return [...(current ?? []), [name]];
        });
      await add('甲');
      await add('乙');
      expect(seen).toEqual([undefined, [['甲']]]);
      expect(await host.readMark()).toEqual([['甲'], ['乙']]);
    });

    test.each([
      ['not marked', undefined],
      ['marked', MARK],
    ])('a change that says nothing leaves a workbook that is %s as it is', async (_, mark) => {
      const workbook = await open();
      if (mark) await workbook.host.writeMark(() => mark);
      await workbook.clerk.protectStructure();
      const before = await workbook.fingerprint();
      await workbook.host.writeMark(() => undefined);
      expect(await workbook.fingerprint()).toBe(before);
    });

    test('a change that cannot be made leaves the mark', async () => {
      const workbook = await open();
      await workbook.host.writeMark(() => MARK);
      const before = await workbook.fingerprint();
      const change = (): MarkRows => {
        throw new Error('a mistake of ours');
      };
      await expectRefusal(workbook.host.writeMark(change), 'unknown');
      expect(await workbook.fingerprint()).toBe(before);
    });

    test('a drawing without a mark leaves it', async () => {
      const { host } = await open();
      await host.writeMark(() => MARK);
      await host.drawSheets({ sheets: [smallLayout('甲')] });
      expect(await host.readMark()).toEqual(MARK);
    });

    test('a mark that cannot be made draws nothing', async () => {
      const workbook = await open();
      const before = await workbook.fingerprint();
      const mark = (): MarkRows => {
        throw new Error('a mistake of ours');
      };
      await expectRefusal(workbook.host.drawSheets({ sheets: [smallLayout('甲')], mark }), 'unknown');
      expect(await workbook.fingerprint()).toBe(before);
    });
  });
}
