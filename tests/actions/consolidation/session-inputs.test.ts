import { quicklyEncrypted } from '../../formats/fixtures/encrypted-file';
import { given, newSession, report, sampleFile } from './sample-files';

const FIRST = '示例市第一中学';
const locked = async (unit: string, figure: number, password: string) =>
  given(`${unit}.xlsx`, quicklyEncrypted(await report(unit, figure), password));

test('a password opens what was refused for the lack of it, and reads nothing else again', async () => {
  const { session, log } = newSession();
  await session.addFiles([
    await locked(FIRST, 3, 'geheim-1'),
    given('b.xlsx', await report('示例市第二中学', 4)),
    await locked('示例市第三中学', 5, 'geheim-2'),
  ]);
  await session.read();
  expect(session.getState().result?.totals.memberTotal.value).toBe(4);
  await session.addPassword('geheim-1');
  expect(session.getState().result?.totals.memberTotal.value).toBe(7);
  await session.addPassword('geheim-2');
  expect(session.getState().result?.totals.memberTotal.value).toBe(12);
  expect(log.read.filter(({ file }) => file === 'b.xlsx')).toHaveLength(1);
  expect(JSON.stringify(session.getState()).includes('geheim')).toBe(false);
});

test('a password given while nothing was refused is kept for what comes', async () => {
  const { session, log } = newSession();
  await session.addPassword('geheim-1');
  expect(log.read).toEqual([]);
  await session.addFiles([await locked(FIRST, 3, 'geheim-1')]);
  await session.read();
  expect(session.getState().result?.totals.memberTotal.value).toBe(3);
});

test('passwords are forgotten with the files they opened', async () => {
  const { session } = newSession();
  const file = await locked(FIRST, 3, 'geheim-1');
  await session.addPassword('geheim-1');
  session.clear();
  await session.addFiles([file]);
  await session.read();
  expect(session.getState().result?.files).toMatchObject([{ status: 'rejected', reason: 'encrypted' }]);
});

describe('a roster', () => {
  test('makes a unit missing that sent nothing, and none makes nobody missing', async () => {
    const { session } = newSession();
    await session.addFiles([given('a.xlsx', await report(FIRST, 3))]);
    await session.read();
    await session.useRoster({ kind: 'file', file: sampleFile('units.csv') });
    expect(session.getState().roster).toMatchObject({ origin: { kind: 'file', file: 'units.csv' } });
    expect(session.getState().result?.units).toHaveLength(12);
    await session.useRoster(undefined);
    expect(session.getState().result?.units.map(({ status }) => status)).toEqual(['reported']);
  });

  test('may be a sheet of the open workbook', async () => {
    const { session } = newSession();
    const rows = [['应报单位名单'], ['学校名称', '别名'], [FIRST, '一中'], ['示例市第二中学', '']];
    const sheet = { name: '名单', hidden: false, rows, merges: [], hiddenRows: [], hiddenCols: [] };
    await session.useRoster({ kind: 'sheet', sheet });
    expect(session.getState().roster).toEqual({
      units: [
        { name: FIRST, aliases: ['一中'], contact: null },
        { name: '示例市第二中学', aliases: [], contact: null },
      ],
      origin: { kind: 'sheet', sheet: '名单' },
    });
  });

  test.each([
    ['has no name column', '甲,乙\n1,2\n', { kind: 'rosterNoNameColumn' }],
    ['lists no unit', '单位名称,别名\n', { kind: 'rosterEmpty' }],
    [
      'cannot be read',
      'PK\u0003\u0004 nothing',
      { kind: 'rosterUnreadable', code: expect.any(String) as string },
    ],
  ])('that %s is said to, and the one there was stays', async (_, content, fault) => {
    const { session } = newSession();
    await session.useRoster({ kind: 'remembered', units: [{ name: FIRST, aliases: [] }] });
    await session.useRoster({ kind: 'file', file: given('名单.csv', content) });
    expect(session.getState().fault).toMatchObject({ ...fault, file: '名单.csv' });
    expect(session.getState().roster?.origin).toEqual({ kind: 'remembered' });
    session.dismissFault();
    expect(session.getState().fault).toBeUndefined();
  });
});

describe('the quarter before', () => {
  const exported = async (period: { year: number; quarter: number }, figure: number) => {
    const { session } = newSession();
    await session.choosePeriod(period);
    await session.addFiles([given('a.xlsx', await report(FIRST, figure, {}, period))]);
    await session.read();
    const { name, bytes } = await session.exportReport();
    return given(name, bytes);
  };

  test('is read from the report that was exported, and compared with', async () => {
    const { session } = newSession();
    await session.addFiles([given('a.xlsx', await report(FIRST, 3))]);
    await session.usePrevious(await exported({ year: 2012, quarter: 2 }, 9));
    await session.read();
    expect(session.getState().previous).toMatchObject({ period: { year: 2012, quarter: 2 } });
    expect(session.getState().result?.findings.map(({ rule }) => rule)).toContain('C01');
    await session.usePrevious(undefined);
    expect(session.getState().result?.findings.map(({ rule }) => rule)).not.toContain('C01');
  });

  test('is no longer compared with when the quarter chosen is not after it', async () => {
    const { session } = newSession();
    await session.usePrevious(await exported({ year: 2012, quarter: 2 }, 9));
    await session.addFiles([given('a.xlsx', await report(FIRST, 3, {}, { year: 2012, quarter: 2 }))]);
    await session.choosePeriod({ year: 2012, quarter: 2 });
    await session.read();
    const rules = session.getState().result?.findings.map(({ rule }) => rule);
    expect(rules?.filter((rule) => rule.startsWith('C'))).toEqual([]);
  });

  test.each([
    ['is not before', () => exported({ year: 2012, quarter: 3 }, 3), 'previousNotBefore'],
    ['is no result', async () => given('x.xlsx', await report(FIRST, 3)), 'previousUnreadable'],
    ['is no file of any kind', () => Promise.resolve(given('x.txt', 'note')), 'previousUnreadable'],
  ])('that %s is said to be none', async (_, file, kind) => {
    const { session } = newSession();
    await session.usePrevious(await file());
    expect(session.getState()).toMatchObject({ fault: { kind }, previous: undefined });
  });
});

test('a due date tells who was late, at once', async () => {
  const { session } = newSession();
  await session.addFiles([sampleFile('示例市第二中学2012年第三季度.xlsx')]);
  await session.read();
  const late = () => session.getState().result?.units.map((unit) => unit.late);
  expect(late()).toEqual([false]);
  session.setDue({ year: 2012, month: 1, day: 1 });
  expect(late()).toEqual([true]);
  session.setDue(undefined);
  expect(late()).toEqual([false]);
});
