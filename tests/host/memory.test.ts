import { parseRangeAddress } from '../../src/domain/sheet/address';
import { openMemoryWorkbook, type OpenedMemoryWorkbook } from '../../src/host/memory/open-memory-workbook';
import type { WorkbookChange } from '../../src/host/port';
import { expectRefusal } from './contract/expect-refusal';
import { describeHostContract } from './contract/host-contract';
import { smallLayout } from './contract/small-layouts';
import { memoryHarness } from './memory-harness';

describeHostContract('memory', memoryHarness);

describe('the doors of the memory adapter', () => {
  const first = smallLayout('甲');
  const noted = { ...first, cells: first.cells.map((cell) => ({ ...cell, note: '批注' })) };

  test('a call is refused once, with values', async () => {
    const { host, faults } = openMemoryWorkbook();
    faults.refuseNext('sheetProtected', { sheet: '附件1' });
    await expectRefusal(host.readMark(), 'sheetProtected', { sheet: '附件1' });
    expect(await host.readMark()).toBeUndefined();
  });

  test('calls are refused until they are accepted again, and change nothing', async () => {
    const { host, faults, workbook } = openMemoryWorkbook();
    const before = workbook.state;
    faults.refuse('cellEditing');
    await expectRefusal(host.drawSheets({ sheets: [first] }), 'cellEditing');
    await expectRefusal(host.listSheets(), 'cellEditing');
    expect(workbook.state).toBe(before);
    faults.accept();
    expect(await host.listSheets()).toHaveLength(1);
  });

  test('a host without notes leaves them out and says so', async () => {
    const { host, workbook } = openMemoryWorkbook(undefined, { notes: false, merges: true });
    const outcomes = [await host.drawSheets({ sheets: [first] }), await host.drawSheets({ sheets: [noted] })];
    expect(outcomes.map(({ leftOut }) => leftOut)).toEqual([[], ['notes']]);
    const notes = workbook.state.sheets.flatMap(({ cells }) => [...cells.values()]).map(({ note }) => note);
    expect(notes).toEqual([undefined, undefined]);
  });

  test('a host that cannot read merges reads none', async () => {
    const sheets = [{ name: '表', merges: ['A1:B2'] }];
    const { host } = openMemoryWorkbook(sheets, { notes: true, merges: false });
    expect((await host.readWorkbook()).sheets[0]?.merges).toEqual([]);
  });

  test('what no program lets a clerk do is a mistake of the test', () => {
    const { clerk } = openMemoryWorkbook();
    expect(() => clerk.deleteSheet('Sheet1')).toThrow('one visible sheet');
    expect(() => clerk.show('Sheet1', 'hidden')).toThrow('one visible sheet');
    expect(() => clerk.addSheet('SHEET1')).toThrow('taken');
    expect(() => clerk.type('没有', 'A1', 1)).toThrow();
  });

  test('undoing what left only our sheets is refused, as a workbook keeps one', async () => {
    const { host, clerk } = openMemoryWorkbook();
    await host.drawSheets({ sheets: [first] });
    clerk.deleteSheet('Sheet1');
    await expectRefusal(host.undo({ discardChanges: true }), 'changedSince');
    expect(await host.listSheets()).toHaveLength(1);
  });
});

describe('what the memory adapter tells of changes', () => {
  const SHEETS = [{ name: '甲', cells: { A1: 1, C3: '旧' } }, { name: '乙' }];
  const range = (address: string) => parseRangeAddress(address)!;

  async function toldOf(
    act: (workbook: OpenedMemoryWorkbook) => unknown,
  ): Promise<readonly WorkbookChange[]> {
    const workbook = openMemoryWorkbook(SHEETS);
    const told: WorkbookChange[] = [];
    await workbook.host.onWorkbookChanged((change) => told.push(change));
    await act(workbook);
    await Promise.resolve();
    return told;
  }

  const edits = [
    { sheet: '甲', row: 0, col: 0, value: 2 },
    { sheet: '甲', row: 4, col: 1, value: '新' },
    { sheet: '乙', row: 1, col: 1, value: null },
  ];

  test.each<[string, (workbook: OpenedMemoryWorkbook) => unknown, readonly WorkbookChange[]]>([
    [
      'a cell typed in',
      ({ clerk }) => clerk.type('乙', 'B3', 5),
      [{ kind: 'cells', sheet: '乙', range: range('B3') }],
    ],
    [
      'cells written on two sheets',
      ({ host }) => host.applyEdits(edits),
      [
        { kind: 'cells', sheet: '甲', range: range('A1:B5') },
        { kind: 'cells', sheet: '乙', range: range('B2') },
      ],
    ],
    ['a row inserted', ({ clerk }) => clerk.insertRow('甲', 1), [{ kind: 'other' }]],
    ['a sheet renamed', ({ clerk }) => clerk.rename('甲', '丙'), [{ kind: 'other' }]],
    ['a sheet hidden', ({ clerk }) => clerk.show('乙', 'hidden'), [{ kind: 'other' }]],
    ['a sheet protected', ({ clerk }) => clerk.protect('乙'), []],
  ])('%s', async (_, act, expected) => {
    expect(await toldOf(act)).toEqual(expected);
  });
});
