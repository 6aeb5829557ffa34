import { defaultMechanism } from '../../../src/actions/default-mechanism';
import { pendingItems } from '../../../src/domain/consolidation/pending-items';
import { given, newSession, report } from './sample-files';

const [FIRST, SECOND] = ['示例市第一中学', '示例市第二中学'] as const;
const units = [FIRST, SECOND].map((name) => ({ name, aliases: [] }));
const FOURTH_QUARTER = { year: 2012, quarter: 4 };

const MEMBERS = { unit: FIRST, indicator: 'memberTotal', value: 30, reason: '电话核实' } as const;

async function sessionWith(...files: Parameters<typeof given>[]) {
  const { session } = newSession();
  await session.useRoster({ kind: 'remembered', units });
  const add = async (name: string, content: Uint8Array) => {
    await session.addFiles([given(name, content)]);
    await session.read();
  };
  for (const [name, content] of files) await add(name, content as Uint8Array);
  const total = () => session.getState().result!.totals.memberTotal;
  const pending = () =>
    pendingItems(session.getState().result!, defaultMechanism()).map((item) =>
      item.kind === 'lapsed' ? `lapsed ${item.decision.kind}` : item.kind,
    );
  return { session, add, total, pending };
}

describe('a corrected figure', () => {
  test('is about the file it was put in for: of another file it waits for the clerk', async () => {
    const first = await report(FIRST, 3);
    const { session, add, total, pending } = await sessionWith(['一.xlsx', first]);
    session.correct(MEMBERS);
    expect(total().value).toBe(30);
    session.removeFile('一.xlsx');
    await add('一.xlsx', await report(FIRST, 28));
    expect([total().value, pending()]).toEqual([28, ['lapsed correction']]);
    session.correct({ ...MEMBERS, value: 29 });
    expect([total().value, pending()]).toEqual([29, []]);
    session.removeFile('一.xlsx');
    await add('一（原）.xlsx', first);
    expect([total().value, pending()]).toEqual([3, ['lapsed correction']]);
    session.undoCorrection(FIRST, 'memberTotal');
    expect([total().value, pending()]).toEqual([3, []]);
  });

  test('holds again for the same content, whatever its file is called', async () => {
    const content = await report(FIRST, 3);
    const { session, add, total, pending } = await sessionWith(['一.xlsx', content]);
    session.correct(MEMBERS);
    session.removeFile('一.xlsx');
    await add('改了名.xlsx', content);
    expect([total().value, pending()]).toEqual([30, []]);
  });
});

describe('a unit that is left out', () => {
  test('although nothing had come in waits for the clerk when something does', async () => {
    const { session, add, total, pending } = await sessionWith(['一.xlsx', await report(FIRST, 3)]);
    session.exclude(SECOND, '已撤并');
    expect([total(), pending()]).toEqual([{ value: 3, complete: true, units: 1, usable: 1 }, []]);
    await add('二.xlsx', await report(SECOND, 4));
    expect([total().value, pending()]).toEqual([7, ['lapsed exclusion']]);
    session.exclude(SECOND, '已撤并');
    expect([total().value, pending()]).toEqual([3, []]);
    session.removeFile('二.xlsx');
    expect([total().complete, pending()]).toEqual([false, ['lapsed exclusion']]);
    session.include(SECOND);
    expect(pending()).toEqual([]);
  });
});

describe('a file that was chosen among several', () => {
  test('is another when its content is, and has to be chosen anew', async () => {
    const { session, add, total, pending } = await sessionWith(
      ['一.xlsx', await report(FIRST, 3)],
      ['一（改）.xlsx', await report(FIRST, 4)],
    );
    session.pick(FIRST, '一.xlsx');
    expect([total().value, pending()]).toEqual([3, []]);
    session.removeFile('一.xlsx');
    await add('一.xlsx', await report(FIRST, 9));
    expect([total().value, pending()]).toEqual([null, ['duplicate']]);
  });

  test('has to be chosen anew beside a further one', async () => {
    const { session, add, total, pending } = await sessionWith(
      ['一.xlsx', await report(FIRST, 3)],
      ['一（改）.xlsx', await report(FIRST, 4)],
    );
    session.pick(FIRST, '一.xlsx');
    await add('一（再改）.xlsx', await report(FIRST, 5));
    const [item] = pendingItems(session.getState().result!, defaultMechanism());
    expect([total().value, item]).toMatchObject([null, { kind: 'duplicate', filesChanged: true }]);
    session.pick(FIRST, '一（再改）.xlsx');
    expect([total().value, pending()]).toEqual([5, []]);
    session.removeFile('一.xlsx');
    expect([total().value, pending()]).toEqual([5, []]);
  });
});

describe('decisions about a quarter', () => {
  test('do not go over to another, but for names; they are there again with it', async () => {
    const { session, add, total } = await sessionWith(['一.xlsx', await report(FIRST, 3)]);
    session.correct(MEMBERS);
    session.exclude(SECOND, '已撤并');
    session.confirmName('老校', SECOND);
    const before = session.getState().decisions;
    await session.choosePeriod(FOURTH_QUARTER);
    const { names } = before;
    expect(session.getState().decisions).toEqual({
      picks: [],
      names,
      exclusions: [],
      corrections: [],
      acceptedGuesses: [],
    });
    session.removeFile('一.xlsx');
    await add('一.xlsx', await report(FIRST, 77, {}, FOURTH_QUARTER));
    expect(total()).toMatchObject({ value: 77, complete: false });
    session.undoName('老校');
    await session.choosePeriod({ year: 2012, quarter: 3 });
    expect(session.getState().decisions).toEqual({ ...before, names: [] });
  });

  test('are forgotten with all files, in every quarter', async () => {
    const { session } = await sessionWith(['一.xlsx', await report(FIRST, 3)]);
    session.correct(MEMBERS);
    await session.choosePeriod(FOURTH_QUARTER);
    session.clear();
    await session.choosePeriod({ year: 2012, quarter: 3 });
    expect(session.getState().decisions.corrections).toEqual([]);
  });
});
