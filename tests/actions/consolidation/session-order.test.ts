import { given, newSession, report } from './sample-files';

const SECOND_QUARTER = { year: 2012, quarter: 2 };
const two = async () => [
  given('a.xlsx', await report('示例市第一中学', 3)),
  given('b.xlsx', await report('示例市第二中学', 4)),
];
const names = ({ session }: ReturnType<typeof newSession>) =>
  session.getState().files.map(({ name }) => name);

test('files that were being added when all were removed stay away; those given later come in', async () => {
  const made = newSession();
  const adding = made.session.addFiles(await two());
  made.session.clear();
  const later = made.session.addFiles([given('c.xlsx', await report('示例市第三中学', 5))]);
  await Promise.all([adding, later]);
  expect(names(made)).toEqual(['c.xlsx']);
});

test('the same files given twice at once are there once', async () => {
  const made = newSession();
  const [files, again] = [await two(), await two()];
  await Promise.all([made.session.addFiles(files), made.session.addFiles(again)]);
  expect(names(made)).toEqual(['a.xlsx', 'b.xlsx']);
});

test('another period reads nothing anew after 取消', async () => {
  const { session, log } = newSession({
    before: (file) => (file === 'b.xlsx' && log.read.length === 1 ? session.cancel() : undefined),
  });
  await session.addFiles(await two());
  await session.read();
  const before = log.read.length;
  await session.choosePeriod(SECOND_QUARTER);
  expect(log.read).toHaveLength(before);
  expect(session.getState()).toMatchObject({ cancelled: true, result: undefined, period: SECOND_QUARTER });
  await session.read();
  expect(session.getState()).toMatchObject({
    cancelled: false,
    result: { period: SECOND_QUARTER, unread: [] },
  });
});

test.each(['choosePeriod', 'addPassword'] as const)(
  '取消 while %s waits for the run to end holds',
  async (what) => {
    let asked: Promise<void> | undefined;
    const { session, log } = newSession({
      before: () => {
        if (asked) return;
        asked =
          what === 'choosePeriod' ? session.choosePeriod(SECOND_QUARTER) : session.addPassword('geheim');
        session.cancel();
      },
    });
    await session.addFiles(await two());
    await session.read();
    await asked;
    expect(log.read.length).toBeLessThanOrEqual(1);
    expect(session.getState()).toMatchObject({ cancelled: true, progress: undefined });
    await session.read();
    expect(session.getState()).toMatchObject({ cancelled: false, result: { unread: [] } });
  },
);

test('取消 right after reading was asked for holds', async () => {
  const { session, log } = newSession();
  await session.addFiles(await two());
  const reading = session.read();
  session.cancel();
  await reading;
  expect([log.read, session.getState().cancelled]).toEqual([[], true]);
});

test('what is asked to be read while the period changes is read once', async () => {
  const { session, log } = newSession();
  await session.addFiles(await two());
  await session.read();
  await Promise.all([session.choosePeriod(SECOND_QUARTER), session.read()]);
  expect(log.read.map(({ file, options }) => `${file} ${options.period.quarter}`)).toEqual([
    'a.xlsx 3',
    'b.xlsx 3',
    'a.xlsx 2',
    'b.xlsx 2',
  ]);
});
