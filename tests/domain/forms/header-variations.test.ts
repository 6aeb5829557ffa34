import { recogniseWorkbook } from '../../../src/domain/forms/recognise-workbook';
import { sheet, workbook } from '../../fixtures/grid';
import { column, columnKeys, guessed, MECHANISM, onlyList, quarter, recogniseSheets } from './recognise-grid';

const FULL = 'workGoal orgName projectTask deadline responsible leader quarter1 quarter2 quarter3 quarter4';
const QUARTERS = '第一季度|第二季度|第三季度|第四季度';
const ROW = '党建|办公室|听课|6月|甲|乙|好|中|一般|';

describe('recognised by its headers, whatever the sheet is called', () => {
  test.each(['附件1', '附表1', '目标分解表', '168目标', 'Sheet1', '2012年', '教务处', ''])(
    'sheet named “%s”',
    (name) => {
      const table = onlyList(
        sheet(name, [`工作目标|组织名称|项目任务|完成时限|责任人|责任领导|${QUARTERS}`, ROW]),
      );
      expect([table.kind, columnKeys(table), column(table, 'projectTask')]).toEqual([
        'goals',
        FULL,
        ['听课'],
      ]);
    },
  );
});

describe('header rows', () => {
  test.each([
    ['one row', [`工作目标|组织名称|项目任务|完成时限|责任人|责任领导|${QUARTERS}`]],
    [
      'two rows, merged',
      ['工作目标|组织名称|项目任务|完成时限|责任人|责任领导|落实进度|<|<|<', `^|^|^|^|^|^|${QUARTERS}`],
    ],
    [
      'two rows, not merged',
      ['工作目标|组织名称|项目任务|完成时限|责任人|责任领导|落实进度|||', `||||||${QUARTERS}`],
    ],
    [
      'labels in the lower row',
      ['||||||落实进度|||', `工作目标|组织名称|项目任务|完成时限|责任人|责任领导|${QUARTERS}`],
    ],
    [
      'three rows with headings of the school',
      [
        '基本情况|<|<|完成时限|分工|<|落实进度|<|<|<',
        '工作目标|组织名称|项目任务|^|责任人|责任领导|季度评价|<|<|<',
        `^|^|^|^|^|^|${QUARTERS}`,
      ],
    ],
    [
      'labels broken over two rows of a pasted table',
      [
        '工作|组织|项目|完成|责任|责任|第一|第二|第三|第四',
        '目标|名称|任务|时限|人|领导|季度|季度|季度|季度',
      ],
    ],
    [
      'line breaks and blanks in labels',
      [
        '工作⏎目标|组 织 名 称|项目　任务：|完成⏎时限|责任人|“责任领导”|第一⏎季度|第二⏎季度|第三⏎季度|第四⏎季度',
      ],
    ],
    [
      'traditional characters',
      ['工作目標|組織名稱|項目任務|完成時限|責任人|責任領導|第一季度|第二季度|第三季度|第四季度'],
    ],
    ['short quarters', ['目标|处室|重点工作|时间要求|具体责任人|挂钩领导|一季度|2季度|Q3|10-12月']],
  ])('%s', (_, header) => {
    const table = onlyList(sheet('表', ['附件1：', '示例市第一中学目标分解表', ...header, ROW]));
    expect(columnKeys(table)).toBe(FULL);
    expect(table.headerRows).toEqual({ first: 2, last: 1 + header.length });
    expect([column(table, 'projectTask'), quarter(table, 3)]).toEqual([['听课'], ['一般']]);
  });
});

describe('synonyms', () => {
  test.each([
    ['任务', '组织', '时限', '负责人', '分管领导'],
    ['工作任务', '责任部门', '完成时间', '具体责任人', '挂钩领导'],
    ['项目', '责任单位', '时间要求', '责任人', '责任校领导'],
    ['具体任务', '部门', '完成期限', '直接责任人', '牵头领导'],
    ['重点工作', '处室', '完成时限', '责任人', '责任领导'],
  ])('%s %s %s %s %s', (task, organisation, deadline, responsible, leader) => {
    const header = `目标|${organisation}|${task}|${deadline}|${responsible}|${leader}|${QUARTERS}`;
    const table = onlyList(sheet('表', [header, ROW]));
    expect([columnKeys(table), table.guesses]).toEqual([FULL, []]);
  });

  test.each([
    ['岗位', '岗位职责', '联系领导', '党员姓名', '承诺', '年终考评'],
    ['岗位类别', '职责', '联系人', '上岗党员', '承诺事项', '年度评价'],
    ['岗位名称', '岗位任务', '联系人', '党员', '承诺内容', '考评结果'],
    ['岗位名称', '岗位任务', '联系人', '姓名', '公开承诺', '年度考评'],
    ['岗位名称', '岗位任务', '联系人', '责任党员', '岗位承诺', '年度考评'],
  ])('posts: %s %s %s %s %s %s', (...names) => {
    const header = [...names.slice(0, 5), QUARTERS, names[5]].join('|');
    const table = onlyList(sheet('表', [header, '党政岗|值班|甲|乙|按时|好|好|好|好|好']));
    expect(columnKeys(table)).toBe(
      'postName postTask contact member commitment quarter1 quarter2 quarter3 quarter4 annual',
    );
  });

  test('a longer wording that contains the word is taken, and said', () => {
    const table = onlyList(
      sheet('表', [`工作目标|组织名称|主要项目任务|完成时限|责任人|责任领导|${QUARTERS}`, ROW]),
    );
    expect([columnKeys(table), guessed(table.guesses)]).toEqual([FULL, ['headerContains@C1']]);
  });
});

