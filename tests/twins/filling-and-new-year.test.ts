/** What is left to rate adds up to what is counted, and a new year begins with the plan of the old one and no rating. */
import { newYearWorkbook } from '../../src/actions/new-year/new-year-workbook';
import { progressOf } from '../../src/domain/filling/filling-progress';
import type { RatingSlot } from '../../src/domain/filling/rating-slot';
import { scanWorkbook, type WorkbookScan } from '../../src/domain/checking/workbook-scan';
import { NO_CHOICES } from '../../src/domain/workbook/school-choices';
import { mechanism, openSample, PERIOD, readSample, SAMPLE_FILES } from './sample-schools';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

test.each(SAMPLE_FILES)('%s: 附件1 in the progress is ⑤ split by ratings', async (file) => {
  const scan = await (await openSample(file)).scanNow();
  const { goals, posts, ...all } = progressOf(scan, PERIOD.quarter);
  const split = scan.own?.figures.quarterTasksDone?.split;
  const gradesOf = (key: string): number => sum(goals.map(({ grades }) => grades[key] ?? 0));
  expect({
    total: sum(goals.map(({ total }) => total)),
    grades: Object.fromEntries(mechanism.ratings.scale.map(({ key }) => [key, gradesOf(key)])),
    blank: sum(goals.map(({ blank }) => blank)),
    other: sum(goals.map(({ other }) => other)),
  }).toEqual({
    total: scan.own?.school.tasks.length,
    grades: split?.grades ?? { good: 0, medium: 0, fair: 0 },
    blank: split?.blank ?? 0,
    other: split ? split.doneWithoutGrade + split.notDone + split.unknown : 0,
  });
  expect(all.total).toBe(sum([...goals, ...posts].map(({ total }) => total)));
  expect(all.total).toBe(all.rated + all.blank + all.other);
});

const SLOTS: readonly RatingSlot[] = [1, 2, 3, 4, 'annual'];

const planned = ({ own }: WorkbookScan) => ({
  tasks: own?.school.tasks.map(({ workGoal, orgName, text, responsible, leader }) => [
    workGoal,
    orgName,
    text,
    responsible,
    leader,
  ]),
  posts: own?.school.dutyPosts.map(({ postName, postTask, members, pledges }) => [
    postName,
    postTask,
    members.people,
    pledges?.reading.items,
  ]),
});

test.each(SAMPLE_FILES)('%s: the workbook of 2013', async (file) => {
  const old = await (await openSample(file)).scanNow();
  const { bytes } = await newYearWorkbook(
    old,
    mechanism,
    { drawn: [] },
    { unit: '示例市示例学校', year: 2013 },
    'zh',
  );
  const fresh = scanWorkbook(await readSample(bytes, '2013.xlsx'), {
    mechanism,
    period: { year: 2013, quarter: 1 },
    choices: NO_CHOICES,
  });
  expect(planned(fresh)).toEqual(planned(old));
  for (const slot of SLOTS) {
    const { total, blank } = progressOf(fresh, slot);
    expect([slot, blank]).toEqual([slot, total]);
  }
  expect(progressOf(fresh, 1).total).toBe(progressOf(old, 1).total);
  expect(Object.values(fresh.own?.school.report?.figures ?? {}).map(({ reading }) => reading.state)).toEqual(
    mechanism.indicators.map(() => 'missing'),
  );
});
