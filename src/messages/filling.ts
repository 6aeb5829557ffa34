import type { Wording } from './fill';

/** 填报: the quarter’s ratings of 附件1 and 附件2. */
export const FILLING_WORDS = {
  parts: { zh: '填报内容', en: 'What to fill in' },
  progress: { zh: '进度', en: 'Ratings' },
  steps: { zh: '步骤', en: 'Steps' },
  reading: { zh: '正在读取工作簿…', en: 'Reading the workbook…' },

  slots: { zh: '季度', en: 'Quarter' },
  annual: { zh: '年度考评', en: 'Year' },
  slotOf: { zh: '{slot}：{mark}', en: '{slot}: {mark}' },
  ratedOf: { zh: '{rated}/{total}', en: '{rated}/{total}' },
  blank: { zh: '未评', en: 'Open' },
  noColumn: { zh: '无此列', en: 'No column' },
  past: {
    zh: '{slot}已过，改动会在检查中提示。',
    en: '{slot} is past; changes are pointed out by the checks.',
  },
  elsewhere: {
    zh: '选中的是{selected}一格，这里填的是{slot}。',
    en: 'The cell selected is of {selected}; what you choose here goes to {slot}.',
  },
  fillSelected: { zh: '改填{slot}', en: 'Fill in {slot}' },

  rowHeading: { zh: '{attachment} 第 {row} 行', en: '{attachment}, row {row}' },
  group: { zh: '组织', en: 'Organisation' },
  workGoal: { zh: '工作目标', en: 'Goal' },
  responsible: { zh: '责任人', en: 'Responsible' },
  leader: { zh: '责任领导', en: 'Leader' },
  deadline: { zh: '完成时限', en: 'Due' },
  daysLeft: { zh: '还有 {count} 天', en: '{count} days left' },
  dueToday: { zh: '今天到期', en: 'due today' },
  daysPast: { zh: '已过 {count} 天', en: '{count} days past' },
  post: { zh: '岗位', en: 'Post' },
  contact: { zh: '联系人', en: 'Contact' },
  member: { zh: '履岗党员', en: 'Member' },
  pledges: { zh: '岗位承诺（{count} 件）', en: 'Pledges ({count})' },
  notRated: {
    zh: '这一行没有履岗党员和承诺，不计入进度。',
    en: 'This row names no member and no pledge; it is not counted.',
  },
  halfYear: { zh: '半年初评', en: 'Half-year' },

  grades: { zh: '{slot}评价', en: 'Rating of {slot}' },
  now: { zh: '现为“{raw}”。', en: 'Now “{raw}”.' },
  nowSynonym: {
    zh: '现为“{raw}”，按“{grade}”计，请改为表上的等次。',
    en: 'Now “{raw}”, counted as “{grade}”; choose a grade of the form.',
  },
  nowDone: {
    zh: '现为“{raw}”，表示已完成，缺等次。',
    en: 'Now “{raw}”: done, but without a grade.',
  },
  nowNotDone: {
    zh: '现为“{raw}”，表示未完成，缺等次。',
    en: 'Now “{raw}”: not done, and without a grade.',
  },
  nowUnknown: { zh: '现为“{raw}”，不是{grades}。', en: 'Now “{raw}”, which is none of {grades}.' },
  coversRows: {
    zh: '这一格是合并单元格，共 {count} 行，一并评价。',
    en: 'This cell is merged over {count} rows; they are rated together.',
  },
  coversSlots: {
    zh: '这一格合并了{slots}，一并评价。',
    en: 'This cell is merged over {slots}; they are rated together.',
  },
  remark: { zh: '备注', en: 'Remark' },
  remarkHint: {
    zh: '写在等次后的括号里，选等次时一并写入',
    en: 'In brackets behind the grade; written with it',
  },
  saveRemark: { zh: '写入备注', en: 'Write the remark' },
  remarkUnreadable: {
    zh: '备注里有别的等次，或括号不成对，写入后会认不准。请改一下备注。',
    en: 'The remark names another grade or has an unmatched bracket, so it could not be read back. Change the remark.',
  },
  unchanged: {
    zh: '这一格已经是“{text}”，没有改动。',
    en: 'The cell says “{text}” already; nothing was changed.',
  },
  clear: { zh: '清除', en: 'Clear' },
  keys: {
    zh: '光标在窗格里时：按 {keys} 选等次，按回车到下一条未评。',
    en: 'With the focus in the pane: {keys} choose a grade, Enter goes to the next open row.',
  },
  rated: { zh: '第{row}行{slot}已评“{text}”。', en: 'Row {row}: {slot} rated “{text}”.' },
  ratedMany: {
    zh: '第{row}行{slot}已评“{text}”，合并单元格共 {count} 行。',
    en: 'Row {row}: {slot} rated “{text}”, for the {count} rows of the merged cell.',
  },
  cleared: { zh: '第{row}行{slot}评价已清除。', en: 'Row {row}: the rating of {slot} is cleared.' },

  notBegun: {
    zh: '{slot}还没有开始。确实要填写吗？',
    en: '{slot} has not begun. Fill it in all the same?',
  },
  later: {
    zh: '{slot}在正在填报的{period}之后，检查会提示。确实要填写吗？',
    en: '{slot} is later than {period}, which you work on; the checks point it out. Fill it in all the same?',
  },
  confirm: { zh: '填写', en: 'Fill in' },
  cancel: { zh: '不填', en: 'Leave it' },

  previous: { zh: '上一条未评', en: 'Previous open' },
  next: { zh: '下一条未评', en: 'Next open' },
  wrappedDown: { zh: '已到末尾，从头继续。', en: 'Past the last row; on from the first.' },
  wrappedUp: { zh: '已到开头，从末尾继续。', en: 'Before the first row; on from the last.' },
  remaining: { zh: '还有 {count} 条未评', en: '{count} open' },
  noneLeft: { zh: '{slot}已全部评完。', en: '{slot}: all rated.' },

  blockHeading: { zh: '选中 {count} 条', en: '{count} rows selected' },
  chooseGrade: {
    zh: '选一个等次，先看要改的内容，再填入。',
    en: 'Choose a grade, look at what would change, then fill in.',
  },
  blockChanges: { zh: '将为 {count} 行填入“{grade}”', en: '“{grade}” goes into {count} rows' },
  blockNothing: { zh: '没有要填的行。', en: 'No row is left to fill in.' },
  blockKept: { zh: '{count} 行已有内容，不改。', en: '{count} rows have something there and stay.' },
  blockRefused: {
    zh: '{count} 行的备注与“{grade}”不合，请逐行填写：第{rows}行。',
    en: 'In {count} rows the remark does not go with “{grade}”; rate them one by one: {rows}.',
  },
  blockSkipped: { zh: '跳过 {count} 行（合计、空行等）。', en: '{count} rows skipped (totals, blank ones).' },
  replace: { zh: '已有内容的也改，备注保留', en: 'Replace what is there; remarks stay' },
  change: { zh: '第{row}行 {text}', en: 'Row {row}: {text}' },
  beforeAfter: { zh: '{before} → {after}', en: '{before} → {after}' },
  fill: { zh: '填入', en: 'Fill in' },
  filled: {
    zh: '已为 {count} 行填入“{grade}”（{slot}）。',
    en: '“{grade}” filled into {count} rows ({slot}).',
  },

  total: { zh: '已评 {rated}/{total} 条', en: '{rated} of {total} rated' },
  byGroup: { zh: '{attachment} 按组织', en: '{attachment} by organisation' },
  byPost: { zh: '{attachment} 按岗位', en: '{attachment} by post' },
  unnamed: { zh: '（未填名称）', en: '(no name)' },
  part: { zh: '{label} {count}', en: '{label} {count}' },
  other: { zh: '其他', en: 'Other' },
  otherHint: {
    zh: '“其他”是 √、推进中等没有等次的内容。',
    en: '“Other” is what names no grade, such as √.',
  },
  goToNext: {
    zh: '{name}：已评 {rated}/{total}，转到未评的一条',
    en: '{name}: {rated} of {total} rated; go to one that is not',
  },
  goToFirst: {
    zh: '{name}：已评 {rated}/{total}，转到第一条',
    en: '{name}: {rated} of {total} rated; go to the first',
  },
  startRating: { zh: '开始评价', en: 'Start rating' },
  continueRating: { zh: '接着评价', en: 'Go on rating' },
  selectHint: {
    zh: '在附件1或附件2中选中一行，可看全文并评价；选中多行可一次填入。',
    en: 'Select a row of 附件1 or 附件2 to read and rate it, several rows to rate them at once.',
  },
  allRated: { zh: '{slot}已全部评价，共 {count} 条。', en: '{slot}: all {count} are rated.' },
  openChecks: { zh: '检查', en: 'Check' },
  openReport: { zh: '生成本校季报', en: 'Make our report' },

  noForms: {
    zh: '本工作簿中还没有附件1、附件2。先插入这两张表，填好任务和岗位，再来评价。',
    en: 'There is no 附件1 or 附件2 in this workbook yet. Insert them, fill in tasks and posts, then rate.',
  },
  openTemplates: { zh: '打开“模板”', en: 'Open the forms' },
  nothingFilled: { zh: '表中还没有可以评价的内容。', en: 'There is nothing to rate yet.' },
  goalsEmpty: {
    zh: '{attachment}：请在“项目任务”一列填写任务，一行一项。',
    en: '{attachment}: enter the tasks in the column “项目任务”, one a row.',
  },
  postsEmpty: {
    zh: '{attachment}：请填写“履岗党员”和“岗位承诺”两列。',
    en: '{attachment}: fill in the columns “履岗党员” and “岗位承诺”.',
  },
  noSlotColumn: {
    zh: '表中没有{slot}一列，请在上面另选季度。',
    en: 'The forms have no column for {slot}; choose another quarter above.',
  },
} as const satisfies Record<string, Wording>;

/** What stands between the parts of a list. */
export const FILLING_MARKS = {
  listComma: { zh: '、', en: ', ' },
  dot: { zh: ' · ', en: ' · ' },
} as const satisfies Record<string, Wording>;
