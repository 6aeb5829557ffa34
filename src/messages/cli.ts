import { filled, type Lang, type Wording } from './fill';

export type { Lang } from './fill';

const USAGE = {
  noCommand: {
    zh: '请写明要做什么：consolidate、template、check 或 report。',
    en: 'Say what to do: consolidate, template, check or report.',
  },
  unknownCommand: {
    zh: '没有“{command}”这个命令。可用：consolidate、template、check、report。',
    en: 'There is no command “{command}”. Commands: consolidate, template, check, report.',
  },
  unknownOption: { zh: '选项有误：{detail}。', en: 'Wrong option: {detail}.' },
  noInputs: { zh: '请给出要读取的文件或文件夹。', en: 'Name the files or folders to read.' },
  optionMissing: { zh: '缺少选项 {option}。', en: 'Option {option} is missing.' },
  yearInvalid: {
    zh: '--year 应为四位年份，现为“{value}”。',
    en: '--year must be a year of four digits, not “{value}”.',
  },
  quarterInvalid: {
    zh: '--quarter 应为 1 至 {quarters}，现为“{value}”。',
    en: '--quarter must be 1 to {quarters}, not “{value}”.',
  },
  dateInvalid: {
    zh: '--due 应为 2012-10-05 这样的日期，现为“{value}”。',
    en: '--due must be a date like 2012-10-05, not “{value}”.',
  },
  pickInvalid: {
    zh: '--pick 应为“单位=文件”，现为“{value}”。',
    en: '--pick must be “unit=file”, not “{value}”.',
  },
  pickUnmatched: {
    zh: '--pick 所写的“{value}”没有对应的单位和文件。文件名请照汇总结果中的写法。',
    en: '--pick “{value}” matches no unit and file. Write the file as the result names it.',
  },
  namesInvalid: {
    zh: '--names 应为 none、masked 或 full，现为“{value}”。',
    en: '--names must be none, masked or full, not “{value}”.',
  },
  langInvalid: { zh: '--lang 应为 zh 或 en，现为“{value}”。', en: '--lang must be zh or en, not “{value}”.' },
  templateUnknown: {
    zh: '没有“{kind}”这种模板。可用：goals、posts、workflow、duty-flow、report、all。',
    en: 'There is no template “{kind}”. Templates: goals, posts, workflow, duty-flow, report, all.',
  },
  outputsEqual: {
    zh: '--out 和 --json 是同一个文件“{path}”。请分别指定。',
    en: '--out and --json are the same file “{path}”. Name two files.',
  },
  outIsInput: {
    zh: '“{path}”是要读取的文件，不能同时作为输出。请换一个输出文件名。',
    en: '“{path}” is one of the inputs and cannot be the output. Choose another name.',
  },
  oneFileOnly: {
    zh: 'report 一次只读一个学校的工作簿。',
    en: 'report reads the workbook of one school at a time.',
  },
} as const satisfies Record<string, Wording>;

const FAILURES = {
  inputMissing: {
    zh: '找不到“{path}”，或无权打开。请检查路径。',
    en: '“{path}” does not exist or cannot be opened. Check the path.',
  },
  outFolderMissing: {
    zh: '输出文件夹“{path}”不存在。请先建立文件夹。',
    en: 'The output folder “{path}” does not exist. Create it first.',
  },
  outNotWritable: {
    zh: '无法写入“{path}”。请检查文件夹权限，或关闭已打开的同名文件后重试。',
    en: 'Cannot write “{path}”. Check the folder’s permissions, or close the file if it is open, and try again.',
  },
  rosterUnreadable: {
    zh: '应报单位名单“{path}”无法读取：{detail}',
    en: 'The roster “{path}” cannot be read: {detail}',
  },
  rosterNoNameColumn: {
    zh: '应报单位名单“{path}”中没有“单位名称”一列。',
    en: 'The roster “{path}” has no column 单位名称.',
  },
  rosterNoUnits: { zh: '应报单位名单“{path}”中没有单位。', en: 'The roster “{path}” lists no units.' },
  previousUnreadable: {
    zh: '上季度结果“{path}”无法读取。请给出上季度汇总的 JSON 或汇总表工作簿。',
    en: 'The previous result “{path}” cannot be read. Give last quarter’s JSON or report workbook.',
  },
  previousNotBefore: {
    zh: '上季度结果“{path}”是{year}年第{quarter}季度的，不早于本期。请给出本期以前的结果。',
    en: 'The previous result “{path}” is of {year} quarter {quarter}, which is not before this one. Give an earlier result.',
  },
  previousOtherMechanism: {
    zh: '上季度结果“{path}”属于另一种机制，不能比对。',
    en: 'The previous result “{path}” belongs to another mechanism and cannot be compared with.',
  },
  nothingRead: { zh: '没有读到可用的表，未生成文件。', en: 'No form could be read; no file was written.' },
  severalSchools: {
    zh: '“{file}”中有几个学校（{units}），而 report 一次只算一个学校，未生成文件。请把各校的表分成单独的文件，或用 consolidate 汇总。',
    en: '“{file}” holds the forms of several schools ({units}), and report makes one school’s; no file was written. Put each school’s forms in a file of its own, or use consolidate.',
  },
  otherPeriod: {
    zh: '{finding}未生成文件。请核对表中的年份和季度，或改 --year、--quarter。',
    en: '{finding} No file was written. Check the year and quarter in the forms, or change --year and --quarter.',
  },
  cancelled: { zh: '已取消，未生成文件。', en: 'Cancelled; no file was written.' },
  unexpected: {
    zh: '程序出错，未生成文件：{detail}',
    en: 'The program failed; no file was written: {detail}',
  },
} as const satisfies Record<string, Wording>;

