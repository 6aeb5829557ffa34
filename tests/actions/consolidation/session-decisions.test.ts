import { defaultMechanism } from '../../../src/actions/default-mechanism';
import { pendingItems } from '../../../src/domain/consolidation/pending-items';
import { given, newSession, report } from './sample-files';

const [FIRST, SECOND, THIRD] = ['示例市第一中学', '示例市第二中学', '示例市第三中学'] as const;
const units = [FIRST, SECOND, THIRD].map((name) => ({ name, aliases: [] }));

/** One unit reported twice, one with a figure that cannot be read, one under a name of its own. */
async function readQuarter() {
  const { session, log } = newSession();
  await session.useRoster({ kind: 'remembered', units });
  await session.addFiles([
    given('一.xlsx', await report(FIRST, 3)),
    given('一（改）.xlsx', await report(FIRST, 4)),
    given('二.xlsx', await report(SECOND, 5, { memberTotal: '约20' })),
    given('三.xlsx', await report('老三中', 6)),
  ]);
  await session.read();
  const members = () => session.getState().result!.totals.memberTotal.value;
  const pending = () => pendingItems(session.getState().result!, defaultMechanism()).map(({ kind }) => kind);
  return { session, log, members, pending };
}

test('each decision counts at once, without reading, and can be taken back', async () => {
  const { session, log, members, pending } = await readQuarter();
  expect([members(), pending()]).toEqual([null, ['duplicate', 'unknownName', 'figure']]);

  session.pick(FIRST, '一.xlsx');
  expect(members()).toBe(3);
  session.pick(FIRST, '一（改）.xlsx');
  expect(members()).toBe(4);
  session.confirmName('老三中', THIRD);
  expect(members()).toBe(10);
  session.correct({ unit: SECOND, indicator: 'memberTotal', value: 20, reason: '电话核实' });
  expect([members(), pending()]).toEqual([30, []]);
  session.exclude(SECOND, '已撤并');
  expect(members()).toBe(10);

  session.include(SECOND);
  expect(members()).toBe(30);
  session.undoCorrection(SECOND, 'memberTotal');
  expect(members()).toBe(10);
  session.undoName('老三中');
  expect(members()).toBe(4);
  session.undoPick(FIRST);
  expect([members(), pending()]).toEqual([null, ['duplicate', 'unknownName', 'figure']]);
  expect(log.read).toHaveLength(4);
});

test('a correction that counts nothing is refused', async () => {
  const { session } = await readQuarter();
  for (const value of [-1, 2.5, Number.NaN]) {
    const wrong = { unit: SECOND, indicator: 'memberTotal', value, reason: '' } as const;
    expect(() => session.correct(wrong)).toThrow(RangeError);
  }
});

test('a guess that is accepted waits no longer, until that is taken back', async () => {
  const { session } = newSession();
  await session.addFiles([given('示例市第一中学.xlsx', await report('', 3))]);
  await session.read();
  const waiting = () =>
    pendingItems(session.getState().result!, defaultMechanism()).flatMap((item) =>
      item.kind === 'guess' ? [item.key] : [],
    );
  const [key = ''] = waiting();
  expect(key).toContain('unitFromFileName');
  session.acceptGuess(key);
  expect(waiting()).toEqual([]);
  session.undoGuesses([key]);
  expect(waiting()).toEqual([key]);
});

test('guesses are accepted all at once, and taken back all at once', async () => {
  const { session } = newSession();
  await session.addFiles([
    given('示例市第一中学.xlsx', await report('', 3)),
    given('示例市第二中学.xlsx', await report('', 4)),
  ]);
  await session.read();
  const waiting = () =>
    pendingItems(session.getState().result!, defaultMechanism()).flatMap((item) =>
      item.kind === 'guess' ? [item.key] : [],
    );
  const keys = waiting();
  expect(keys).toHaveLength(2);
  const added = jest.fn();
  session.subscribe(added);
  session.acceptGuesses(keys);
  expect(waiting()).toEqual([]);
  expect(added).toHaveBeenCalledTimes(1);
  session.undoGuesses(keys);
  expect(waiting()).toEqual(keys);
  expect(added).toHaveBeenCalledTimes(2);
});

test('the decisions of a district come with its result, and the city adds its own', async () => {
  const { session } = await readQuarter();
  session.pick(FIRST, '一.xlsx');
  session.confirmName('老三中', THIRD);
  session.correct({ unit: SECOND, indicator: 'memberTotal', value: 20, reason: '电话核实' });
  const { bytes } = await session.exportReport();

  const city = newSession().session;
  await city.useRoster({ kind: 'remembered', units });
  const { blob } = given('东区.json', await embeddedJson(bytes));
  await city.addFiles([{ name: '东区.json', blob }]);
  await city.read();
  expect(city.getState().result!.totals.memberTotal).toMatchObject({ value: 29, complete: true });
  city.exclude(THIRD, '不属本市');
  expect(city.getState().result!.totals.memberTotal.value).toBe(23);
});

async function embeddedJson(report: Uint8Array): Promise<string> {
  const { readOwnReport } = await import('../../../src/domain/reports/ownership-mark');
  const { readWorkbook } = await import('../../../src/formats/read-workbook');
  const { nodeReadingPlatform } = await import('../../../src/workers/node-platform');
  return readOwnReport(await readWorkbook(report, { passwords: [] }, nodeReadingPlatform.workbook))!;
}
