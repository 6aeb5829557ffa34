import { Workbook } from './workbook';
import type { Range } from './range';
import { faultCode } from '../fault-code';
import { inspectSheet } from '../inspect';

let workbook: Workbook;
const range = (address: string): Range => workbook.worksheets.getActiveWorksheet().getRange(address);
beforeEach(() => (workbook = new Workbook('我的 表')));

const list = (source: unknown): object => ({ list: { inCellDropDown: true, source } });

describe('data validation', () => {
  test('a cell without any', () => {
    const { type, rule, prompt, errorAlert, ignoreBlanks } = range('A1').dataValidation;
    expect([type, rule, prompt, errorAlert, ignoreBlanks]).toEqual([
      'None',
      {},
      { showPrompt: true, title: '', message: '' },
      { showAlert: true, style: 'Stop', title: '', message: '' },
      true,
    ]);
  });

  test.each<[name: string, rule: () => unknown, kept: unknown]>([
    ['a list written out', () => list('好,中'), list('好,中')],
    ['a list in a range', () => list(range('D1:D3')), list("='我的 表'!$D$1:$D$3")],
    ['a list by formula', () => list('=d1:d3'), list('=D1:D3')],
    [
      'whole numbers',
      () => ({ wholeNumber: { operator: 'Between', formula1: 1, formula2: '9' } }),
      { wholeNumber: { operator: 'Between', formula1: '=1', formula2: '=9' } },
    ],
    [
      'length',
      () => ({ textLength: { operator: 'LessThan', formula1: '=5' } }),
      { textLength: { operator: 'LessThan', formula1: '=5' } },
    ],
    ['a formula', () => ({ custom: { formula: '=a1>0' } }), { custom: { formula: '=A1>0' } }],
  ])('%s', (_name, rule, kept) => {
    range('A1:A9').dataValidation.rule = rule();
    expect(range('A1:A9').dataValidation.rule).toEqual(kept);
  });

  test.each<[name: string, set: (r: Range['dataValidation']) => unknown]>([
    ['255 characters exceeded', (v) => (v.rule = list('长'.repeat(256)))],
    ['an empty list', (v) => (v.rule = list(''))],
    ['two rules at once', (v) => (v.rule = { ...list('好'), custom: { formula: '=A1' } })],
    ['no rule', (v) => (v.rule = {})],
    ['an unknown rule', (v) => (v.rule = { lists: {} })],
    ['half a pair', (v) => (v.rule = { decimal: { operator: 'Between', formula1: 1 } })],
    ['a broken formula', (v) => (v.rule = { custom: { formula: '=(' } })],
    ['a long title', (v) => (v.prompt = { title: '长'.repeat(33), message: '' })],
    ['a long message', (v) => (v.prompt = { title: '', message: '长'.repeat(256) })],
    ['an unknown style', (v) => (v.errorAlert = { style: 'Error', title: '', message: '' })],
    ['a misspelt key', (v) => (v.prompt = { text: '好' })],
  ])('%s is refused', (_name, set) => {
    expect(faultCode(() => set(range('A1').dataValidation))).toBe('InvalidArgument');
  });

  test('255 characters are taken', () => {
    expect(faultCode(() => (range('A1').dataValidation.rule = list('长'.repeat(255))))).toBe('none');
  });

  test('the view of a sheet', () => {
    const { dataValidation } = range('B2:B9');
    dataValidation.rule = list('好,中,一般');
    dataValidation.prompt = { showPrompt: true, title: '评价', message: '请选择' };
    dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '可写其他' };
    dataValidation.ignoreBlanks = false;
    expect(inspectSheet(workbook, '我的 表').validations).toEqual([
      {
        areas: ['B2:B9'],
        rule: list('好,中,一般'),
        list: ['好', '中', '一般'],
        prompt: { showPrompt: true, title: '评价', message: '请选择' },
        errorAlert: { showAlert: false, style: 'Information', title: '', message: '可写其他' },
        ignoreBlanks: false,
        strict: false,
      },
    ]);
  });

  test.each<[showAlert: boolean, style: string, strict: boolean]>([
    [true, 'Stop', true],
    [true, 'Warning', false],
    [false, 'Stop', false],
  ])('alert shown: %p, style %s; strict: %p', (showAlert, style, strict) => {
    range('B2').dataValidation.rule = list('好,中');
    range('B2').dataValidation.errorAlert = { showAlert, style, title: '', message: '' };
    expect(inspectSheet(workbook, '我的 表').validations[0]?.strict).toBe(strict);
  });

  test('a part that is changed differs from the rest, and is one again when changed back', () => {
    range('A1:A9').dataValidation.rule = list('好,中');
    range('A3:A4').dataValidation.rule = list('是,否');
    expect(inspectSheet(workbook, '我的 表').validations.map(({ areas }) => areas)).toEqual([
      ['A1:A2', 'A5:A9'],
      ['A3:A4'],
    ]);
    range('A3:A4').dataValidation.rule = list('好,中');
    expect(inspectSheet(workbook, '我的 表').validations.map(({ areas }) => areas)).toEqual([['A1:A9']]);
  });

  test.each<[address: string, type: string, hasRule: boolean]>([
    ['A1:A2', 'List', true],
    ['A1:A4', 'Inconsistent', false],
    ['A1:B1', 'MixedCriteria', false],
    ['C1', 'None', true],
  ])('of %s the type is %s', (address, type, hasRule) => {
    range('A1:A2').dataValidation.rule = list('好,中');
    range('A3:A9').dataValidation.rule = list('是,否');
    expect([range(address).dataValidation.type, range(address).dataValidation.rule !== null]).toEqual([
      type,
      hasRule,
    ]);
  });

  test('cleared in part', () => {
    range('A1:A9').dataValidation.rule = list('好,中');
    range('A5:B6').dataValidation.clear();
    expect(inspectSheet(workbook, '我的 表').validations[0]?.areas).toEqual(['A1:A4', 'A7:A9']);
  });
});

