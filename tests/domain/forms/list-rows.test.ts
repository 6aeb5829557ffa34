import { sheet } from '../../fixtures/grid';
import { column, guessed, onlyList, quarter, skipped } from './recognise-grid';

const GOALS = '工作目标|组织名称|项目任务|完成时限|责任人|责任领导|第一季度|第二季度|第三季度|第四季度';
const POSTS = '岗位名称|岗位任务|联系人|履岗党员|岗位承诺|第一季度|第二季度|第三季度|第四季度|年度考评';

const goals = (...rows: string[]): ReturnType<typeof onlyList> => onlyList(sheet('附件1', [GOALS, ...rows]));
const posts = (...rows: string[]): ReturnType<typeof onlyList> => onlyList(sheet('附件2', [POSTS, ...rows]));
const codes = (table: ReturnType<typeof onlyList>, code: string): string[] =>
  guessed(table.guesses).filter((guess) => guess.startsWith(code));

describe('dimension columns', () => {
  test('merged: the value holds for every row of the merge', () => {
    const table = goals('党建|办公室|甲|||||||', '^|^|乙|||||||', '^|^|丙|||||||');
    expect(column(table, 'orgName')).toEqual(['办公室', '办公室', '办公室']);
    expect(table.rows.map(({ cells }) => cells.orgName?.isAnchor)).toEqual([true, false, false]);
    expect(table.rows[2]?.cells.orgName).toEqual({
      row: 1,
      col: 1,
      value: '办公室',
      mergedRows: 3,
      isAnchor: false,
    });
    expect(codes(table, 'carriedDown')).toEqual([]);
  });

  test('not merged: carried down to the next label, and said', () => {
    const table = goals('党建|办公室|甲|||||||', '||乙|||||||', '教学|教务处|丙|||||||', '||丁|||||||');
    expect(column(table, 'orgName')).toEqual(['办公室', '办公室', '教务处', '教务处']);
    expect(table.rows[1]?.cells.orgName).toEqual({
      row: 1,
      col: 1,
      value: '办公室',
      mergedRows: 1,
      isAnchor: false,
    });
    expect(codes(table, 'carriedDown')).toEqual(['carriedDown@A1', 'carriedDown@B1']);
  });

  test('a blank row ends the carrying', () => {
    const table = goals('党建|办公室|甲|||||||', '', '||乙|||||||');
    expect(column(table, 'orgName')).toEqual(['办公室', undefined]);
  });

  test('other columns are never carried', () => {
    const table = posts('岗一|值班|甲|张三|一条|好|好|好|好|好', '||||||||好|');
    expect(table.rows[1]?.cells.member?.value).toBeUndefined();
    expect(table.rows[1]?.cells.postName?.value).toBe('岗一');
  });

  test('a printed label whose own row is empty holds for the rows below', () => {
    const table = goals('|工会组织||||||||', '||走访|||||||');
    expect([column(table, 'orgName'), skipped(table)]).toEqual([['工会组织'], ['2 printedOnly']]);
  });
});

describe('merged content', () => {
  test('a merged task is one task with two rows', () => {
    const table = goals('党建|办公室|甲|||||||', '^|^|^||乙|||||');
    expect(table.rows.map(({ cells }) => [cells.projectTask?.value, cells.projectTask?.isAnchor])).toEqual([
      ['甲', true],
      ['甲', false],
    ]);
    expect(table.rows[0]?.cells.projectTask?.mergedRows).toBe(2);
  });

  test('a merged commitment is counted at its anchor', () => {
    const table = posts('岗|值班|甲|张三|一条|好||||', '|值班|甲|李四|^|好||||');
    expect(table.rows.map(({ cells }) => cells.commitment?.isAnchor)).toEqual([true, false]);
  });

  test('a merged rating holds for every row it covers, and is said', () => {
    const table = goals('党建|办公室|甲||||||好|', '||乙||||||^|', '||丙||||||中|');
    expect(quarter(table, 3)).toEqual(['好', '好', '中']);
    expect(codes(table, 'mergedRating')).toEqual(['mergedRating@I2']);
  });

  test('a rating merged like its task is one rating of one task', () => {
    const table = goals('党建|办公室|甲||||好|||', '^|^|^||||^|||');
    expect(codes(table, 'mergedRating')).toEqual([]);
  });

  test('a rating merged over two quarters holds for both', () => {
    const table = goals('党建|办公室|甲||||好|<||');
    expect([quarter(table, 1), quarter(table, 2), quarter(table, 3)]).toEqual([['好'], ['好'], [undefined]]);
    expect(codes(table, 'mergedRating')).toEqual(['mergedRating@G2']);
  });

  test('a task merged over the next column is no deadline', () => {
    const table = goals('党建|办公室|甲|<||||||');
    expect(table.rows[0]?.cells.deadline?.value).toBeUndefined();
  });
});

