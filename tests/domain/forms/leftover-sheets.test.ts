import { WORKING_SHEET_PREFIX } from '../../../src/domain/sheet/mark';
import { sheet } from '../../fixtures/grid';
import { recogniseSheets } from './recognise-grid';

const GOALS = '责任部门|年度工作目标|主要措施|第一季度|第二季度|第三季度|第四季度';
const REPORT = ['填报单位：示例市第二中学', '党员总数|#14'];
const SCHOOL = sheet('附件1', ['示例市第一中学目标分解表', GOALS, '教务处|抓好校风|||||']);

/** What a crash in the middle of a drawing leaves: hidden sheets that are no one's. */
const leftover = (number: number, rows: readonly string[]) =>
  sheet(`${WORKING_SHEET_PREFIX}${number}`, rows, { hidden: true });

test.each([
  ['a list', ['示例市第二中学目标分解表', GOALS, '总务处|乙|||||']],
  ['a report', REPORT],
  ['a flowchart', ['党员个人“亮岗履职”流程图']],
  ['no form', ['别的内容']],
])('%s that a crash left unfinished is no form, and needs no word', (_, rows) => {
  const alone = recogniseSheets([SCHOOL]);
  expect(recogniseSheets([leftover(1, rows), SCHOOL, leftover(2, rows)])).toEqual(alone);
  expect(recogniseSheets([leftover(1, rows)])).toEqual({ tables: [], schools: [], unusedSheets: [] });
});
