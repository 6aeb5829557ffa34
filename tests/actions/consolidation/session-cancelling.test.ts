import { zipSync } from 'fflate';
import { given, newSession, report } from './sample-files';

const three = async () => [
  given('a.xlsx', await report('示例市第一中学', 3)),
  given('b.xlsx', await report('示例市第二中学', 4)),
  given('c.xlsx', await report('示例市第三中学', 5)),
];

test('cancelling keeps what is read, says so, and reading on reads the rest', async () => {
  const { session, log } = newSession({
    before: (file) => (file === 'b.xlsx' ? session.cancel() : undefined),
  });
  await session.addFiles(await three());
  await session.read();
  const { cancelled, progress, files, result } = session.getState();
  expect([cancelled, progress]).toEqual([true, undefined]);
  expect(files.map(({ unfinished }) => unfinished)).toEqual([false, true, true]);
  expect(files[1]).not.toHaveProperty('readings');
  expect(result?.totals.memberTotal.value).toBe(3);
  expect(log.ended).toBe(1);
});

test('what is not read is in the result, which is complete when all is', async () => {
  const { session } = newSession({
    before: (file) => (file === 'b.xlsx' ? session.cancel() : undefined),
  });
  await session.addFiles(await three());
  await session.read();
  const { result } = session.getState();
  expect([result?.unread, result?.totals.memberTotal.complete]).toEqual([['b.xlsx', 'c.xlsx'], false]);
  session.removeFile('b.xlsx');
  session.removeFile('c.xlsx');
  const { result: rest } = session.getState();
  expect([rest?.unread, rest?.totals.memberTotal.complete]).toEqual([[], true]);
  await session.addFiles([given('d.xlsx', await report('示例市实验小学', 6))]);
  const { result: more } = session.getState();
  expect([more?.unread, more?.totals.memberTotal.complete]).toEqual([['d.xlsx'], false]);
});

test('reading on after a cancel', async () => {
  let cancels = 1;
  const { session } = newSession({ before: () => (cancels-- > 0 ? session.cancel() : undefined) });
  await session.addFiles(await three());
  await session.read();
  expect(session.getState()).toMatchObject({ cancelled: true, result: undefined });
  await session.read();
  expect(session.getState()).toMatchObject({ cancelled: false, fault: undefined });
  expect(session.getState().result?.totals.memberTotal.value).toBe(12);
});

test('reading on at once after a cancel waits for the run that ends', async () => {
  let again: Promise<void> | undefined;
  const { session } = newSession({
    before: () => {
      if (again) return;
      session.cancel();
      again = session.read();
    },
  });
  await session.addFiles(await three());
  await session.read();
  await again;
  expect(session.getState().result?.totals.memberTotal.value).toBe(12);
  expect(session.getState()).toMatchObject({ cancelled: false, progress: undefined });
});

test('of an archive the entries that were read are kept, and reading goes on behind them', async () => {
  const archive = zipSync({
    'a.xlsx': await report('示例市第一中学', 3),
    'b.xlsx': await report('示例市第二中学', 4),
  });
  const { session, log } = newSession();
  await session.addFiles([given('各校.zip', archive)]);
  const stop = session.subscribe(() => {
    if (session.getState().progress?.file === '各校.zip/a.xlsx') session.cancel();
  });
  await session.read();
  stop();
  expect(session.getState().files).toMatchObject([
    { unfinished: true, readings: [{ file: '各校.zip/a.xlsx' }] },
  ]);
  expect(session.getState().result?.totals.memberTotal.value).toBe(3);
  await session.read();
  expect(session.getState().files[0]?.readings?.map(({ file }) => file)).toEqual([
    '各校.zip/a.xlsx',
    '各校.zip/b.xlsx',
  ]);
  expect(session.getState().result?.totals.memberTotal.value).toBe(7);
  expect(log.read).toHaveLength(2);
});

test('nothing is cancelled where nothing is read', () => {
  const { session } = newSession();
  session.cancel();
  expect(session.getState().cancelled).toBe(false);
});

test('a session emptied while it reads takes nothing of it over', async () => {
  const { session } = newSession({ before: (file) => (file === 'a.xlsx' ? session.clear() : undefined) });
  await session.addFiles(await three());
  await session.read();
  expect(session.getState()).toMatchObject({ files: [], result: undefined, progress: undefined });
  await session.addFiles([given('d.xlsx', await report('示例市实验小学', 6))]);
  await session.read();
  expect(session.getState().result?.totals.memberTotal.value).toBe(6);
});

test('a program that is broken is said to be, and no file is to blame', async () => {
  const { session } = newSession({ broken: true });
  await session.addFiles(await three());
  await session.read();
  const { fault, files, result } = session.getState();
  expect(fault).toMatchObject({ kind: 'fault' });
  expect(fault?.kind === 'fault' && fault.detail).toMatch(/^ThreadBroken/);
  expect([files.every(({ unfinished }) => unfinished), result]).toEqual([true, undefined]);
});