describe('rows that are not data', () => {
  test('blank spacer rows are skipped and do not end the table', () => {
    const table = goals('党建|办公室|甲|||||||', '', '||||||||　|', '', '', '||乙|||||||');
    expect([column(table, 'projectTask'), skipped(table)]).toEqual([
      ['甲', '乙'],
      ['3 blank', '4 blank', '5 blank', '6 blank'],
    ]);
  });

  test('five blank rows end it', () => {
    const table = goals('党建|办公室|甲|||||||', '', '', '', '', '', '||乙|||||||');
    expect([column(table, 'projectTask'), skipped(table), table.range.bottom]).toEqual([['甲'], [], 1]);
  });

  test('rows with nothing but printed labels and numbers', () => {
    const table = onlyList(
      sheet('附件1', [
        `序号|${GOALS}`,
        '#1||党委（总支、支部）||||||||',
        '#2|||||||||',
        '#3||工会组织|走访|||||||',
      ]),
    );
    expect(skipped(table)).toEqual(['2 printedOnly', '3 printedOnly']);
    expect(table.rows).toHaveLength(1);
  });

  test.each(['无', '略', '——', '/', '暂无'])('the placeholder %s is no task', (text) => {
    expect(skipped(goals(`党建|办公室|${text}|||||||`, '||乙|||||||'))).toEqual(['2 placeholder']);
  });

  test('a rating beside a placeholder stays, to be asked about', () => {
    expect(goals('党建|办公室|无||||好|||').rows).toHaveLength(1);
  });

  test('a goal or a rating without a task stays, to be asked about (B10)', () => {
    const table = goals('党建|办公室|甲|||||||', '教学|||||||||', '||||||||好|');
    expect(column(table, 'projectTask')).toEqual(['甲', undefined, undefined]);
  });

  test('a member without a commitment stays (B12)', () => {
    expect(posts('岗|值班|甲|张三|无|||||').rows).toHaveLength(1);
  });

  test.each([
    ['小计', '小计||#1|||||||', 1],
    ['合　计 with a blank', '|合　计|1项|||||||', 1],
    ['总计：1 in one cell', '总计：1|||||||||', 1],
    ['a department’s 小计', '|办公室小计|共1项|||||||', 1],
    ['no figure', '合计|||||||||', undefined],
  ])('total row: %s', (_, row, stated) => {
    const table = goals('党建|办公室|甲|||||||', row);
    expect(table.skipped).toEqual([{ row: 2, reason: 'total', ...(stated === undefined ? {} : { stated }) }]);
    expect([table.rows.length, codes(table, 'totalDiffers')]).toEqual([1, []]);
  });

  test('a total that differs is said; subtotals may count from the one before', () => {
    const rows = [
      '党建|办公室|甲|||||||',
      '小计||#1|||||||',
      '教学|教务处|乙|||||||',
      '小计||#1|||||||',
      '合计||#3|||||||',
    ];
    const table = goals(...rows);
    const differs = table.guesses.filter(({ code }) => code === 'totalDiffers');
    expect(differs.map(({ place, values }) => [place?.cell, values])).toEqual([
      ['A6', { stated: 3, counted: 2 }],
    ]);
  });

  test('a task that only begins or ends like a total is a task', () => {
    const table = goals('党建|办公室|合计核算教学工作量|1月|甲|乙|好|||', '||学分年度累计|1月|甲|乙|好|||');
    expect([table.rows.length, skipped(table)]).toEqual([2, []]);
  });

  test.each([
    '注：1、本表仅供参考',
    '注:本表',
    '备注：',
    '说明：',
    '填表人：甲|||审核人：乙',
    '单位负责人：      审核人：',
    '（盖章）',
    '制表：甲',
  ])('the line %s ends the table', (line) => {
    const table = goals('党建|办公室|甲|||||||', line, '3、每季度点评', '||乙|||||||');
    expect([column(table, 'projectTask'), skipped(table), table.range.bottom]).toEqual([
      ['甲'],
      ['3 note'],
      1,
    ]);
  });

  test('a task that begins like a signature is a task', () => {
    expect(goals('制表培训|办公室|签字笔采购|||||||').rows).toHaveLength(1);
  });

  test('a header repeated at a page break, and the row of column numbers', () => {
    const table = goals('#1|#2|#3|#4|#5|#6|#7|#8|#9|#10', '党建|办公室|甲|||||||', GOALS, '||乙|||||||');
    expect(skipped(table)).toEqual(['2 subtitle', '4 repeatedHeader']);
    expect(column(table, 'orgName')).toEqual(['办公室', '办公室']);
  });

  test('a repeated header of two rows', () => {
    const header = ['组织名称|项目任务|落实进度|<|<|<', '^|^|第一季度|第二季度|第三季度|第四季度'];
    const table = onlyList(sheet('表', [...header, '办公室|甲|好|||', ...header, '|乙|中|||']));
    expect([skipped(table), column(table, 'projectTask')]).toEqual([
      ['4 repeatedHeader', '5 repeatedHeader'],
      ['甲', '乙'],
    ]);
  });

  test('a heading merged across the table', () => {
    const table = goals('一、党建工作|<|<|<|<|<|<|<|<|<', '党建|办公室|甲|||||||');
    expect(skipped(table)).toEqual(['2 subtitle']);
  });
});

