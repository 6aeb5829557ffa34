import definition from '../../../templates/168/mechanism.json';
import { scanWorkbook, type WorkbookScan } from '../../../src/domain/checking/workbook-scan';
import { fillingRows, type FillingRow } from '../../../src/domain/filling/filling-rows';
import { parseMechanism } from '../../../src/domain/mechanism/definition';
import { parseRangeAddress } from '../../../src/domain/sheet/address';
import type { SheetSnapshot } from '../../../src/domain/sheet/snapshot';
import { NO_CHOICES } from '../../../src/domain/workbook/school-choices';
import { sheet, workbook } from '../../fixtures/grid';

export const mechanism = parseMechanism(definition);

/** 附件1 of a school that plainly is none: nine rows that stand for all kinds, from row 5. */
export const GOALS = sheet('附件1', [
  '附件1：',
  '示例市第一中学实行“168”机制年度工作目标分解表|<|<|<|<|<|<|<|<|<',
  '工作目标|组织名称|项目任务|完成时限|责任人|责任领导|落实进度|<|<|<',
  '^|^|^|^|^|^|第一季度|第二季度|第三季度|第四季度',
  '教学质量|教务处|推进课题结题|2012年9月30日|王示例|李示例|好|中||',
  '^|^|开展听课评课|长期|王示例|李示例|好||√|',
  '平安校园|政教处|排查校园安全|2012年6月|赵示例|李示例||好（优秀）|好|',
  '^|^|组织应急演练|12月|赵示例|李示例|||一般：人手不足|',
  '合计||4项',
  '后勤保障|总务处|维修教学楼|9月|孙示例|李示例||||',
  '^|^|更换照明|9月|孙示例|李示例|||^|',
]);

export const POSTS = sheet('附件2', [
  '附件2：  示例市第一中学实行“168”机制年度党员亮岗履职一览表',
  '岗位名称|岗位任务|联系人|履岗党员|岗位承诺|履岗情况|<|<|<|年度考评',
  '^|^|^|^|^|第一季度|第二季度|第三季度|第四季度|^',
  '党政管理岗|统筹全校工作|周示例|张示例|1.每周听课⏎2.帮扶学生|好|好|||',
  '^|^|^|吴示例|1.廉洁从教|好|||好|中',
  '教学示范岗|上好示范课||||||||',
]);

export const scanOf = (
  sheets: readonly SheetSnapshot[] = [GOALS, POSTS],
  period = { year: 2012, quarter: 3 },
): WorkbookScan => scanWorkbook(workbook(...sheets), { mechanism, period, choices: NO_CHOICES });

export const select = (name: string, address: string) => {
  const range = parseRangeAddress(address);
  if (!range) throw new Error(`no range: ${address}`);
  return { sheet: name, range };
};

/** The row with a number as the clerk sees it. */
export function rowOf(scan: WorkbookScan, name: string, number: number): FillingRow {
  const found = fillingRows(scan).find((row) => row.sheet === name && row.row === number - 1);
  if (!found) throw new Error(`no task in row ${number}`);
  return found;
}
