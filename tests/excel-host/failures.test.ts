import { accessDenied } from './protocol/host-fault';
import { startExcel, type RunningExcel } from './start-excel';
import { Workbook } from './tiny-workbook';
import { OfficeStatus } from './transport/office-codes';
import { MINIMUM_SETS } from './transport/host-options';

let excel: RunningExcel<Workbook>;

beforeEach(async () => {
  excel = await startExcel({
    workbook: (events) => new Workbook(events),
    sets: { ...MINIMUM_SETS, DelayForCellEdit: '1.1' },
  });
});
afterEach(() => excel.close());

/** Writes a cell in a batch of its own: the code it failed with, or `ok`. */
const write = (cell: string, options: Excel.RunOptions = {}): Promise<string> =>
  excel.Excel.run(options, async (context) => {
    context.workbook.worksheets.getItem('名单').getRange(cell).values = [[1]];
    await context.sync();
    return 'ok';
  }).catch((error: OfficeExtension.Error) => error.code);

const written = (): string[] => [...excel.workbook._sheets[0]!._cells.keys()];

test('the k-th request fails as a whole, before it runs; those around it do not', async () => {
  expect(await write('A1')).toBe('ok');
  excel.host.failures.atRequest(2);
  expect([await write('A2'), await write('A3'), await write('A4')]).toEqual(['ok', 'GeneralException', 'ok']);
  expect(written()).toEqual(['A1', 'A2', 'A4']);
});

test('an answer can be lost of a request that ran', async () => {
  excel.host.failures.loseAnswerOf(1);
  expect([await write('A1'), await write('A2')]).toEqual(['GeneralException', 'ok']);
  expect(written()).toEqual(['A1', 'A2']);
});

test('the k-th action of the conversation fails; what its batch did before stays', async () => {
  const actions = async (): Promise<number> => {
    excel.host.resetCounters();
    await write('A1');
    return excel.host.counters.actions;
  };
  const perWrite = await actions();
  const outcomes: string[] = [];
  for (let k = 1; k <= 2 * perWrite; k++) {
    excel.workbook._sheets[0]!._cells.clear();
    excel.host.failures.clear();
    excel.host.failures.atAction(k, accessDenied());
    outcomes.push(`${await write('A1')} ${await write('A2')} ${written().join()}`);
    await excel.host.settled();
  }
  const lastAction = 2 * perWrite - 1;
  expect(outcomes[0]).toBe('AccessDenied ok A2');
  expect(outcomes[perWrite]).toBe('ok AccessDenied A1');
  expect(outcomes[lastAction]).toMatch(/^ok AccessDenied A1/);
  expect(outcomes.every((outcome) => /AccessDenied/.test(outcome))).toBe(true);
});

test.each([
  [OfficeStatus.activityLimitReached, 'ActivityLimitReached'],
  [OfficeStatus.requestTooLarge, 'RequestPayloadSizeLimitExceeded'],
  [OfficeStatus.responseTooLarge, 'ResponsePayloadSizeLimitExceeded'],
  [OfficeStatus.invalidOrTimedOutSession, 'InvalidOrTimedOutSession'],
  [OfficeStatus.modalDialogOpen, 'WriteNotSupportedWhenModalDialogOpen'],
  [OfficeStatus.noCapability, 'AccessDenied'],
  [OfficeStatus.invalidCallInContext, 'InvalidOperationInCellEditMode'],
  [OfficeStatus.shuttingDown, 'GeneralException'],
])('transport status %d is %s to the add-in', async (status, code) => {
  excel.host.failures.atRequest(1, status);
  expect(await write('A1')).toBe(code);
});

test('a dropped connection fails every request from then on', async () => {
  excel.host.failures.disconnect();
  expect([await write('A1'), await write('A2')]).toEqual(['GeneralException', 'GeneralException']);
  excel.host.failures.clear();
  expect(await write('A3')).toBe('ok');
});

test('a silent connection answers nothing', async () => {
  excel.host.failures.disconnect('silence');
  const silence = new Promise((resolve) => setTimeout(() => resolve('silence'), 50));
  expect(await Promise.race([write('A1'), silence])).toBe('silence');
});

test('a closed workbook is a session that is over', async () => {
  excel.host.failures.closeWorkbook();
  expect([await write('A1'), await write('A2')]).toEqual([
    'InvalidOrTimedOutSession',
    'InvalidOrTimedOutSession',
  ]);
});

describe('while the clerk is typing in a cell', () => {
  test('a request fails with Excel’s own code', async () => {
    excel.host.failures.startCellEdit();
    expect(await write('A1')).toBe('InvalidOperationInCellEditMode');
    excel.host.failures.endCellEdit();
    expect(await write('A2')).toBe('ok');
    expect(written()).toEqual(['A2']);
  });

  test('a request that asked to wait waits for the end of it', async () => {
    excel.host.failures.startCellEdit();
    const writing = write('A1', { delayForCellEdit: true });
    await excel.host.settled();
    expect(written()).toEqual([]);
    excel.host.failures.endCellEdit();
    expect(await writing).toBe('ok');
  });

  test('the host can make every request wait', async () => {
    excel.host.failures.startCellEdit('hold');
    const writing = write('A1');
    await excel.host.settled();
    expect(written()).toEqual([]);
    excel.host.failures.endCellEdit();
    expect(await writing).toBe('ok');
  });
});

test('latency delays every answer', async () => {
  await excel.close();
  excel = await startExcel({ workbook: (events) => new Workbook(events), latency: 40 });
  const before = performance.now();
  await write('A1');
  expect(performance.now() - before).toBeGreaterThan(35);
});
