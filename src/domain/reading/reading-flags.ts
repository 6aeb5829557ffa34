/** What a reader noticed about a cell's text; each is shown with its cell, none changes a count in silence. */
export type ReadingFlag =
  | 'toConfirm' // 需确认
  | 'spacesUnclear' // 空格含义不清
  | 'numberingBroken' // 编号不连续
  | 'unrecognised' // 未识别
  | 'membersMissing' // 少 n 人待补
  | 'nonMember' // 非党员
  | 'sameAsAbove' // 同上
  | 'chineseNumeral' // 汉字数字
  | 'remarkKept';
