import type { FigureStatus } from '../domain/own-report/own-figure';
import type { Indicator } from '../domain/mechanism/indicator-definition';
import type { KeptEvidence } from '../domain/school/school-figures';
import type { Wording } from './fill';

/** 口径 (spec §2.3). */
export const BASIS_WORDS: Readonly<Record<Indicator['basis'], Wording>> = {
  asOf: { zh: '截至季末', en: 'at the quarter’s end' },
  quarter: { zh: '本季度', en: 'this quarter' },
  yearToDate: { zh: '本年累计', en: 'this year so far' },
};

export const FIGURE_STATUS_WORDS: Readonly<Record<FigureStatus, Wording>> = {
  typed: { zh: '已填', en: 'typed' },
  computed: { zh: '计算', en: 'computed' },
  estimated: { zh: '推算', en: 'estimated' },
  missing: { zh: '缺', en: 'missing' },
};

/** How it is known that promises were kept. */
export const EVIDENCE_WORDS: Readonly<Record<KeptEvidence, Wording>> = {
  override: { zh: '人工核定', en: 'set by hand' },
  column: { zh: '表中已写件数', en: 'written in the table' },
  stated: { zh: '评价中写明', en: 'stated in the ratings' },
  assessed: { zh: '按年度考评推算', en: 'from the annual assessment' },
  proxied: { zh: '按评价推算', en: 'from the ratings' },
  none: { zh: '待确认', en: 'to be confirmed' },
};

