import { BooleanNumber, type ISheetDataValidationRule } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type {
  DocumentCondition,
  DocumentValidation,
} from '../../../../src/domain/document/workbook-document';
import { conditionRule } from '../../../../src/host/standalone/data/condition-rule';
import { documentConditionOf } from '../../../../src/host/standalone/data/document-condition-of';
import { documentValidationOf } from '../../../../src/host/standalone/data/document-validation-of';
import { validationRule } from '../../../../src/host/standalone/data/validation-rule';

const SIZE = { rows: 100, cols: 20 };
const RANGES = [{ startRow: 1, startColumn: 2, endRow: 4, endColumn: 2 }];
const C2_C5 = [{ top: 1, left: 2, bottom: 4, right: 2 }];

describe('a rule for input made in the grid', () => {
  const base = { ranges: C2_C5, onError: 'warning', allowBlank: true };
  const rule = (rest: object): ISheetDataValidationRule => ({
    uid: 'v',
    ranges: RANGES,
    type: 'any',
    ...rest,
  });

  test.each<[string, object, object | undefined]>([
    ['list', { type: 'list', formula1: '好,中' }, { kind: 'list', values: ['好', '中'] }],
    ['list of several', { type: 'listMultiple', formula1: '好,中' }, { kind: 'list', values: ['好', '中'] }],
    ['list from cells', { type: 'list', formula1: '=$A$1:$A$3' }, { kind: 'listFrom', source: '$A$1:$A$3' }],
    ['tick box', { type: 'checkbox' }, { kind: 'list', values: ['1', '0'] }],
    [
      'number',
      { type: 'whole', operator: 'between', formula1: '1', formula2: '=A1' },
      { kind: 'whole', operator: 'between', formulas: ['1', 'A1'] },
    ],
    [
      'day',
      { type: 'date', operator: 'greaterThan', formula1: '2012-03-05' },
      { kind: 'date', operator: 'greaterThan', formulas: ['40973'] },
    ],
    ['own formula', { type: 'custom', formula1: '=A1>1' }, { kind: 'custom', formulas: ['A1>1'] }],
    ['nothing', { type: 'any' }, undefined],
    [
      'refusal',
      { type: 'list', formula1: 'a', errorStyle: 1 },
      { kind: 'list', values: ['a'], onError: 'stop' },
    ],
    [
      'no message',
      { type: 'list', formula1: 'a', showErrorMessage: false },
      { kind: 'list', values: ['a'], onError: 'none' },
    ],
  ])('%s', (_, made, read) => {
    expect(documentValidationOf(rule(made), SIZE)).toEqual(read && { ...base, ...read });
  });
});

const list = (rest: Partial<Extract<DocumentValidation, { kind: 'list' }>>): DocumentValidation => ({
  kind: 'list',
  ranges: C2_C5,
  values: ['好', '中'],
  onError: 'stop',
  allowBlank: true,
  ...rest,
});

test('input is refused only where the document says so', () => {
  const styles = (['stop', 'warning', 'information', 'none'] as const).map((onError) => {
    const rule = validationRule(list({ onError }), 'v', SIZE);
    return [rule?.errorStyle, rule?.showErrorMessage];
  });
  expect(styles).toEqual([
    [1, true],
    [2, true],
    [0, true],
    [0, false],
  ]);
});

test('a rule of whole columns ends with the sheet of the grid, and goes on to the end in the document', () => {
  const whole = list({ ranges: [{ top: 4, left: 0, bottom: 1_048_575, right: 0 }] });
  const rule = validationRule(whole, 'v', SIZE)!;
  expect(rule.ranges).toEqual([{ startRow: 4, startColumn: 0, endRow: 99, endColumn: 0 }]);
  expect(documentValidationOf(rule, SIZE)?.ranges).toEqual(whole.ranges);
  const moved = { ...rule, ranges: [{ startRow: 5, startColumn: 0, endRow: 100, endColumn: 0 }] };
  expect(documentValidationOf(moved, { rows: 101, cols: 20 })?.ranges).toEqual([
    { top: 5, left: 0, bottom: 1_048_575, right: 0 },
  ]);
});