describe('what a clerk should see', () => {
  test('hidden rows, columns and sheets are read and said', () => {
    const rows = [GOALS, '党建|办公室|甲|||||||', '||乙|||||||'];
    const table = onlyList(sheet('附件1', rows, { hidden: true, hiddenRows: [2], hiddenCols: [6, 20] }));
    expect(table.rows.map(({ hidden }) => hidden)).toEqual([false, true]);
    const guesses = guessed(table.guesses).filter((guess) => guess.startsWith('hidden'));
    expect(guesses).toEqual(['hiddenRows@C3', 'hiddenColumns@G1', 'hiddenSheet@A1']);
  });

  test('a struck task is counted and said', () => {
    const table = onlyList(
      sheet('附件1', [GOALS, '党建|办公室|甲|||||||', '||乙|||||||'], { struckCells: ['C3'] }),
    );
    expect(table.rows.map(({ struck }) => struck)).toEqual([false, true]);
    expect(codes(table, 'struckTask')).toEqual(['struckTask@C3']);
  });

  test('a text that seems to go on in the next row is proposed, not joined', () => {
    const table = goals(
      '党建|办公室|开展师德师风|6月|甲|乙|好|||',
      '||专题学习四次。|||||||',
      '||另一项|6月|甲|乙|好|||',
    );
    expect([table.rows.length, codes(table, 'continuedRow')]).toEqual([3, ['continuedRow@C3']]);
  });

  test('a finished text does not go on', () => {
    expect(
      codes(goals('党建|办公室|开展活动。|6月|甲|乙|好|||', '||专题学习|||||||'), 'continuedRow'),
    ).toEqual([]);
  });

  test('raw values are kept as they are', () => {
    const table = goals('党建|办公室|　甲⏎乙 |#41000|||好 |||');
    expect([column(table, 'projectTask'), column(table, 'deadline'), quarter(table, 1)]).toEqual([
      ['　甲\n乙 '],
      [41000],
      ['好 '],
    ]);
  });
});
