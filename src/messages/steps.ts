import type { STEP_REASONS } from '../domain/steps/step-reason';
import type { Wording } from './fill';

/** 步骤: how far the school is with the flowcharts. */
export const STEP_WORDS = {
  reading: { zh: '正在读取工作簿…', en: 'Reading the workbook…' },
  lead: {
    zh: '在这里改的状态、日期和备注写入流程图；在表中改的也显示在这里。',
    en: 'Status, date and remark are written into the flowcharts; what is typed there shows here.',
  },
  chart: { zh: '{attachment} {title}', en: '{attachment} {title}' },
  onSheet: { zh: '工作表“{sheet}”', en: 'Sheet “{sheet}”' },
  progress: { zh: '{done}/{total} 步已完成', en: '{done} of {total} steps done' },
  missing: { zh: '本工作簿中还没有{attachment}。', en: '{attachment} is not in this workbook yet.' },
  openTemplates: { zh: '到“模板”插入{attachment}', en: 'Insert {attachment} under Forms' },
  stepsMissing: {
    zh: '表中找不到这些步骤的标题：{steps}。',
    en: 'The sheet has no title for these steps: {steps}.',
  },

  status: { zh: '状态', en: 'Status' },
  date: { zh: '日期', en: 'Date' },
  remark: { zh: '备注', en: 'Remark' },
  fieldOf: { zh: '第{number}步 {title}：{field}', en: 'Step {number}, {title}: {field}' },
  blank: { zh: '（空白）', en: '(blank)' },
  goTo: { zh: '转到', en: 'Go to' },
  goToStep: { zh: '转到{sheet}的“{title}”', en: 'Go to “{title}” on {sheet}' },
  evidence: { zh: '依据', en: 'Evidence' },
  noDate: { zh: '单元格中是“{text}”，不是完整日期。', en: 'The cell says “{text}”, which is no full date.' },
  noPlace: {
    zh: '表中没有“{fields}”一栏，不能在这里填写。请核对流程图，或重新插入。',
    en: 'The sheet has no place for “{fields}”. Look at the flowchart, or insert it again.',
  },
  dateTooEarly: { zh: '日期应在 1900年3月1日以后。', en: 'The date must be after 1 March 1900.' },
  gone: {
    zh: '“{sheet}”中已找不到“{title}”这一步，没有写入。',
    en: '“{title}” is no longer on “{sheet}”; nothing was written.',
  },

  written: { zh: '已写入{sheet}“{title}”：{what}。', en: 'Wrote {what} to “{title}” on {sheet}.' },
  emptied: { zh: '{field}已清空', en: '{field} emptied' },
  newValue: { zh: '{field} {value}', en: '{field} {value}' },
  and: { zh: '，', en: ', ' },

  suggested: { zh: '建议“{state}”：{reason}', en: 'Suggested: {state}. {reason}' },
  adopt: { zh: '采纳', en: 'Accept' },
  adoptOf: { zh: '采纳：第{number}步 {title}', en: 'Accept: step {number}, {title}' },
  adoptAll: { zh: '全部采纳（{count} 项）…', en: 'Accept all {count}…' },
  preview: { zh: '将改为：', en: 'This will become:' },
  previewLine: {
    zh: '{sheet} 第{number}步 {title}：{from} → {to}',
    en: '{sheet}, step {number} {title}: {from} → {to}',
  },
  dateNote: { zh: '日期空白的填今天：{date}。', en: 'Where the date is blank, today: {date}.' },
  adoptNow: { zh: '采纳 {count} 项', en: 'Accept {count}' },
  cancel: { zh: '取消', en: 'Cancel' },
  adopted: { zh: '已按建议更新 {count} 个步骤的状态。', en: 'Updated the status of {count} steps.' },
} as const satisfies Record<string, Wording>;

/** What in the tables speaks for a state; `{goals}` and `{posts}` name the forms. */
export const STEP_REASON_WORDS: Readonly<Record<(typeof STEP_REASONS)[number], Wording>> = {
  goalsFixed: {
    zh: '{goalsForm}已写明 {goals} 个工作目标',
    en: '{goalsForm} states {goals} goals',
  },
  tasksAndPosts: {
    zh: '{goalsForm}已有 {tasks} 项任务，{postsForm}已有 {posts} 个岗位',
    en: '{goalsForm} has {tasks} tasks, {postsForm} has {posts} posts',
  },
  tasksOnly: {
    zh: '{goalsForm}已有 {tasks} 项任务，{postsForm}还没有岗位',
    en: '{goalsForm} has {tasks} tasks, {postsForm} has no posts yet',
  },
  postsOnly: {
    zh: '{postsForm}已有 {posts} 个岗位，{goalsForm}还没有任务',
    en: '{postsForm} has {posts} posts, {goalsForm} has no tasks yet',
  },
  postsSet: { zh: '{postsForm}已有 {posts} 个岗位', en: '{postsForm} has {posts} posts' },
  membersChosen: {
    zh: '{postsForm}的 {posts} 个岗位都有履岗党员',
    en: 'All {posts} posts in {postsForm} have members',
  },
  membersPartly: {
    zh: '{postsForm}的 {posts} 个岗位中，{chosen} 个有履岗党员',
    en: '{chosen} of {posts} posts in {postsForm} have members',
  },
  pledgesMade: {
    zh: '{postsForm}有履岗党员的 {posts} 个岗位都有承诺',
    en: 'All {posts} posts with members in {postsForm} have pledges',
  },
  pledgesPartly: {
    zh: '{postsForm}有履岗党员的 {posts} 个岗位中，{pledged} 个有承诺',
    en: '{pledged} of {posts} posts with members in {postsForm} have pledges',
  },
  tasksMarked: {
    zh: '{goalsForm}已有 {marked} 项任务填了落实进度',
    en: '{marked} tasks in {goalsForm} have progress entered',
  },
  tasksDone: {
    zh: '{goalsForm}的 {rows} 项任务{quarter}都已评价',
    en: 'All {rows} tasks in {goalsForm} are rated for {quarter}',
  },
  postsMarked: {
    zh: '{postsForm}已有 {marked} 个岗位填了履岗情况',
    en: '{marked} posts in {postsForm} have performance entered',
  },
  postsDone: {
    zh: '{postsForm}的 {rows} 个岗位{quarter}都已评价',
    en: 'All {rows} posts in {postsForm} are rated for {quarter}',
  },
  reviewBegun: {
    zh: '{quarter}已评价 {tasks} 项任务、{posts} 个岗位',
    en: '{tasks} tasks and {posts} posts are rated for {quarter}',
  },
  reviewComplete: {
    zh: '{quarter} {tasks} 项任务、{posts} 个岗位都已评价，年度考评已填',
    en: 'All {tasks} tasks and {posts} posts are rated for {quarter}, and for the year',
  },
  postsReviewBegun: {
    zh: '{postsForm}{quarter}已评价 {posts} 个岗位',
    en: '{posts} posts in {postsForm} are rated for {quarter}',
  },
  postsReviewComplete: {
    zh: '{postsForm}{quarter} {posts} 个岗位都已评价，年度考评已填',
    en: 'All {posts} posts in {postsForm} are rated for {quarter}, and for the year',
  },
};
