import type { CellEdit } from '../../../src/domain/sheet/edits';
import { HostError } from '../../../src/host/host-error';
import { applyEdits } from '../../../src/host/wps/editing/apply-edits';
import { undoEdits } from '../../../src/host/wps/editing/undo-edits';
import { NotTakenBack } from '../../../src/host/wps/in-one-go';
import type { InitialSheet } from '../contract/harness';
import { savedFingerprint } from '../excel/saved-fingerprint';
import { rangeOf, sweepCalls, wpsInHand, type WpsInHand } from './wps-in-hand';

const SHEETS: readonly InitialSheet[] = [
  {
    name: '表',
    cells: {
      A1: '好',
      A2: 12.5,
      A3: { kind: 'date', serial: 41000 },
      A4: { formula: 'A2*2', cached: 25 },
      A5: '=1+1',
      A6: { kind: 'error', code: '#REF!' },
      A7: true,
      C3: '旁边',
    },
  },
  { name: '参考', visibility: 'hidden', cells: { B2: { formula: "1+'表'!A2", cached: 13.5 } } },
];
const edit = (row: number, col: number, value: CellEdit['value'], sheet = '表'): CellEdit => ({
  sheet,
  row,
  col,
  value,
});
const EDITS = [
  edit(0, 0, '=新'),
  edit(1, 0, null),
  edit(2, 0, 7),
  edit(3, 0, "'引号"),
  edit(4, 0, { kind: 'date', serial: 41004 }),
  edit(5, 0, '好'),
  edit(6, 0, '00123'),
  edit(2, 3, '另一处'),
  edit(1, 1, '无公式', '参考'),
];
const GUARD = { sheet: '表', row: 2, col: 2, was: '旁边' };
const open = (): WpsInHand => wpsInHand({ sheets: SHEETS });

test('whichever call fails, all cells are written or none', () => {
  const { failed, done } = sweepCalls(open, (hand) => applyEdits(hand, EDITS, [GUARD]));
  expect(failed).toBeGreaterThan(60);
  // Switches that are read or restored a second time, and sheets that are asked twice.
  expect(done).toBeLessThan(20);
});

test('whichever call fails, all cells are taken back or none', () => {
  let opened = open();
  const edited = (): WpsInHand => {
    opened = open();
    doneOf.set(opened, applyEdits(opened.handOf(), EDITS, [])!);
    return opened;
  };
  const doneOf = new Map<WpsInHand, NonNullable<ReturnType<typeof applyEdits>>>();
  const { failed } = sweepCalls(edited, (hand) => undoEdits(hand, doneOf.get(opened)!, false));
  expect(failed).toBeGreaterThan(40);
});

test('what cannot even be put back is said', () => {
  const { wps, handOf } = open();
  const hand = handOf();
  const { calls } = wps.bridge;
  applyEdits(hand, EDITS.slice(0, 1), []);
  const needed = wps.bridge.calls - calls;
  undoEdits(hand, applyEdits(hand, EDITS.slice(1, 2), [])!, true);
  wps.bridge.failAt(needed - 4, { lasting: true });
  expect(() => applyEdits(hand, EDITS.slice(2, 3), [])).toThrow(NotTakenBack);
});

describe('a protected sheet', () => {
  /** As authorities hand it out: all is locked but the cells to fill in. */
  const form = (): WpsInHand => {
    const opened = open();
    opened.wps.state
      .findSheet('表')!
      .grid.restyle(rangeOf('A1:A5'), (style) => ({ ...style, locked: false }));
    opened.wps.clerk.protectSheet('表');
    return opened;
  };
  const filling = EDITS.filter(({ row, col, sheet }) => sheet === '表' && row < 5 && col === 0);

  test('is filled in where it may be, and taken back', () => {
    const { wps, handOf } = form();
    const before = savedFingerprint(wps.workbook);
    const done = applyEdits(handOf(), filling, [GUARD])!;
    const { grid } = wps.state.findSheet('表')!;
    expect([0, 1, 2, 3, 4].map((row) => grid.cell(row, 0)?.value)).toEqual([
      '=新',
      undefined,
      7,
      "'引号",
      '2012年4月5日',
    ]);
    undoEdits(handOf(), done, false);
    expect(savedFingerprint(wps.workbook)).toBe(before);
  });

  test('refuses all where one of them is locked', () => {
    const { wps, handOf } = form();
    const before = savedFingerprint(wps.workbook);
    expect(() => applyEdits(handOf(), [...filling, edit(5, 0, '好')], [])).toThrow(
      new HostError('sheetProtected', { sheet: '表' }),
    );
    expect(savedFingerprint(wps.workbook)).toBe(before);
  });

  test('is left as it was, whichever call fails', () => {
    expect(sweepCalls(form, (hand) => applyEdits(hand, filling, [])).failed).toBeGreaterThan(20);
  });
});

test('a sheet whose name stands in other letters is written once a cell', () => {
  const { wps, handOf } = wpsInHand({ sheets: [{ name: 'Biao', cells: { A1: 1 } }] });
  const done = applyEdits(handOf(), [edit(0, 0, '先', 'BIAO'), edit(0, 0, '后', 'biao')], [])!;
  expect(done.cells).toHaveLength(1);
  expect(done.told.sheets).toEqual(['Biao']);
  expect(wps.state.findSheet('Biao')!.grid.cell(0, 0)?.value).toBe('后');
});

test('workbooks that count from 1904 get dates of their own', () => {
  const { wps, handOf } = wpsInHand({ sheets: SHEETS, date1904: true });
  applyEdits(handOf(), [edit(0, 1, { kind: 'date', serial: 41004 })], []);
  expect(wps.state.findSheet('表')!.grid.cell(0, 1)?.value).toBe(41004 - 1462);
});
