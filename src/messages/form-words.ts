import type { CountingRule, IndicatorKey } from '../domain/mechanism/indicator-definition';
import type { ColumnKey } from '../domain/mechanism/table-definition';
import type { TableKind } from '../domain/forms/recognised-table';
import type { Wording } from './fill';

/** The ten figures in words. A finding that carries the mechanism's own label is said with that. */
export const INDICATOR_WORDS: Readonly<Record<IndicatorKey, Wording>> = {
  partyOrgTotal: { zh: '党组织总数', en: 'Party organisations' },
  memberTotal: { zh: '党员总数', en: 'Party members' },
  orgsImplementing: { zh: '已实施“168”机制党组织数', en: 'Party organisations applying the mechanism' },
  annualTaskCount: { zh: '确定年度任务数', en: 'annual tasks' },
  quarterTasksDone: { zh: '已完成季度任务数', en: 'tasks done in the quarter' },
  dutyMemberCount: { zh: '参与设岗定责、亮岗履职党员数', en: 'members on duty posts' },
  commitmentCount: { zh: '党员承诺事项件数', en: 'promises made' },
  commitmentsKept: { zh: '党员已兑现承诺事项件数', en: 'promises kept' },
  siteMeetingCount: { zh: '召开现场会、推进会场次', en: 'site and promotion meetings' },
  liaisonPointCount: { zh: '建立处级干部联系点个数', en: 'liaison points of division-level cadres' },
};

/** The columns of 附件1 and 附件2 in words, and those that schools add. */
export const COLUMN_WORDS: Readonly<Record<ColumnKey, Wording>> = {
  workGoal: { zh: '工作目标', en: 'work goal' },
  orgName: { zh: '组织名称', en: 'organisation' },
  projectTask: { zh: '项目任务', en: 'task' },
  deadline: { zh: '完成时限', en: 'deadline' },
  responsible: { zh: '责任人', en: 'responsible person' },
  leader: { zh: '责任领导', en: 'responsible leader' },
  postName: { zh: '岗位名称', en: 'post' },
  postTask: { zh: '岗位任务', en: 'post task' },
  contact: { zh: '联系人', en: 'contact' },
  member: { zh: '履岗党员', en: 'member on duty' },
  commitment: { zh: '岗位承诺', en: 'promise' },
  annual: { zh: '年度考评', en: 'annual assessment' },
  quarter: { zh: '季度', en: 'quarter' },
  serial: { zh: '序号', en: 'number' },
  keptCount: { zh: '已兑现件数', en: 'promises kept' },
  halfYear: { zh: '半年初评', en: 'half-year assessment' },
  unit: { zh: '单位', en: 'unit' },
};

/** English names of the ways to count; Chinese ones are the mechanism's. */
export const COUNTING_RULE_WORDS_EN: Readonly<Record<CountingRule, string>> = {
  taskRows: 'one a row',
  numberedItems: 'numbered items',
  ratedInQuarter: 'any rating counts',
  goodOrMedium: '好 and 中 only',
  dueByQuarterAndRated: 'due and rated',
  dueInQuarterAndRated: 'due this quarter and rated',
  cumulativeRated: 'rated this year',
  distinctNames: 'distinct persons',
  appearances: 'appearances',
  nameAndPost: 'name and post',
  withContacts: 'with contacts',
  perCell: 'by cell',
  perPerson: 'by person',
  onePerCell: 'one a cell',
  proxyGood: 'as written, else 好',
  proxyGoodMedium: 'as written, else 好 or 中',
  proxyAnyGrade: 'as written, else any rating',
  explicitOnly: 'as written only',
  manual: 'typed by the clerk',
};

/** The kinds of form in words. */
export const TABLE_WORDS: Readonly<Record<TableKind, Wording>> = {
  goals: { zh: '工作目标分解表', en: 'goals table' },
  posts: { zh: '亮岗履职一览表', en: 'duty-post table' },
  report: { zh: '季报表', en: 'quarterly report' },
  steps: { zh: '流程图', en: 'flowchart' },
};
