import type { ReadingGuess, SkipReason } from '../domain/forms/recognised-table';
import type { Lang, Wording } from './fill';
import { sentenceText, type Sentence } from './sentence';
import { spokenValues } from './spoken-values';

/** What the reader decided, and what the clerk should look at. The last wording of each needs no values. */
export const GUESS_SENTENCES: Readonly<Record<ReadingGuess['code'], Sentence>> = {
  headerContains: [
    {
      zh: '表头“{header}”按“{column}”一栏读取，请核对。',
      en: 'The header “{header}” was read as “{column}”; please check.',
    },
    {
      zh: '表头与规定用语不同，按相近的栏目读取，请核对。',
      en: 'A header was read as the column it resembles; please check.',
    },
  ],
  headerAmbiguous: [
    {
      zh: '表头“{header}”可能是“{column}”，也可能是“{others}”，现按“{column}”读取，请确认。',
      en: 'The header “{header}” may be “{column}” or “{others}”; it was read as “{column}”. Please confirm.',
    },
    {
      zh: '表头含义不清，已按最接近的栏目读取，请确认。',
      en: 'A header is ambiguous; the closest column was taken. Please confirm.',
    },
  ],
  quarterColumnMissing: [
    {
      zh: '表中没有“{label}”一栏，该季度按未评价处理。',
      en: 'The table has no column for {quarterName}; that quarter counts as not rated.',
    },
    {
      zh: '表中缺季度栏，缺的季度按未评价处理。',
      en: 'The table lacks a quarter column; that quarter counts as not rated.',
    },
  ],
  columnMissing: [
    {
      zh: '表中没有“{label}”一栏，与其有关的数据无法计算和检查。',
      en: 'The table has no column “{label}”; what depends on it is neither counted nor checked.',
    },
    {
      zh: '表中缺栏目，与其有关的数据无法计算和检查。',
      en: 'The table lacks a column; what depends on it is neither counted nor checked.',
    },
  ],
  carriedDown: [
    {
      zh: '“{label}”一栏有{count}个空格，按上方单元格的内容读取。',
      en: '{count} blank cells of “{label}” were read as the cell above them.',
    },
    { zh: '空格按上方单元格的内容读取。', en: 'Blank cells were read as the cell above them.' },
  ],
  mergedRating: [
    {
      zh: '{quarterName}的评价单元格是合并的，覆盖的{rows}行都按该评价读取。',
      en: 'A rating cell of {quarterName} is merged; each of the {rows} rows it covers was read with that rating.',
    },
    {
      zh: '评价单元格是合并的，覆盖的各行都按该评价读取。',
      en: 'A rating cell is merged; each row it covers was read with that rating.',
    },
  ],
  hiddenRows: [
    { zh: '含隐藏行{count}行，已读取并计入。', en: '{count} hidden rows were read and counted.' },
    { zh: '含隐藏行，已读取并计入。', en: 'Hidden rows were read and counted.' },
  ],
  hiddenColumns: [
    { zh: '含隐藏列{count}列，已读取并计入。', en: '{count} hidden columns were read and counted.' },
    { zh: '含隐藏列，已读取并计入。', en: 'Hidden columns were read and counted.' },
  ],
  hiddenSheet: [
    {
      zh: '工作表“{sheet}”是隐藏的，已读取并计入。',
      en: 'The sheet “{sheet}” is hidden; it was read and counted.',
    },
    { zh: '工作表是隐藏的，已读取并计入。', en: 'The sheet is hidden; it was read and counted.' },
  ],
  totalDiffers: [
    {
      zh: '合计行写的是{stated}，逐行计得{counted}，以逐行计数为准。',
      en: 'The total row says {stated}, the rows add up to {counted}; the rows were counted.',
    },
    {
      zh: '合计行与逐行计数不符，以逐行计数为准。',
      en: 'The total row differs from the rows; the rows were counted.',
    },
  ],
  struckTask: [
    {
      zh: '第{row}行任务带删除线，仍按有效任务计入。如已取消，请删除该行。',
      en: 'Row {row}: the task is struck through and still counted. If it was cancelled, delete the row.',
    },
    {
      zh: '任务带删除线，仍按有效任务计入。如已取消，请删除该行。',
      en: 'A task is struck through and still counted. If it was cancelled, delete the row.',
    },
  ],
  tablesJoined: [
    {
      zh: '{count}张{kind}合在一起计数（工作表：{sheets}）。',
      en: '{count} tables of the form {kind} were counted together (sheets: {sheets}).',
    },
    {
      zh: '多张同类表合在一起计数。',
      en: 'Several tables of the same form were counted together.',
    },
  ],
  unitFromSheetName: [
    {
      zh: '表中没有写单位，按工作表名“{unit}”读取，请核对。',
      en: 'The form names no unit; “{unit}” was taken from the sheet’s name. Please check.',
    },
    {
      zh: '表中没有写单位，按工作表名读取，请核对。',
      en: 'The form names no unit; the sheet’s name was taken. Please check.',
    },
  ],
  unitFromFileName: [
    {
      zh: '表中没有写单位，按文件名“{unit}”读取，请核对。',
      en: 'The forms name no unit; “{unit}” was taken from the file’s name. Please check.',
    },
    {
      zh: '表中没有写单位，按文件名读取，请核对。',
      en: 'The forms name no unit; the file’s name was taken. Please check.',
    },
  ],
  olderPeriodUnused: [
    {
      zh: '{year}年{quarterName}的{kind}不属于本期，未使用。',
      en: 'The {kind} of {year} {quarterName} is not of this period and was not used.',
    },
    {
      zh: '{year}年的{kind}不属于本期，未使用。',
      en: 'The {kind} of {year} is not of this period and was not used.',
    },
    {
      zh: '{quarterName}的{kind}不属于本期，未使用。',
      en: 'The {kind} of {quarterName} is not of this period and was not used.',
    },
    {
      zh: '另有不属于本期的表，未使用。',
      en: 'A form of another period was not used.',
    },
  ],
  privateColumnIgnored: [
    {
      zh: '含身份证号或电话（“{header}”一栏），汇总不需要，已忽略。',
      en: 'The column “{header}” holds identity or phone numbers; the summary does not need them and they were ignored.',
    },
    {
      zh: '含身份证号或电话，汇总不需要，已忽略。',
      en: 'Identity or phone numbers are not needed for the summary and were ignored.',
    },
  ],
  splitByUnit: [
    {
      zh: '一张表中有{count}个单位，已按单位分开读取，此处起为“{unit}”。',
      en: 'The table holds {count} units; they were read apart, “{unit}” from here.',
    },
    {
      zh: '一个文件中有多个单位，已按单位分开读取。',
      en: 'The file holds several units; they were read apart.',
    },
  ],
  gradeColumnChosen: [
    {
      zh: '{quarterName}有{of}栏，按“{header}”一栏读取评价。',
      en: '{quarterName} has {of} columns; the rating was read from “{header}”.',
    },
    {
      zh: '一个季度有多栏，按评价一栏读取。',
      en: 'A quarter has several columns; the one with the ratings was read.',
    },
  ],
  continuedRow: [
    {
      zh: '第{row}行像是上一行任务的续行，现按单独一项计，请核对。',
      en: 'Row {row} seems to continue the task above; it was counted as a task of its own. Please check.',
    },
    {
      zh: '有一行像是上一行任务的续行，现按单独一项计，请核对。',
      en: 'A row seems to continue the task above; it was counted as a task of its own. Please check.',
    },
  ],
  reportValueBelow: [
    {
      zh: '有{count}项指标的数取自标签下方的单元格，请核对。',
      en: '{count} figures were read from the cells below their labels; please check.',
    },
    {
      zh: '指标的数取自标签下方的单元格，请核对。',
      en: 'A figure was read from the cell below its label; please check.',
    },
  ],
  duplicateReportForm: [
    {
      zh: '有多张季报表，采用的是{used}，此处的未使用，请核对。',
      en: 'There are several report forms; the one at {used} was used, not this one. Please check.',
    },
    {
      zh: '有多张季报表，只采用其中一张，请核对。',
      en: 'There are several report forms; only one of them was used. Please check.',
    },
  ],
};

export const guessMessage = ({ code, values }: ReadingGuess, lang: Lang): string =>
  sentenceText(GUESS_SENTENCES[code], spokenValues(values, lang), lang);

const SKIP_REASONS: Readonly<Record<SkipReason, Wording>> = {
  blank: { zh: '空行', en: 'blank row' },
  total: { zh: '合计行', en: 'total row' },
  repeatedHeader: { zh: '重复的表头', en: 'repeated header' },
  printedOnly: { zh: '只有印好的栏目', en: 'printed labels only' },
  note: { zh: '注释或签字行', en: 'note or signature line' },
  placeholder: { zh: '只有“无”“略”等占位内容', en: 'placeholder only' },
  subtitle: { zh: '小标题行', en: 'subtitle row' },
};

export const skipReasonLabel = (reason: SkipReason, lang: Lang): string => SKIP_REASONS[reason][lang];
