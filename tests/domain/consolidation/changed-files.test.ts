import { contentsOfUnit, pickedContents } from '../../../src/domain/consolidation/unit-contents';
import { quarter, mechanism, rosterOf, unitNamed } from './quarter';
import { submission, usedFile } from './submission-builder';

const FIRST = '示例市第一中学';
const roster = rosterOf(FIRST);
const [A, B, C] = ['a.xlsx', 'b.xlsx', 'c.xlsx'].map((file, index) =>
  usedFile(submission(file, FIRST, { figures: { memberTotal: index + 1 } })),
) as [ReturnType<typeof usedFile>, ReturnType<typeof usedFile>, ReturnType<typeof usedFile>];

const members = (result: ReturnType<typeof quarter>) => result.totals.memberTotal.value;

describe('a correction with the contents it is about', () => {
  const correction = { unit: FIRST, indicator: 'memberTotal', value: 30, reason: '电话核实' } as const;
  const of = (files: Parameters<typeof quarter>[0], contents: readonly string[]) =>
    quarter(files, { corrections: [{ ...correction, contents }] }, { roster });

  test.each([
    ['these', [A], ['a.xlsx'], 30, 0],
    ['others', [B], ['a.xlsx'], 2, 1],
    ['nothing', [], ['a.xlsx'], null, 0],
    ['two files', [A, B], ['a.xlsx'], null, 0],
  ])('where %s came in', (_, files, contents, value, lapsed) => {
    const result = of(files, contents);
    expect([members(result), result.lapsed]).toEqual([
      value,
      lapsed === 0
        ? []
        : [{ kind: 'correction', unit: FIRST, indicator: 'memberTotal', value: 30, reason: '电话核实' }],
    ]);
  });

  test('comes back when its file is chosen', () => {
    const corrections = [{ ...correction, contents: ['a.xlsx'] }];
    const picked = (file: string) =>
      quarter([A, B], { corrections }, { roster, picks: [{ unit: FIRST, file }] });
    expect([members(picked('a.xlsx')), members(picked('b.xlsx'))]).toEqual([30, 2]);
  });

  test('leaves to a part what the part put in for the file that is there', () => {
    const ofPart = { names: [], exclusions: [], corrections: [{ ...correction, contents: ['b.xlsx'] }] };
    const here = { corrections: [{ ...correction, value: 31, contents: ['a.xlsx'] }] };
    const partDecisions = [{ ...ofPart, acceptedGuesses: [] }];
    expect(members(quarter([B], here, { roster, partDecisions }))).toBe(30);
  });
});

describe('an exclusion with the contents it is about', () => {
  const of = (files: Parameters<typeof quarter>[0], contents: readonly string[]) =>
    quarter(files, { exclusions: [{ unit: FIRST, reason: '已撤并', contents }] }, { roster });

  test.each([
    ['nothing, and nothing came in', [], [], true],
    ['nothing, and a file came in', [A], [], false],
    ['the file that came in', [A], ['a.xlsx'], true],
    ['one of two', [A, B], ['a.xlsx'], false],
    ['both of two', [A, B], ['b.xlsx', 'a.xlsx'], true],
    ['one that is gone', [], ['a.xlsx'], false],
  ])('about %s', (_, files, contents, holds) => {
    const result = of(files, contents);
    expect(result.excluded.length).toBe(holds ? 1 : 0);
    expect(result.lapsed).toEqual(holds ? [] : [{ kind: 'exclusion', unit: FIRST, reason: '已撤并' }]);
  });
});

test('the contents of a unit are those that count, or may yet; a choice is among all of them', () => {
  const picks = [{ unit: FIRST, file: 'a.xlsx' }];
  const result = quarter([A, B, C], {}, { roster, picks });
  const { vocabulary } = mechanism;
  expect(unitNamed(result, FIRST).files).toEqual(['a.xlsx']);
  expect(contentsOfUnit(result, FIRST, vocabulary)).toEqual(['a.xlsx']);
  expect(contentsOfUnit(quarter([A, B], {}, { roster }), FIRST, vocabulary)).toEqual(['a.xlsx', 'b.xlsx']);
  expect(contentsOfUnit(result, '别校', vocabulary)).toEqual([]);
  expect(pickedContents(result, { unit: FIRST, file: 'b.xlsx' }, vocabulary)).toEqual({
    sha256: 'b.xlsx',
    contents: ['a.xlsx', 'b.xlsx', 'c.xlsx'],
  });
});
