/**
 * What can stand in one cell, each spelling with its meaning beside it (domain-spec §2.5–2.9). The generator chooses a
 * spelling and keeps the meaning; nothing here parses text.
 */
import { COUNTERS, GIVEN_NAMES, PLEDGES, SHORT_GIVEN_NAMES, SURNAMES } from './vocabulary.mjs';

const RATED = 'rated';
const DONE = 'doneNoRating';
const NOT_DONE = 'notDone';
const BLANK = 'blank';
const UNKNOWN = 'unknown';

const spellings = (state, raws) => raws.map((raw) => ({ raw, state }));

/** Ratings as the shared sample spells them: no synonym that needs confirmation, nothing unknown. */
export const PLAIN_RATINGS = [
  ...spellings(RATED, ['好', '好', '好', '好', '好', '好', '中', '中', '中', '一般', '一般']),
  ...spellings(RATED, [
    '好 ',
    '　好',
    '好。',
    '中。',
    '一 般',
    '好：按计划落实',
    '中：按计划落实',
    '好（已公示）',
  ]),
  ...spellings(DONE, ['√', '完成', '已完成', '按时完成']),
  ...spellings(NOT_DONE, ['×', '未完成', '推进中', '正在实施']),
  ...spellings(BLANK, ['', '—', '/']),
];

/** Ratings for 履岗情况, where schools mostly write one of the three. */
export const POST_RATINGS = spellings(RATED, ['好', '好', '好', '好', '中', '一般']);

/** A quarter that has not come yet. */
export const FUTURE_RATINGS = spellings(BLANK, ['', '', '', '—', '/']);

/** Every further wording of §2.7 that has one certain state. */
export const WIDE_RATINGS = [
  ...spellings(RATED, [
    '优',
    '优秀',
    '很好',
    'A',
    '满意',
    '良好',
    '良',
    '较好',
    '中等',
    '中上',
    'B',
    '合格',
    '一般般',
  ]),
  ...spellings(RATED, [
    '基本满意',
    'C',
    '好（优秀）',
    '一般。',
    '好！',
    '一　般',
    '中（经费已到位）',
    'Ａ',
    '优秀。',
    '好\u00a0',
  ]),
  ...spellings(RATED, ['好：已完成听课12节', '已按计划召开，评价为好', '一般：按计划落实', '好\u200b']),
  ...spellings(DONE, ['✓', '是', '100%', '已落实', '√（已公示）', '已完成。', ' 完成 ']),
  ...spellings(NOT_DONE, ['进行中', '部分完成', '基本完成', '否', '80%', '未完成（经费未到位）', '未 完 成']),
  ...spellings(BLANK, ['无', '–', ' ', '　']),
];

/** Wordings that are none of 好, 中, 一般 and have no agreed synonym: B16. */
export const BAD_RATINGS = [
  ...spellings(UNKNOWN, [
    '差',
    '较差',
    '不合格',
    '不好',
    'D',
    '好/中',
    '85',
    '正常',
    '待定',
    '好、中',
    '及时',
  ]),
  { raw: 85, state: UNKNOWN },
];

export const isDone = ({ state }) => state === RATED || state === DONE;
export const isRated = ({ state }) => state === RATED;
export const isBlank = ({ state }) => state === BLANK;
export const isUnknown = ({ state }) => state === UNKNOWN;

const fullWidth = (text) => String(text).replace(/[0-9]/g, (digit) => '０１２３４５６７８９'[Number(digit)]);

/** A typed number as the shared sample spells it. */
export function plainNumber(random, key, value) {
  const text = String(value);
  const raw = random.pick([value, value, value, text, `${text} `, text + COUNTERS[key], fullWidth(text)]);
  return { raw, value, state: 'ok' };
}

export const number = (raw, value) => ({ raw, value, state: 'ok' });
/** Typed, but not an exact whole number from zero up: A01. */
export const badNumber = (raw) => ({ raw, value: null, state: 'bad' });
/** Nothing typed: A14. */
export const blankNumber = (raw = '') => ({ raw, value: null, state: 'blank' });

/** A pool of distinct invented names. */
export function namePool(random) {
  const long = SURNAMES.flatMap((surname) => GIVEN_NAMES.map((given) => surname + given));
  const short = SURNAMES.flatMap((surname) => SHORT_GIVEN_NAMES.map((given) => surname + given));
  return random.shuffle([...long, ...random.sample(short, 60)]);
}

/** The 履岗党员 cell as the shared sample spells it: one to three names and a separator. */
export function plainMembers(random, names) {
  const [first] = names;
  if (names.length > 1) {
    const separator = random.pick(['、', '，', ',', '；', '/', '\n', ' ']);
    return { raw: names.join(separator), names };
  }
  if (first.length === 2 && random.chance(0.5)) return { raw: `${first[0]}　${first[1]}`, names };
  return { raw: random.chance(0.2) ? `${first} ` : first, names };
}

