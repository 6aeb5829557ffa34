import definition from '../../../templates/168/mechanism.json';
import { parseMechanism } from '../../../src/domain/mechanism/definition';
import type { RatingVocabulary } from '../../../src/domain/mechanism/rating-definition';
import { ratingVocabularySchema } from '../../../src/domain/mechanism/rating-definition';
import { normaliseRating } from '../../../src/domain/reading/rating-wording';
import { collectRatingWordings, readRating } from '../../../src/domain/reading/read-rating';
import type { CellValue } from '../../../src/domain/sheet/cell-value';

const { ratings } = parseMechanism(definition);
const read = (value: CellValue | undefined, seen: readonly string[] = []) =>
  readRating(value, ratings, new Set(seen));

test.each([
  ['好', 'good'],
  ['好 ', 'good'],
  ['　好', 'good'],
  ['好。', 'good'],
  ['好！', 'good'],
  ['“好”', 'good'],
  ['好\u00A0', 'good'],
  ['\u200B好\uFEFF', 'good'],
  ['（好）', 'good'],
  ['中', 'medium'],
  ['中。', 'medium'],
  ['一般', 'fair'],
  ['一 般', 'fair'],
  ['一　般', 'fair'],
  ['一\n般', 'fair'],
  ['一般 ', 'fair'],
])('%j is a grade of the scale', (text, grade) => {
  const { wording, ...reading } = read(text);
  expect(reading).toEqual({ state: 'RATED', grade });
  expect(wording).toBeDefined();
});

test.each([
  ['好（优秀）', 'good', '优秀'],
  ['好（已公示）', 'good', '已公示'],
  ['中（已公示）', 'medium', '已公示'],
  ['好【已公示】', 'good', '已公示'],
  ['好：已完成听课20节', 'good', '已完成听课20节'],
  ['一般：按计划落实', 'fair', '按计划落实'],
  ['中:按计划落实。', 'medium', '按计划落实'],
  ['好，未完成部分下季度补做', 'good', '未完成部分下季度补做'],
  ['好；完成80%', 'good', '完成80%'],
  ['好\n已完成听课', 'good', '已完成听课'],
  ['好 已完成听课', 'good', '已完成听课'],
  ['好—已公示', 'good', '已公示'],
  ['好：课题结题（省级）', 'good', '课题结题；省级'],
  ['已完成听课，评价为好', 'good', '已完成听课,评价为好'],
  ['任务未完成，评价为一般。', 'fair', '任务未完成,评价为一般'],
  ['本季评为“好”', 'good', '本季评为“好'],
  ['评价：中', 'medium', '评价:中'],
  ['已完成（好）', 'good', '已完成'],
])('%j holds a grade and a comment', (text, grade, comment) => {
  expect(read(text)).toMatchObject({ state: 'RATED', grade, comment });
  expect(read(text)).not.toHaveProperty('toConfirm');
});

test.each([
  ['优', 'good'],
  ['优秀', 'good'],
  ['很好', 'good'],
  ['A', 'good'],
  ['ａ', 'good'],
  ['满意', 'good'],
  ['良好', 'good'],
  ['良', 'good'],
  ['较好', 'good'],
  ['中等', 'medium'],
  ['中 等', 'medium'],
  ['中上', 'medium'],
  ['B', 'medium'],
  ['合格', 'medium'],
  ['一般般', 'fair'],
  ['基本满意', 'fair'],
  ['C', 'fair'],
  ['优秀：已公示', 'good'],
])('%j is a synonym, to be confirmed', (text, grade) => {
  expect(read(text)).toMatchObject({ state: 'RATED', grade, toConfirm: true });
});

test.each([
  ['良好', '优', 'medium'],
  ['良好', '优秀', 'medium'],
  ['良', '优', 'medium'],
  ['良好', '好', 'good'],
  ['较好', '好', 'medium'],
  ['较好', '中', 'good'],
])('%s beside %s in the same workbook is %s', (text, other, grade) => {
  expect(read(text, [other])).toMatchObject({ state: 'RATED', grade, toConfirm: true });
});

test.each([
  ['差'], ['较差'], ['不合格'], ['不好'], ['不 好'], ['D'], ['差：材料不全'], ['评价为不好'],
])('%j is a grade that the scale does not have', (text) => {
  expect(read(text)).toMatchObject({ state: 'UNKNOWN', unknown: 'offScale' });
}); // prettier-ignore

