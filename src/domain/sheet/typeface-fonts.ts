import type { TypefaceRole } from './layout';

/** A cell holds one font name: the first choice of spec §4.3; what is missing is substituted where it is opened. */
export const FONT_NAMES: Readonly<Record<TypefaceRole, string>> = {
  xiaobiaosong: '方正小标宋简体',
  fangsong: '仿宋_GB2312',
  fangsongWide: '仿宋',
  kaiti: '楷体_GB2312',
  heiti: '黑体',
  song: '宋体',
};

/** Points of a style that names no size. */
export const DEFAULT_FONT_SIZE = 11;
