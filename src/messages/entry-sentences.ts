import type { RuleId } from '../domain/checks/finding';
import { GUESS_SENTENCES } from './guesses';
import type { Sentence } from './sentence';

/** What the rules about single cells say; what the reader decided about a table is said as in the reading report. */
export const ENTRY_SENTENCES = {
  E01: [
    {
      zh: '{cell}“{raw}”不是规定用语，现按“{grade}”计，请确认。',
      en: '{cell}: “{raw}” is not a grade of the scale and was read as “{grade}”; please confirm.',
    },
    {
      zh: '{cell}的评价不是规定用语，现按“{grade}”计，请确认。',
      en: 'The rating in {cell} is not a grade of the scale and was read as “{grade}”; please confirm.',
    },
  ],
  E02: [
    {
      zh: '{cell}“{raw}”缺等次，已计入完成，请评好、中、一般。',
      en: '{cell}: “{raw}” counts as done but gives no grade; rate it 好, 中 or 一般.',
    },
    {
      zh: '{cell}缺等次，已计入完成，请评好、中、一般。',
      en: '{cell} counts as done but gives no grade; rate it 好, 中 or 一般.',
    },
  ],
  E03: [
    {
      zh: '{cell}“{padded}”前后有空格，已按“{grade}”计。',
      en: '{cell}: “{padded}” has blanks around it; it was read as “{grade}”.',
    },
    {
      zh: '{cell}“{raw}”写法不规范，已按“{grade}”计。',
      en: '{cell}: “{raw}” was read as “{grade}”, but is not written as the form wants it.',
    },
    {
      zh: '{cell}的评价写法不规范，已按“{grade}”计。',
      en: 'The rating in {cell} was read as “{grade}”, but is not written as the form wants it.',
    },
  ],
  E04: [
    {
      zh: '{cell}未识别出姓名：{names}，未计入。',
      en: '{cell} names nobody in “{names}”; it is not counted.',
    },
    { zh: '{cell}有未识别的内容，未计入。', en: '{cell} has a part that names nobody; it is not counted.' },
  ],
  E05: [
    {
      zh: '{cell}写明姓名的{named}人，少{missing}人待补，只计已写姓名的。',
      en: '{cell} names {named} persons, {missing} fewer than announced; only those named are counted.',
    },
    {
      zh: '{cell}写明姓名的{named}人，其余未写，只计已写姓名的。',
      en: '{cell} names {named} persons and announces more; only those named are counted.',
    },
  ],
  E06: [
    {
      zh: '{cell}空格含义不清，现按{count}人计：{names}。',
      en: '{cell}: the blanks can be read in more than one way; {count} persons were counted: {names}.',
    },
    {
      zh: '{cell}空格含义不清，现按{count}人计。',
      en: '{cell}: the blanks can be read in more than one way; {count} persons were counted.',
    },
  ],
  E07: [
    {
      zh: '{cell}有非党员{count}人：{names}，未计入履岗党员数。',
      en: '{cell}: {count} not Party members ({names}); not counted as members on duty.',
    },
    {
      zh: '{cell}有非党员{count}人，未计入履岗党员数。',
      en: '{cell}: {count} not Party members; not counted as members on duty.',
    },
  ],
  E08: [
    {
      zh: '{cell}的承诺没有编号，现按{count}件计，请确认。',
      en: '{cell}: the promises are not numbered; {count} were counted. Please confirm.',
    },
  ],
  E09: [
    {
      zh: '{cell}的承诺编号不连续，现按{count}件计。',
      en: '{cell}: the numbers of the promises do not run on; {count} were counted.',
    },
  ],
  E10: [
    {
      zh: '{cell}完成时限“{raw}”未识别，不检查是否到期。',
      en: '{cell}: the deadline “{raw}” was not understood; whether it is past is not checked.',
    },
    {
      zh: '{cell}完成时限未识别，不检查是否到期。',
      en: '{cell}: the deadline was not understood; whether it is past is not checked.',
    },
  ],
  E11: [
    {
      zh: '{cell}完成时限“{raw}”可能是{firstDate}，也可能是{secondDate}，请确认。',
      en: '{cell}: the deadline “{raw}” may be {firstDate} or {secondDate}; please confirm.',
    },
    {
      zh: '{cell}完成时限可能是{firstDate}，也可能是{secondDate}，请确认。',
      en: '{cell}: the deadline may be {firstDate} or {secondDate}; please confirm.',
    },
  ],
  E12: [
    {
      zh: '{label}“{raw}”不是数字格式，已按{number}计。',
      en: '{label}: “{raw}” is not entered as a number; it was read as {number}.',
    },
    {
      zh: '{label}不是数字格式，已按{number}计。',
      en: '{label}: not entered as a number; it was read as {number}.',
    },
  ],
  E13: [
    {
      zh: '{cell}写“同上”，按上一行{count}件计，请写明承诺。',
      en: '{cell} says “same as above”; the {count} promises of the row above were counted. Please write them out.',
    },
  ],
  E14: [
    {
      zh: '“{header}”一栏含身份证号或电话，汇总不需要，已忽略。',
      en: 'The column “{header}” holds identity or telephone numbers, which no count needs; it was ignored.',
    },
    {
      zh: '{cell}含身份证号或电话，汇总不需要，已忽略。',
      en: '{cell} holds an identity or telephone number, which no count needs; it was ignored.',
    },
  ],
  E15: GUESS_SENTENCES.quarterColumnMissing,
  E16: GUESS_SENTENCES.columnMissing,
  E17: [
    {
      zh: '含隐藏行{hiddenRows}行，已读取并计入。',
      en: '{hiddenRows} hidden rows were read and counted.',
    },
    {
      zh: '含隐藏列{hiddenColumns}列，已读取并计入。',
      en: '{hiddenColumns} hidden columns were read and counted.',
    },
    {
      zh: '工作表“{hiddenSheet}”是隐藏的，已读取并计入。',
      en: 'The sheet “{hiddenSheet}” is hidden; it was read and counted.',
    },
  ],
  E18: GUESS_SENTENCES.mergedRating,
  E19: GUESS_SENTENCES.totalDiffers,
  E20: GUESS_SENTENCES.struckTask,
  E21: GUESS_SENTENCES.continuedRow,
  E22: GUESS_SENTENCES.headerAmbiguous,
  E23: [
    { zh: '{cell}公式出错：{raw}。', en: '{cell}: the formula fails with {raw}.' },
    { zh: '{cell}公式出错。', en: '{cell}: the formula fails.' },
  ],
  E24: [
    {
      zh: '{cell}只写了姓氏和称呼：{names}，请写全名，以免重复计数。',
      en: '{cell} gives a surname with a form of address only ({names}); write the full name, so that nobody counts twice.',
    },
    {
      zh: '{cell}只写了姓氏和称呼，请写全名，以免重复计数。',
      en: '{cell} gives a surname with a form of address only; write the full name, so that nobody counts twice.',
    },
  ],
} as const satisfies Readonly<Partial<Record<RuleId, Sentence>>>;
