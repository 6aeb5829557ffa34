import type { RuleId } from '../domain/checks/finding';
import { ENTRY_SENTENCES } from './entry-sentences';
import type { Sentence } from './sentence';

/** What each rule says (spec §2.10, column “message”); file, sheet and cell are the finding's place. */
export const FINDING_SENTENCES: Readonly<Record<RuleId, Sentence>> = {
  A01: [
    {
      zh: '{label}应填非负整数，现为“{raw}”。统计数须为确数，是否为{seems}请确认。',
      en: '{label}: a whole number, 0 or more, is wanted, not “{raw}”. Give the exact figure; {seems} perhaps?',
    },
    {
      zh: '{label}应填非负整数，现为“{raw}”。',
      en: '{label}: a whole number, 0 or more, is wanted, not “{raw}”.',
    },
    {
      zh: '{cell}的{label}不是确数。统计数须为确数，是否为{seems}请确认。',
      en: '{label}: a whole number, 0 or more, is wanted in {cell}. Give the exact figure; {seems} perhaps?',
    },
    {
      zh: '{cell}的{label}不是非负整数。',
      en: '{label}: a whole number, 0 or more, is wanted; what {cell} holds is none.',
    },
  ],
  A02: [
    {
      zh: '已实施“168”机制党组织数（{orgsImplementing}）大于党组织总数（{partyOrgTotal}）。',
      en: 'More Party organisations apply the mechanism ({orgsImplementing}) than there are ({partyOrgTotal}).',
    },
  ],
  A03: [
    {
      zh: '参与设岗定责、亮岗履职党员数（{dutyMemberCount}）大于党员总数（{memberTotal}）。',
      en: 'More members are on duty posts ({dutyMemberCount}) than there are Party members ({memberTotal}).',
    },
  ],
  A04: [
    {
      zh: '已兑现承诺事项（{commitmentsKept}件）大于承诺事项（{commitmentCount}件）。',
      en: 'More promises are kept ({commitmentsKept}) than were made ({commitmentCount}).',
    },
  ],
  A05: [
    {
      zh: '已完成季度任务数（{quarterTasksDone}）大于确定年度任务数（{annualTaskCount}）。',
      en: 'More tasks are done in the quarter ({quarterTasksDone}) than the year has ({annualTaskCount}).',
    },
  ],
  A06: [
    {
      zh: '有承诺事项{commitmentCount}件，但履岗党员数为0。',
      en: '{commitmentCount} promises are reported, but no member on a duty post.',
    },
  ],
  A07: [
    {
      zh: '有履岗党员{dutyMemberCount}人，但承诺事项为0件。',
      en: '{dutyMemberCount} members on duty posts are reported, but no promise.',
    },
  ],
  A08: [
    {
      zh: '已实施机制，但确定年度任务数为0。',
      en: 'The mechanism is applied, but the number of annual tasks is 0.',
    },
  ],
  A09: [
    {
      zh: '承诺事项（{commitmentCount}件）少于履岗党员（{dutyMemberCount}人），请核对是否有党员未承诺。',
      en: 'Fewer promises ({commitmentCount}) than members on duty posts ({dutyMemberCount}): check whether a member made none.',
    },
  ],
  A10: [
    {
      zh: '人均承诺{perMember}件，明显偏多，请核对计数方法。',
      en: '{perMember} promises a member are remarkably many: check how they were counted.',
    },
  ],
  A11: [
    {
      zh: '党员总数偏少：一个支部一般应有正式党员3人以上。（党员{memberTotal}人，支部{branches}个）',
      en: 'Few Party members ({memberTotal}) for {branches} branches: a branch generally has 3 full members or more.',
    },
  ],
  A12: [
    {
      zh: '填报时间（{date}）不在{quarterName}报送期内。',
      en: 'The report date ({date}) is outside the reporting window of {quarterName}.',
    },
  ],
  A13: [
    {
      zh: '填报单位为空或不在应报单位名单中：“{raw}”。',
      en: 'The reporting unit is blank or not on the roster: “{raw}”.',
    },
  ],
  A14: [
    {
      zh: '{label}未填。确为零请填0。',
      en: '{label}: not filled in. If it is none, enter 0.',
    },
  ],
  A15: [
    {
      zh: '填报时间不完整或不是有效日期：“{raw}”。',
      en: 'The report date is incomplete or no real day: “{raw}”.',
    },
    {
      zh: '{cell}的填报时间不完整或不是有效日期。',
      en: 'The report date in {cell} is incomplete or no real day.',
    },
  ],

  B01: [
    {
      zh: '季报填{reported}项，按附件1（{countingRuleName}）计得{computed}项，相差{difference}。',
      en: 'The report says {reported} annual tasks, 附件1 gives {computed} ({countingRuleName}); they differ by {difference}.',
    },
    {
      zh: '季报填{reported}项，按附件1计得{computed}项，相差{difference}。',
      en: 'The report says {reported} annual tasks, 附件1 gives {computed}; they differ by {difference}.',
    },
  ],
  B02: [
    {
      zh: '季报填{reported}项，附件1{quarterName}列按“{countingRuleName}”计得{computed}项。',
      en: 'The report says {reported} tasks done, the {quarterName} column of 附件1 gives {computed} ({countingRuleName}).',
    },
  ],
  B03: [
    {
      zh: '季报填{reported}人，附件2履岗党员按“{countingRuleName}”计得{computed}人（去重{distinct}人，人次{appearances}）。',
      en: 'The report says {reported} members on duty posts, 附件2 gives {computed} ({countingRuleName}; {distinct} distinct, {appearances} appearances).',
    },
    {
      zh: '季报填{reported}人，附件2履岗党员去重后{computed}人（人次{appearances}）。',
      en: 'The report says {reported} members on duty posts, 附件2 has {computed} distinct names ({appearances} appearances).',
    },
  ],
  B04: [
    {
      zh: '季报填{reported}件，附件2承诺事项（{countingRuleName}）计得{computed}件。',
      en: 'The report says {reported} promises, 附件2 gives {computed} ({countingRuleName}).',
    },
    {
      zh: '季报填{reported}件，附件2承诺事项计得{computed}件。',
      en: 'The report says {reported} promises, 附件2 gives {computed}.',
    },
  ],
  B05: [
    {
      zh: '季报填已兑现{reported}件，附件2明确写明的为{explicit}件。',
      en: 'The report says {reported} promises kept, 附件2 states {explicit} in so many words.',
    },
    {
      zh: '季报填已兑现{reported}件，附件2承诺事项共{commitments}件。',
      en: 'The report says {reported} promises kept, 附件2 has {commitments} in all.',
    },
  ],
  B06: [
    {
      zh: '附件1中有任务的党组织{computed}个，季报填已实施{reported}个。',
      en: '{computed} Party organisations have tasks in 附件1, the report says {reported} apply the mechanism.',
    },
  ],
  B07: [
    {
      zh: '第{row}行任务已到完成时限（{deadline}），至今未评价。',
      en: 'Row {row}: the task was due by {deadline} and has not been rated.',
    },
  ],
  B08: [
    {
      zh: '第{row}行已填{filledQuarterName}，而本期为{quarterName}。',
      en: 'Row {row}: {filledQuarterName} is filled in, while this is {quarterName}.',
    },
  ],
  B09: [{ zh: '第{row}行缺{columns}。', en: 'Row {row}: missing {columns}.' }],
  B10: [
    {
      zh: '第{row}行有评价但无项目任务，未计入。',
      en: 'Row {row} has a goal or ratings but no task; it is not counted.',
    },
  ],
  B11: [
    {
      zh: '第{row}行有承诺，但没有履岗党员。',
      en: 'Row {row} has a promise but no member on duty.',
    },
  ],
  B12: [
    { zh: '第{row}行{name}未填岗位承诺。', en: 'Row {row}: {name} made no promise.' },
    { zh: '第{row}行履岗党员未填岗位承诺。', en: 'Row {row}: the member on duty made no promise.' },
  ],
  B13: [
    {
      zh: '第{row}行年度考评已填，而本期为{quarterName}。',
      en: 'Row {row}: the annual assessment is filled in, while this is {quarterName}.',
    },
  ],
  B14: [
    {
      zh: '{attachment}标题为“{titleUnit}”，季报填报单位为“{reportUnit}”。',
      en: 'The title of {attachment} says “{titleUnit}”, the report’s unit is “{reportUnit}”.',
    },
    {
      zh: '{attachment}标题为{titleYear}年度，季报为{reportYear}年。',
      en: 'The title of {attachment} says {titleYear}, the report is for {reportYear}.',
    },
  ],
  B15: [
    {
      zh: '第{row}行与“{otherSheet}”第{otherRow}行任务相同。',
      en: 'Row {row} has the same task as row {otherRow} of “{otherSheet}”.',
    },
    { zh: '第{row}行与第{otherRow}行任务相同。', en: 'Row {row} has the same task as row {otherRow}.' },
  ],
  B16: [
    {
      zh: '{cell}“{raw}”不是好、中、一般，未计入。',
      en: '{cell}: “{raw}” is not 好, 中 or 一般; it is not counted.',
    },
    {
      zh: '{cell}的评价不是好、中、一般，未计入。',
      en: 'The rating in {cell} is not 好, 中 or 一般; it is not counted.',
    },
  ],
  B17: [
    {
      zh: '本季度全部评为“{grade}”，请核实。',
      en: 'Every row ({rows}) is rated “{grade}” in {quarterName}: please verify.',
    },
  ],
  B18: [{ zh: '{attachment}没有填写内容。', en: '{attachment} is not filled in.' }],
  B19: [
    { zh: '{name}不在党员名册中。', en: '{name} is not on the roster of Party members.' },
    {
      zh: '{cell}有履岗党员不在党员名册中。',
      en: '{cell}: a member on duty is not on the roster of Party members.',
    },
  ],

  C01: [
    {
      zh: '已兑现承诺事项由上季度{previous}件减为{current}件，累计数不应减少。',
      en: 'Promises kept fell from {previous} last quarter to {current}; a running total does not fall.',
    },
  ],
  C02: [
    {
      zh: '现场会、推进会累计场次由{previous}减为{current}。',
      en: 'The running total of site and promotion meetings fell from {previous} to {current}.',
    },
  ],
  C03: [
    {
      zh: '{label}由{previous}减为{current}，请说明原因。',
      en: '{label}: fell from {previous} to {current}; give the reason.',
    },
  ],
  C04: [
    {
      zh: '年度任务数由{previous}变为{current}，年度目标如有调整请说明并备案。',
      en: 'Annual tasks changed from {previous} to {current}; if the goals were adjusted, explain and file it.',
    },
  ],
  C05: [{ zh: '{label}由{previous}变为{current}。', en: '{label}: changed from {previous} to {current}.' }],
  C06: [
    {
      zh: '{label}（累计口径）由{previous}减为{current}。',
      en: '{label} (running total): fell from {previous} to {current}.',
    },
  ],
  C07: [
    {
      zh: '十项数据与上季度完全相同，疑似未更新。',
      en: 'All ten figures equal last quarter’s; they may not have been updated.',
    },
  ],
  C08: [
    {
      zh: '{quarterName}评价被改动：{cell} {previous}→{current}。',
      en: 'A rating of {quarterName} was changed: {cell} {previous} → {current}.',
    },
    {
      zh: '{cell}的{quarterName}评价被改动。',
      en: 'The rating of {quarterName} in {cell} was changed.',
    },
  ],
  C09: [
    {
      zh: '与上季度相比少了{count}项任务：{tasks}。',
      en: '{count} tasks of last quarter are gone or reworded: {tasks}.',
    },
    {
      zh: '与上季度相比少了{count}项岗位承诺：{names}。',
      en: '{count} promises of last quarter are gone or reworded: {names}.',
    },
    {
      zh: '与上季度相比少了{count}项岗位承诺：{posts}。',
      en: '{count} promises of last quarter are gone or reworded: {posts}.',
    },
    {
      zh: '与上季度相比少了{count}项{entries}。',
      en: '{count} {entries} of last quarter are gone or reworded.',
    },
  ],
  C10: [
    {
      zh: '没有{quarterName}的报表，无法比对。',
      en: 'There is no report of {quarterName} to compare with.',
    },
  ],

  D01: [{ zh: '{unit}未报。', en: '{unit} has not reported.' }],
  D02: [
    {
      zh: '{unit}有{count}份，请选定一份：{files}。',
      en: '{unit} has {count} files; choose one: {files}.',
    },
  ],
  D03: [
    {
      zh: '{unit}不在应报单位名单中，未计入汇总。',
      en: '{unit} is not on the roster and is not summed.',
    },
  ],
  D04: [
    {
      zh: '{label}合计为{stated}，各单位之和为{sum}，两者不符。',
      en: '{label}: the total is given as {stated}, the units add up to {sum}.',
    },
  ],
  D05: [
    {
      zh: '{unit}报的是{year}年{quarterName}，本期为{askedYear}年{askedQuarterName}。',
      en: '{unit} reports {year} {quarterName}; asked for is {askedYear} {askedQuarterName}.',
    },
    {
      zh: '{unit}报的是{quarterName}，本期为{askedYear}年{askedQuarterName}。',
      en: '{unit} reports {quarterName}; asked for is {askedYear} {askedQuarterName}.',
    },
    {
      zh: '{unit}报的是{year}年，本期为{askedYear}年{askedQuarterName}。',
      en: '{unit} reports {year}; asked for is {askedYear} {askedQuarterName}.',
    },
  ],

  ...ENTRY_SENTENCES,
};
