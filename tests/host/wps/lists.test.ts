import type { PlacedList } from '../../../src/host/port';
import type { WpsSheet } from '../../../src/host/wps/api/workbook-api';
import { countMissingLists } from '../../../src/host/wps/lists/look-for-lists';
import { restoreLists } from '../../../src/host/wps/lists/restore-lists';
import type { WorkbookInHand } from '../../../src/host/wps/workbook-in-hand';
import { inspectSheet } from '../../excel-host/model/inspect';
import { NO_VALIDATION } from '../../excel-host/model/sheet/validation-rule';
import { savedFingerprint } from '../excel/saved-fingerprint';
import { rangeOf, sweepCalls, wpsInHand, type WpsInHand } from './wps-in-hand';

const LIST: PlacedList = {
  sheet: '表',
  range: rangeOf('B1:E50'),
  values: ['好', '中'],
  prompt: '选择',
  strict: false,
};
const WHOLE_NUMBERS = {
  ...NO_VALIDATION,
  rule: { wholeNumber: { operator: 'GreaterThan', formula1: '=0' } },
};
const FORMULA = { ...NO_VALIDATION, rule: { custom: { formula: '=D9>0' } } };

const open = (): WpsInHand =>
  wpsInHand({
    sheets: [
      { name: '表', cells: { A1: '任务' } },
      { name: '藏', visibility: 'hidden' },
    ],
  });
const rulesOn = ({ wps }: WpsInHand, sheet = '表') => wps.state.findSheet(sheet)!.validations;

/** A WPS whose special cells are what `told` says; undefined: it refuses. */
function telling(hand: WorkbookInHand, told: string | undefined): WorkbookInHand {
  const sheetOf = (sheet: WpsSheet): WpsSheet =>
    new Proxy(sheet, {
      get: (target, key) =>
        key === 'Cells' ? { SpecialCells: () => cellsTold(target) } : (Reflect.get(target, key) as unknown),
    });
  const cellsTold = (sheet: WpsSheet): unknown => {
    if (told === undefined) throw new Error('call failed');
    return sheet.Range(told);
  };
  return { ...hand, sheets: () => hand.sheets().map((one) => ({ ...one, sheet: sheetOf(one.sheet) })) };
}

test('rules of any other kind are left alone', () => {
  const opened = open();
  rulesOn(opened).put(rangeOf('C2:C3'), WHOLE_NUMBERS);
  rulesOn(opened).put(rangeOf('D9'), FORMULA);
  expect(countMissingLists(opened.handOf(), [LIST])).toBe(197);
  expect(restoreLists(opened.handOf(), [LIST])).toBe(197);
  const views = inspectSheet(opened.wps.workbook, '表').validations;
  expect(views.map(({ areas, list }) => [list?.join() ?? '', areas])).toEqual([
    ['', ['C2:C3']],
    ['', ['D9']],
    ['好,中', expect.anything()],
  ]);
});

test.each([
  ['of different kinds', 'B1:E20', 'B21:E50'],
  ['beyond the list too', 'A1:E20', 'A21:F90'],
])('cells that all have a rule, %s, lack none', (_, upper, lower) => {
  const opened = open();
  rulesOn(opened).put(rangeOf(upper), WHOLE_NUMBERS);
  rulesOn(opened).put(rangeOf(lower), FORMULA);
  expect(countMissingLists(opened.handOf(), [LIST])).toBe(0);
  expect(restoreLists(opened.handOf(), [LIST])).toBe(0);
});

test('nothing to look for asks nothing', () => {
  const { wps, handOf } = open();
  const hand = handOf();
  const { calls } = wps.bridge;
  expect([countMissingLists(hand, []), restoreLists(hand, [])]).toEqual([0, 0]);
  expect(wps.bridge.calls).toBe(calls);
});

describe('where WPS does not tell all rules at once, or not truly', () => {
  test.each([
    ['refuses', undefined],
    ['tells others', 'A1:A2'],
    ['tells too many', 'B1:E50'],
  ])('it %s: the cells are looked at one by one', (_, told) => {
    const opened = open();
    rulesOn(opened).put(rangeOf('B1:C3'), WHOLE_NUMBERS);
    rulesOn(opened).put(rangeOf('D2'), FORMULA);
    expect(countMissingLists(telling(opened.handOf(), told), [LIST])).toBe(193);
    expect(restoreLists(telling(opened.handOf(), told), [LIST])).toBe(193);
    expect(rulesOn(opened).within(rangeOf('D2'))[0]?.thing).toEqual(FORMULA);
  });

  test('a rule in the midst of others’ lists is not written over', () => {
    const opened = open();
    rulesOn(opened).put(rangeOf('D2'), FORMULA);
    expect(restoreLists(telling(opened.handOf(), undefined), [LIST])).toBe(199);
    expect(rulesOn(opened).within(rangeOf('D2'))[0]?.thing).toEqual(FORMULA);
  });

  test('on a protected sheet each cell is counted', () => {
    const opened = open();
    rulesOn(opened).put(rangeOf('D2'), FORMULA);
    opened.wps.clerk.protectSheet('表');
    expect(countMissingLists(telling(opened.handOf(), undefined), [LIST])).toBe(199);
  });

  test('a WPS that answers nothing is not taken for one without rules', () => {
    const { wps, handOf } = open();
    const hand = handOf();
    const sheets = hand.sheets();
    wps.bridge.failAt(1, { lasting: true });
    expect(() => countMissingLists({ ...hand, sheets: () => sheets }, [LIST])).toThrow('call failed');
  });
});

describe('whichever call fails, all lists are put back or none', () => {
  const lists = [
    { ...LIST, range: rangeOf('B1:C4') },
    { ...LIST, sheet: '藏', range: rangeOf('A1:A2'), strict: true, error: '请选择' },
  ];

  test('beside a rule of the clerk’s own', () => {
    const ruled = (): WpsInHand => {
      const opened = open();
      rulesOn(opened).put(rangeOf('B2'), FORMULA);
      rulesOn(opened, '藏').put(rangeOf('D9'), FORMULA);
      return opened;
    };
    expect(sweepCalls(ruled, (hand) => restoreLists(hand, lists)).failed).toBeGreaterThan(60);
  });

  test('in a WPS that does not tell all rules at once', () => {
    const ruled = (): WpsInHand => {
      const opened = open();
      rulesOn(opened).put(rangeOf('B2'), FORMULA);
      return opened;
    };
    const { failed, done } = sweepCalls(ruled, (hand) => restoreLists(telling(hand, undefined), lists));
    expect([failed > 60, done > 20]).toEqual([true, true]);
  });

  test('where there is no rule at all', () => {
    expect(sweepCalls(open, (hand) => restoreLists(hand, lists)).failed).toBeGreaterThan(40);
  });
});

test('counting changes nothing', () => {
  const { wps, handOf } = open();
  const before = savedFingerprint(wps.workbook);
  countMissingLists(handOf(), [LIST]);
  expect(savedFingerprint(wps.workbook)).toBe(before);
});
