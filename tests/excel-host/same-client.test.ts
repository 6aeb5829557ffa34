import { Workbook } from './model/api/workbook';
import { Clerk } from './model/clerk';
import { startExcel, type RunningExcel, type StartOptions } from './start-excel';

type Options = Partial<StartOptions<Workbook>>;

const start = (name: string, options: Options = {}): Promise<RunningExcel<Workbook>> =>
  startExcel({ workbook: (events) => new Workbook(name, { events }), sameClient: true, ...options });

async function namesSeen({ Excel }: RunningExcel<Workbook>): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

/** Hears of changed cells; the answer ends that. */
async function listening({ Excel }: RunningExcel<Workbook>, heard: string[]): Promise<() => Promise<void>> {
  const context = new Excel.RequestContext();
  const result = context.workbook.worksheets.onChanged.add((event) => {
    heard.push(event.address);
    return Promise.resolve();
  });
  await context.sync();
  return async () => {
    result.remove();
    await result.context.sync();
  };
}

test('the client that served one workbook serves the next, and hears of that one only', async () => {
  const first = await start('甲');
  const heard: string[] = [];
  await (
    await listening(first, heard)
  )();
  expect(await namesSeen(first)).toEqual(['甲']);
  await first.close();

  const second = await start('乙');
  expect(second.Excel).toBe(first.Excel);
  expect(await namesSeen(second)).toEqual(['乙']);
  expect(second.host.counters.requests).toBe(1);
  const end = await listening(second, heard);
  new Clerk(second.workbook).type('乙', 'B2', 7);
  await second.host.settled();
  expect(heard).toEqual(['B2']);
  await end();
  await second.close();
});

test.each<[string, Options, (excel: RunningExcel<Workbook>) => Promise<unknown>]>([
  ['it still listens', {}, (excel) => listening(excel, [])],
  [
    'a request was not answered',
    {},
    async (excel) => {
      excel.host.failures.atRequest(1);
      await expect(namesSeen(excel)).rejects.toThrow();
    },
  ],
  ['it was told of other sets', { sets: { ExcelApi: '1.12' } }, namesSeen],
  ['it was to be a fresh one', { sameClient: false }, namesSeen],
])('it does not where %s', async (_, options, use) => {
  const first = await start('甲', options);
  await use(first);
  await first.close();
  const second = await start('乙');
  expect(second.Excel).not.toBe(first.Excel);
  expect(await namesSeen(second)).toEqual(['乙']);
  await second.close();
});
