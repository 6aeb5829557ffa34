/*
 * A cell has one font by its name, and few machines have the fonts of official documents. The grid is given the font
 * with those that come nearest to it; what is saved is the one name again.
 */
const SONG = 'SimSun, "Songti SC", STSong, "Noto Serif CJK SC", "Source Han Serif SC", serif';
const FANGSONG = 'FangSong, STFangsong, "Noto Serif CJK SC", "Source Han Serif SC", serif';
const KAITI = 'KaiTi, STKaiti, "Kaiti SC", "AR PL UKai CN", "Noto Serif CJK SC", serif';
const HEITI = 'SimHei, STHeiti, "Heiti SC", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
const XIAOBIAOSONG = `"FZXiaoBiaoSong-B05S", STZhongsong, ${SONG}`;
const SANS = '"PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

/** What follows the name of a font in its stack. */
const SUBSTITUTES: Readonly<Record<string, string>> = {
  方正小标宋简体: XIAOBIAOSONG,
  方正小标宋_GBK: XIAOBIAOSONG,
  华文中宋: XIAOBIAOSONG,
  宋体: SONG,
  SimSun: SONG,
  新宋体: SONG,
  华文宋体: SONG,
  仿宋_GB2312: `仿宋, ${FANGSONG}`,
  仿宋: FANGSONG,
  FangSong: FANGSONG,
  华文仿宋: FANGSONG,
  楷体_GB2312: `楷体, ${KAITI}`,
  楷体: KAITI,
  KaiTi: KAITI,
  华文楷体: KAITI,
  黑体: HEITI,
  SimHei: HEITI,
  华文细黑: HEITI,
  微软雅黑: `"Microsoft YaHei", ${SANS}`,
  'Microsoft YaHei': SANS,
  等线: `DengXian, ${SANS}`,
  DengXian: SANS,
};

const STACKS = new Map(Object.entries(SUBSTITUTES).map(([font, rest]) => [font, `${quoted(font)}, ${rest}`]));
const FONTS = new Map([...STACKS].map(([font, stack]) => [normal(stack), font]));

/** The font as the grid draws it: with what stands in for it where it is missing. An unknown one stands alone. */
export const fontStack = (font: string): string => STACKS.get(font) ?? font;

/** The font a stack was made for; of any other list of fonts, as people paste them, its first. */
export function fontOfStack(stack: string): string {
  const known = FONTS.get(normal(stack));
  if (known !== undefined) return known;
  const [first = ''] = stack.split(',').map(unquoted).filter(Boolean);
  return first;
}

/** As the grid's editor may give it back: other quotes, other blanks. */
function normal(stack: string): string {
  return stack.split(',').map(unquoted).join();
}

function unquoted(family: string): string {
  return family.trim().replace(/^['"]|['"]$/gu, '');
}

/** A blank in a name takes quotes in the words of CSS. */
function quoted(font: string): string {
  return font.includes(' ') ? `"${font}"` : font;
}