const TEXTS = {
  reading: { zh: '正在读取 {done}/{total} · {file}', en: 'Reading {done}/{total} · {file}' },
  tableTitle: { zh: '{name} {year}年第{quarter}季度汇总', en: '{name} {year} quarter {quarter}' },
  complete: { zh: '完整', en: 'complete' },
  incomplete: { zh: '{units}个单位，缺{open}个', en: '{units} units, {open} open' },
  unitsLine: {
    zh: '应报{expected}个单位：已报{reported}个、未报{missing}个、空报{empty}个、重报{duplicate}个、不符期{wrongPeriod}个、名单外{unknownUnit}个；迟报{late}个',
    en: '{expected} units expected: reported {reported}, missing {missing}, empty {empty}, duplicate {duplicate}, wrong period {wrongPeriod}, not on the roster {unknownUnit}; late {late}',
  },
  written: { zh: '汇总表已写入：{path}', en: 'Report written: {path}' },
  templateWritten: { zh: '模板已写入：{path}', en: 'Template written: {path}' },
  reportWritten: { zh: '本校季报已写入：{path}', en: 'School report written: {path}' },
  jsonWritten: { zh: '结果数据已写入：{path}', en: 'Result data written: {path}' },
  findingsLine: {
    zh: '检查结果：错误 {error}条、警告 {warning}条、提示 {info}条',
    en: 'Checks: {error} errors, {warning} warnings, {info} notes',
  },
  filesLine: {
    zh: '文件：采用 {used}份、忽略 {ignored}份、拒收 {rejected}份',
    en: 'Files: {used} used, {ignored} ignored, {rejected} rejected',
  },
  noFormsHint: {
    zh: '“{file}”中没有找到附件1、附件2或附件5，未计入。如是学校报表，请学校按表格模板填报。',
    en: 'None of the forms was found in “{file}”; it is not counted. If a school sent it, ask for the official forms.',
  },
  ownReportHint: {
    zh: '“{file}”是本程序生成的汇总表，未计入。下级汇总请用 --json 导出的结果数据。',
    en: '“{file}” is a report this program wrote and is not counted. For a district’s result use the data written by --json.',
  },
  rosterHint: {
    zh: '“{file}”像是应报单位名单。要核对未报单位，请加 --roster {file}。',
    en: '“{file}” looks like a roster. To see who is missing, add --roster {file}.',
  },
  aliasConflict: {
    zh: '名单中别名“{alias}”属于多个单位，未使用。',
    en: 'Alias “{alias}” belongs to several units of the roster and is not used.',
  },
  periodAssumed: {
    zh: '{file}：表中没有写明季度，按{year}年第{quarter}季度检查。可用 --year、--quarter 指定。',
    en: '{file}: names no quarter; checked as {year} quarter {quarter}. Use --year and --quarter to set it.',
  },
  figureOpen: {
    zh: '{label}：附件1、附件2和附件5都没有给出，留空。',
    en: '{label}: none of the forms gives it; left blank.',
  },
  typedText: { zh: '原填“{raw}”', en: 'what was typed (“{raw}”)' },
  typedHidden: { zh: '原填内容', en: 'what was typed' },
  figureInexact: {
    zh: '{label}：{typed}不是确数，留空。',
    en: '{label}: {typed} is no exact number; left blank.',
  },
  figureReplaced: {
    zh: '{label}：{typed}不是确数，已用计得数{computed}，请核对。',
    en: '{label}: {typed} is no exact number; {computed}, computed from the tables, is used; please check.',
  },
  figureDiffers: {
    zh: '{label}：原填{reported}，按表计得{computed}，已用计得数。',
    en: '{label}: {reported} was typed, the tables give {computed}; the computed figure is used.',
  },
  figureKept: {
    zh: '{label}：保留原填{reported}；按评价推算为{computed}，请核对。',
    en: '{label}: {reported} as typed is kept; by the ratings it is estimated at {computed}, please check.',
  },
  figureEstimated: {
    zh: '{label}：{computed}为推算，请核对。',
    en: '{label}: {computed} is estimated; please check.',
  },
  findingKept: { zh: '（已保留：{reason}）', en: ' (kept: {reason})' },
  findingKeptOnly: { zh: '（已保留）', en: ' (kept)' },
  noFindings: { zh: '没有发现问题。', en: 'Nothing was found.' },
} as const satisfies Record<string, Wording>;

export type UsageCode = keyof typeof USAGE;
export type FailureCode = keyof typeof FAILURES;
export type TextCode = keyof typeof TEXTS;
type Values = Readonly<Record<string, string | number | null>>;

export const usageText = (code: UsageCode, values: Values, lang: Lang): string =>
  filled(USAGE[code], values, lang);
export const failureText = (code: FailureCode, values: Values, lang: Lang): string =>
  filled(FAILURES[code], values, lang);
export const cliText = (code: TextCode, values: Values, lang: Lang): string =>
  filled(TEXTS[code], values, lang);
