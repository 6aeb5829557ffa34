import type { Lang } from './fill';

/** Chinese for every Chinese tag (`zh-CN`, `zh-TW`) and where nothing is known; English for all others. */
export const langOf = (tag: string | undefined): Lang => (!tag || /^zh\b/iu.test(tag) ? 'zh' : 'en');
