import { filled, type Lang, type Wording } from './fill';
import { refusalMessage } from './refusals';

/** What went wrong beside the files of the quarter themselves. */
const FAULTS = {
  rosterNoNameColumn: {
    zh: '“{file}”中没有找到“单位名称”一栏，名单未读取。请补上表头后重新选择。',
    en: '“{file}” has no column 单位名称; the roster was not read. Add the header and choose it again.',
  },
  rosterEmpty: {
    zh: '“{file}”的“单位名称”一栏没有单位，名单未读取。请填好后重新选择。',
    en: '“{file}” lists no unit; the roster was not read. Fill it in and choose it again.',
  },
  previousUnreadable: {
    zh: '“{file}”不是本工具导出的汇总结果，不能用来比较。请选择上季度导出的汇总表。',
    en: '“{file}” is no result of this tool and cannot be compared with. Choose the workbook exported last quarter.',
  },
  previousOtherMechanism: {
    zh: '“{file}”是另一种机制的汇总结果，不能用来比较。请重新选择。',
    en: '“{file}” is the result of another mechanism and cannot be compared with. Choose another.',
  },
  previousNotBefore: {
    zh: '“{file}”不早于本季度，不能用来比较。请选择上季度的汇总结果。',
    en: '“{file}” is not of an earlier quarter and cannot be compared with. Choose last quarter’s result.',
  },
  fault: {
    zh: '本程序出错（{detail}），已读取的内容仍在。请重试；仍不行，请把括号中的内容告知维护人员。',
    en: 'This program failed ({detail}); what was read is kept. Try again, or else report what stands in brackets.',
  },
} as const satisfies Record<string, Wording>;

/** A session's fault as its sentence needs it. */
export type SpokenFault =
  | { readonly kind: Exclude<keyof typeof FAULTS, 'fault'>; readonly file: string }
  | {
      readonly kind: 'rosterUnreadable';
      readonly file: string;
      readonly code: string;
      readonly values: Readonly<Record<string, string | number>>;
    }
  | { readonly kind: 'fault'; readonly detail: string };

/** What happened and what to do, in a sentence. */
export function sessionFaultMessage(fault: SpokenFault, lang: Lang): string {
  if (fault.kind === 'fault') return filled(FAULTS.fault, { detail: fault.detail }, lang);
  if (fault.kind !== 'rosterUnreadable') return filled(FAULTS[fault.kind], { file: fault.file }, lang);
  return refusalMessage(fault.code, { ...fault.values, file: fault.file }, lang);
}

const FILE_NAMES = {
  report: { zh: '{period}季报汇总.xlsx', en: 'Summary {period}.xlsx' },
  reminders: { zh: '{period}催报清单.xlsx', en: 'Reminders {period}.xlsx' },
  slips: { zh: '{period}退回修改单.xlsx', en: 'Return slips {period}.xlsx' },
} as const satisfies Record<string, Wording>;

/** The name under which something is saved; `period` is the quarter in words. */
export const exportFileName = (kind: keyof typeof FILE_NAMES, period: string, lang: Lang): string =>
  filled(FILE_NAMES[kind], { period }, lang);
