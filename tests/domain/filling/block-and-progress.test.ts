import { blockRating } from '../../../src/domain/filling/block-rating';
import { progressOf } from '../../../src/domain/filling/filling-progress';
import { nextUnrated } from '../../../src/domain/filling/next-unrated';
import type { RatingSlot } from '../../../src/domain/filling/rating-slot';
import type { FillingRow } from '../../../src/domain/filling/filling-rows';
import { sheet } from '../../fixtures/grid';
import { GOALS, POSTS, scanOf, select } from './school-forms';

const scan = scanOf();
const numbers = (rows: readonly FillingRow[]): readonly number[] => rows.map(({ row }) => row + 1);

describe('a block', () => {
  const all = select('附件1', 'C5:C11');

  test('rows with nothing there are rated, the others left alone, 合计 skipped, a merged cell written once', () => {
    const block = blockRating(scan, all, 3, 'good', { replace: false });
    expect(block.changes.map(({ row, before, after }) => [row.row + 1, before, after])).toEqual([
      [5, '', '好'],
      [10, '', '好'],
    ]);
    expect(numbers(block.kept)).toEqual([6, 7, 8]);
    expect(block).toMatchObject({ refused: [], skipped: 1 });
    expect(block.changes.map(({ edit }) => edit.was)).toEqual([null, null]);
    expect(block.guards.map(({ was }) => was)).toEqual([
      '推进课题结题',
      '落实进度',
      '第三季度',
      '维修教学楼',
    ]);
  });

  test('on demand the others too, with their remarks; what says so already is not written', () => {
    const block = blockRating(scan, all, 3, 'good', { replace: true });
    expect(block.changes.map(({ row, before, after }) => [row.row + 1, before, after])).toEqual([
      [5, '', '好'],
      [6, '√', '好'],
      [8, '一般：人手不足', '好（人手不足）'],
      [10, '', '好'],
    ]);
    expect(numbers(block.kept)).toEqual([7]);
  });

  test('a remark that does not go with the grade is left to the clerk', () => {
    const forms = scanOf([
      sheet('附件1', [
        '工作目标|组织名称|项目任务|完成时限|责任人|责任领导|落实进度|<|<|<',
        '^|^|^|^|^|^|第一季度|第二季度|第三季度|第四季度',
        '质量|教务处|推进课题结题|9月|王示例|李示例|||好（好）|',
        '质量|教务处|开展听课|9月|王示例|李示例||||',
      ]),
    ]);
    const block = blockRating(forms, select('附件1', 'A3:J4'), 3, 'medium', { replace: true });
    expect([numbers(block.refused), block.changes.length]).toEqual([[3], 1]);
  });

  test('posts that nobody has taken on are not rated', () => {
    const block = blockRating(scan, select('附件2', 'H4:H6'), 3, 'good', { replace: false });
    expect(block.changes.map(({ row }) => row.row + 1)).toEqual([4, 5]);
  });
});

describe('the next row without a grade', () => {
  const from = (name: string, row: number) => ({ sheet: name, row: row - 1 });
  test.each<[string, ReturnType<typeof from> | undefined, RatingSlot, 1 | -1, [string, number, boolean]]>([
    ['from the start', undefined, 3, 1, ['附件1', 5, false]],
    ['√ is no grade', from('附件1', 5), 3, 1, ['附件1', 6, false]],
    ['over rated ones and 合计, to a merged one', from('附件1', 6), 3, 1, ['附件1', 10, false]],
    ['a merged rating once, then the next form', from('附件1', 10), 3, 1, ['附件2', 4, false]],
    ['round', from('附件2', 5), 3, 1, ['附件1', 5, true]],
    ['back', from('附件2', 4), 3, -1, ['附件1', 10, false]],
    ['back round', from('附件1', 5), 3, -1, ['附件2', 5, true]],
    ['年度考评 on 附件2 only', undefined, 'annual', 1, ['附件2', 4, false]],
    ['the only one is met again', from('附件2', 4), 'annual', 1, ['附件2', 4, true]],
  ])('%s', (_, start, slot, direction, [name, number, wrapped]) => {
    const next = nextUnrated(scan, start, slot, direction);
    expect([next?.row.sheet, (next?.row.row ?? -1) + 1, next?.wrapped]).toEqual([name, number, wrapped]);
  });

  test('there is none where all are rated', () => {
    const rated = scanOf([
      sheet('附件2', [
        '岗位名称|岗位任务|联系人|履岗党员|岗位承诺|履岗情况|<|<|<|年度考评',
        '^|^|^|^|^|第一季度|第二季度|第三季度|第四季度|^',
        '党政管理岗|统筹||张示例|廉洁从教|好|好|好||',
      ]),
    ]);
    expect(nextUnrated(rated, undefined, 3, 1)).toBeUndefined();
  });
});

describe('progress', () => {
  test('by organisation and by post, with the first that is missing', () => {
    const progress = progressOf(scan, 3);
    expect(progress).toMatchObject({
      total: 8, rated: 2, blank: 5, other: 1, grades: { good: 1, medium: 0, fair: 1 },
    }); // prettier-ignore
    expect(progress.goals.map(({ name, rated, total, next }) => [name, rated, total, next.cell])).toEqual([
      ['教务处', 0, 2, 'I5'],
      ['政教处', 2, 2, 'I7'],
      ['总务处', 0, 2, 'I10'],
    ]);
    expect(progress.posts.map(({ name, rated, total, next }) => [name, rated, total, next.cell])).toEqual([
      ['党政管理岗', 0, 2, 'H4'],
    ]);
  });

  test('nothing filled in is nothing to rate', () => {
    const blank = scanOf([
      { ...GOALS, rows: GOALS.rows.slice(0, 4), merges: GOALS.merges.filter(({ top }) => top < 4) },
      { ...POSTS, rows: POSTS.rows.slice(0, 3), merges: POSTS.merges.filter(({ top }) => top < 3) },
    ]);
    expect(progressOf(blank, 3)).toMatchObject({ total: 0, goals: [], posts: [] });
  });
});
