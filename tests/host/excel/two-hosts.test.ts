import type { MarkRows } from '../../../src/domain/sheet/mark';
import type { DrawRequest } from '../../../src/host/port';
import { sheetNames } from '../../excel-host/model/inspect';
import type { InitialSheet } from '../contract/harness';
import { hiddenLayout, smallLayout } from '../contract/small-layouts';
import { reportOf } from './drawings';
import { openTwoHosts, ordersOf, type TwoHosts } from './two-hosts';

const SHEET1: InitialSheet = { name: 'Sheet1', cells: { A1: '本校' } };
const MARKED: InitialSheet = {
  name: '_168_mark',
  visibility: 'veryHidden',
  cells: { A1: 'unit', B1: '一中' },
};
const OLD_DATA: InitialSheet = { name: '_168', visibility: 'veryHidden', cells: { A1: '旧' } };

/** As the product marks a drawing: a row more, in order. */
const drawnRow =
  (sheet: string) =>
  (rows: MarkRows = []): MarkRows => [...rows.filter(([, name]) => name !== sheet), ['drawn', sheet]];

const form = (name: string): DrawRequest => ({ sheets: [smallLayout(name)], mark: drawnRow(name) });
const report = (name: string): DrawRequest => ({
  sheets: [smallLayout(name), hiddenLayout('_168', [[name]])],
  mark: drawnRow(name),
});

/** What must hold whoever was first: sorted names, and the sorted names of the mark's `drawn` rows. */
async function standing({ a, excel }: TwoHosts): Promise<unknown> {
  const drawn = ((await a.readMark()) ?? []).filter(([kind]) => kind === 'drawn').map(([, name]) => name);
  return { sheets: [...sheetNames(excel.workbook)].sort(), drawn: [...drawn].sort() };
}

const sorted = (...names: string[]): string[] => [...names].sort();

describe.each<[string, readonly InitialSheet[]]>([
  ['that is new', [SHEET1]],
  ['with a mark and an older report', [SHEET1, MARKED, OLD_DATA]],
])('two runtimes on a workbook %s', (_, sheets) => {
  const others = sheets.length > 1 ? ['_168'] : [];

  test('both draw, whatever the order of their requests', async () => {
    for (const order of ordersOf(3, 3)) {
      const hosts = await openTwoHosts(sheets);
      hosts.order(order);
      const outcomes = await Promise.allSettled([
        hosts.a.drawSheets(form('甲')),
        hosts.b.drawSheets(form('乙')),
      ]);
      hosts.order('');
      expect([order, outcomes.map(({ status }) => status)]).toEqual([order, ['fulfilled', 'fulfilled']]);
      expect([order, await standing(hosts)]).toEqual([
        order,
        { sheets: sorted('Sheet1', '_168_mark', '甲', '乙', ...others), drawn: sorted('甲', '乙') },
      ]);
      await hosts.excel.close();
    }
  }, 60_000);

  test('both wish for the same name', async () => {
    for (const order of ordersOf(3, 3)) {
      const hosts = await openTwoHosts(sheets);
      hosts.order(order);
      const request = { sheets: [smallLayout('甲')] };
      await Promise.all([hosts.a.drawSheets(request), hosts.b.drawSheets(request)]);
      const names = sheets.map(({ name }) => name);
      expect([order, sorted(...sheetNames(hosts.excel.workbook))]).toEqual([
        order,
        sorted('甲', '甲 (2)', ...names),
      ]);
      await hosts.excel.close();
    }
  }, 60_000);

  test('both replace the same hidden data', async () => {
    for (const order of ordersOf(3, 3)) {
      const hosts = await openTwoHosts(sheets);
      hosts.order(order);
      await Promise.all([hosts.a.drawSheets(report('甲')), hosts.b.drawSheets(report('乙'))]);
      hosts.order('');
      expect([order, await standing(hosts)]).toEqual([
        order,
        { sheets: sorted('Sheet1', '_168', '_168_mark', '甲', '乙'), drawn: sorted('甲', '乙') },
      ]);
      await hosts.excel.close();
    }
  }, 60_000);

  test('one draws while the other takes its drawing back', async () => {
    for (const order of ordersOf(3, 4)) {
      const hosts = await openTwoHosts(sheets);
      await hosts.b.drawSheets(form('乙'));
      hosts.order(order);
      await Promise.all([hosts.a.drawSheets(form('甲')), hosts.b.undo()]);
      hosts.order('');
      const { sheets: names, drawn } = (await standing(hosts)) as { sheets: string[]; drawn: string[] };
      expect([order, names]).toEqual([order, sorted('Sheet1', '_168_mark', '甲', ...others)]);
      expect([order, drawn.includes('甲')]).toEqual([order, true]);
      await hosts.excel.close();
    }
  }, 60_000);

  test('one draws while the other marks', async () => {
    for (const order of ordersOf(3, 3)) {
      const hosts = await openTwoHosts(sheets);
      hosts.order(order);
      await Promise.all([hosts.a.drawSheets(form('甲')), hosts.b.writeMark(drawnRow('记'))]);
      hosts.order('');
      expect([order, await standing(hosts)]).toEqual([
        order,
        { sheets: sorted('Sheet1', '_168_mark', '甲', ...others), drawn: sorted('甲', '记') },
      ]);
      await hosts.excel.close();
    }
  }, 60_000);

  test.each(['refused', 'lost'])(
    'a drawing whose last request is %s takes back its own only',
    async (fault) => {
      for (const order of ordersOf(2, 3)) {
        const hosts = await openTwoHosts(sheets);
        const { failures } = hosts.excel.host;
        hosts.order(`${order}a`);
        if (fault === 'refused') failures.atRequest(6);
        else failures.loseAnswerOf(6);
        const outcomes = await Promise.allSettled([
          hosts.a.drawSheets(form('甲')),
          hosts.b.drawSheets(form('乙')),
        ]);
        failures.clear();
        hosts.order('');
        const { sheets: names, drawn } = (await standing(hosts)) as { sheets: string[]; drawn: string[] };
        const done = outcomes[0].status === 'fulfilled' ? ['甲'] : [];
        expect([order, outcomes[1].status]).toEqual([order, 'fulfilled']);
        expect([order, names]).toEqual([order, sorted('Sheet1', '_168_mark', '乙', ...done, ...others)]);
        // With the answer that is lost goes what it read of the other's mark, which it has written over by then.
        if (fault === 'refused') expect([order, drawn]).toEqual([order, sorted('乙', ...done)]);
        await hosts.excel.close();
      }
    },
    60_000,
  );
});

