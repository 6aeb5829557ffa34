import { cssString } from './escape-text';

/** Where a font is missing, one that looks like it: by what its name holds, whichever foundry made it. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [
    /小标宋|宋体|中易宋|simsun|song|ming|宋/iu,
    '"SimSun","宋体","Songti SC","Noto Serif CJK SC","Source Han Serif SC",serif',
  ],
  [
    /仿宋|fangsong/iu,
    '"仿宋_GB2312","FangSong_GB2312","仿宋","FangSong","STFangsong","Noto Serif CJK SC",serif',
  ],
  [/楷|kai/iu, '"楷体_GB2312","KaiTi_GB2312","楷体","KaiTi","Kaiti SC","STKaiti","Noto Serif CJK SC",serif'],
  [
    /黑体|simhei|heiti|hei/iu,
    '"SimHei","黑体","Heiti SC","Noto Sans CJK SC","Source Han Sans SC",sans-serif',
  ],
  [/times|georgia|cambria|garamond/iu, '"Times New Roman","Liberation Serif",serif'],
  [/courier|consolas|mono/iu, '"Courier New","Liberation Mono",monospace'],
];
const OTHERS = '"Microsoft YaHei","微软雅黑","PingFang SC","Noto Sans CJK SC",sans-serif';

/** A new cell of a Chinese Excel is in 宋体. */
const DEFAULT_FONT = '宋体';

/** `font-family` for a font by its name in the workbook. */
export function fontStack(font: string = DEFAULT_FONT): string {
  // 仿宋 holds 宋: the more particular name decides.
  const particular = ALIKE.find(([name], index) => index > 0 && name.test(font));
  const alike = particular ?? ALIKE.find(([name]) => name.test(font));
  return `${cssString(font)},${alike?.[1] ?? OTHERS}`;
}