test.each([
  ['√'], ['✓'], ['✔\uFE0F'], ['是'], ['完成'], ['已完成'], ['已完成。'], ['按时完成'], ['100%'], ['１００％'], ['已完成100%'],
  ['已落实'], ['已完成（已公示）'], ['已完成：听课20节'],
])('%j is done without a grade', (text) => {
  expect(read(text)).toMatchObject({ state: 'DONE_NO_RATING' });
}); // prettier-ignore

test.each([
  ['未完成'], ['未 完成'], ['推进中'], ['进行中'], ['正在实施'], ['部分完成'], ['基本完成'], ['×'], ['x'], ['X'], ['否'], ['80%'],
  ['0%'], ['99.5%'], ['完成80%'], ['尚未完成'], ['没有完成'], ['未能按时完成'], ['不能完成'], ['未完成，缺材料'],
  ['已完成2项，1项未完成'], ['推进中，已完成80%'], ['未完成（好）'],
])('%j is not done', (text) => {
  expect(read(text)).toMatchObject({ state: 'NOT_DONE' });
}); // prettier-ignore

test.each([
  [undefined], [''], [' '], ['　'], ['—'], ['——'], ['/'], ['／'], ['无'], ['-'], ['–'], ['———'], ['\u200B'],
])('%j is blank', (value) => {
  expect(read(value).state).toBe('BLANK');
}); // prettier-ignore

test('a blank keeps its remark', () => {
  expect(read('—（未到期）')).toEqual({ state: 'BLANK', comment: '未到期' });
});

test.each([
  ['好/中', 'several'],
  ['好、中', 'several'],
  ['好 中', 'several'],
  ['中，一般', 'several'],
  ['好（中）', 'several'],
  ['自评为好，考评为中', 'several'],
  ['按计划落实', 'other'],
  ['好转', 'other'],
  ['好 转', 'other'],
  ['好评', 'other'],
  ['评价中', 'other'],
  ['评为好干部', 'other'],
  ['不太好', 'other'],
  ['不是很清楚', 'other'],
  ['不 太 好', 'other'],
  ['圆满结束', 'other'],
  ['95', 'number'],
  ['95分', 'number'],
  ['９５', 'number'],
  [95, 'number'],
  [1, 'number'],
  [0, 'number'],
  [true, 'other'],
  [{ kind: 'date', serial: 41_000 } as const, 'other'],
  [{ kind: 'error', code: '#REF!' } as const, 'error'],
])('%j is unknown: %s', (value, reason) => {
  expect(read(value)).toMatchObject({ state: 'UNKNOWN', unknown: reason });
});

test('the wordings of a workbook are those of its grades, remarks aside', () => {
  const cells = ['好：已公示', '优秀。', '一 般', '未完成', 3, undefined, '差', '评价为中'];
  expect([...collectRatingWordings(cells, ratings)]).toEqual(['好', '优秀', '一般', '差', '中']);
});

test.each([
  ['一 般。', '一般'],
  ['好（优秀）', '好'],
  ['ａ', 'A'],
])('%j is compared as %s', (text, wording) => {
  expect(normaliseRating(text)).toBe(wording);
});

describe('a mechanism with the scale 优 良 差', () => {
  const other: RatingVocabulary = ratingVocabularySchema.parse({
    ...ratings,
    scale: [
      { key: 'good', label: '优' },
      { key: 'medium', label: '良' },
      { key: 'fair', label: '差' },
    ],
    synonyms: [{ texts: ['好', '优'], grade: 'medium' }],
  });

  test.each([
    ['优', { state: 'RATED', grade: 'good', wording: '优' }],
    ['良', { state: 'RATED', grade: 'medium', wording: '良' }],
    ['差', { state: 'RATED', grade: 'fair', wording: '差' }],
    ['好', { state: 'RATED', grade: 'medium', wording: '好', toConfirm: true }],
    ['优/差', { state: 'UNKNOWN', unknown: 'several' }],
    ['评价为差', { state: 'RATED', grade: 'fair', wording: '差', comment: '评价为差' }],
    ['中', { state: 'UNKNOWN', unknown: 'other' }],
  ])('%s', (text, reading) => {
    expect(readRating(text, other, new Set())).toEqual(reading);
  });
});

test.each(['？', '?', '……', '。'])(
  '%s asks or says nothing readable: unknown, never taken for blank',
  (raw) => {
    expect(readRating(raw, ratings, new Set())).toEqual({ state: 'UNKNOWN', unknown: 'other' });
  },
);

test.each(['未评', '待评', '暂无'])('%s is a way to leave a rating open', (raw) => {
  expect(readRating(raw, ratings, new Set()).state).toBe('BLANK');
});