test('a large report and a form, as the ribbon draws one while the pane draws the other', async () => {
  for (const order of ['abbbaa', 'aabbba', 'ababab', 'aaabbb']) {
    const hosts = await openTwoHosts([SHEET1]);
    hosts.order(order);
    const sheets = reportOf(6);
    await Promise.all([
      hosts.a.drawSheets({ sheets, mark: drawnRow('汇总') }),
      hosts.b.drawSheets(form('附件1')),
    ]);
    hosts.order('');
    const names = sheetNames(hosts.excel.workbook);
    for (const { name } of sheets) expect([order, names]).toEqual([order, expect.arrayContaining([name])]);
    expect(names.filter((name) => name.startsWith('附件1'))).toHaveLength(1);
    expect(names.filter((name) => name.startsWith('_168~'))).toEqual([]);
    await hosts.excel.close();
  }
}, 60_000);

describe('sheets in work that another runtime may have left', () => {
  const LEFT: InitialSheet = { name: '_168~zz~3', visibility: 'veryHidden', cells: { A1: '残' } };
  const ASIDE: InitialSheet = { name: '_168~zz~4~_168', visibility: 'veryHidden', cells: { A1: '数据' } };
  const MINUTE = 60_000;

  test('stay while they may be alive, and go, or get their place back, when they have stood long', async () => {
    let now = 0;
    const hosts = await openTwoHosts([SHEET1, LEFT, ASIDE], () => now);
    await hosts.a.drawSheets({ sheets: [smallLayout('甲')] });
    now = 9 * MINUTE;
    await hosts.a.drawSheets({ sheets: [smallLayout('乙')] });
    expect(sheetNames(hosts.excel.workbook)).toEqual(['Sheet1', LEFT.name, ASIDE.name, '甲', '乙']);
    now = 10 * MINUTE;
    await hosts.a.applyEdits([{ sheet: '甲', row: 8, col: 0, value: '新' }]);
    expect(sheetNames(hosts.excel.workbook)).toEqual(['Sheet1', '_168', '甲', '乙']);
    await hosts.excel.close();
  });

  test('are counted from when they were first seen, by reading too', async () => {
    let now = 0;
    const hosts = await openTwoHosts([SHEET1, LEFT], () => now);
    await hosts.b.listSheets();
    now = 10 * MINUTE;
    await hosts.a.drawSheets({ sheets: [smallLayout('甲')] });
    expect(sheetNames(hosts.excel.workbook)).toEqual(['Sheet1', LEFT.name, '甲']);
    await hosts.b.drawSheets({ sheets: [smallLayout('乙')] });
    expect(sheetNames(hosts.excel.workbook)).toEqual(['Sheet1', '甲', '乙']);
    await hosts.excel.close();
  });
});