test('an exact label is never an alias of another column', () => {
  const { tables, ...rest } = MECHANISM;
  const columns = tables.goals.columns.map((one) =>
    one.key === 'orgName' ? { ...one, aliases: ['责任人'] } : one,
  );
  const mechanism = { ...rest, tables: { ...tables, goals: { ...tables.goals, columns } } };
  const rows = [`责任人|项目任务|${QUARTERS}`, '甲|听课|好|||'];
  const [table] = recogniseWorkbook(workbook(sheet('表', rows)), mechanism, {
    year: 2012,
    quarter: 3,
  }).tables;
  expect(table?.kind === 'goals' && columnKeys(table)).toBe(
    'responsible projectTask quarter1 quarter2 quarter3 quarter4',
  );
});

describe('ambiguous headers', () => {
  test('目标任务 beside a task column is the goal', () => {
    const table = onlyList(
      sheet('表', [`目标任务|组织名称|项目任务|完成时限|责任人|责任领导|${QUARTERS}`, ROW]),
    );
    expect([columnKeys(table), table.guesses]).toEqual([FULL, []]);
  });

  test('目标任务 alone is the task, and asks', () => {
    const table = onlyList(
      sheet('表', [`组织名称|目标任务|完成时限|责任人|责任领导|${QUARTERS}`, '办公室|听课|6月|甲|乙|好|||']),
    );
    expect(column(table, 'projectTask')).toEqual(['听课']);
    const guess = table.guesses.find(({ code }) => code === 'headerAmbiguous');
    expect([guess?.place?.cell, guess?.values]).toEqual([
      'B1',
      { header: '目标任务', column: 'projectTask', others: 'workGoal' },
    ]);
  });

  test('责任人/责任领导 in one column', () => {
    const table = onlyList(
      sheet('表', [`组织名称|项目任务|责任人/责任领导|${QUARTERS}`, '办公室|听课|甲|好|||']),
    );
    expect(column(table, 'responsible')).toEqual(['甲']);
    expect(guessed(table.guesses)).toEqual(
      expect.arrayContaining(['headerAmbiguous@C1', 'headerContains@C1']),
    );
  });

  test('负责人 beside 具体责任人 is the leader', () => {
    const table = onlyList(
      sheet('表', [`组织名称|项目任务|负责人|具体责任人|${QUARTERS}`, '办公室|听课|甲|乙|好|||']),
    );
    expect([column(table, 'leader'), column(table, 'responsible')]).toEqual([['甲'], ['乙']]);
  });
});

describe('what is no form', () => {
  test.each([
    ['a name list', ['序号|姓名|性别|岗位|入党时间', '1|甲|男|教师|2001']],
    ['a contact list', ['单位|联系人|电话', '示例市第一中学|甲|1']],
    [
      'a row of data with header words',
      ['办公室|落实项目任务|第三季度|责任人甲|好', '工会|组织活动|第二季度|乙|好'],
    ],
    ['notes about the form', ['项目任务一栏由学校填写', '组织名称一栏由学校填写', '第一季度 第二季度']],
  ])('%s', (_, rows) => {
    const { tables, schools, unusedSheets } = recogniseSheets([sheet('表', rows)]);
    expect([tables, schools, unusedSheets]).toEqual([[], [], [{ sheet: '表', reason: 'noForm' }]]);
  });

  test('an empty sheet is not even unused', () => {
    expect(recogniseSheets([sheet('Sheet2', ['', ' |　'])])).toEqual({
      tables: [],
      schools: [],
      unusedSheets: [],
    });
  });
});
