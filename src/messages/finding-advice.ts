import type { RuleId } from '../domain/checks/finding';
import type { Wording } from './fill';

const CORRECT_EITHER: Wording = {
  zh: '核对两项数据，改正填错的一项。',
  en: 'Compare the two figures and correct the one that is wrong.',
};
const COUNT_AGAIN: Wording = {
  zh: '核对附件与季报；确有原因的，保留并说明。',
  en: 'Compare the form with the report; if there is a reason, keep it and give the reason.',
};
const EXPLAIN_FALL: Wording = {
  zh: '核对本季数据；确实减少的，保留并说明原因。',
  en: 'Check this quarter’s figure; if it really fell, keep it and give the reason.',
};

/** What a clerk does about the findings of a rule, said once above them. The rules of a summary have no cell to go to. */
export const FINDING_ADVICE: Readonly<Partial<Record<RuleId, Wording>>> = {
  A01: { zh: '填写确切的数，没有的填 0。', en: 'Enter the exact number, 0 where there is none.' },
  A02: CORRECT_EITHER,
  A03: CORRECT_EITHER,
  A04: CORRECT_EITHER,
  A05: CORRECT_EITHER,
  A06: CORRECT_EITHER,
  A07: CORRECT_EITHER,
  A08: CORRECT_EITHER,
  A09: {
    zh: '核对是否每名履岗党员都作了承诺。',
    en: 'Check that each member on a duty post made a promise.',
  },
  A10: { zh: '核对一条承诺是否被计为多件。', en: 'Check whether one promise was counted as several.' },
  A11: { zh: '核对党员总数和支部数。', en: 'Check the number of members and of branches.' },
  A12: { zh: '核对填报时间或顶部所选季度。', en: 'Check the report date, or the quarter chosen at the top.' },
  A13: { zh: '按公章上的全称填写填报单位。', en: 'Enter the unit’s full name, as on its seal.' },
  A14: {
    zh: '点“生成本校季报”填写，确为零填 0。',
    en: 'Fill it in by “Make our report”; if it is none, enter 0.',
  },
  A15: { zh: '写全年、月、日。', en: 'Give year, month and day.' },
  B01: COUNT_AGAIN,
  B02: COUNT_AGAIN,
  B03: COUNT_AGAIN,
  B04: COUNT_AGAIN,
  B05: COUNT_AGAIN,
  B06: COUNT_AGAIN,
  B07: {
    zh: '给到期的任务评价；延期的，改完成时限或说明。',
    en: 'Rate the tasks that are due; if one is put off, change its deadline or give the reason.',
  },
  B08: {
    zh: '删去以后季度的评价，或核对季度。',
    en: 'Take out ratings of later quarters, or check the quarter.',
  },
  B09: { zh: '补填所缺的内容。', en: 'Fill in what is missing.' },
  B10: { zh: '补填项目任务，或删去评价。', en: 'Fill in the task, or take out the ratings.' },
  B11: { zh: '补填履岗党员。', en: 'Fill in the member on duty.' },
  B12: { zh: '补填岗位承诺。', en: 'Fill in the promise.' },
  B13: {
    zh: '年度考评在最后一个季度填写。',
    en: 'The annual assessment is filled in in the last quarter.',
  },
  B14: { zh: '核对表题和季报的单位、年度。', en: 'Compare unit and year of the title and the report.' },
  B15: { zh: '删去重复的任务，或写明不同之处。', en: 'Take the repeated task out, or say how they differ.' },
  B16: { zh: '改为好、中或一般。', en: 'Write 好, 中 or 一般.' },
  B17: { zh: '逐条核实评价。', en: 'Verify the ratings one by one.' },
  B18: { zh: '填写这张表，不用的删去。', en: 'Fill the form in, or delete it if it is not used.' },
  B19: { zh: '核对姓名和党员名册。', en: 'Compare the name with the roster of members.' },
  C01: { zh: '累计数只增不减，核对两季数据。', en: 'A running total does not fall: compare the quarters.' },
  C02: { zh: '累计数只增不减，核对两季数据。', en: 'A running total does not fall: compare the quarters.' },
  C03: EXPLAIN_FALL,
  C04: { zh: '目标有调整的，保留并说明。', en: 'If the goals were adjusted, keep it and give the reason.' },
  C05: { zh: '核对人数和组织数的变化。', en: 'Verify the change.' },
  C06: EXPLAIN_FALL,
  C07: { zh: '核对本季数据是否已更新。', en: 'Check that this quarter’s figures were updated.' },
  C08: { zh: '恢复原评价，或保留并说明。', en: 'Put the rating back, or keep it and give the reason.' },
  C09: { zh: '核对减少的内容，确已取消的不必改。', en: 'Verify what is gone; if it was dropped, leave it.' },
  C10: {
    zh: '有上季度报表的，放进本工作簿。',
    en: 'Put last quarter’s report into this workbook if there is one.',
  },
  E01: { zh: '确认这种写法按哪个等次计。', en: 'Confirm which grade the wording stands for.' },
  E02: { zh: '补评好、中或一般。', en: 'Add the grade: 好, 中 or 一般.' },
  E03: { zh: '改成表上的写法，便于筛选。', en: 'Write it as the form does, so that filters find it.' },
  E04: { zh: '写出党员姓名。', en: 'Give the members’ names.' },
  E05: { zh: '补全党员姓名。', en: 'Name the members that are missing.' },
  E06: { zh: '姓名之间用顿号隔开。', en: 'Put 、 between names.' },
  E07: { zh: '核对是否为党员；不是党员的不计入。', en: 'Check who is a member; others are not counted.' },
  E08: {
    zh: '给每件承诺编号，或在“本校季报”中确认件数。',
    en: 'Number the promises, or confirm how many in our report.',
  },
  E09: { zh: '重新编号。', en: 'Number the promises again.' },
  E10: { zh: '写成年、月、日，如 2012年9月30日。', en: 'Write a date, such as 2012年9月30日.' },
  E11: { zh: '写明是哪一天。', en: 'Say which day is meant.' },
  E12: { zh: '改为阿拉伯数字。', en: 'Write the number in digits.' },
  E13: { zh: '照写上一行的承诺。', en: 'Write the promises of the row above out.' },
  E14: {
    zh: '删去身份证号和电话，表中不需要。',
    en: 'Take out identity and telephone numbers; no form asks for them.',
  },
  E15: { zh: '补上缺的季度栏。', en: 'Add the column of the quarter.' },
  E16: { zh: '补上缺的栏目。', en: 'Add the column.' },
  E17: {
    zh: '取消隐藏，核对内容；隐藏的内容照样计入。',
    en: 'Unhide it and check; hidden parts count all the same.',
  },
  E18: { zh: '每行单独填写评价。', en: 'Rate each row by itself.' },
  E19: { zh: '核对合计行，或删去。', en: 'Compare the total row, or take it out.' },
  E20: {
    zh: '已取消的任务删去整行，没有取消的去掉删除线。',
    en: 'Delete the row of a task that was dropped; else remove the line.',
  },
  E21: { zh: '是同一任务的，并入上一行。', en: 'If it is one task, join it to the row above.' },
  E22: { zh: '把表头改成规定用语。', en: 'Write the header as the form does.' },
  E23: { zh: '改正公式，或直接填写。', en: 'Mend the formula, or type what it should show.' },
  E24: { zh: '写出全名。', en: 'Give the full name.' },
};
