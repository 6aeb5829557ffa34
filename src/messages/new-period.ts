import { filled, type Lang, type Wording } from './fill';

/** 下一季度. */
export const NEXT_PERIOD_WORDS = {
  title: { zh: '下一季度', en: 'Next quarter' },
  next: {
    zh: '{quarter}：各表继续使用，在{goals}、{posts}的“{column}”一列评价。',
    en: '{quarter}: the same forms go on; rate in the column “{column}” of {goals} and {posts}.',
  },
  enter: { zh: '进入{quarter}', en: 'Go to {quarter}' },
  entered: {
    zh: '现在填报{year}年{quarter}，已记在本工作簿中。',
    en: 'Now filling in {quarter} {year}; kept in this workbook.',
  },
  lastQuarter: {
    zh: '{quarter}是本年度最后一季。需要时可以准备{year}年的工作簿。',
    en: '{quarter} is the last of the year. The workbook of {year} can be prepared when needed.',
  },
} as const satisfies Record<string, Wording>;

/** 新年度: a workbook for the next year, made from this one. */
export const NEW_YEAR_WORDS = {
  title: { zh: '新年度', en: 'New year' },
  heading: { zh: '{year}年新工作簿', en: 'Workbook of {year}' },
  reading: { zh: '正在读取工作簿…', en: 'Reading the workbook…' },
  lead: {
    zh: '按本工作簿另做一份，当前工作簿不改动。',
    en: 'Made as a separate file; this workbook stays as it is.',
  },
  year: { zh: '新年度', en: 'New year' },
  yearInvalid: { zh: '年度应为四位数字，并晚于{year}年。', en: 'Four digits, later than {year}.' },
  takenOver: { zh: '带入', en: 'Taken over' },
  goals: {
    zh: '{attachment}：{count} 项任务及其工作目标、组织、时限、责任人、责任领导',
    en: '{attachment}: {count} tasks with goals, organisations, deadlines and people',
  },
  posts: {
    zh: '{attachment}：{count} 个岗位及其任务、联系人、履岗党员、承诺',
    en: '{attachment}: {count} posts with tasks, contacts, members and pledges',
  },
  moved: {
    zh: '{count} 个完成时限写有年份，改为新年度',
    en: '{count} deadlines name the year and move with it',
  },
  fresh: {
    zh: '{charts}：各步骤为“{state}”；{report}：空表',
    en: '{charts}: every step “{state}”; {report}: empty',
  },
  leftOut: { zh: '不带入', en: 'Not taken over' },
  ratings: { zh: '评价和年度考评：{count} 格', en: 'Ratings and annual results: {count} cells' },
  chartEntries: { zh: '流程图的状态、日期和备注', en: 'Status, dates and remarks of the flowcharts' },
  columns: { zh: '{attachment}中自加的列：{headers}', en: 'Columns added to {attachment}: {headers}' },
  rows: { zh: '表中的合计行和小标题：{count} 行', en: 'Totals and headings between rows: {count}' },
  sheets: { zh: '其他工作表：{sheets}', en: 'Other sheets: {sheets}' },
  toCheck: { zh: '请核对', en: 'Please check' },
  textsWithYear: {
    zh: '任务、承诺的文字中有 {count} 处写着“{year}”，照原文带入',
    en: '{count} tasks or pledges name {year} in their text, taken over as written',
  },
  struck: {
    zh: '有 {count} 项带删除线，也照样带入',
    en: '{count} rows are struck through and taken over all the same',
  },
  empty: {
    zh: '本工作簿中没有任务和岗位，新工作簿中是空表。',
    en: 'There are no tasks and posts in this workbook; the new forms will be empty.',
  },
  make: { zh: '生成{year}年工作簿', en: 'Make the workbook of {year}' },
  making: { zh: '正在生成{year}年工作簿', en: 'Making the workbook of {year}' },
  made: {
    zh: '已导出“{file}”，当前工作簿没有改动。',
    en: 'Saved “{file}”; this workbook is unchanged.',
  },
} as const satisfies Record<string, Wording>;

const FILE_NAME: Wording = { zh: '{unit}{year}年168机制.xlsx', en: '{unit} {year} 168 mechanism.xlsx' };
/** What some program does not allow in the name of a file. */
const FORBIDDEN = /[\\/:*?"<>|\u0000-\u001F]/gu;
const LONGEST_UNIT = 80;

/** 示例市第一中学2013年168机制.xlsx. */
export const newYearFileName = (
  { unit = '', year }: { readonly unit?: string; readonly year: number },
  lang: Lang,
): string =>
  filled(FILE_NAME, { unit: unit.replace(FORBIDDEN, '_').trim().slice(0, LONGEST_UNIT), year }, lang).trim();
