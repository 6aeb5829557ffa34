import type { Wording } from './fill';

/** 待处理 of ③, and what was decided there. */
export const PENDING_WORDING = {
  pending: { zh: '待处理{count}项', en: '{count} to settle' },
  pendingNone: { zh: '没有待处理的事项。', en: 'Nothing is left to settle.' },
  duplicateGroup: {
    zh: '一个单位报了几份，选一份（{count}）',
    en: 'Several files of a unit: choose one ({count})',
  },
  lapsedGroup: { zh: '文件已换的处理（{count}）', en: 'Settled for other files ({count})' },
  unknownNameGroup: { zh: '不在名单的单位（{count}）', en: 'Not on the roster ({count})' },
  figureGroup: { zh: '缺数、不能计入的数（{count}）', en: 'Figures open or unusable ({count})' },
  wrongPeriodGroup: { zh: '不是本季度的表（{count}）', en: 'Forms of another quarter ({count})' },
  rejectedGroup: { zh: '未能读取的文件（{count}）', en: 'Files that could not be read ({count})' },
  matchedNameGroup: { zh: '单位名称请核对（{count}）', en: 'Names to confirm ({count})' },
  estimateGroup: { zh: '推算的数请核对（{count}）', en: 'Estimates to check ({count})' },
  guessGroup: { zh: '读取时的判断请核对（{count}）', en: 'Readings to check ({count})' },

  duplicateUnit: {
    zh: '{unit}报了{count}份，都没有计入。',
    en: '{unit} sent {count} files; none is counted.',
  },
  differing: { zh: '不同之处', en: 'They differ in' },
  differingOf: { zh: '{unit}各份的不同之处', en: 'How the files of {unit} differ' },
  rivalNumber: { zh: '第{number}份', en: 'File {number}' },
  rivalFile: { zh: '第{number}份：{file}', en: 'File {number}: {file}' },
  sameFigures: { zh: '十项数字相同。', en: 'The ten figures are the same.' },
  reportDate: { zh: '填报时间{date}', en: 'dated {date}' },
  filesChanged: { zh: '文件已换，请重新核对。', en: 'The files have changed; please check again.' },
  pick: { zh: '用这份', en: 'Use this' },
  pickFile: { zh: '{unit}用{file}', en: 'Use {file} for {unit}' },

  unknownName: {
    zh: '“{name}”不在名单中，没有计入。',
    en: '“{name}” is not on the roster and is not counted.',
  },
  ambiguousName: {
    zh: '“{name}”可能是名单中的几个单位，没有计入。',
    en: '“{name}” may be several units of the roster and is not counted.',
  },
  namelessFile: {
    zh: '“{name}”里没有写单位，没有计入。',
    en: '“{name}” names no unit and is not counted.',
  },
  isUnit: { zh: '“{name}”是哪个单位', en: 'Which unit “{name}” is' },
  chooseUnit: { zh: '选择它是哪个单位', en: 'Choose which unit it is' },
  otherUnits: { zh: '名单中的其他单位', en: 'Others of the roster' },
  likelyUnits: { zh: '可能是', en: 'Likely' },
  confirmUnit: { zh: '确认', en: 'Confirm' },

  matchedName: {
    zh: '“{name}”按名单计作“{unit}”。',
    en: '“{name}” was taken for “{unit}” of the roster.',
  },
  matchedRight: { zh: '对', en: 'Right' },
  matchedRightLabel: { zh: '“{name}”就是“{unit}”', en: '“{name}” is “{unit}”' },
  matchedOther: { zh: '不对', en: 'Wrong' },
  matchedOtherLabel: { zh: '“{name}”不是“{unit}”', en: '“{name}” is not “{unit}”' },

  figureUnusable: {
    zh: '{unit}：{label}填的是“{written}”，不是可计入的数。',
    en: '{unit}: {label} says “{written}”, which cannot be counted.',
  },
  figureUnusableHidden: {
    zh: '{unit}：{label}填的不是可计入的数。',
    en: '{unit}: {label} holds nothing that can be counted.',
  },
  figureBlank: { zh: '{unit}：{label}没有填。', en: '{unit}: {label} is not filled in.' },
  computedIs: { zh: '按附件计算为{value}。', en: 'Computed from the forms: {value}.' },
  correct: { zh: '改数', en: 'Correct' },
  correctFigure: { zh: '改{unit}的{label}', en: 'Correct {label} of {unit}' },
  rightValue: { zh: '正确的数', en: 'Right figure' },
  rightValueInvalid: { zh: '请填0或正整数。', en: 'Enter 0 or a whole number.' },
  correctReason: { zh: '依据或原因', en: 'Reason' },
  correctReasonHint: {
    zh: '印在汇总表上，如“电话核实”。',
    en: 'Printed in the report, such as “by telephone”.',
  },
  reasonNeeded: { zh: '请填原因。', en: 'Enter the reason.' },

  estimateOf: {
    zh: '{unit}：{label}没有填，按附件2推算为{value}{measure}。',
    en: '{unit}: {label} is not filled in; estimated from the forms: {value}.',
  },
  synonymTaken: {
    zh: '“{text}”按“{grade}”计，共{times}处。',
    en: '“{text}” was taken for “{grade}”, {times} times.',
  },
  accept: { zh: '采纳', en: 'Accept' },
  acceptThis: { zh: '采纳：{what}', en: 'Accept: {what}' },
  acceptAll: { zh: '全部采纳（{count}）', en: 'Accept all ({count})' },

  lapsedCorrection: {
    zh: '{unit}的{label}曾改为{value}（{reason}）。文件已换，请重新核对。',
    en: '{label} of {unit} was corrected to {value} ({reason}). The file has changed; please check again.',
  },
  lapsedExclusion: {
    zh: '{unit}曾不计入（{reason}）。文件已换，请重新核对。',
    en: '{unit} was left out ({reason}). Its files have changed; please check again.',
  },
  dropDecision: { zh: '不再沿用', en: 'Drop' },
  dropDecisionOf: { zh: '不再沿用：{what}', en: 'Drop: {what}' },

  wrongPeriodOf: {
    zh: '{unit}报的是{period}的表，没有计入。请学校换报，或更正后重新选择。',
    en: 'The form of {unit} is of {period} and is not counted. Ask the school for the right one.',
  },
  yearOnly: { zh: '{year}年', en: '{year}' },
  otherPeriodUnknown: { zh: '其他季度', en: 'another quarter' },

  exclude: { zh: '不计入', en: 'Leave out' },
  excludeUnit: { zh: '不计入{unit}', en: 'Leave out {unit}' },
  excludeReason: { zh: '不计入的原因', en: 'Reason for leaving it out' },
  excludeHint: {
    zh: '该单位不再算作应报；原因印在汇总表上。',
    en: 'The unit is no longer expected; the reason is printed in the report.',
  },

  decided: { zh: '已处理{count}项', en: '{count} settled' },
  undo: { zh: '撤回', en: 'Take back' },
  undoThis: { zh: '撤回：{what}', en: 'Take back: {what}' },
  decidedPick: { zh: '{unit}用“{file}”', en: '{unit}: “{file}” is used' },
  decidedName: { zh: '“{written}”是“{unit}”', en: '“{written}” is “{unit}”' },
  decidedExclusion: { zh: '{unit}不计入：{reason}', en: '{unit} is left out: {reason}' },
  decidedCorrection: {
    zh: '{unit}的{label}改为{value}：{reason}',
    en: '{label} of {unit} corrected to {value}: {reason}',
  },
  decidedGuesses: { zh: '采纳了{count}处读取时的判断', en: '{count} readings accepted' },
} as const satisfies Record<string, Wording>;
