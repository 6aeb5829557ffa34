import type { CellPlace } from '../../../src/domain/forms/recognised-table';
import { submissionOfSchool } from '../../../src/domain/consolidation/submission-of-school';
import type { Submission } from '../../../src/domain/consolidation/submission';
import type { SchoolReturn } from '../../../src/domain/school/school-return';
import { goalsCell, mechanism, report, reportCell, school, table, task } from '../checks/school-builder';

const submissionOf = (forms: Partial<SchoolReturn>): Submission =>
  submissionOfSchool(school(forms), {
    mechanism,
    period: { year: 2012, quarter: 3 },
    file: '示例市第二中学.xlsx',
    sha256: '00',
    names: 'none',
    keepMemory: false,
  });

const named = (place: CellPlace): SchoolReturn['unit'] => ({ text: '示例市第二中学', place });

describe('where the name of the unit stands', () => {
  test.each<[string, SchoolReturn['unit'], CellPlace | null]>([
    ['a cell', named(reportCell('A3')), reportCell('A3')],
    ['the name of the file is no cell', named({ sheet: '', cell: '' }), null],
    ['no name', undefined, null],
  ])('%s', (_, unit, expected) => {
    expect(submissionOf({ unit }).unitPlace).toEqual(expected);
  });
});

test('a name from the file does not fill in a blank 填报单位, and no finding points at a cell without address', () => {
  const forms = {
    unit: named({ sheet: '', cell: '' }),
    goals: [table('goals')],
    tasks: [task(5, { orgName: '' })],
    report: report({}, { unit: '' }),
  };
  const { findings } = submissionOf(forms);
  const places = (rule: string) => findings.filter((one) => one.rule === rule).map(({ place }) => place);
  expect(places('A13')).toEqual([reportCell('A3')]);
  expect(places('B09')).toEqual([goalsCell('C5')]);
  expect(findings.filter(({ place }) => place?.cell === '')).toEqual([]);
});

test('rating wordings that stand for a grade go with the submission, to be confirmed', () => {
  const good = { state: 'RATED', grade: 'good', wording: '优秀', toConfirm: true } as const;
  const rated = { ...task(5), progress: [{ place: goalsCell('G5'), raw: '优秀', reading: good }] };
  expect(submissionOf({ goals: [table('goals')], tasks: [rated] }).synonyms).toEqual([
    { text: '优秀', grade: 'good', first: goalsCell('G5'), times: 1 },
  ]);
});
