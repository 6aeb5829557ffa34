import type { Highlight, HighlightKind } from '../../../src/domain/sheet/highlight';
import { setHighlights } from '../../../src/host/wps/highlights/set-highlights';
import { WpsFault } from '../../wps-host/bridge';
import { FormatCondition } from '../../wps-host/model/rules/format-condition';
import { modelTints } from '../excel/model-drawing';
import { savedFingerprint } from '../excel/saved-fingerprint';
import { rangeOf, sweepCalls, wpsInHand, type WpsInHand } from './wps-in-hand';

const tint = (sheet: string, address: string, kind: HighlightKind = 'error'): Highlight => ({
  sheet,
  range: rangeOf(address),
  kind,
});
const open = (): WpsInHand => wpsInHand({ sheets: [{ name: '甲', cells: { A1: '任务' } }, { name: '乙' }] });

const conditionsOn = ({ wps }: WpsInHand, sheet = '甲') => wps.state.findSheet(sheet)!.conditions;

/** Conditional formats of somebody else on 甲, behind those there are. */
function addForeign(opened: WpsInHand, ...formulas: readonly string[]): void {
  for (const formula of formulas) {
    conditionsOn(opened).addLast('Custom', [rangeOf('A1:D9')]).rule = { formula };
  }
}

const OURS = /^=ISTEXT\("mechanism168\//u;
const formulasOn = (opened: WpsInHand): readonly (string | undefined)[] =>
  conditionsOn(opened)
    .all()
    .map(({ rule: { formula } }) => (formula !== undefined && OURS.test(formula) ? '我们的' : formula));

test('conditional formats of others stay, in their order and behind the tints, also those that look like ours', () => {
  const opened = open();
  const foreign = ['=A1=1', '=ISTEXT("mechanism168")', '=NOT(ISTEXT("mechanism168/error"))'];
  addForeign(opened, ...foreign);
  conditionsOn(opened).addLast('ContainsText', [rangeOf('B2')]).rule = { text: '好' };
  const before = savedFingerprint(opened.wps.workbook);
  setHighlights(opened.handOf(), [tint('甲', 'A1:B2'), tint('甲', 'C3', 'info')]);
  expect(formulasOn(opened)).toEqual(['我们的', '我们的', ...foreign, undefined]);
  expect(
    conditionsOn(opened)
      .all()
      .slice(0, 2)
      .map(({ stopIfTrue }) => stopIfTrue),
  ).toEqual([false, false]);
  setHighlights(opened.handOf(), []);
  expect(savedFingerprint(opened.wps.workbook)).toBe(before);
});

test('tints that are as they should be are not written again', () => {
  const { wps, handOf } = open();
  setHighlights(handOf(), [tint('甲', 'A1:B2'), tint('乙', 'C3', 'info')]);
  wps.clerk.protectSheet('乙');
  const before = savedFingerprint(wps.workbook);
  const again = [tint('甲', 'A1:B1'), tint('甲', 'A2:B2'), tint('乙', 'C3', 'info')];
  setHighlights(handOf(), again);
  expect(savedFingerprint(wps.workbook)).toBe(before);
});

test('as many cells apart from each other as addresses of 255 characters hold share a tint', () => {
  const opened = open();
  const cells = Array.from({ length: 400 }, (_, index) => `${'ABCD'[index % 4]}${index * 2 + 1001}`);
  setHighlights(
    opened.handOf(),
    cells.map((cell) => tint('甲', cell)),
  );
  expect(modelTints(opened.wps.workbook)).toHaveLength(400);
  // `A1001,` is six characters.
  expect(conditionsOn(opened).all()).toHaveLength(Math.ceil(400 / Math.floor(256 / 6)));
});

test('a WPS that moves no conditional format has the tints behind those of others', () => {
  const opened = open();
  addForeign(opened, '=A1=1');
  const moving = jest.spyOn(FormatCondition.prototype, 'Priority', 'set').mockImplementation(() => {
    throw new WpsFault('call failed');
  });
  setHighlights(opened.handOf(), [tint('甲', 'A1:B2')]);
  moving.mockRestore();
  expect(formulasOn(opened)).toEqual(['=A1=1', '我们的']);
});

describe('whichever call fails, all tints are as they are to be or as they were', () => {
  /** Tints on a hidden sheet too, between formats of others. */
  const tinted = (): WpsInHand => {
    const opened = wpsInHand({
      sheets: [{ name: '甲', cells: { A1: 1 } }, { name: '藏', visibility: 'hidden' }, { name: '丙' }],
    });
    addForeign(opened, '=A1=1');
    setHighlights(opened.handOf(), [tint('甲', 'A1:A3'), tint('甲', 'C4', 'info'), tint('藏', 'B2')]);
    const own = conditionsOn(opened).all()[1]!;
    addForeign(opened, '=A1=2');
    conditionsOn(opened).moveTo(own, 2);
    return opened;
  };

  test('changing them', () => {
    const highlights = [tint('甲', 'A2:A4'), tint('甲', 'E5', 'warning'), tint('丙', 'A1', 'info')];
    const { failed, done } = sweepCalls(tinted, (hand) => setHighlights(hand, highlights));
    expect(failed).toBeGreaterThan(100);
    expect(done).toBeLessThan(25);
  });

  test('taking them away', () => {
    expect(sweepCalls(tinted, (hand) => setHighlights(hand, [])).failed).toBeGreaterThan(60);
  });
});
