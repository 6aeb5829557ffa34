/** @jest-environment jsdom */
import '../../taskpane/consolidation/page-globals';
import '@testing-library/jest-dom';
import { cleanup, screen, waitFor } from '@testing-library/react/pure';
import { readdirSync, readFileSync } from 'node:fs';
import { MessageChannel } from 'node:worker_threads';
import { readWorkbook } from '../../../src/formats/read-workbook';
import { openMemoryWorkbook } from '../../../src/host/memory/open-memory-workbook';
import { nodeReadingPlatform } from '../../../src/workers/node-platform';
import { foundPool } from '../../../src/workers/reading-pool-found';
import { wpsFileChooser } from '../../../src/wps/files/file-chooser';
import { wpsFileSaver } from '../../../src/wps/files/file-saver';
import { filePlatform } from '../../taskpane/consolidation/reading-here';
import { openViewOn, shownTotals, statusText } from '../../taskpane/consolidation/open-view';
import { diskOf, type Disk } from './disk';

// jsdom has none, and every browser has one.
Object.assign(globalThis, { MessageChannel });

afterEach(cleanup);

const QUARTER = 'D:\\报表\\2012年三季度';
const DOWNLOADS = 'C:\\Users\\示例\\Downloads';

/** The pane in WPS, with the sample quarter on the clerk's disk and no worker that starts. */
async function openInWps(afterChoosing: (disk: Disk) => void = () => undefined) {
  const disk = diskOf({});
  for (const name of readdirSync('samples/2012Q3')) {
    disk.files.set(`${QUARTER}\\${name}`, new Uint8Array(readFileSync(`samples/2012Q3/${name}`)));
  }
  const downloaded: string[] = [];
  const platform = () => Promise.resolve(filePlatform);
  const chooser = wpsFileChooser(disk.app, disk.now);
  const view = await openViewOn(openMemoryWorkbook(), {
    chooser: {
      choose: async (...given) => {
        const files = await chooser.choose(...given);
        afterChoosing(disk);
        return files;
      },
    },
    saver: wpsFileSaver(disk.app, { now: disk.now, download: ({ name }) => void downloaded.push(name) }),
    platform,
    pool: foundPool({
      startWorker: () => {
        throw new DOMException('refused', 'SecurityError');
      },
      platform,
    }),
  });
  const inWps = async (label: string, answer: Disk['answer']): Promise<void> => {
    disk.answer = answer;
    await view.user.click(button(`${label}：用 WPS 的窗口选择`));
  };
  return { ...view, disk, downloaded, inWps };
}

const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const said = (text: string | RegExp): Promise<void> =>
  waitFor(() => expect(statusText()).toMatch(text), { timeout: 20_000 });

test('a quarter is chosen, read and exported by the windows of WPS alone', async () => {
  const { inWps, user, disk } = await openInWps();
  await inWps('选择名单文件', [`${QUARTER}\\units.csv`]);
  expect(await screen.findByText('来自文件“units.csv”')).toBeInTheDocument();
  await inWps('选择文件夹', [QUARTER]);
  await said(/^已读完14个文件/u);
  const truth = JSON.parse(readFileSync('samples/2012Q3.truth.json', 'utf8')) as {
    totals: { memberTotal: { value: number } };
  };
  expect(shownTotals()['党员总数']).toBe(String(truth.totals.memberTotal.value));

  disk.answer = 'neverShown';
  await user.click(button('催报清单'));
  await said(/^已保存到“下载”文件夹：.*\.xlsx$/u);
  const saved = [...disk.files.keys()].find((path) => path.startsWith(DOWNLOADS));
  const bytes = disk.files.get(saved!)!;
  expect((await readWorkbook(bytes, {}, nodeReadingPlatform.workbook)).sheets.length).toBeGreaterThan(0);
  disk.answer = [`D:\\上报\\我的汇总.xlsx`];
  await user.click(button('导出'));
  await said('已保存到“上报”文件夹：我的汇总.xlsx');
});

test('a window that is closed changes nothing, and no word of it stays', async () => {
  const { inWps, user, disk } = await openInWps();
  await inWps('选择文件夹', 'close');
  await inWps('选择文件', [`${QUARTER}\\示例市第二中学2012年第三季度.xlsx`]);
  await said(/^已读完1个文件/u);
  disk.answer = 'close';
  await user.click(button('退回修改单'));
  await said(/^没有保存“.*”，保存窗口已关闭。需要时请再导出一次。$/u);
});

test('a window that WPS does not show is told with what to do', async () => {
  const { inWps } = await openInWps();
  await inWps('选择文件', 'fault');
  expect(await screen.findByText(/^WPS 没有打开选择窗口/u)).toBeInTheDocument();
});

test('where WPS cannot write, it says so and what to look after', async () => {
  const { inWps, user, disk, downloaded } = await openInWps();
  await inWps('选择文件', [`${QUARTER}\\示例市第二中学2012年第三季度.xlsx`]);
  await said(/^已读完1个文件/u);
  disk.writing = 'returnsFalse';
  disk.answer = 'neverShown';
  await user.click(button('导出'));
  await said(/^WPS 没有写出“.*”，已改为下载。/u);
  expect(downloaded).toHaveLength(1);
});

test('a single file that cannot be opened is told, and what was given before stays', async () => {
  const { inWps, user } = await openInWps((disk) => void disk.files.set('D:\\锁住.csv', undefined));
  await inWps('选择名单文件', [`${QUARTER}\\units.csv`]);
  expect(await screen.findByText('来自文件“units.csv”')).toBeInTheDocument();
  await user.click(button('更换名单'));
  await inWps('选择名单文件', ['D:\\锁住.csv']);
  await said(/^“锁住\.csv”打不开，/u);
  expect(screen.getByText('来自文件“units.csv”')).toBeInTheDocument();
});

test('a file that vanishes before its turn is refused by name, and the others are counted', async () => {
  const gone = '示例市第五中学2012年第三季度.xlsx';
  const { inWps } = await openInWps((disk) => void disk.files.delete(`${QUARTER}\\${gone}`));
  const names = [gone, '示例市第二中学2012年第三季度.xlsx'];
  await inWps(
    '选择文件',
    names.map((name) => `${QUARTER}\\${name}`),
  );
  await said(/^已读完2个文件/u);
  expect(screen.getAllByText(new RegExp(`^${gone} 打不开`, 'u')).length).toBeGreaterThan(0);
  expect(shownTotals()['党员总数']).toBe('40');
});

test('in another program nothing of it is shown', async () => {
  await openViewOn(openMemoryWorkbook());
  expect(screen.queryByRole('button', { name: /WPS/u })).toBeNull();
});
