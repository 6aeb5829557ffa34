import type { Lang } from './fill';

/** A quarter by its number from 1; in Chinese as the mechanism calls it. */
export const quarterName = (quarter: number, label: string | undefined, lang: Lang): string =>
  lang === 'zh' ? (label ?? String(quarter)) : `Q${quarter}`;
