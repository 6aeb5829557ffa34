import { zipSync } from 'fflate';
import { given, newSession, report } from './sample-files';

const names = (session: ReturnType<typeof newSession>['session']) =>
  session.getState().files.map(({ name }) => name);

test('a file that is given twice is added once; another of its name gets a name of its own', async () => {
  const { session } = newSession();
  await session.addFiles([given('夹/a.xlsx', 'one'), given('夹/a.xlsx', 'one'), given('夹/a.xlsx', 'two')]);
  await session.addFiles([given('夹/a.xlsx', 'two'), given('b.xlsx', 'one')]);
  expect(names(session)).toEqual(['夹/a.xlsx', '夹/a (2).xlsx', 'b.xlsx']);
});

test('every change is told, and the state is another object then', async () => {
  const { session } = newSession();
  const seen: unknown[] = [session.getState()];
  const stop = session.subscribe(() => seen.push(session.getState()));
  await session.addFiles([given('a.xlsx', 'one')]);
  const told = seen.length;
  stop();
  session.removeFile('a.xlsx');
  expect(told).toBeGreaterThan(1);
  expect(new Set(seen).size).toBe(told);
  expect(seen).toHaveLength(told);
});

test('reading goes on past files that are bad, and each says what it is', async () => {
  const { session } = newSession();
  await session.addFiles([
    given('坏.xlsx', 'PK\u0003\u0004 nothing'),
    given('说明.txt', 'a note'),
    given('好.xlsx', await report('示例市第一中学', 3)),
    given('~$好.xlsx', 'lock'),
  ]);
  await session.read();
  const { files, result, fault, progress } = session.getState();
  expect([fault, progress]).toEqual([undefined, undefined]);
  expect(files.map(({ readings }) => readings?.map(({ status }) => status))).toEqual([
    ['rejected'],
    ['ignored'],
    ['used'],
    ['ignored'],
  ]);
  expect(result?.totals.memberTotal.value).toBe(3);
});

test('only what is not read yet is read', async () => {
  const { session, log } = newSession();
  await session.addFiles([given('a.xlsx', await report('示例市第一中学', 3))]);
  await session.read();
  await session.addFiles([given('b.xlsx', await report('示例市第二中学', 4))]);
  await session.read();
  await session.read();
  expect(log.read.map(({ file }) => file)).toEqual(['a.xlsx', 'b.xlsx']);
  expect(session.getState().result?.totals.memberTotal.value).toBe(7);
});

test('a file removed counts no more, and an emptied session has no result', async () => {
  const { session, log } = newSession();
  await session.addFiles([
    given('a.xlsx', await report('示例市第一中学', 3)),
    given('b.xlsx', await report('示例市第二中学', 4)),
  ]);
  await session.read();
  session.exclude('示例市第一中学', '已撤并');
  session.removeFile('b.xlsx');
  expect(session.getState().result?.totals.memberTotal.value).toBeNull();
  session.clear();
  expect(session.getState()).toMatchObject({
    files: [],
    result: undefined,
    decisions: { exclusions: [] },
  });
  expect(log.read).toHaveLength(2);
});

test('what is given while files are read is read in the same run', async () => {
  const more = given('b.xlsx', await report('示例市第二中学', 4));
  const { session, log } = newSession({
    before: async (file) => {
      if (file === 'a.xlsx') await session.addFiles([more]);
    },
  });
  await session.addFiles([given('a.xlsx', await report('示例市第一中学', 3))]);
  await session.read();
  expect(log.read.map(({ file }) => file)).toEqual(['a.xlsx', 'b.xlsx']);
  expect(session.getState().result?.totals.memberTotal.value).toBe(7);
});

test('progress tells the file and how many are done', async () => {
  const { session } = newSession();
  const archive = zipSync({
    'c.xlsx': await report('示例市第三中学', 5),
    'd.xlsx': await report('示例市实验小学', 6),
  });
  await session.addFiles([given('a.xlsx', await report('示例市第一中学', 3)), given('各校.zip', archive)]);
  const seen: string[] = [];
  session.subscribe(() => {
    const { progress } = session.getState();
    if (progress) seen.push(`${progress.done}/${progress.total} ${progress.file}`);
  });
  await session.read();
  expect([...new Set(seen)]).toEqual([
    '0/2 a.xlsx',
    '1/2 a.xlsx',
    '1/2 各校.zip',
    '1/2 各校.zip/c.xlsx',
    '1/2 各校.zip/d.xlsx',
    '2/2 各校.zip/d.xlsx',
  ]);
  expect(session.getState().files[1]?.readings).toHaveLength(2);
});
