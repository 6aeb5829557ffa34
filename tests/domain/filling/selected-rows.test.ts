import { daysLeft } from '../../../src/domain/filling/deadline-left';
import { ratingCell, remarkOf } from '../../../src/domain/filling/rating-cell';
import { rowAt, selectedRows, slotAt } from '../../../src/domain/filling/selected-rows';
import { mechanism, rowOf, scanOf, select } from './school-forms';
import { slotTiming, type RatingSlot } from '../../../src/domain/filling/rating-slot';
import { sheet } from '../../fixtures/grid';

const scan = scanOf();

test.each([
  ['a cell of a task', '附件1', 'I5', 5],
  ['a cell beside the table', '附件1', 'M6', 6],
  ['a goal merged over two tasks: the first', '附件1', 'A5:A6', 5],
  ['the lower cell of that merge, as some programs tell it', '附件1', 'A6', 5],
  ['a rating merged over two tasks', '附件1', 'I10:I11', 10],
  ['a post', '附件2', 'D5', 5],
  ['several cells of one row', '附件1', 'B8:J8', 8],
  ['a block: its first row', '附件1', 'C6:C8', 6],
])('%s', (_, name, address, row) => {
  expect(rowAt(scan, select(name, address))?.row).toBe(row - 1);
});

test.each([
  ['a title', '附件1', 'A2'],
  ['a header', '附件1', 'I4'],
  ['合计', '附件1', 'C9'],
  ['below the table', '附件1', 'C40'],
  ['another sheet', '附件5', 'A1'],
])('%s is no row', (_, name, address) => {
  expect(rowAt(scan, select(name, address))).toBeUndefined();
});

test('a row of 附件1 tells all of its task, with days left and days past', () => {
  const row = rowOf(scan, '附件1', 5);
  expect(row.kind === 'goals' && row.task).toMatchObject({
    text: '推进课题结题',
    orgName: '教务处',
    workGoal: '教学质量',
    responsible: '王示例',
    leader: '李示例',
  });
  const deadline = row.kind === 'goals' ? row.task.deadline : undefined;
  expect(daysLeft(deadline, { year: 2012, month: 9, day: 28 })).toBe(2);
  expect(daysLeft(deadline, { year: 2012, month: 10, day: 8 })).toBe(-8);
  expect(daysLeft(undefined, { year: 2012, month: 10, day: 8 })).toBeUndefined();
});

test('a row of 附件2 tells its post, and 年度考评', () => {
  const row = rowOf(scan, '附件2', 5);
  expect(row.kind === 'posts' && row.post).toMatchObject({ postName: '党政管理岗' });
  expect(ratingCell(row, 'annual')).toMatchObject({ raw: '中', place: { cell: 'J5' } });
  expect(ratingCell(rowOf(scan, '附件1', 5), 'annual')).toBeUndefined();
});

test.each<[string, number, RatingSlot, string, string | undefined, string]>([
  ['附件1', 5, 2, 'RATED', 'medium', ''],
  ['附件1', 6, 3, 'DONE_NO_RATING', undefined, ''],
  ['附件1', 7, 2, 'RATED', 'good', '优秀'],
  ['附件1', 8, 3, 'RATED', 'fair', '人手不足'],
  ['附件1', 8, 1, 'BLANK', undefined, ''],
])('%s row %d slot %s: %s', (name, number, slot, state, grade, remark) => {
  const cell = ratingCell(rowOf(scan, name, number), slot);
  expect([cell?.reading.state, cell?.reading.grade, cell && remarkOf(cell)]).toEqual([state, grade, remark]);
});

test.each([
  ['已听课二十节', '已听课二十节'],
  ['差', ''],
  ['推进中', ''],
  ['好/中', ''],
  ['好（听课，12节）', '听课，12节'],
  ['好（见（二）第3条）', '见（二）第3条'],
  ['好（甲）（乙）', '甲；乙'],
  ['好：按时，已公示', '按时,已公示'],
])('of %s, %j is worth keeping beside a grade', (raw, remark) => {
  const worded = scanOf([
    sheet('附件1', [...TABLE_HEAD, `质量|教务处|推进课题结题|9月|王示例|李示例|||${raw}|`]),
  ]);
  const cell = ratingCell(rowOf(worded, '附件1', 3), 3);
  expect(cell && remarkOf(cell)).toBe(remark);
});

test('several rows are a block, however many columns; 合计 is none of it', () => {
  const selected = selectedRows(scan, select('附件1', 'G8:J10'));
  expect(selected.kind === 'block' && selected.rows.map(({ row }) => row + 1)).toEqual([8, 10]);
});

test('two tables on one sheet, and one more on another', () => {
  const more = sheet('附件1续', [...TABLE_HEAD, '师资|工会|评选先进|9月|王示例|李示例||||']);
  const below = sheet('附件1', [
    ...TABLE_HEAD, '质量|教务处|推进课题结题|9月|王示例|李示例||||', '', '',
    ...TABLE_HEAD, '安全|政教处|组织演练|9月|王示例|李示例||||',
  ]); // prettier-ignore
  const several = scanOf([below, more]);
  expect(rowAt(several, select('附件1', 'C3'))).toMatchObject({ task: { orgName: '教务处' } });
  expect(rowAt(several, select('附件1', 'C8'))).toMatchObject({ task: { orgName: '政教处' } });
  expect(rowAt(several, select('附件1续', 'C3'))).toMatchObject({ task: { orgName: '工会' } });
});

test('tells in which quarter’s cell the clerk is', () => {
  const row = rowOf(scan, '附件2', 4);
  expect(slotAt(row, [1, 2, 3, 4, 'annual'], select('附件2', 'G4'))).toBe(2);
  expect(slotAt(row, [1, 2, 3, 4, 'annual'], select('附件2', 'J4'))).toBe('annual');
  expect(slotAt(row, [1, 2, 3, 4, 'annual'], select('附件2', 'B4'))).toBeUndefined();
});

test.each<[RatingSlot, number, 'past' | 'current' | 'future']>([
  [2, 2012, 'past'],
  [3, 2012, 'current'],
  [4, 2012, 'future'],
  ['annual', 2012, 'future'],
  [4, 2011, 'past'],
  [1, 2013, 'future'],
])('slot %s of %d is %s while the third quarter of 2012 is worked on', (slot, year, timing) => {
  const at = { mechanism, period: { year: 2012, quarter: 3 }, today: { year: 2012, month: 10, day: 8 } };
  expect(slotTiming(slot, year, at)).toBe(timing);
});

test('a quarter that has not begun is future also where the clerk works on it', () => {
  const at = { mechanism, period: { year: 2012, quarter: 4 }, today: { year: 2012, month: 9, day: 28 } };
  expect(slotTiming(4, 2012, at)).toBe('future');
  expect(slotTiming(3, 2012, at)).toBe('past');
});

const TABLE_HEAD = [
  '工作目标|组织名称|项目任务|完成时限|责任人|责任领导|落实进度|<|<|<',
  '^|^|^|^|^|^|第一季度|第二季度|第三季度|第四季度',
];
