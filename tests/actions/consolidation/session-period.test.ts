import { given, newSession, report } from './sample-files';

const SECOND_QUARTER = { year: 2012, quarter: 2 };
const THIRD_QUARTER = { year: 2012, quarter: 3 };

test('without a hint the quarter is the last that has ended', () => {
  const { period, periodGuessed } = newSession().session.getState();
  expect([period, periodGuessed]).toEqual([THIRD_QUARTER, true]);
});

test('names of files and folders say the quarter, until the clerk does', async () => {
  const { session } = newSession();
  await session.addFiles([given('2012年第二季度/a.xlsx', 'a')]);
  expect(session.getState()).toMatchObject({ period: SECOND_QUARTER, periodGuessed: true });
  await session.choosePeriod(THIRD_QUARTER);
  await session.addFiles([given('2012年第二季度/b.xlsx', 'b')]);
  expect(session.getState()).toMatchObject({ period: THIRD_QUARTER, periodGuessed: false });
});

test('another quarter is proposed where most files claim it; taking it reads them again', async () => {
  const { session, log } = newSession();
  await session.addFiles([given('a.xlsx', await report('示例市第一中学', 3, {}, SECOND_QUARTER))]);
  await session.read();
  expect(session.getState()).toMatchObject({
    otherPeriod: SECOND_QUARTER,
    result: { units: [{ status: 'wrongPeriod' }] },
  });
  await session.choosePeriod(SECOND_QUARTER);
  expect(session.getState()).toMatchObject({
    otherPeriod: undefined,
    result: { units: [{ status: 'reported' }], period: SECOND_QUARTER },
  });
  expect(log.read.map(({ options }) => options.period)).toEqual([THIRD_QUARTER, SECOND_QUARTER]);
});

test('a period chosen before anything is read reads nothing, and the same again reads nothing anew', async () => {
  const { session, log } = newSession();
  await session.addFiles([given('a.xlsx', await report('示例市第一中学', 3))]);
  await session.choosePeriod(SECOND_QUARTER);
  await session.choosePeriod(THIRD_QUARTER);
  expect(log.read).toEqual([]);
  await session.read();
  await session.choosePeriod(THIRD_QUARTER);
  expect(log.read).toHaveLength(1);
});

test('periods chosen one after the other while files are read end in the last of them', async () => {
  let chosen: Promise<unknown> | undefined;
  const { session, log } = newSession({
    before: () => {
      chosen ??= Promise.all([
        session.choosePeriod({ year: 2011, quarter: 4 }),
        session.choosePeriod(SECOND_QUARTER),
      ]);
    },
  });
  await session.addFiles([
    given('a.xlsx', await report('示例市第一中学', 3, {}, SECOND_QUARTER)),
    given('b.xlsx', await report('示例市第二中学', 4, {}, SECOND_QUARTER)),
  ]);
  await session.read();
  await chosen;
  const { result, files, progress, cancelled } = session.getState();
  expect([progress, cancelled, files.map(({ unfinished }) => unfinished)]).toEqual([
    undefined,
    false,
    [false, false],
  ]);
  const last = log.read.slice(-2).map(({ file, options }) => [file, options.period]);
  expect(last).toEqual([
    ['a.xlsx', SECOND_QUARTER],
    ['b.xlsx', SECOND_QUARTER],
  ]);
  expect(result).toMatchObject({ period: SECOND_QUARTER, totals: { memberTotal: { value: 7 } } });
});
