import { parseRangeAddress } from '../../../src/domain/sheet/address';
import type { WorkbookChange } from '../../../src/host/port';
import type { InitialSheet } from '../contract/harness';
import { gridHarness, type OpenedGridWorkbook } from './grid-harness';
import { openPlainGrid } from './open-plain-grid';

const opened: OpenedGridWorkbook[] = [];
afterEach(async () => {
  for (const workbook of opened.splice(0)) await workbook.close?.();
});
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A workbook at rest, and what is told of it from now on. */
async function listening(...sheets: readonly InitialSheet[]) {
  const workbook = await gridHarness(openPlainGrid).open({ sheets });
  opened.push(workbook);
  await workbook.host.readWorkbook();
  await pause(20);
  const told: WorkbookChange[] = [];
  await workbook.host.onWorkbookChanged((change) => told.push(change));
  return { workbook, told };
}

const cells = (sheet: string, range: string): WorkbookChange => ({
  kind: 'cells',
  sheet,
  range: parseRangeAddress(range)!,
});
const TABLE: InitialSheet = {
  name: '表',
  cells: { A1: 1, A2: { formula: 'A1+1', cached: 2 }, C9: { formula: 'A1*0', cached: 0 } },
};

test('what is typed at once is told as the range around it', async () => {
  const { workbook, told } = await listening({ name: '甲' });
  await workbook.clerk.type('甲', 'B7', '一');
  await workbook.clerk.type('甲', 'D2', '二');
  await pause(20);
  expect(told).toEqual([cells('甲', 'B2:D7')]);
});

test('cells of two sheets at once are anything', async () => {
  const { workbook, told } = await listening({ name: '甲' }, { name: '乙' });
  await workbook.clerk.type('甲', 'A1', '一');
  await workbook.clerk.type('乙', 'A1', '二');
  await pause(20);
  expect(told).toEqual([{ kind: 'other' }]);
});

test('a sheet has the name that it has when it is told', async () => {
  const { workbook, told } = await listening({ name: '甲' });
  await workbook.clerk.rename('甲', '丙');
  await pause(20);
  await workbook.clerk.type('丙', 'A1', '一');
  await pause(20);
  expect(told).toEqual([{ kind: 'other' }, cells('丙', 'A1')]);
});

test.each<[string, (workbook: OpenedGridWorkbook) => unknown]>([
  ['a row inserted', ({ clerk }) => clerk.insertRow('甲', 2)],
  ['a row deleted', ({ api }) => api.getActiveWorkbook()?.getSheetByName('甲')?.deleteRows(0, 1)],
  ['a column inserted', ({ api }) => api.getActiveWorkbook()?.getSheetByName('甲')?.insertColumnBefore(0)],
  ['a row hidden', ({ api }) => api.getActiveWorkbook()?.getSheetByName('甲')?.hideRows(0, 1)],
  [
    'rows moved',
    ({ api }) => {
      const sheet = api.getActiveWorkbook()!.getSheetByName('甲')!;
      sheet.moveRows(sheet.getRange('1:1'), 4);
    },
  ],
])('%s is anything', async (_, act) => {
  const { workbook, told } = await listening({ name: '甲', cells: { A1: 1, B2: 2 } });
  await act(workbook);
  await pause(20);
  expect(told).toEqual([{ kind: 'other' }]);
});

test('what the clerk takes back is told as well', async () => {
  const { workbook, told } = await listening({ name: '甲' });
  await workbook.clerk.type('甲', 'B7', '一');
  await pause(20);
  await workbook.workbook.undo();
  await pause(20);
  expect(told).toEqual([cells('甲', 'B7'), cells('甲', 'B7')]);
});

test('cells that merge are told', async () => {
  const { workbook, told } = await listening({ name: '甲', cells: { A1: 1 } });
  workbook.api.getActiveWorkbook()?.getSheetByName('甲')?.getRange('A1:B3').merge();
  await pause(20);
  expect(told).toHaveLength(1);
  expect(told[0]).toEqual(cells('甲', 'A1:B3'));
});

test('a result that changes is told after what has changed it, one that does not is not', async () => {
  const { workbook, told } = await listening(TABLE);
  await workbook.clerk.type('表', 'A1', 41);
  await workbook.host.readWorkbook();
  await pause(20);
  expect(told).toEqual([cells('表', 'A1'), cells('表', 'A2')]);
});

test('no file is told to have changed by a result, and who reads on every change comes to rest', async () => {
  const { workbook, told } = await listening({
    name: '表',
    cells: { A1: 1, A2: { formula: 'TODAY()+A1', cached: 0 }, A3: { formula: 'A1+1', cached: 2 } },
  });
  await pause(300);
  told.splice(0);
  let [savable, readings] = [0, 0];
  workbook.workbook.onChanged(() => (savable += 1));
  await workbook.host.onWorkbookChanged(() => {
    readings += 1;
    void workbook.host
      .readWorkbook()
      .then(() =>
        workbook.host.setHighlights([{ sheet: '表', range: parseRangeAddress('A1')!, kind: 'info' }]),
      );
  });
  await workbook.clerk.type('表', 'A1', 41);
  await pause(800);
  expect(readings).toBe(2);
  // The typing, and the tint.
  expect(savable).toBe(2);
});
