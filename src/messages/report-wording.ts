import type { ExceptionState } from '../domain/reports/exceptions';
import type { ReportLabel, ReportSheet } from '../domain/reports/report-words';
import type { Wording } from './fill';

export const SHEET_NAMES: Readonly<Record<ReportSheet, Wording>> = {
  matrix: { zh: '各单位明细', en: 'Units' },
  findings: { zh: '检查结果', en: 'Findings' },
  exceptions: { zh: '未报与异常', en: 'Open matters' },
  reading: { zh: '读取报告', en: 'Reading report' },
};

export const SHEET_TITLES: Readonly<Record<ReportSheet, Wording>> = {
  matrix: { zh: '{period}各单位明细', en: 'Figures by unit, {period}' },
  findings: { zh: '{period}检查结果', en: 'Findings, {period}' },
  exceptions: { zh: '{period}未报与异常', en: 'Open matters, {period}' },
  reading: { zh: '{period}读取报告', en: 'Reading report, {period}' },
};

export const REPORT_LABELS: Readonly<Record<ReportLabel, Wording>> = {
  serial: { zh: '序号', en: 'No.' },
  unit: { zh: '单位', en: 'Unit' },
  state: { zh: '状态', en: 'State' },
  total: { zh: '合计', en: 'Total' },
  unitsSummed: { zh: '已计入单位数', en: 'Units summed' },
  unitsOpen: { zh: '缺数单位数', en: 'Units open' },
  previousTotal: { zh: '上季度合计', en: 'Last quarter' },
  change: { zh: '比上季度增减', en: 'Change' },
  severity: { zh: '级别', en: 'Level' },
  rule: { zh: '检查项目', en: 'Rule' },
  file: { zh: '文件', en: 'File' },
  sheet: { zh: '工作表', en: 'Sheet' },
  cell: { zh: '单元格', en: 'Cell' },
  message: { zh: '说明', en: 'Message' },
  situation: { zh: '情况', en: 'State' },
  remedy: { zh: '怎么处理', en: 'What to do' },
  table: { zh: '表', en: 'Form' },
  range: { zh: '区域', en: 'Range' },
  columns: { zh: '表头对应', en: 'Columns' },
  rows: { zh: '采用与跳过的行', en: 'Rows' },
  toConfirm: { zh: '请核对', en: 'Please check' },
  missingFigure: { zh: '缺', en: 'none' },
  unusableFigure: { zh: '有误', en: 'unclear' },
  notRead: { zh: '未读取', en: 'not read' },
  nothing: { zh: '没有需要处理的事项。', en: 'Nothing to see to.' },
};

export const BASES = {
  asOf: { zh: '截至季末', en: 'at the end' },
  quarter: { zh: '本季度', en: 'in the quarter' },
  yearToDate: { zh: '本年累计', en: 'year to date' },
} as const satisfies Record<string, Wording>;

export const EXCEPTION_STATES: Readonly<Record<ExceptionState, Wording>> = {
  missing: { zh: '未报', en: 'Not reported' },
  undetermined: { zh: '待定', en: 'Undetermined' },
  empty: { zh: '空报', en: 'Empty' },
  duplicate: { zh: '重报', en: 'Several files' },
  wrongPeriod: { zh: '不符期', en: 'Other period' },
  unknownUnit: { zh: '名单外', en: 'Not on the roster' },
  rejected: { zh: '未能读取', en: 'Not readable' },
  figuresOpen: { zh: '缺数', en: 'Figures open' },
  late: { zh: '迟报', en: 'Late' },
  corrected: { zh: '更正', en: 'Corrected' },
  excluded: { zh: '不汇总', en: 'Left out' },
};

export const REMEDIES: Readonly<Record<ExceptionState, Wording>> = {
  missing: { zh: '请催报；收到后重新汇总。', en: 'Remind the unit; sum again when it has reported.' },
  undetermined: {
    zh: '已读的文件中没有该单位的表；请先读完全部文件。',
    en: 'Not among the files that are read; read all files first.',
  },
  empty: {
    zh: '表已报来但没有填写，未计入。请退回填写后重报。',
    en: 'The form came without entries and is not counted. Send it back to be filled in.',
  },
  duplicate: {
    zh: '收到内容不同的几份，均未计入。请与学校核实，选定一份后重新汇总。',
    en: 'Files that differ came in; none is counted. Ask the school, choose one and sum again.',
  },
  wrongPeriod: {
    zh: '表中写的是其他年度或季度，未计入。请核对后换报本季度的表。',
    en: 'The form names another year or quarter and is not counted. Ask for this quarter’s form.',
  },
  unknownUnit: {
    zh: '不在应报单位名单中，未计入。如是单位别名，请在名单中补上别名后重新汇总。',
    en: 'Not on the roster and not counted. If it is another name of a unit, add it to the roster as an alias.',
  },
  rejected: { zh: '请学校重新保存后再报。', en: 'Ask the school to save the file again and resend it.' },
  figuresOpen: {
    zh: '其余数字已计入。请学校补报；确为零请填0。',
    en: 'The other figures are counted. Ask the school for these; 0 is written as 0.',
  },
  late: { zh: '填报时间在截止日之后，已计入。', en: 'Dated after the due date; counted.' },
  corrected: {
    zh: '汇总时更正，请学校改表。',
    en: 'Corrected when summing; ask the school to mend its form.',
  },
  excluded: { zh: '未计入合计，也不算未报。', en: 'Neither in the totals nor counted as missing.' },
};

