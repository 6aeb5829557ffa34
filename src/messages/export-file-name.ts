import { filled, type Lang, type Wording } from './fill';

const FILE_NAMES = {
  report: { zh: '{period}季报汇总.xlsx', en: 'Summary {period}.xlsx' },
  reminders: { zh: '{period}催报清单.xlsx', en: 'Reminders {period}.xlsx' },
  slips: { zh: '{period}退回修改单.xlsx', en: 'Return slips {period}.xlsx' },
} as const satisfies Record<string, Wording>;

/** The name under which something is saved; `period` is the quarter in words. */
export const exportFileName = (kind: keyof typeof FILE_NAMES, period: string, lang: Lang): string =>
  filled(FILE_NAMES[kind], { period }, lang);
