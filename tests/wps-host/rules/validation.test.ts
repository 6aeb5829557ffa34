import type { WpsRange } from '../../../src/host/wps/api/cells-api';
import { inspectSheet } from '../../excel-host/model/inspect';
import { type RunningWps, startWps } from '../start-wps';
import { thrown } from '../thrown';

interface Opened extends RunningWps {
  readonly at: (address: string) => WpsRange;
}

function open(): Opened {
  const wps = startWps({ sheets: [{ name: '名单', cells: { A1: '星级' } }] });
  return { ...wps, at: (address) => wps.application.ActiveWorkbook!.ActiveSheet.Range(address) };
}

const addList = (range: WpsRange, source = '三星,四星'): void => range.Validation.Add(3, 1, 1, source);

describe('a list of choices', () => {
  test('stands on the sheet as Excel would have it', () => {
    const { at, workbook } = open();
    addList(at('B2:B5'));
    const { Validation: rule } = at('B2:B5');
    rule.InputMessage = '请选择';
    rule.ErrorTitle = '星级';
    rule.ShowError = false;
    expect(inspectSheet(workbook, '名单').validations).toEqual([
      {
        areas: ['B2:B5'],
        rule: { list: { inCellDropDown: true, source: '三星,四星' } },
        list: ['三星', '四星'],
        prompt: { showPrompt: true, title: '', message: '请选择' },
        errorAlert: { showAlert: false, style: 'Stop', title: '星级', message: '' },
        ignoreBlanks: true,
        strict: false,
      },
    ]);
    expect([rule.Type, rule.Formula1, rule.AlertStyle, rule.InCellDropdown]).toEqual([
      3,
      '三星,四星',
      1,
      true,
    ]);
  });

  test('255 characters at most, or cells', () => {
    const { at } = open();
    expect(thrown(() => addList(at('B1'), '甲'.repeat(256)))).toBe('fault');
    expect(thrown(() => addList(at('B1'), ''))).toBe('fault');
    addList(at('B1'), '甲'.repeat(255));
    addList(at('B2'), '=$A$1:$A$9');
    expect(at('B2').Validation.Formula1).toBe('=$A$1:$A$9');
  });

  test('is refused where there is a rule already, if only on one of the cells', () => {
    const { at, workbook } = open();
    addList(at('B2'));
    expect(thrown(() => addList(at('B1:B3'), '五星'))).toBe('fault');
    expect(inspectSheet(workbook, '名单').validations).toHaveLength(1);
    at('B1:B3').Validation.Delete();
    addList(at('B1:B3'), '五星');
    expect(at('B2').Validation.Formula1).toBe('五星');
  });

  test('arguments of a wrong kind, and rules of other kinds, are mistakes', () => {
    const { at } = open();
    const { Validation: rule } = at('B2');
    expect(thrown(() => rule.Add(1, 1, 1, '5'))).toBe('no such call');
    expect(thrown(() => rule.Add(3, 1, 1, ['三星'] as never))).toBe('no such call');
    addList(at('B2'));
    expect(thrown(() => (rule.IgnoreBlank = 1 as never))).toBe('no such call');
  });
});

describe('what is asked of a rule', () => {
  const asked = [
    (range: WpsRange) => range.Validation.Type,
    (range: WpsRange) => range.Validation.Formula1,
    (range: WpsRange) => range.Validation.InputMessage,
    (range: WpsRange) => (range.Validation.ShowInput = false),
  ];

  test.each(asked)('throws where there is none, %#', (ask) => {
    const { at } = open();
    expect(thrown(() => ask(at('B2')))).toBe('fault');
  });

  test.each(asked)('throws where the cells do not have the same one, %#', (ask) => {
    const { at } = open();
    addList(at('B2'));
    expect(thrown(() => ask(at('B2:B3')))).toBe('fault');
    addList(at('B3'), '五星');
    expect(thrown(() => ask(at('B2:B3')))).toBe('fault');
    expect(thrown(() => ask(at('B3')))).toBe('none');
  });

  test('of cells in several areas that have the same one', () => {
    const { at } = open();
    addList(at('B2:B3'));
    expect(thrown(() => at('B2:B3,B3,D4').Validation.Type)).toBe('fault');
    addList(at('D4'));
    expect(at('B2:B3,B3,D4').Validation.Type).toBe(3);
  });

  test('titles of 32, messages of 255 characters', () => {
    const { at } = open();
    addList(at('B2'));
    const { Validation: rule } = at('B2');
    expect(thrown(() => (rule.InputTitle = '甲'.repeat(33)))).toBe('fault');
    expect(thrown(() => (rule.ErrorMessage = '甲'.repeat(256)))).toBe('fault');
    rule.InputTitle = '甲'.repeat(32);
    rule.ErrorMessage = '甲'.repeat(255);
    expect(rule.ErrorMessage).toHaveLength(255);
  });
});

test('nothing of it on a protected sheet, nor while a cell is typed in', () => {
  const { at, clerk } = open();
  addList(at('B2'));
  clerk.protectSheet('名单');
  expect(thrown(() => addList(at('C2')))).toBe('fault');
  expect(thrown(() => at('B2').Validation.Delete())).toBe('fault');
  expect(thrown(() => (at('B2').Validation.ShowInput = false))).toBe('fault');
  clerk.unprotectSheet('名单');
  clerk.startTyping();
  expect(thrown(() => at('B2').Validation.Delete())).toBe('fault');
  expect(at('B2').Validation.Type).toBe(3);
});

describe('cells with any rule', () => {
  const ALL_VALIDATION = -4174;
  const addressesOf = (found: WpsRange): readonly (readonly number[])[] =>
    Array.from({ length: found.Areas.Count }, (_, index) => {
      const area = found.Areas.Item(index + 1);
      return [area.Row, area.Column, area.Rows.Count, area.Columns.Count];
    });

  test('are found in the cells asked about, as few areas as can be', () => {
    const { at } = open();
    addList(at('B2:B5'));
    addList(at('C2:C5'), '五星');
    addList(at('F9'));
    expect(addressesOf(at('A1:D3').SpecialCells(ALL_VALIDATION))).toEqual([[2, 2, 2, 2]]);
  });

  test('a single cell asks about the whole sheet', () => {
    const { at } = open();
    addList(at('B2'));
    addList(at('F9'));
    expect(addressesOf(at('A1').SpecialCells(ALL_VALIDATION))).toEqual([
      [2, 2, 1, 1],
      [9, 6, 1, 1],
    ]);
  });

  test('none is a fault, another kind a mistake', () => {
    const { at } = open();
    expect(thrown(() => at('A1').SpecialCells(ALL_VALIDATION))).toBe('fault');
    addList(at('F9'));
    expect(thrown(() => at('A1:B2').SpecialCells(ALL_VALIDATION))).toBe('fault');
    expect(thrown(() => at('A1').SpecialCells(12))).toBe('no such call');
  });
});
