import type { WpsFormatCondition, WpsRange } from '../../../src/host/wps/api/cells-api';
import { inspectSheet, type SheetView } from '../../excel-host/model/inspect';
import { type RunningWps, startWps } from '../start-wps';
import { thrown } from '../thrown';

interface Opened extends RunningWps {
  readonly at: (address: string) => WpsRange;
  readonly formats: () => SheetView['conditionalFormats'];
}

function open(): Opened {
  const wps = startWps({ sheets: [{ name: '名单' }] });
  return {
    ...wps,
    at: (address) => wps.application.ActiveWorkbook!.ActiveSheet.Range(address),
    formats: () => inspectSheet(wps.workbook, '名单').conditionalFormats,
  };
}

const addFormula = (range: WpsRange, formula: string): WpsFormatCondition =>
  range.FormatConditions.Add(2, undefined, formula);

test('a formula, and a comparison of the cell itself', () => {
  const { at, formats } = open();
  addFormula(at('B2:B9'), '=$A2="三星"').Interior.Color = 0x0000ff;
  const own = at('C2:C9').FormatConditions.Add(1, 3, '="三星"');
  own.Font.Bold = true;
  own.Font.Color = 0xff0000;
  expect(formats()).toEqual([
    { areas: ['B2:B9'], type: 'Custom', rule: { formula: '=$A2="三星"' }, look: { fill: '#FF0000' } },
    {
      areas: ['C2:C9'],
      type: 'CellValue',
      rule: { operator: 'EqualTo', formula1: '="三星"' },
      look: { bold: true, fontColor: '#0000FF' },
    },
  ]);
  expect([own.Type, own.Formula1, own.Font.Bold, own.Font.Color, own.Interior.Color]).toEqual([
    1,
    '="三星"',
    true,
    0xff0000,
    null,
  ]);
});

test('a new one comes last, and stops those behind it', () => {
  const { at } = open();
  addFormula(at('B2'), '=TRUE');
  const last = addFormula(at('B2:C3'), '=FALSE');
  expect([last.Priority, last.StopIfTrue]).toEqual([2, true]);
  last.StopIfTrue = false;
  const { FormatConditions: conditions } = at('B2');
  expect([conditions.Count, conditions.Item(1).Formula1, conditions.Item(2).Formula1]).toEqual([
    2,
    '=TRUE',
    '=FALSE',
  ]);
  expect(conditions.Item(2).StopIfTrue).toBe(false);
  expect(thrown(() => conditions.Item(0))).toBe('fault');
  expect(thrown(() => conditions.Item(3))).toBe('fault');
});

test('a priority counts all of the sheet, from 1', () => {
  const { at, formats } = open();
  addFormula(at('B2'), '=1=1');
  addFormula(at('C3'), '=2=2');
  const last = addFormula(at('D4'), '=3=3');
  last.Priority = 1;
  expect(formats().map(({ rule }) => rule.formula)).toEqual(['=3=3', '=1=1', '=2=2']);
  expect(last.Priority).toBe(1);
  last.Priority = 2;
  expect(formats().map(({ rule }) => rule.formula)).toEqual(['=1=1', '=3=3', '=2=2']);
  expect(thrown(() => (last.Priority = 4))).toBe('fault');
  expect(thrown(() => (last.Priority = 0))).toBe('fault');
});

test('what it applies to, in all its areas; cells ask only for those that concern them', () => {
  const { at } = open();
  const format = addFormula(at('B2:B9,D4'), '=TRUE');
  const { AppliesTo: cells } = format;
  expect([cells.Areas.Count, cells.Areas.Item(2).Row, cells.Areas.Item(2).Column]).toEqual([2, 4, 4]);
  expect([at('D3:E4').FormatConditions.Count, at('C1:C9').FormatConditions.Count]).toEqual([1, 0]);
});

test('once deleted it is of no use', () => {
  const { at, formats } = open();
  const gone = addFormula(at('B2'), '=TRUE');
  const { Interior: look } = gone;
  gone.Delete();
  expect(formats()).toEqual([]);
  expect(thrown(() => gone.Type)).toBe('fault');
  expect(thrown(() => gone.Delete())).toBe('fault');
  expect(thrown(() => (look.Color = 1))).toBe('fault');
});

test('a kind without a formula says so by a fault', () => {
  const { at, state } = open();
  const rule = state.active.conditions.addLast('ContainsText', [{ top: 0, left: 0, bottom: 3, right: 0 }]);
  rule.rule = { operator: 'Contains', text: '星' };
  const found = at('A1').FormatConditions.Item(1);
  expect(found.Type).toBe(9);
  expect(thrown(() => found.Formula1)).toBe('fault');
});

test('a formula without = is a mistake, one that is none a fault, and so is a protected sheet', () => {
  const { at, clerk, formats } = open();
  expect(thrown(() => addFormula(at('B2'), '三星'))).toBe('no such call');
  expect(thrown(() => at('B2').FormatConditions.Add(3))).toBe('no such call');
  expect(thrown(() => addFormula(at('B2'), '=('))).toBe('fault');
  const standing = addFormula(at('B2'), '=TRUE');
  clerk.protectSheet('名单');
  expect(thrown(() => addFormula(at('B2'), '=TRUE'))).toBe('fault');
  expect(thrown(() => standing.Delete())).toBe('fault');
  expect(thrown(() => (standing.Interior.Color = 1))).toBe('fault');
  expect(formats()).toHaveLength(1);
});