describe('conditional formats', () => {
  test('a new one comes first, and is found wherever it touches', () => {
    const first = range('A1:A9').conditionalFormats.add('CellValue');
    const second = range('A5:B9').conditionalFormats.add('ContainsText');
    expect([first.priority, second.priority]).toEqual([1, 0]);
    expect(range('A1:A3').conditionalFormats.getCount()).toBe(1);
    expect(
      range('A1:B9')
        .conditionalFormats.list()
        .map(({ type }) => type),
    ).toEqual(['ContainsText', 'CellValue']);
    expect(range('A9').conditionalFormats.getItem(first.id).getRange().address).toBe("'我的 表'!A1:A9");
    expect(faultCode(() => range('B9').conditionalFormats.getItem(first.id))).toBe('ItemNotFound');
  });

  test.each<[given: string, kept: string]>([
    ['="未开始"', '="未开始"'],
    ['=a1', '=A1'],
    ['5', '=5'],
    ['未开始', '="未开始"'],
  ])('a criterion %s is kept as %s', (given, kept) => {
    const { cellValue } = range('A1').conditionalFormats.add('CellValue');
    cellValue.rule = { operator: 'EqualTo', formula1: given };
    expect(cellValue.rule).toEqual({ operator: 'EqualTo', formula1: kept });
  });

  test('looks and rules in the view of a sheet', () => {
    const value = range('A1:A9').conditionalFormats.add('CellValue');
    value.cellValue.rule = { operator: 'EqualTo', formula1: '="已完成"' };
    value.cellValue.format.fill.color = '#c6efce';
    value.cellValue.format.font.bold = true;
    value.cellValue.format.font.color = '#006100';
    const custom = range('B1').conditionalFormats.add('Custom');
    custom.custom.rule.formula = '=$A1=""';
    const text = range('C1').conditionalFormats.add('ContainsText');
    text.textComparison.rule = { operator: 'Contains', text: '退' };
    expect(inspectSheet(workbook, '我的 表').conditionalFormats).toEqual([
      { areas: ['C1'], type: 'ContainsText', rule: { operator: 'Contains', text: '退' }, look: {} },
      { areas: ['B1'], type: 'Custom', rule: { formula: '=$A1=""' }, look: {} },
      {
        areas: ['A1:A9'],
        type: 'CellValue',
        rule: { operator: 'EqualTo', formula1: '="已完成"' },
        look: { fill: '#C6EFCE', bold: true, fontColor: '#006100' },
      },
    ]);
  });

  test.each<[name: string, run: () => unknown, code: string]>([
    [
      'the part of another type',
      () => range('A1').conditionalFormats.add('Custom').cellValue.rule,
      'InvalidOperation',
    ],
    ['a type this host lacks', () => range('A1').conditionalFormats.add('IconSet'), 'TestHostNotImplemented'],
    [
      'an operator of validations',
      () =>
        (range('A1').conditionalFormats.add('CellValue').cellValue.rule = {
          operator: 'GreaterThanOrEqualTo',
          formula1: '1',
        }),
      'InvalidArgument',
    ],
    [
      'an empty text',
      () =>
        (range('A1').conditionalFormats.add('ContainsText').textComparison.rule = {
          operator: 'Contains',
          text: '',
        }),
      'InvalidArgument',
    ],
  ])('%s', (_name, run, code) => {
    expect(faultCode(run)).toBe(code);
  });

  test('cleared in part, deleted altogether', () => {
    const format = range('A1:A9').conditionalFormats.add('Custom');
    range('A1:A4').conditionalFormats.clearAll();
    expect(format.getRanges().address).toBe("'我的 表'!A5:A9");
    format.delete();
    expect(inspectSheet(workbook, '我的 表').conditionalFormats).toEqual([]);
  });

  test('over several areas', () => {
    const format = workbook.worksheets
      .getActiveWorksheet()
      .getRanges('A1,C1')
      .conditionalFormats.add('Custom');
    expect(format.getRanges().areaCount).toBe(2);
    expect(format.getRangeOrNullObject()).toBeNull();
  });
});
