import fc from 'fast-check';
import { ratingEdit } from '../../../src/domain/filling/rating-edit';
import type { RatingSlot } from '../../../src/domain/filling/rating-slot';
import { ratingText } from '../../../src/domain/filling/rating-text';
import { plainText } from '../../../src/domain/reading/plain-text';
import { readRating } from '../../../src/domain/reading/read-rating';
import { sheet } from '../../fixtures/grid';
import { mechanism, rowOf, scanOf } from './school-forms';

const scan = scanOf();
const rate = (name: string, row: number, slot: RatingSlot, grade: string | null, remark = '') =>
  ratingEdit(scan, rowOf(scan, name, row), slot, grade === null ? null : { grade, remark });
const NOTHING_SEEN = new Set<string>();

test('the label is written where the quarter is, on what was there, guarded by the task and the captions', () => {
  expect(rate('附件1', 5, 3, 'good')).toEqual({
    kind: 'edit',
    edit: { sheet: '附件1', row: 4, col: 8, value: '好', was: null },
    guards: [
      { sheet: '附件1', row: 4, col: 2, was: '推进课题结题' },
      { sheet: '附件1', row: 2, col: 6, was: '落实进度' },
      { sheet: '附件1', row: 3, col: 8, was: '第三季度' },
    ],
    covers: { rows: 1, slots: [3] },
  });
});

test('a post is guarded by its task, member and commitment', () => {
  const rating = rate('附件2', 4, 'annual', 'fair', '见附表');
  expect(rating).toMatchObject({ edit: { row: 3, col: 9, value: '一般（见附表）', was: null } });
  expect(rating.kind === 'edit' && rating.guards).toEqual([
    { sheet: '附件2', row: 3, col: 1, was: '统筹全校工作' },
    { sheet: '附件2', row: 3, col: 3, was: '张示例' },
    { sheet: '附件2', row: 3, col: 4, was: '1.每周听课\n2.帮扶学生' },
    { sheet: '附件2', row: 1, col: 9, was: '年度考评' },
  ]);
});

test('null empties the cell', () => {
  expect(rate('附件1', 6, 3, null)).toMatchObject({ edit: { value: null, was: '√' } });
  expect(rate('附件1', 5, 3, null)).toEqual({ kind: 'refused', reason: 'unchanged' });
});

test('what is there already is not written again', () => {
  expect(rate('附件1', 5, 1, 'good')).toEqual({ kind: 'refused', reason: 'unchanged' });
  expect(rate('附件1', 5, 1, 'good', '按时')).toMatchObject({ edit: { value: '好（按时）', was: '好' } });
});

test('a merged rating is written at its first row and says how many tasks it is for', () => {
  const rating = rate('附件1', 11, 3, 'medium');
  expect(rating).toMatchObject({ edit: { row: 9, col: 8, value: '中' }, covers: { rows: 2 } });
  expect(rating.kind === 'edit' && rating.guards[0]).toMatchObject({ row: 10, was: '更换照明' });
});

test('a rating merged over quarters says for which', () => {
  const merged = scanOf([
    sheet('附件1', [
      '工作目标|组织名称|项目任务|完成时限|责任人|责任领导|落实进度|<|<|<',
      '^|^|^|^|^|^|第一季度|第二季度|第三季度|第四季度',
      '质量|教务处|推进课题结题|9月|王示例|李示例||好|<|',
    ]),
  ]);
  const rating = ratingEdit(merged, rowOf(merged, '附件1', 3), 3, { grade: 'medium', remark: '' });
  expect(rating).toMatchObject({ edit: { col: 7, was: '好' }, covers: { rows: 1, slots: [2, 3] } });
});

test('a table without the column is refused', () => {
  expect(rate('附件1', 5, 'annual', 'good')).toEqual({ kind: 'refused', reason: 'noColumn' });
});

test.each([
  ['未完成', '好（未完成）'],
  ['差', '好（差）'],
  ['  已公示 ', '好（已公示）'],
  ['见（二）第3条', '好（见（二）第3条）'],
  ['', '好'],
  [' 　\u200b', '好'],
  ['=1+1', '好（=1+1）'],
])('the remark %j is written as %s', (remark, text) => {
  expect(ratingText('good', remark, mechanism)).toBe(text);
});

test.each(['中', ' 一 般 。', '完成）', '（未完', '）（', '()', '），听课12节', '公示[）听课'])(
  'the remark %j is refused',
  (remark) => {
    expect(ratingText('good', remark, mechanism)).toBeUndefined();
  },
);

describe('what is written reads back as the same grade', () => {
  const grades = fc.constantFrom(...mechanism.ratings.scale.map(({ key }) => key));
  const words = [
    ...mechanism.ratings.offScale, ...mechanism.ratings.done, ...mechanism.ratings.notDone, ...mechanism.ratings.blank,
    '好', '中', '一般', '优秀', '良好', '（', '）', '(', ')', '【', '】', '[', ']', '：', '，', '。', '评为差', '评价为中', '80%', ' ', '\n', '已公示',
  ]; // prettier-ignore
  const remarks = fc.oneof(
    fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  );

  test('or is refused, whatever the remark', () => {
    fc.assert(
      fc.property(grades, remarks, (grade, remark) => {
        const text = ratingText(grade, remark, mechanism);
        if (text === undefined) return;
        const reading = readRating(text, mechanism.ratings, NOTHING_SEEN);
        expect([reading.state, reading.grade, reading.toConfirm]).toEqual(['RATED', grade, undefined]);
      }),
      { numRuns: 2000 },
    );
  });

  test('with the same remark, where that holds no brackets; refused only where it names another grade', () => {
    const plain = remarks.filter((remark) => !/[()[\]【】]/u.test(plainText(remark)));
    fc.assert(
      fc.property(grades, plain, (grade, remark) => {
        const text = ratingText(grade, remark, mechanism);
        if (text === undefined) {
          const named = readRating(remark, mechanism.ratings, NOTHING_SEEN);
          expect(named.state === 'RATED' && named.grade !== grade).toBe(true);
          return;
        }
        const reading = readRating(text, mechanism.ratings, NOTHING_SEEN);
        expect(reading.comment ?? '').toBe(plainText(remark));
      }),
      { numRuns: 2000 },
    );
  });
});
