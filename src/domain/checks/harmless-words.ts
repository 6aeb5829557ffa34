/**
 * Words that clerks write in cells for ratings, counts and dates, and that cannot be a person's name, however they are
 * put together. Characters that are also surnames (余, 时, 项, 丁, 伍, …) are no words of their own; where they belong
 * to a count they stand in `COUNT`, which wants a number before them.
 */
export const HARMLESS_WORDS: readonly string[] = [
  // Ratings, on the scale and off it.
  ...[
    '好',
    '中',
    '一般',
    '一般般',
    '很好',
    '非常好',
    '较好',
    '最好',
    '不好',
    '优',
    '优秀',
    '特优',
    '良',
    '良好',
  ],
  ...['中等', '中上', '中下', '上等', '下等', '差', '较差', '很差', '优等', '优良', '偏差'],
  ...['满意', '很满意', '较满意', '基本满意', '不满意', '合格', '不合格', '基本合格', '及格', '不及格'],
  ...[
    '称职',
    '不称职',
    '基本称职',
    '达标',
    '未达标',
    '不达标',
    '甲等',
    '乙等',
    '丙等',
    '一等',
    '二等',
    '三等',
  ],
  // Progress.
  ...[
    '是',
    '否',
    '完成',
    '已完成',
    '未完成',
    '按时完成',
    '全部完成',
    '均已完成',
    '均完成',
    '部分完成',
    '基本完成',
  ],
  ...[
    '完成中',
    '推进中',
    '正在推进',
    '进行中',
    '正在进行',
    '实施中',
    '正在实施',
    '未实施',
    '已实施',
    '未开展',
  ],
  ...['已开展', '未落实', '已落实', '落实', '未兑现', '已兑现', '兑现', '全部兑现', '均已兑现', '部分兑现'],
  ...[
    '没有兑现',
    '没有完成',
    '没有',
    '待完成',
    '待定',
    '待评',
    '未评',
    '未评价',
    '未考评',
    '未填',
    '不详',
    '暂无',
  ],
  ...['无', '未', '已', '空', '略', '同上', '同前', '不适用', '请假', '缺', '延期', '取消'],
  // Periods and days.
  ...['年', '月', '日', '季度', '上半年', '下半年', '年底', '年末', '月底', '月初', '上旬', '中旬', '下旬'],
  ...[
    '学期',
    '本学期',
    '上学期',
    '下学期',
    '学期末',
    '全年',
    '当年',
    '本年',
    '今年',
    '每月',
    '每周',
    '每季度',
    '每学期',
  ],
  // Booleans and error values of spreadsheets.
  ...['TRUE', 'FALSE', 'OK', 'NO', 'YES', 'N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!'],
];

/** A count, exact or not: 约30余人, 三点五, 近百件, 第三季度, 20-30. No more than 8 digits in a row: longer is a telephone. */
const DIGITS = String.raw`(?<!\d)\d{1,8}(?!\d)`;
const NUMERALS = '[〇零一二三四五六七八九十两几数][〇零一二三四五六七八九十百千万半点]*';
const BEFORE = '(?:大约|大概|约|将近|接近|近|超过|超|不到|不足|至少|至多|最多|上|第|共计|共|合计)?';
const AFTER =
  '(?:余|多|来|几)?(?:[百千万])?[个名人件项次场条篇份期位家年月日号时分元]?(?:左右|上下|以上|以下|以内|多|余)?';
export const COUNT = `${BEFORE}(?:${DIGITS}|${NUMERALS}|(?<=[近上约超])[百千万])${AFTER}`;