test('what the grid cannot say holds until someone changes the rule in the grid', () => {
  const rule = validationRule(list({ values: ['好,中', '差'] }), 'v', SIZE)!;
  expect(documentValidationOf(rule, SIZE)).toMatchObject({ values: ['好,中', '差'] });
  expect(documentValidationOf({ ...rule, formula1: '甲,乙' }, SIZE)).toMatchObject({ values: ['甲', '乙'] });
});

test('a rule beyond the sheet of the grid is none', () => {
  const far = { top: 500, left: 0, bottom: 600, right: 0 };
  expect(validationRule(list({ ranges: [far] }), 'v', SIZE)).toBeUndefined();
});

const CELL_IS: readonly (readonly [DocumentCondition['when'], object])[] = [
  [
    { kind: 'cellIs', operator: 'equal', formulas: ['"已""完成"'] },
    { subType: 'text', operator: 'equal', value: '已"完成' },
  ],
  [
    { kind: 'cellIs', operator: 'between', formulas: ['1', '2.5'] },
    { subType: 'number', operator: 'between', value: [1, 2.5] },
  ],
  [
    { kind: 'cellIs', operator: 'lessThan', formulas: ['0'] },
    { subType: 'number', operator: 'lessThan', value: 0 },
  ],
  [
    { kind: 'cellIs', operator: 'notBetween', formulas: ['A1', '2'] },
    { subType: 'formula', value: '=OR(C2<(A1),C2>(2))' },
  ],
  [
    { kind: 'cellIs', operator: 'greaterThan', formulas: ['"x"'] },
    { subType: 'formula', value: '=C2>("x")' },
  ],
  [
    { kind: 'formula', formula: '$D$5="已完成"' },
    { subType: 'formula', value: '=$D$5="已完成"' },
  ],
];

test.each(CELL_IS)('%j is compared by the grid', (when, made) => {
  const condition: DocumentCondition = { ranges: C2_C5, when, style: { fill: 'FFEB9C' }, stopIfTrue: true };
  const rule = conditionRule(condition, 'c', SIZE)!;
  expect(rule.rule).toMatchObject({ type: 'highlightCell', style: { bg: { rgb: '#FFEB9C' } }, ...made });
  expect(documentConditionOf(rule, SIZE)).toEqual(condition);
});

test.each<[object, string | undefined]>([
  [{ subType: 'text', operator: 'containsText', value: '中"' }, 'NOT(ISERROR(SEARCH("中""",C2)))'],
  [{ subType: 'text', operator: 'containsBlanks' }, 'LEN(TRIM(C2))=0'],
  [{ subType: 'duplicateValues' }, 'COUNTIF($C$2:$C$5,C2)>1'],
  [{ subType: 'average', operator: 'greaterThan' }, 'C2>AVERAGE($C$2:$C$5)'],
  [{ subType: 'rank', isBottom: false, isPercent: false, value: 3 }, 'C2>=LARGE($C$2:$C$5,3)'],
  [{ subType: 'timePeriod', operator: 'yesterday' }, 'INT(C2)=TODAY()-1'],
])('%j made in the grid is a formula', (rule, formula) => {
  const made = {
    cfId: 'c',
    ranges: RANGES,
    stopIfTrue: false,
    rule: { type: 'highlightCell', style: { bl: BooleanNumber.TRUE }, ...rule },
  } as IConditionFormattingRule;
  expect(documentConditionOf(made, SIZE)).toEqual({
    ranges: C2_C5,
    when: { kind: 'formula', formula },
    style: { bold: true },
    stopIfTrue: false,
  });
});

test('bars have no words in a document', () => {
  const bar = { cfId: 'c', ranges: RANGES, stopIfTrue: false, rule: { type: 'dataBar' } };
  expect(documentConditionOf(bar as IConditionFormattingRule, SIZE)).toBeUndefined();
});
