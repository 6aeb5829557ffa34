import type { DocumentValidation, WorkbookDocument } from '../../../src/domain/document/workbook-document';
import { unsavable } from '../../../src/domain/document/unsavable';
import { layoutsDocument } from '../../../src/domain/document/layout-document';
import { smallLayout } from '../../host/contract/small-layouts';

const base = {
  ranges: [{ top: 0, left: 0, bottom: 9, right: 0 }],
  onError: 'stop',
  allowBlank: true,
} as const;
const list = (...values: readonly string[]): DocumentValidation => ({ ...base, kind: 'list', values });

/** A document with two sheets, 甲 and 乙, and these rules on them. */
function withRules(...rules: readonly (readonly DocumentValidation[])[]): WorkbookDocument {
  const document = layoutsDocument([smallLayout('甲'), smallLayout('乙')]);
  return {
    ...document,
    sheets: document.sheets.map((sheet, index) => ({ ...sheet, validations: rules[index] ?? [] })),
  };
}

test.each<[string, DocumentValidation]>([
  ['a short list', list('好', '中', '一般')],
  ['a list of just as much as Excel takes', list('一'.repeat(127), '二'.repeat(127))],
  ['a list from cells', { ...base, kind: 'listFrom', source: '$A$1:$A$9' }],
  ['a comparison', { ...base, kind: 'whole', operator: 'between', formulas: ['1', '9'] }],
])('%s is saved', (_, rule) => {
  expect(unsavable(withRules([rule]))).toEqual([]);
});

test.each<[string, DocumentValidation]>([
  ['a comma in a value', list('语文,数学', '英语')],
  ['a quote in a value', list('“好”', '"中"')],
  ['a value like a reference', list('=A1', '好')],
  ['more than Excel takes', list('一'.repeat(127), '二'.repeat(128))],
  ['no value', list()],
])('a list with %s is not', (_, rule) => {
  expect(unsavable(withRules([], [rule]))).toEqual([{ kind: 'validations', sheet: '乙', count: 1 }]);
});

test('they are counted by sheet', () => {
  const bad = list('a,b');
  expect(unsavable(withRules([bad, list('好'), bad], [bad]))).toEqual([
    { kind: 'validations', sheet: '甲', count: 2 },
    { kind: 'validations', sheet: '乙', count: 1 },
  ]);
});
