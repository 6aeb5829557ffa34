import type { Wording } from './fill';

/** Where the forms say whose they are and of when, and the pane does not know yet. */
export const IDENTITY_WORDS = {
  formsSay: {
    zh: '表上写的是“{told}”，窗格现在按“{now}”处理。',
    en: 'The forms say “{told}”; the pane goes by “{now}”.',
  },
  useForms: { zh: '按表上的', en: 'Go by the forms' },
  unitOfForms: { zh: '{unit} {period}', en: '{unit} {period}' },
  period: { zh: '{year}年{quarter}', en: '{quarter} {year}' },
  year: { zh: '{year}年', en: '{year}' },
  noUnit: { zh: '未填单位', en: 'no unit' },
  taken: { zh: '已按表上的单位和季度处理。', en: 'Unit and quarter are now those of the forms.' },
} as const satisfies Record<string, Wording>;
