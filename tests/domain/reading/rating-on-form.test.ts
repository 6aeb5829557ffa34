import mechanismData from '../../../templates/168/mechanism.json';
import { parseMechanism } from '../../../src/domain/mechanism/definition';
import { ratingOnForm } from '../../../src/domain/reading/rating-on-form';
import { readRating } from '../../../src/domain/reading/read-rating';

const { ratings } = parseMechanism(mechanismData);
const onForm = (raw: string, grade?: string) =>
  ratingOnForm({ raw, reading: readRating(raw, ratings, new Set()) }, ratings, grade);

test.each([
  ['好', '好'],
  ['一 般', '一般'],
  ['　好 ', '好'],
  ['好。', '好'],
  ['“好”', '好'],
  ['好（优秀）', '好（优秀）'],
  ['好。（已公示）', '好（已公示）'],
  ['好：已完成听课10节。', '好：已完成听课10节。'],
  ['好 已公示', '好：已公示'],
  ['优秀', '好'],
  ['优 秀（区级）', '好（区级）'],
  ['Ａ', '好'],
  ['评价为优秀', '评价为好'],
  ['已完成（优秀）', '已完成（好）'],
])('%j is %j on the form', (raw, written) => {
  expect(onForm(raw)).toBe(written);
});

test.each(['√', '差', '好/中', '', '未完成', '优秀（中）'])('%j has no grade to write for certain', (raw) => {
  expect(onForm(raw)).toBeUndefined();
});

test('of another grade', () => {
  expect(onForm('优秀（区级）', 'medium')).toBe('中（区级）');
});
