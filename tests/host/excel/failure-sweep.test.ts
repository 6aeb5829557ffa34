import { HostError } from '../../../src/host/host-error';
import { workbookFingerprint } from '../../excel-host/model/workbook-fingerprint';
import type { Failures } from '../../excel-host/transport/failures';
import {
  editing,
  IN_USE,
  listing,
  NEW_SHEETS,
  REPORT,
  RETINTING,
  TEMPLATE,
  tintedOn,
  tinting,
  unlistedOn,
} from '../swept-acts';
import { openExcel, type ExcelUnderTest } from './excel-harness';

type Act = (opened: ExcelUnderTest) => Promise<unknown>;

const TINTED: Act = ({ host, excel }) => tintedOn(excel.workbook.state, host);
const UNLISTED: Act = ({ excel }) => Promise.resolve(unlistedOn(excel.workbook.state));

/** How something goes wrong at the k-th request or action. */
const FAULTS = {
  request: (failures: Failures, k: number) => failures.atRequest(k),
  answer: (failures: Failures, k: number) => failures.loseAnswerOf(k),
  action: (failures: Failures, k: number) => failures.atAction(k),
};

interface Sweep {
  readonly fault: keyof typeof FAULTS;
  readonly act: Act;
  /** Done before each attempt, and no part of it. */
  readonly before?: Act;
  /** Every how-many-th action is tried; all of the last request are. */
  readonly stride?: number;
}

/**
 * Lets an act fail at each k in turn, in one workbook. Each time it either fails and the workbook is as it was, ready for
 * the next k, or has gone through whole, and is then undone. Answers how often each was so.
 */
async function sweep({ fault, act, before, stride = 1 }: Sweep): Promise<{ failed: number; done: number }> {
  const opened = await openExcel(IN_USE, '1.13');
  const { host, excel } = opened;
  excel.workbook.state.activate(excel.workbook.state.sheets[1]!);
  const tally = { failed: 0, done: 0 };
  let standing: Standing | undefined;
  for (const k of await stepsOf(opened, { fault, act, ...(before ? { before } : {}), stride })) {
    if (!standing) {
      await before?.(opened);
      standing = standingOf(opened);
    }
    FAULTS[fault](excel.host.failures, k);
    const error = await act(opened).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    excel.host.failures.clear();
    if (error === undefined) {
      tally.done += 1;
      if (host.lastAction()) await host.undo();
      standing = undefined;
    } else {
      tally.failed += 1;
      expect(error).toBeInstanceOf(HostError);
      expect([k, (error as HostError).left]).toEqual([k, []]);
      const { fingerprint, toUndo } = standingOf(opened);
      expect([k, fingerprint === standing.fingerprint, toUndo]).toEqual([k, true, standing.toUndo]);
    }
  }
  await excel.close();
  return tally;
}

/** How the workbook stands before an act, and what can be taken back then. */
type Standing = { readonly fingerprint: string; readonly toUndo: unknown };

const standingOf = ({ host, excel }: ExcelUnderTest): Standing => ({
  fingerprint: workbookFingerprint(excel.workbook),
  toUndo: host.lastAction(),
});

/** The ks to try: as many as the act has requests or actions when nothing fails. */
async function stepsOf(opened: ExcelUnderTest, { fault, act, before, stride }: Sweep & { stride: number }) {
  const { host, excel } = opened;
  await before?.(opened);
  excel.host.resetCounters();
  await act(opened);
  const { requests, actions, perRequest } = excel.host.counters;
  if (host.lastAction()) await host.undo();
  const lastFrom = actions - (perRequest[perRequest.length - 1]?.actions ?? 0);
  const all = Array.from({ length: fault === 'action' ? actions : requests }, (_, index) => index + 1);
  return all.filter((k) => fault !== 'action' || k > lastFrom || k % stride === 0);
}

describe.each(['request', 'answer'] as const)('a lost %s, wherever', (fault) => {
  test.each<[string, Act, number]>([
    ['inserting a template', TEMPLATE, 3],
    ['inserting without a mark', NEW_SHEETS, 3],
    ['editing', editing, 2],
  ])('%s changes nothing', async (_, act, requests) => {
    expect(await sweep({ fault, act })).toEqual({ failed: requests, done: 0 });
  });

  test('writing a report changes nothing, or is done', async () => {
    // The last answer lost: the older data are gone by then, so that there is no way back, and none is needed.
    const done = fault === 'answer' ? 1 : 0;
    expect(await sweep({ fault, act: REPORT })).toEqual({ failed: 3 - done, done });
  });

  test('tinting leaves the tints as they were', async () => {
    expect(await sweep({ fault, before: TINTED, act: RETINTING })).toEqual({ failed: 4, done: 0 });
    expect(await sweep({ fault, before: TINTED, act: tinting() })).toEqual({ failed: 4, done: 0 });
  });

  test('putting lists back leaves the cells without', async () => {
    expect(await sweep({ fault, before: UNLISTED, act: listing })).toEqual({ failed: 3, done: 0 });
  });

  test('undoing a drawing changes nothing, or is done', async () => {
    const done = fault === 'answer' ? 1 : 0;
    const act: Act = ({ host }) => host.undo();
    expect(await sweep({ fault, before: TEMPLATE, act })).toEqual({ failed: 2 - done, done });
  });
});

describe('an action that fails, wherever', () => {
  test('inserting a template changes nothing', async () => {
    const { failed, done } = await sweep({ fault: 'action', act: TEMPLATE });
    expect([failed > 200, done]).toEqual([true, 0]);
  }, 120_000);

  test('writing a report changes nothing, or is done', async () => {
    const { failed, done } = await sweep({ fault: 'action', act: REPORT, stride: 11 });
    expect([failed > 100, done]).toEqual([true, 0]);
  }, 120_000);

  test('editing changes nothing', async () => {
    const { failed, done } = await sweep({ fault: 'action', act: editing });
    expect([failed > 20, done]).toEqual([true, 0]);
  }, 60_000);

  test.each<[string, Act, Act, number]>([
    ['tinting otherwise leaves the tints as they were', TINTED, RETINTING, 40],
    ['taking tints away leaves them all', TINTED, tinting(), 30],
    ['putting lists back leaves the cells without', UNLISTED, listing, 40],
  ])(
    '%s',
    async (_, before, act, actions) => {
      const { failed, done } = await sweep({ fault: 'action', before, act });
      expect([failed > actions, done]).toEqual([true, 0]);
    },
    60_000,
  );

  test.each<[string, Act]>([
    ['a template', TEMPLATE],
    ['a report', REPORT],
    ['edits', editing],
  ])(
    'undoing %s changes nothing, or is done',
    async (_, before) => {
      const act: Act = ({ host }) => host.undo();
      const { failed } = await sweep({ fault: 'action', before, act });
      expect(failed).toBeGreaterThan(20);
    },
    60_000,
  );

  test('writing a mark alone changes nothing', async () => {
    const before: Act = ({ host }) => host.writeMark(() => [['旧'], [2, '=列']]);
    const act: Act = ({ host }) =>
      host.writeMark(() => [
        ['新', 1],
        ['=行', 2],
      ]);
    const { failed, done } = await sweep({ fault: 'action', before, act });
    expect([failed > 10, done]).toEqual([true, 0]);
  }, 60_000);
});
