import type { CorrectedFigure } from '../domain/reports/exceptions';
import type { LetterLabel, LetterWords, ReminderState, RequestFacts } from '../domain/reports/letter-words';
import { filled, type Lang, type Wording } from './fill';
import { findingMessage } from './findings';

const LABELS: Readonly<Record<LetterLabel, Wording>> = {
  serial: { zh: '序号', en: 'No.' },
  unit: { zh: '单位', en: 'Unit' },
  contact: { zh: '联系人', en: 'Contact' },
  situation: { zh: '情况', en: 'State' },
  request: { zh: '请办理', en: 'Request' },
  severity: { zh: '级别', en: 'Level' },
  place: { zh: '位置', en: 'Place' },
  problem: { zh: '问题', en: 'Problem' },
  mended: { zh: '修改情况（学校填写）', en: 'Mended (by the school)' },
  noReminder: { zh: '没有需要催报的单位。', en: 'No unit has to be reminded.' },
  noSlip: { zh: '没有需要退回修改的单位。', en: 'No unit has anything to put right.' },
};

const REQUESTS: Readonly<Record<ReminderState, Wording>> = {
  missing: {
    zh: '尚未收到{period}季报表，请报送。',
    en: 'The report of {period} has not come in; please send it.',
  },
  empty: {
    zh: '报来的表没有填写，请填好后重报。',
    en: 'The form came without entries; please fill it in and send it again.',
  },
  duplicate: {
    zh: '收到{count}份内容不同的表（{files}），请告知以哪一份为准。',
    en: '{count} forms that differ came in ({files}); please say which one holds.',
  },
  wrongPeriod: {
    zh: '报来的是其他年度或季度的表（{files}），请换报{period}的表。',
    en: 'The form that came in ({files}) is of another period; please send that of {period}.',
  },
  figuresOpen: {
    zh: '请补报：{labels}。确为零请填0。',
    en: 'Please send these figures: {labels}. 0 is written as 0.',
  },
};

const WORDS = {
  reminderName: { zh: '催报清单', en: 'Reminders' },
  reminderTitle: { zh: '{period}季报催报清单', en: 'Reminders, {period}' },
  due: { zh: '报送截止日：{year}年{month}月{day}日', en: 'Due: {year}-{month}-{day}' },
  slipsName: { zh: '退回修改单', en: 'Return slips' },
  slipTitle: { zh: '{period}季报退回修改单', en: 'To be put right, {period}' },
  slipUnit: { zh: '{unit}：', en: '{unit}:' },
  slipFiles: {
    zh: '报来的{files}有下列问题，请核对修改后重新报送；如确实无误，请在“修改情况”中说明。',
    en: 'The following was found in {files}. Please put it right and send it again, or say why it is right.',
  },
  place: { zh: '{sheet}\n{cell}', en: '{sheet}\n{cell}' },
  corrected: {
    zh: '{label}填“{written}”，汇总时已更正为{used}，请在原表中改正。理由：{reason}',
    en: '{label} says “{written}” and was summed as {used}; please correct the form. Reason: {reason}',
  },
  correctedBlank: {
    zh: '{label}未填或无法辨认，汇总时已补为{used}，请在原表中补上。理由：{reason}',
    en: '{label} is blank or unclear and was summed as {used}; please fill it in. Reason: {reason}',
  },
} as const satisfies Record<string, Wording>;

/** The wording of 催报清单 and 退回修改单. */
export const letterWords = (lang: Lang): LetterWords => ({
  label: (label) => LABELS[label][lang],
  reminderName: () => WORDS.reminderName[lang],
  reminderTitle: (period) => filled(WORDS.reminderTitle, { period }, lang),
  dueLine: ({ year, month, day }) => filled(WORDS.due, { year, month, day }, lang),
  request: (state, facts) => requestText(state, facts, lang),
  slipsName: () => WORDS.slipsName[lang],
  slipTitle: (period) => filled(WORDS.slipTitle, { period }, lang),
  slipLines: ({ unit, files }) => [
    filled(WORDS.slipUnit, { unit }, lang),
    filled(WORDS.slipFiles, { files: quoted(files, lang) }, lang),
  ],
  problem: (finding) => findingMessage(finding, { unit: finding.unit, file: finding.file }, lang),
  place: (sheet, cell) => filled(WORDS.place, { sheet, cell }, lang),
  correctedFigure: (figure) => correctedText(figure, lang),
});

const requestText = (state: ReminderState, { period, files, open }: RequestFacts, lang: Lang): string =>
  filled(
    REQUESTS[state],
    {
      period,
      count: files.length,
      files: quoted(files, lang),
      labels: open.map(({ label }) => label).join(lang === 'zh' ? '；' : '; '),
    },
    lang,
  );

/** The file as the school sent it; in which folder it was put here is nothing to the school. */
const quoted = (files: readonly string[], lang: Lang): string =>
  files.map((file) => `“${file.replace(/^.*\//u, '')}”`).join(lang === 'zh' ? '、' : ', ');

function correctedText({ indicator, written, used, reason }: CorrectedFigure, lang: Lang): string {
  const wording = written === null ? WORDS.correctedBlank : WORDS.corrected;
  return filled(wording, { label: indicator.label, written, used, reason }, lang);
}
