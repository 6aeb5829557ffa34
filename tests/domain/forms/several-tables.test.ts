import { sheet } from '../../fixtures/grid';
import { column, recogniseSheets } from './recognise-grid';
import { GOALS, REPORT, found, schools, schoolGuesses } from './found-tables';

const POSTS = '岗位名称|履岗党员|岗位承诺|第一季度|第二季度|第三季度|第四季度';

describe('several tables on one sheet', () => {
  const title = (name: string, form: string): string => `${name}实行“168”机制年度${form}`;

  test('one above another, with notes between', () => {
    const result = recogniseSheets([
      sheet('2012年', [
        '附件1：',
        title('示例市第一中学', '工作目标分解表'),
        GOALS,
        '办公室|甲|||||',
        '注：1、本表仅供参考',
        '',
        `附件2：        ${title('示例市第一中学', '党员亮岗履职一览表')}`,
        POSTS,
        '岗|张三|一条|好|||',
        '附件5：',
        '市直教育系统推广提升“168”机制进展情况季报表',
        '填报单位：示例市第一中学',
        ...REPORT,
      ]),
    ]);
    expect(found(result)).toEqual([
      'goals A2:G4 示例市第一中学 1',
      'posts A7:G9 示例市第一中学 1',
      'report A11:B18 示例市第一中学',
    ]);
    expect(schools(result)).toEqual(['示例市第一中学 1 1 1']);
  });

  test('a form that is no table ends the one above it', () => {
    const result = recogniseSheets([sheet('表', [GOALS, '办公室|甲|||||', '附件3：', '流程|征求意见|||||'])]);
    expect(found(result)).toEqual(['goals A1:G2 - 1']);
  });

  test('a repeated header below a title is still the same table', () => {
    const result = recogniseSheets([sheet('表', ['目标分解表', GOALS, '办公室|甲|||||', GOALS, '|乙|||||'])]);
    expect(found(result)).toEqual(['goals A1:G5 - 2']);
  });

  test('directly below one another, without title or blank row', () => {
    const result = recogniseSheets([sheet('表', [GOALS, '办公室|甲|||||', POSTS, '岗|张三|一条|好|||'])]);
    expect(found(result)).toEqual(['goals A1:G2 - 1', 'posts A3:G4 - 1']);
  });

  test('one a department, each with its title', () => {
    const result = recogniseSheets([
      sheet('表', [
        '办公室2012年度目标分解表',
        GOALS,
        '办公室|甲|||||',
        '教务处2012年度目标分解表',
        GOALS,
        '教务处|乙|||||',
      ]),
    ]);
    expect(found(result)).toEqual(['goals A1:G3 - 1', 'goals A4:G6 - 1']);
    expect([schools(result), schoolGuesses(result)]).toEqual([['- 2 0 0'], ['tablesJoined@A4']]);
  });

  test('side by side, divided by an empty column', () => {
    const result = recogniseSheets([
      sheet('表', [`${GOALS}||${POSTS}`, '办公室|甲|||||||岗|张三|一条|好|||', '教务处|乙|||||||||||||']),
    ]);
    expect(found(result)).toEqual(['goals A1:G3 - 2', 'posts I1:O2 - 1']);
  });

  test('a report beside a list', () => {
    const rows = [
      GOALS,
      '办公室|甲|||||',
      '教务处|乙|||||',
      '工会|丙|||||',
      '团委|丁|||||',
      '总务处|戊|||||',
    ];
    const result = recogniseSheets([
      sheet(
        '表',
        rows.map((row, index) => `${row}||${REPORT[index] ?? ''}`),
      ),
    ]);
    expect(found(result)).toEqual(['goals A1:G6 - 5', 'report I1:J6 -']);
  });
});

describe('one table over several sheets', () => {
  test('a sheet a department: joined for the school, and said', () => {
    const result = recogniseSheets([
      sheet('教务处', ['示例市第一中学目标分解表', GOALS, '教务处|甲|||||']),
      sheet('总务处', ['', GOALS, '总务处|乙|||||', '|丙|||||']),
    ]);
    expect([schools(result), schoolGuesses(result)]).toEqual([['示例市第一中学 2 0 0'], ['tablesJoined@A2']]);
  });

  test('an empty copy of the form joins nothing', () => {
    const result = recogniseSheets([
      sheet('附件1', [GOALS, '办公室|甲|||||']),
      sheet('空表', [GOALS, '办公室||||||']),
    ]);
    expect([schools(result), schoolGuesses(result)]).toEqual([['- 2 0 0'], []]);
  });
});

test('a flowchart sheet is noticed and holds nothing to count', () => {
  const result = recogniseSheets([
    sheet('附件3', ['附件3：', '学校党组织延伸提升"168"党建工作机制工作流程图', '征求意见']),
    sheet('附件4', ['党员个人“亮岗履职”流程图']),
  ]);
  expect(found(result)).toEqual(['steps A1:A3 -', 'steps A1 -']);
  expect([schools(result), result.unusedSheets]).toEqual([
    [],
    [
      { sheet: '附件3', reason: 'flowchart' },
      { sheet: '附件4', reason: 'flowchart' },
    ],
  ]);
});

test('the same workbook gives the same result', () => {
  const sheets = [sheet('表', [GOALS, '办公室|甲|||||'])];
  expect(recogniseSheets(sheets)).toEqual(recogniseSheets(sheets));
  expect(column(recogniseSheets(sheets).schools[0]!.goals[0]!, 'projectTask')).toEqual(['甲']);
});
