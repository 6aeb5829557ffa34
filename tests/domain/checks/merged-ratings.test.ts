import type { Finding } from '../../../src/domain/checks/finding';
import { sheet } from '../../fixtures/grid';
import { scanOf } from '../filling/school-forms';

const goals = (...rows: readonly string[]) =>
  sheet('附件1', [
    '示例市第一中学实行“168”机制年度工作目标分解表|<|<|<|<|<|<|<|<|<',
    '工作目标|组织名称|项目任务|完成时限|责任人|责任领导|落实进度|<|<|<',
    '^|^|^|^|^|^|第一季度|第二季度|第三季度|第四季度',
    ...rows.map((ratings, index) => `教学质量|教务处|任务${index}|12月|王示例|李示例|${ratings}`),
  ]);

const POSTS = (...rows: readonly string[]) =>
  sheet('附件2', [
    '附件2：  示例市第一中学实行“168”机制年度党员亮岗履职一览表',
    '岗位名称|岗位任务|联系人|履岗党员|岗位承诺|履岗情况|<|<|<|年度考评',
    '^|^|^|^|^|第一季度|第二季度|第三季度|第四季度|^',
    ...rows.map((ratings, index) => `教学示范岗|上好课${index}|周示例|张示例|1.每周听课|${ratings}|`),
  ]);

type Sheets = Parameters<typeof scanOf>[0];

/** What a rule says of the workbook in a quarter, in its order. */
const told = (rule: Finding['rule'], sheets: Sheets, quarter = 3) =>
  scanOf(sheets, { year: 2012, quarter })
    .schools.flatMap(({ findings }) => findings)
    .filter((finding) => finding.rule === rule)
    .map(({ place, values }) => [`${place?.sheet}!${place?.cell}`, values['filledQuarter'] ?? values['raw']]);

test('a rating merged over this quarter and the next is of this one: nothing is entered too early', () => {
  expect(told('B08', [goals('好|好|好|<', '好|好|好|')])).toEqual([]);
  expect(told('B08', [goals('好|好|好|好', '好|好|好|')])).toEqual([['附件1!J4', 4]]);
});

test('a rating merged over quarters to come is told once, for the first of them', () => {
  expect(told('B08', [goals('好|好|<|<', '好|||')], 1)).toEqual([['附件1!H4', 2]]);
});

test('a rating merged over rows is told once, at its first row', () => {
  const merged = goals('好|好|一 般|', '好|好|^|', '好|好|好。|');
  expect(told('E03', [merged])).toEqual([
    ['附件1!I4', '一 般'],
    ['附件1!I6', '好。'],
  ]);
});

test('a block merged over rows and quarters is one cell, of its first row and quarter', () => {
  expect(told('E03', [goals('好|一 般|<|', '好|^|^|')])).toEqual([['附件1!H4', '一 般']]);
  expect(told('B08', [goals('好|好|好|<', '好|好|^|^')])).toEqual([]);
});

test('附件1 comes before 附件2, and equal addresses are different cells', () => {
  const both = [goals('好|好|好|', '好|好。|好|'), POSTS('好|好|好|', '好|好|好。|')];
  expect(told('E03', both)).toEqual([
    ['附件1!H5', '好。'],
    ['附件2!H5', '好。'],
  ]);
});

test('the same text is off the form for one school and every other', () => {
  const school = [goals('好|一 般|一　般|', '一般|一 般。|一般（区级）|')];
  const off = [
    ['附件1!H4', '一 般'],
    ['附件1!I4', '一　般'],
    ['附件1!H5', '一 般。'],
  ];
  expect(told('E03', school)).toEqual(off);
  expect(told('E03', school)).toEqual(off);
});
