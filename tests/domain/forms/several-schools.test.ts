import { sheet } from '../../fixtures/grid';
import { guessed, recogniseSheets } from './recognise-grid';
import { GOALS, REPORT, found, schools, schoolGuesses } from './found-tables';

const POSTS = ['岗位名称|履岗党员|岗位承诺', '岗|张三|一条'];

describe('several schools in one file', () => {
  test('by the titles of the sheets', () => {
    const result = recogniseSheets(
      ['东湖小学', '西山小学'].flatMap((name) => [
        sheet(`${name}1`, [`示例市${name}实行“168”机制年度工作目标分解表`, GOALS, '办公室|甲|||||']),
        sheet(`${name}5`, ['季报表', `填报单位：示例市${name}`, ...REPORT]),
      ]),
    );
    expect(schools(result)).toEqual(['示例市东湖小学 1 0 1', '示例市西山小学 1 0 1']);
  });

  test('by 填报单位 alone', () => {
    const result = recogniseSheets([
      sheet('1', ['填报单位：示例市东湖小学', ...REPORT]),
      sheet('2', ['填报单位：示例市西山小学', ...REPORT]),
    ]);
    expect(schools(result)).toEqual(['示例市东湖小学 0 0 1', '示例市西山小学 0 0 1']);
  });

  test('one report below another', () => {
    const result = recogniseSheets([
      sheet('表', ['填报单位：示例市东湖小学', ...REPORT, '', '填报单位：示例市西山小学', ...REPORT]),
    ]);
    expect(schools(result)).toEqual(['示例市东湖小学 0 0 1', '示例市西山小学 0 0 1']);
  });

  test('a table without a unit belongs to the one above it', () => {
    const result = recogniseSheets([
      sheet('1', ['示例市东湖小学目标分解表', GOALS, '办公室|甲|||||', ...POSTS]),
      sheet('2', ['示例市西山小学目标分解表', GOALS, '办公室|甲|||||', ...POSTS]),
    ]);
    expect(schools(result)).toEqual(['示例市东湖小学 1 1 0', '示例市西山小学 1 1 0']);
  });

  test('by a column, merged, blank below or repeated', () => {
    const result = recogniseSheets([
      sheet('表', [
        '西片区实行“168”机制年度工作目标分解表',
        `单位|${GOALS}`,
        '示例市东湖小学|办公室|甲|||||',
        '^|教务处|乙|||||',
        '示例市西山小学|办公室|丙|||||',
        '|教务处|丁|||||',
        '示例市东湖小学|总务处|戊|||||',
      ]),
    ]);
    expect(found(result)).toEqual(['goals A1:H7 示例市东湖小学 3', 'goals A1:H7 示例市西山小学 2']);
    expect(schools(result)).toEqual(['示例市东湖小学 1 0 0', '示例市西山小学 1 0 0']);
    expect(
      result.tables.flatMap(({ guesses }) => guessed(guesses)).filter((guess) => guess.startsWith('split')),
    ).toEqual(['splitByUnit@A3', 'splitByUnit@A5']);
  });

  test('a unit column with one unit divides nothing', () => {
    const result = recogniseSheets([
      sheet('表', [`学校|${GOALS}`, '示例市东湖小学|办公室|甲|||||', '|教务处|乙|||||']),
    ]);
    expect(schools(result)).toEqual(['示例市东湖小学 1 0 0']);
  });

  test('a column of departments divides nothing', () => {
    const result = recogniseSheets([
      sheet('表', [
        '示例市东湖小学目标分解表',
        `单位|${GOALS}`,
        '教务处|教务处|甲|||||',
        '总务处|总务处|乙|||||',
      ]),
    ]);
    expect(schools(result)).toEqual(['示例市东湖小学 1 0 0']);
  });

  test('sheets named after schools, with blank titles', () => {
    const result = recogniseSheets(
      ['东湖小学', '西山小学'].map((name) =>
        sheet(`${name}附件1`, ['____________学校实行“168”机制年度工作目标分解表', GOALS, '办公室|甲|||||']),
      ),
    );
    expect(schools(result)).toEqual(['东湖小学 1 0 0', '西山小学 1 0 0']);
    expect(schoolGuesses(result)).toEqual(['unitFromSheetName@A1', 'unitFromSheetName@A1']);
  });

  test('a sheet without a unit goes to the school its name is short for', () => {
    const result = recogniseSheets([
      sheet('1', ['填报单位：示例市东湖小学', ...REPORT]),
      sheet('2', ['填报单位：示例市西山小学', ...REPORT]),
      sheet('西山小学附件1', [GOALS, '办公室|甲|||||']),
    ]);
    expect(schools(result)).toEqual(['示例市东湖小学 0 0 1', '示例市西山小学 1 0 1']);
  });

  test('two names in two forms are one school: which is right is asked elsewhere (B14)', () => {
    const result = recogniseSheets([
      sheet('1', ['示例市第二中学实行“168”机制年度工作目标分解表', GOALS, '办公室|甲|||||']),
      sheet('5', ['填报单位：市二中', ...REPORT]),
    ]);
    expect(schools(result)).toEqual(['市二中 1 0 1']);
  });
});

describe('several years or quarters in one file', () => {
  const goalsOf = (name: string, title: string): ReturnType<typeof sheet> =>
    sheet(name, [title, GOALS, '办公室|甲|||||']);

  test.each([
    [
      'by titles',
      goalsOf('旧', '示例市第一中学2011年度目标分解表'),
      goalsOf('新', '示例市第一中学2012年度目标分解表'),
    ],
    ['by sheet names', goalsOf('2011', '目标分解表'), goalsOf('2012年', '目标分解表')],
    ['by quarters', goalsOf('第二季度', '目标分解表'), goalsOf('三季度', '目标分解表')],
    ['one names nothing', goalsOf('2011年', '目标分解表'), goalsOf('附件1', '目标分解表')],
  ])('%s: the period asked for is used', (_, older, wanted) => {
    const result = recogniseSheets([older, wanted]);
    expect(result.schools.map(({ goals }) => goals.map((table) => table.sheet))).toEqual([[wanted.name]]);
    expect(result.tables).toHaveLength(2);
    expect(result.schools[0]?.guesses).toMatchObject([
      { code: 'olderPeriodUnused', place: { sheet: older.name } },
    ]);
  });

  test('only another period is there: kept, so that it can be told', () => {
    const result = recogniseSheets([goalsOf('1', '示例市第一中学2011年度目标分解表')]);
    expect(result.schools[0]?.goals[0]?.period).toMatchObject({ year: 2011 });
  });

  test('reports told apart by their dates', () => {
    const report = (name: string, date: string): ReturnType<typeof sheet> =>
      sheet(name, [`填报单位：示例市第一中学|填报时间：${date}`, ...REPORT]);
    const result = recogniseSheets([report('旧', '2012年7月3日'), report('新', '2012年10月8日')]);
    expect(result.schools[0]?.reports.map((table) => table.sheet)).toEqual(['新']);
    expect(result.schools[0]?.guesses[0]?.values).toEqual({
      kind: 'report',
      sheet: '旧',
      year: 2012,
      quarter: 2,
    });
  });
});
