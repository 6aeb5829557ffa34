import type { Lang, Wording } from './fill';
import { hostErrorCode, hostErrorText } from './host-errors';
import type { Program } from './program';

/** What a ribbon button says when it could not do its work; there is no pane to say it in. */
export const NOTICE_WORDS = {
  title: { zh: '没有插入', en: 'Not inserted' },
  titleOfOpening: { zh: '没有打开窗格', en: 'The pane did not open' },
  close: { zh: '请关闭这个窗口后继续。', en: 'Close this window to go on.' },
  details: { zh: '详情', en: 'Details' },
} as const satisfies Record<string, Wording>;

/** What the button was to do, which has not come about. */
export const noticeTitle = (opening: boolean, lang: Lang): string =>
  NOTICE_WORDS[opening ? 'titleOfOpening' : 'title'][lang];

/** The sentence of a code that came with the address; anything else is said as unknown. */
export const noticeText = (code: string, lang: Lang, program: Program = 'excel'): string =>
  hostErrorText({ code: hostErrorCode(code), values: {}, left: [] }, lang, program);
