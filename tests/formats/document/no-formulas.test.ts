import { canBeFormula } from '../../../src/formats/document/writer/can-be-formula';
import { writeDocument } from '../../../src/formats/document/write-document';
import { readDocument } from '../../../src/formats/document/read-document';
import { nodeInflater } from '../../../src/formats/node-inflater';
import { plainSheet } from '../../../src/domain/document/plain-sheet';

describe('what can be no formula', () => {
  test.each([
    '1+',
    '(',
    '()',
    '"a',
    '=1',
    '--',
    'A1:',
    '',
    ' ',
    'SUM(A1',
    'A1)',
    '*2',
    'IF(,)+',
    '{1',
    'A1+()',
  ])('%s is none', (formula) => expect(canBeFormula(formula)).toBe(false));

  test.each([
    '1',
    '-A1',
    '--A1',
    '+1%',
    'NOW()',
    'SUM(A1:B2,,3)',
    'IF(A1="(",")","")',
    "'甲(乙'!A1+1",
    "'O''Neil'!$A$1",
    'SUM({1,2;3,4})',
    'A1<>B1',
    'A1>=-1',
    '(A1+B1)*2',
    'SUM((A1:A2,B1))',
    'A1:A2 A2:B2',
    'Sheet1!A1#',
    '@A1',
    '表1[[#This Row],[数]]',
    'IF(A1,,)',
    '"="&A1&"("',
    '差,见备注',
    '_xlfn.XLOOKUP(A1,B:B,C:C)',
  ])('%s may be one', (formula) => expect(canBeFormula(formula)).toBe(true));

  test('is saved as the text that was typed', async () => {
    const cells = [
      { row: 0, col: 0, formula: '1+', value: { kind: 'error', code: '#VALUE!' } as const },
      { row: 1, col: 0, formula: '1+1', value: 2 },
    ];
    const bytes = writeDocument({
      sheets: [{ ...plainSheet('表'), cells }],
      active: 0,
      styles: [],
      names: [],
    });
    const { document } = await readDocument(bytes, {}, { inflater: nodeInflater });
    const [typed, real] = document.sheets[0]!.cells;
    expect([typed?.value, typed?.formula]).toEqual(['=1+', undefined]);
    expect([real?.value, real?.formula]).toEqual([2, '1+1']);
  });
});

test('merges over more cells than can be shown are refused', async () => {
  const sheet = { ...plainSheet('表'), merges: [{ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }] };
  const bytes = writeDocument({ sheets: [sheet], active: 0, styles: [], names: [] });
  await expect(readDocument(bytes, {}, { inflater: nodeInflater })).rejects.toMatchObject({
    code: 'tooManyCells',
  });
});
