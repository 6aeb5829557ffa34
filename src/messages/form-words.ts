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

/** English names of the columns of 附件1 and 附件2; Chinese ones are the mechanism's. */
export const COLUMN_WORDS_EN: Readonly<Record<ColumnKey, string>> = {
  workGoal: 'work goal',
  orgName: 'organisation',
  projectTask: 'task',
  deadline: 'deadline',
  responsible: 'responsible person',
  leader: 'responsible leader',
  postName: 'post',
  postTask: 'post task',
  contact: 'contact',
  member: 'member on duty',
  commitment: 'promise',
  annual: 'annual assessment',
  quarter: 'quarter',
  serial: 'number',
  keptCount: 'promises kept',
  halfYear: 'half-year assessment',
  unit: 'unit',
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

export const TABLE_WORDS: Readonly<Record<TableKind, Wording>> = {
  goals: { zh: '工作目标分解表', en: 'goals table' },
  posts: { zh: '亮岗履职一览表', en: 'duty-post table' },
  report: { zh: '季报表', en: 'quarterly report' },
  steps: { zh: '流程图', en: 'flowchart' },
};
