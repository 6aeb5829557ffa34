import { sheet } from '../../fixtures/grid';
import { onlyList, recogniseSheets } from './recognise-grid';

const GOALS = '组织名称|项目任务|责任人|第一季度|第二季度|第三季度|第四季度';
const ROW = '办公室|甲|||||';

const unitUnder = (...lines: string[]): string | undefined =>
  onlyList(sheet('附件1', [...lines, GOALS, ROW])).unit?.text;

describe('the unit in a title', () => {
  test.each([
    ['示例市第一中学实行“168”机制年度工作目标分解表', '示例市第一中学'],
    ['附件2：        示例市实验小学实行“168”机制年度工作目标分解表', '示例市实验小学'],
    ['《示例市第一中学实行168机制年度目标管理分解表》', '示例市第一中学'],
    ['示例市第一中学实行"168"机制2012年度工作目标分解表', '示例市第一中学'],
    ['示例市第一中学2012年度实行“168”机制工作目标分解表', '示例市第一中学'],
    ['2012年示例市第一中学目标分解表', '示例市第一中学'],
    ['二〇一二年度示例市第一中学目标分解表', '示例市第一中学'],
    ['示例市第一中学⏎实行“168”机制⏎年度工作目标分解表', '示例市第一中学'],
    ['示例市 第一中学 实行“168”机制年度工作目标分解表', '示例市 第一中学'],
    ['“示例市第一中学”实行“168”机制年度工作目标分解表', '示例市第一中学'],
    ['示例市第一中学（本部）实行“168”机制年度工作目标分解表', '示例市第一中学（本部）'],
    ['示例市第一中学党建工作目标分解表', '示例市第一中学'],
    ['示例市第一中学党总支目标分解表', '示例市第一中学党总支'],
    ['五中党委实行“168”机制年度工作目标分解表', '五中党委'],
    ['示例市第一中学2012年党建工作安排', '示例市第一中学'],
    ['____________学校实行“168”机制年度工作目标分解表', undefined],
    ['          学校实行“168”机制年度工作目标分解表', undefined],
    ['××学校实行“168”机制年度工作目标分解表', undefined],
    ['学校实行168机制年度目标管理分解表', undefined],
    ['教务处2012年度目标分解表', undefined],
    ['第一党支部2012年度目标分解表', undefined],
    ['年度工作目标分解表', undefined],
    ['2012年度目标分解表', undefined],
  ])('%s', (title, unit) => {
    expect(unitUnder('附件1：', title, '（供参考）')).toBe(unit);
  });
});

describe('the unit in a line above', () => {
  test.each([
    [['目标分解表', '填报单位：示例市第一中学'], '示例市第一中学'],
    [['目标分解表', '单位：示例市第一中学|2012年10月'], '示例市第一中学'],
    [['目标分解表', '学校（盖章）：示例市第一中学'], '示例市第一中学'],
    [['目标分解表', '填报单位|示例市第一中学'], '示例市第一中学'],
    [['市第一中学目标分解表', '填报单位：示例市第一中学'], '示例市第一中学'],
    [['示例市第一中学目标分解表', '编制单位：校长办公室     编制日期：3月'], '示例市第一中学'],
    [['示例市第一中学目标分解表', '填报单位：教务处'], '示例市第一中学'],
    [['示例市第一中学目标分解表', '挂钩单位：示例市第二中学'], '示例市第一中学'],
    [['目标分解表', '单位：项、件'], undefined],
    [['目标分解表', '单位负责人：甲'], undefined],
    [['目标分解表', '填报单位：|填报时间：2012年10月8日'], undefined],
  ])('%j', (lines, unit) => {
    expect(unitUnder(...lines)).toBe(unit);
  });
});

describe('the unit where no form names one', () => {
  test.each([
    ['示例市第一中学', undefined, '示例市第一中学', 'unitFromSheetName'],
    ['第一中学附件1', undefined, '第一中学', 'unitFromSheetName'],
    ['附件1', '示例市第一中学2012年第三季度（1）.xlsx', '示例市第一中学', 'unitFromFileName'],
    ['Sheet1', '上报/副本示例市第一中学.xls', '副本示例市第一中学', 'unitFromFileName'],
    ['教务处', '168机制季报.xls', undefined, undefined],
    ['学校目标', undefined, undefined, undefined],
    ['中心工作', undefined, undefined, undefined],
  ])('sheet %s in file %s', (name, fileName, unit, code) => {
    const result = recogniseSheets([sheet(name, [GOALS, ROW])], fileName === undefined ? {} : { fileName });
    const [school] = result.schools;
    expect([school?.unit?.text, school?.guesses[0]?.code]).toEqual([unit, code]);
  });

  test('a unit in a form is never overruled by names of sheets and files', () => {
    const result = recogniseSheets([sheet('第二中学', ['示例市第一中学目标分解表', GOALS, ROW])], {
      fileName: '第三中学.xlsx',
    });
    expect(result.schools[0]).toMatchObject({ unit: { text: '示例市第一中学' }, guesses: [] });
  });
});

describe('the period', () => {
  test.each<[string, string[], object]>([
    ['附件1', ['示例市第一中学2012年第三季度目标分解表'], { year: 2012, quarter: 3 }],
    ['附件1', ['示例市第一中学2012年度目标分解表'], { year: 2012 }],
    ['附件1', ['目标分解表（2012年三季度）'], { year: 2012, quarter: 3 }],
    ['附件1', ['目标分解表', '（2012年Q3）'], { year: 2012, quarter: 3 }],
    ['附件1', ['2012Q3目标分解表'], { year: 2012, quarter: 3 }],
    ['附件1', ['目标分解表', '二〇一二年3季度'], { year: 2012, quarter: 3 }],
    ['附件1', ['2012年7-9月目标分解表'], { year: 2012, quarter: 3 }],
    ['第三季度', ['2012年目标分解表'], { year: 2012, quarter: 3 }],
    ['2012年', ['目标分解表'], { year: 2012 }],
    ['2012', ['目标分解表'], { year: 2012 }],
    ['附件1', ['目标分解表', '填报时间：2012年10月8日'], {}],
    ['附件1', ['目标分解表', '填报时间：2012年  月  日'], {}],
    ['附件1', ['目标分解表（第一季度至第四季度）'], {}],
    ['附件1', ['第13季度目标分解表'], {}],
  ])('sheet %s, %j', (name, lines, period) => {
    const { year, quarter } = onlyList(sheet(name, [...lines, GOALS, ROW])).period;
    expect({ year, quarter }).toEqual(period);
  });

  test('names its place', () => {
    const table = onlyList(sheet('附件1', ['附件1：', '2012年度目标分解表', GOALS, ROW]));
    expect([table.period.place, table.title]).toEqual([
      { sheet: '附件1', cell: 'A2' },
      { text: '2012年度目标分解表', place: { sheet: '附件1', cell: 'A2' } },
    ]);
  });

  test('the columns of the quarters are no period', () => {
    expect(onlyList(sheet('附件1', [GOALS, ROW])).period).toEqual({});
  });
});