const CHINESE_DIGITS = [...'一二三四五六七八九'];
const CIRCLED = [...'①②③④⑤⑥⑦⑧⑨'];
const NUMBERINGS = [
  (i) => `（${i}）`,
  (i) => `${i}.`,
  (i) => `${i}、`,
  (i) => `${fullWidth(i)}．`,
  (i) => CIRCLED[i - 1],
  (i) => `${CHINESE_DIGITS[i - 1]}、`,
];
const RARE_NUMBERINGS = [
  (i) => `${i})`,
  (i) => `(${CHINESE_DIGITS[i - 1]})`,
  (i) => `第${CHINESE_DIGITS[i - 1]}，`,
  (i) => `${CHINESE_DIGITS[i - 1]}是`,
];

function numbered(random, items, numberings) {
  if (items.length === 1) return items[0] + random.pick(['', '。']);
  const numbering = random.pick(numberings);
  return items.map((item, i) => numbering(i + 1) + item).join(random.pick(['', '\n', '；']));
}

/** The 岗位承诺 cell as the shared sample spells it. */
export function plainPledge(random, count) {
  return { raw: numbered(random, random.sample(PLEDGES, count), NUMBERINGS), items: count };
}

/** The further numberings of §2.6. */
export function rarePledge(random, count) {
  return { raw: numbered(random, random.sample(PLEDGES, count), RARE_NUMBERINGS), items: count };
}

/** Cells of §2.6 whose count is easy to get wrong. */
export const TRICKY_PLEDGES = [
  { raw: '1、每周听课2节；2、帮扶3名学生；3、2012.3前完成课件', items: 3 },
  { raw: '1.按时上课；2.关爱学生；3.2012年底前完成课件', items: 3 },
  { raw: '一、教学方面：1.认真备课2.按时上课 二、德育方面：1.家庭走访', items: 2 },
  { raw: '认真备课；关爱学生；廉洁自律', items: 3 },
  { raw: '认真备课，不迟到', items: 1 },
  { raw: '投入1.5万元改造食堂', items: 1 },
  { raw: '听课2.5节', items: 1 },
  { raw: '1.只有一条', items: 1 },
  { raw: '每学期听课20节，\n完成1篇论文', items: 1 },
  { raw: '1.按时上课\n2.关爱学生\n2.廉洁从教', items: 2 },
  { raw: '1.按时上课 3.廉洁从教', items: 1 },
  { raw: '按时上课。\n关爱学生。\n廉洁从教。', items: 3 },
  { raw: '- 按时上课\n- 关爱学生', items: 2 },
  { raw: '●按时上课\n●关爱学生\n●廉洁从教', items: 3 },
  { raw: '★按时上课\n★关爱学生', items: 2 },
  { raw: '一是认真备课；二是关爱学生；三是廉洁自律', items: 3 },
  { raw: '第一，认真备课；第二，关爱学生', items: 2 },
  { raw: '(一)认真备课(二)关爱学生', items: 2 },
  { raw: '1)认真备课\n2)关爱学生\n3)廉洁从教\n4)带头奉献', items: 4 },
];

/** Deadlines with the last day they mean (month, day), or null where a rule must not lean on it. */
export function deadlines(year) {
  return [
    { raw: `${year}年3月`, end: [3, 31] },
    { raw: '6月底', end: [6, 30] },
    { raw: '9月底前', end: [9, 30] },
    { raw: '第三季度', end: [9, 30] },
    { raw: '12月', end: [12, 31] },
    { raw: `${year}.12`, end: [12, 31] },
    { raw: '全年', end: [12, 31] },
  ];
}

export function wideDeadlines(year) {
  return [
    { raw: `${year}-03`, end: [3, 31] },
    { raw: `${year}/3`, end: [3, 31] },
    { raw: `${year}.3.15`, end: [3, 15] },
    { raw: '3月份', end: [3, 31] },
    { raw: '3月31日前', end: [3, 31] },
    { raw: `${year}年3-5月`, end: [5, 31] },
    { raw: '一季度', end: [3, 31] },
    { raw: '1季度', end: [3, 31] },
    { raw: '上半年', end: [6, 30] },
    { raw: '下半年', end: [12, 31] },
    { raw: '年底', end: [12, 31] },
    { raw: '长期', end: [12, 31] },
    { raw: '每学期', end: [12, 31] },
    { raw: '学期末', end: null },
    { raw: `${year}0331`, end: [3, 31] },
    { raw: excelSerial(year, 4, 1), end: [4, 1] },
    { raw: 6, end: [6, 30] },
    { raw: '视情况', end: null },
  ];
}

/** Day number of the 1900 date system. */
export function excelSerial(year, month, day) {
  return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
}