export const SENTENCES = {
  workbookTitle: { zh: '{mechanism}{period}汇总', en: '{mechanism} summary, {period}' },
  period: { zh: '{year}年{quarterLabel}', en: 'quarter {quarter} of {year}' },
  openUnits: { zh: '缺{count}个单位', en: '{count} units open' },
  allReported: {
    zh: '应报{expected}个单位，已全部报齐，',
    en: 'All {expected} units expected have reported; ',
  },
  someReported: {
    zh: '应报{expected}个单位，已报{reported}个；未报{missing}个、空报{empty}个、重报{duplicate}个、不符期{wrongPeriod}个；',
    en: '{expected} units expected, {reported} reported; not reported {missing}, empty {empty}, several files {duplicate}, other period {wrongPeriod}; ',
  },
  unreadFiles: {
    zh: '还有{count}个文件没有读取，有无未报的单位还不能确定，以下只是已读部分的结果。',
    en: '{count} files are not read; who has not reported is not certain, and this is the result of those that are.',
  },
  partlyRead: {
    zh: '已读的文件中，已报{reported}个单位；空报{empty}个、重报{duplicate}个、不符期{wrongPeriod}个；',
    en: 'Of the files read: reported {reported}, empty {empty}, several files {duplicate}, other period {wrongPeriod}; ',
  },
  allComplete: { zh: '十项数字完整。', en: 'all ten figures are complete.' },
  someIncomplete: {
    zh: '有{incomplete}个数字不完整，见“{exceptions}”。',
    en: '{incomplete} figures are incomplete, see “{exceptions}”.',
  },
  openLine: { zh: '缺报数的单位：', en: 'Units open: ' },
  openGroup: { zh: '{labels}各缺{units}个', en: '{labels}: {units} each' },
  openSingle: { zh: '{labels}缺{units}个', en: '{labels}: {units}' },
  openOthers: { zh: '其余{count}项各缺{units}个', en: 'the other {count}: {units} each' },
  openAll: { zh: '十项各缺{units}个', en: 'all ten: {units} each' },
  late: { zh: '迟报{count}个（已计入）', en: 'late {count} (counted)' },
  unknownUnits: { zh: '名单外{count}个（未计入）', en: 'not on the roster {count} (not counted)' },
  rejectedFiles: { zh: '未能读取的文件{count}个', en: 'files that could not be read {count}' },
  corrected: { zh: '汇总时更正的数字{count}个', en: 'figures corrected when summing {count}' },
  excluded: {
    zh: '不汇总的单位{count}个，理由见“{sheet}”',
    en: 'units left out {count}, reasons under “{sheet}”',
  },
  estimated: { zh: '推算的数字{count}个，待核对', en: 'estimated figures {count}, to be checked' },
  findings: {
    zh: '检查出错误{error}处、警告{warning}处，见“{sheet}”',
    en: '{error} errors and {warning} warnings were found, see “{sheet}”',
  },
  guesses: { zh: '读取时的判断{count}处，见“{sheet}”', en: '{count} readings to check, see “{sheet}”' },
  severityCounts: {
    zh: '共{all}条：错误{error}、警告{warning}、提示{info}。',
    en: '{all} in all: {error} errors, {warning} warnings, {info} notes.',
  },
  severityCountsLinked: {
    zh: '共{all}条：错误{error}、警告{warning}、提示{info}。单元格一栏可点击打开原文件（原文件与本表放在同一文件夹时）。',
    en: '{all} in all: {error} errors, {warning} warnings, {info} notes. Cells open the file, where it lies beside this workbook.',
  },
  noteTyped: { zh: '填报数{reported}', en: 'Typed: {reported}' },
  noteTypedSame: { zh: '填报数{reported}，与计算数一致', en: 'Typed: {reported}, as computed' },
  noteDiffers: {
    zh: '填报数{reported}，计算数{computed}，相差{difference}；按填报数计入',
    en: 'Typed: {reported}, computed: {computed}, they differ by {difference}; the typed figure counts',
  },
  noteHint: {
    zh: '填报数{reported}；附件2推算{computed}，仅供参考，不等于承诺已兑现',
    en: 'Typed: {reported}; 附件2 suggests {computed}, for reference only',
  },
  noteComputed: {
    zh: '学校未填，按附件1、附件2计算得{computed}',
    en: 'Not typed; computed from 附件1 and 附件2: {computed}',
  },
  noteEstimated: {
    zh: '学校未填，按附件2推算得{computed}，请核对',
    en: 'Not typed; estimated from 附件2: {computed}; please check',
  },
  noteUnusable: { zh: '所填内容不是可以计入的数，未计入', en: 'What was typed cannot be counted' },
  noteMissing: { zh: '未填，也无法计算', en: 'Not typed, and not to be computed' },
  noteNotSummed: { zh: '{state}，未计入合计', en: '{state}; not in the total' },
  noteSource: { zh: '来源：{place}', en: 'Source: {place}' },
  noteCorrected: {
    zh: '填报“{written}”，汇总时更正为{used}，按更正数计入',
    en: 'Typed “{written}”, corrected to {used}, which counts',
  },
  noteCorrectedBlank: {
    zh: '未填或无法辨认，汇总时补为{used}，按补数计入',
    en: 'Blank or unclear, put in as {used}, which counts',
  },
  noteReason: { zh: '理由：{reason}', en: 'Reason: {reason}' },
  notSummed: { zh: '（{value}）', en: '({value})' },
  legendMarks: {
    zh: '蓝底：未填，按附件计算；黄底“推”：推算，请核对；红底：与计算数不符，按填报数计；灰底：缺数；括号内未计入合计。来源见批注。',
    en: 'Blue: not typed, computed from 附件1 and 附件2. Yellow with 推: estimated, please check. Red: typed and computed differ, the typed figure counts. Grey: open, not counted. ( ): not in the total. Notes on the cells say where a figure comes from.',
  },
  legendCorrected: {
    zh: '绿底：汇总时更正，理由见“未报与异常”。',
    en: 'Green: corrected when summing; the reason is under “Open matters”.',
  },
  legendDoubles: {
    zh: '现场会、推进会如为联合举办，或同一联系点由几个单位填报，合计可能重复，请核减。',
    en: 'Meetings held jointly, and liaison points reported by several units, may be counted twice; please deduct them.',
  },
  matchedFrom: { zh: '表中写作“{name}”', en: 'Written as “{name}”' },
  confirmedFrom: { zh: '表中写作“{name}”，经汇总人确认', en: 'Written as “{name}”, confirmed when summing' },
  confirmedUnit: {
    zh: '“{name}”经汇总人确认为“{unit}”。',
    en: '“{name}” was confirmed as “{unit}” when summing.',
  },
  accepted: { zh: '{text}（已核对）', en: '{text} (checked)' },
  matchedUnit: {
    zh: '“{name}”按名单计作“{unit}”，请核对。',
    en: '“{name}” was taken for “{unit}” of the roster; please check.',
  },
  ambiguousUnit: {
    zh: '“{name}”对应名单中的几个单位，请在名单的别名中注明。',
    en: '“{name}” fits several units of the roster; please list it there as an alias of the one that is meant.',
  },
  correctedFigure: {
    zh: '{label}：填报“{written}”，更正为{used}，已按更正数计入。理由：{reason}',
    en: '{label}: typed “{written}”, corrected to {used}, which counts. Reason: {reason}',
  },
  correctedBlank: {
    zh: '{label}：未填或无法辨认，补为{used}，已按补数计入。理由：{reason}',
    en: '{label}: blank or unclear, put in as {used}, which counts. Reason: {reason}',
  },
  excludedUnit: {
    zh: '本季度不汇总，不计入合计，也不算未报。理由：{reason}',
    en: 'Left out of the quarter: neither in the totals nor missing. Reason: {reason}',
  },
  contact: { zh: '联系人：{name}', en: 'Contact: {name}' },
  /** Where the file stands beside the sentence already. */
  thisFile: { zh: '该文件', en: 'The file' },
  figuresOpen: { zh: '缺：{labels}。', en: 'Open: {labels}. ' },
  fileReason: { zh: '{state}：{reason}', en: '{state}: {reason}' },
  headerExact: { zh: '{column} {label}', en: '{column} {label}' },
  headerTaken: { zh: '{column} {header}→{label}', en: '{column} {header} → {label}' },
  headerUnused: { zh: '{column} {header}（未用）', en: '{column} {header} (not used)' },
  rowsUsed: { zh: '采用{used}行', en: '{used} rows used' },
  rowsSkipped: { zh: '跳过{count}行（{reason}，第{rows}行）', en: '{count} skipped ({reason}, rows {rows})' },
  synonym: {
    zh: '“{text}”按“{grade}”计，共{times}处，首见{place}，请确认。',
    en: '“{text}” was taken for “{grade}”, {times} times, first at {place}; please confirm.',
  },
} as const satisfies Record<string, Wording>;