/** 本校季报. */
export const OWN_REPORT_WORDS = {
  reading: { zh: '正在读取工作簿…', en: 'Reading the workbook…' },
  header: { zh: '{unit} · {period}', en: '{unit} · {period}' },
  unitMissing: {
    zh: '还没有填写单位。请点窗格顶部的“请填写单位”，再写入附件5。',
    en: 'No unit yet. Enter it at the top of the pane before writing 附件5.',
  },
  noForms: {
    zh: '工作簿中没有附件1和附件2，④至⑧项不能计算，只能直接填数。',
    en: 'There is no 附件1 or 附件2 here, so ④ to ⑧ cannot be computed; type them.',
  },
  openTemplates: { zh: '打开“模板”', en: 'Open the forms' },
  figures: { zh: '十项数据', en: 'The ten figures' },

  rowName: { zh: '{sign} {label}', en: '{sign} {label}' },
  entryName: { zh: '{sign} {label}，填报数', en: '{sign} {label}, figure to report' },
  measured: { zh: '{value} {measure}', en: '{value}' },
  basis: { zh: '口径：{basis}', en: '{basis}' },
  computedAs: { zh: '计算数 {value}（{rule}）', en: 'computed {value} ({rule})' },
  confirmedEstimate: { zh: '推算，已确认', en: 'estimated, confirmed' },
  useComputed: { zh: '改为 {value}', en: 'Change to {value}' },
  useComputedOf: { zh: '{label}改为 {value}', en: '{label}: change to {value}' },
  previous: { zh: '{period}填 {value}', en: '{period}: {value}' },
  usePrevious: { zh: '沿用 {value}', en: 'Use {value} again' },
  usePreviousOf: { zh: '{label}沿用上次的 {value}', en: '{label}: use {value} of last time again' },
  unreadable: {
    zh: '请填非负整数，这一项不会写入。',
    en: 'Enter a whole number; as it is, this is not written.',
  },
  orgsHint: {
    zh: '附件1中有任务的党组织 {count} 个',
    en: 'Party organisations with tasks in 附件1: {count}',
  },
  useHint: { zh: '填 {value}', en: 'Enter {value}' },
  useHintOf: { zh: '{label}填 {value}', en: '{label}: enter {value}' },
  notComputed: { zh: '{attachment}没有内容，不能计算。', en: 'Nothing in {attachment} to compute it from.' },
  details: { zh: '计算依据', en: 'How it is computed' },
  detailsOf: { zh: '{label}的计算依据', en: 'How {label} is computed' },

  rules: { zh: '口径', en: 'Counting rule' },
  rulesOf: { zh: '{label}的口径', en: 'Counting rule of {label}' },
  ruleValue: { zh: '{rule}：{value} {measure}', en: '{rule}: {value}' },
  ruleManual: { zh: '{rule}', en: '{rule}' },
  several: {
    zh: '有 {count} 个单元格列了多条，按行计 {rows} 项，按条计 {items} 项。',
    en: '{count} cells list several items: {rows} by row, {items} by item.',
  },
  splitPart: { zh: '{grade} {count}', en: '{grade} {count}' },
  doneWithoutGrade: { zh: '完成未评级', en: 'done, no rating' },
  notDone: { zh: '未完成', en: 'not done' },
  unrated: { zh: '未评', en: 'not rated' },
  unknown: { zh: '读不准', en: 'unreadable' },
  fairNote: {
    zh: '“一般”是否算完成，附件1未作规定；现按“{rule}”计。',
    en: '附件1 does not say whether 一般 counts as done; counted by “{rule}”.',
  },

  members: { zh: '履岗党员 {count} 人', en: '{count} members on duty posts' },
  member: { zh: '{name} {times} 次', en: '{name} {times} times' },
  namesake: { zh: '疑似同名，各算一人', en: 'several persons of one name' },
  namesakeOf: { zh: '{name}是同名的几个人，各算一人', en: '{name} is several persons of one name' },
  unresolved: { zh: '未识别的单元格 {count} 个，没有计入', en: '{count} cells not read, not counted' },

  pledges: { zh: '承诺事项，逐栏核对', en: 'Promises, cell by cell' },
  pledgeCount: { zh: '{place} 承诺件数', en: 'Promises in {place}' },
  pledgeItems: { zh: '分为 {count} 件', en: 'read as {count}' },
  pledgeFlagged: { zh: '编号不清，请核对', en: 'numbering unclear, please check' },
  setByHand: { zh: '人工核定', en: 'set by hand' },
  asRead: { zh: '恢复为 {count} 件', en: 'Back to {count}' },

  keptParts: {
    zh: '明确写明 {explicit} 件 · 推算 {proxied} 件 · 待确认 {open} 栏',
    en: 'written {explicit} · estimated {proxied} · to be confirmed: {open} cells',
  },
  keptNote: {
    zh: '附件2评价的是履岗情况，不等于承诺已兑现，请核对。',
    en: '附件2 rates the work on a post; that is not the same as promises kept. Please check.',
  },
  keptCount: { zh: '{place} 已兑现件数', en: 'Promises kept in {place}' },
  keptOf: { zh: '承诺 {items} 件 · {evidence}', en: '{items} promised · {evidence}' },
  withdraw: { zh: '取消核定', en: 'Withdraw' },
  confirm: { zh: '确认 {value} 件', en: 'Confirm {value}' },
  confirmOf: { zh: '确认{label} {value} 件', en: 'Confirm {label}: {value}' },
  toConfirm: {
    zh: '⑧ {value} 件为推算数，确认后才写入。',
    en: '⑧ {value} is estimated and is written once it is confirmed.',
  },
  lapsed: {
    zh: '{count} 条人工核定对应的单元格已改动，不再采用：{places}',
    en: '{count} counts set by hand lapsed, as their cells changed: {places}',
  },
  cellWithText: { zh: '{cell}', en: '{cell}' },

  footer: { zh: '上报版：表下加签名一行', en: 'Copy to be sent up: line of signatures' },
  preparedBy: { zh: '填表人', en: 'Filled in by' },
  checkedBy: { zh: '审核人', en: 'Checked by' },
  head: { zh: '单位负责人', en: 'Head of the unit' },
  signedByHand: {
    zh: '留空则打印后手签。已有附件5时写在表下第一个空行，打印前请看打印区域。',
    en: 'Blank ones are signed by hand. Under an existing 附件5 the line goes into the first free row; check the print area.',
  },

  openErrors: { zh: '还有 {count} 处错误，仍可写入。', en: '{count} errors left; writing is possible.' },
  openBlanks: { zh: '{count} 项未填，写入后仍为空白。', en: '{count} figures are blank and stay so.' },
  errorsLeft: { zh: '还有 {count} 处错误。', en: '{count} errors left.' },
  blanksLeft: { zh: '{count} 项未填。', en: '{count} figures are blank.' },
  unplaced: { zh: '这张附件5没有这些项：{labels}', en: 'This 附件5 has no place for: {labels}' },
  fill: { zh: '写入“{sheet}”的 {count} 个数', en: 'Write {count} figures into “{sheet}”' },
  fillHead: { zh: '写入“{sheet}”的单位和时间', en: 'Write unit and date into “{sheet}”' },
  draw: { zh: '新建一张附件5，写入 {count} 个数', en: 'New 附件5 with {count} figures' },
  nothing: { zh: '“{sheet}”已是这些数', en: '“{sheet}” holds these figures' },
  sendNow: { zh: '请保存工作簿，按要求报送。', en: 'Save the workbook and send it.' },
  writing: { zh: '正在写入附件5', en: 'Writing 附件5' },
  filled: { zh: '已写入“{sheet}”：{count} 个数。', en: 'Written into “{sheet}”: {count} figures.' },
  drawn: { zh: '已新建“{sheet}”，写入 {count} 个数。', en: '“{sheet}” drawn with {count} figures.' },
} as const satisfies Record<string, Wording>;
