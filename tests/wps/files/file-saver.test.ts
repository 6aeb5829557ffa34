import type { ExportedFile } from '../../../src/actions/consolidation/session-services';
import { wpsFileSaver } from '../../../src/wps/files/file-saver';
import { bytes, diskOf, type Answer, type Disk } from './disk';

const DOWNLOADS = 'C:\\Users\\示例\\Downloads';
const NAME = '2012年第三季度汇总.xlsx';
const file: ExportedFile = {
  name: NAME,
  bytes: Uint8Array.from({ length: 70_000 }, (_, index) => index % 256),
};

function saving(disk: Disk, answer: Answer) {
  disk.answer = answer;
  const offered: string[] = [];
  const saver = wpsFileSaver(disk.app, { now: disk.now, download: ({ name }) => void offered.push(name) });
  return { offered, save: () => saver.save(file, '保存') };
}

test('a file goes where the clerk says, byte for byte, and the window proposes the folder for downloads', async () => {
  const disk = diskOf({});
  const { save, offered } = saving(disk, [`D:\\报表\\${NAME}`]);
  expect(await save()).toEqual({ kind: 'folder', folder: '报表', name: NAME });
  expect(disk.files.get(`D:\\报表\\${NAME}`)).toEqual(file.bytes);
  expect(disk.windows).toMatchObject([
    { type: 2, dialog: { Title: '保存', InitialFileName: `${DOWNLOADS}\\${NAME}` } },
  ]);
  expect(offered).toEqual([]);
});

test('the file is there as soon as the window is closed', async () => {
  const disk = diskOf({});
  const saved = saving(disk, [`D:\\${NAME}`]).save();
  expect(disk.files.has(`D:\\${NAME}`)).toBe(true);
  await saved;
});

test('the folder for downloads is called by its name, however WPS writes it', async () => {
  const { save } = saving(diskOf({}, 'c:/users/示例/downloads'), [`${DOWNLOADS}\\${NAME}`]);
  expect(await save()).toEqual({ kind: 'downloads', name: NAME });
});

test('a file of Linux', async () => {
  const disk = diskOf({}, '/home/示例/下载');
  expect(await saving(disk, [`/home/示例/桌面/${NAME}`]).save()).toMatchObject({ folder: '桌面' });
  expect(await saving(disk, 'neverShown').save()).toEqual({ kind: 'downloads', name: NAME });
  expect([...disk.files.keys()]).toEqual([`/home/示例/桌面/${NAME}`, `/home/示例/下载/${NAME}`]);
});

test('a file that is there is never replaced', async () => {
  const there = `${DOWNLOADS}\\${NAME}`;
  const disk = diskOf({ [there]: '原有', [`${DOWNLOADS}\\2012年第三季度汇总 (2).xlsx`]: '原有' });
  expect(await saving(disk, [there]).save()).toEqual({
    kind: 'downloads',
    name: '2012年第三季度汇总 (3).xlsx',
  });
  expect(disk.files.get(there)).toEqual(bytes('原有'));
});

test.each([
  ['D:\\汇总.et', '汇总.xlsx'],
  ['D:\\汇总', '汇总.xlsx'],
  ['D:\\汇总 3.1', '汇总 3.1.xlsx'],
  ['D:\\汇总.XLSX', '汇总.XLSX'],
])('what the window makes of the ending does not count: %s', async (path, name) => {
  expect(await saving(diskOf({}), [path]).save()).toEqual({ kind: 'folder', folder: 'D:', name });
});

test('a window that the clerk closes saves nothing', async () => {
  const disk = diskOf({});
  const { save, offered } = saving(disk, 'close');
  expect(await save()).toBeUndefined();
  expect([disk.files.size, offered]).toEqual([0, []]);
});

test.each(['fault', 'neverShown'] as const)(
  'where WPS shows no window the file goes to the downloads (%s)',
  async (answer) => {
    const disk = diskOf({});
    expect(await saving(disk, answer).save()).toEqual({ kind: 'downloads', name: NAME });
    expect(disk.files.get(`${DOWNLOADS}\\${NAME}`)).toEqual(file.bytes);
  },
);

test('where the chosen folder cannot be written to the file goes to the downloads, and that is told', async () => {
  const disk = diskOf({});
  disk.closed.add('E:\\只读');
  const { save, offered } = saving(disk, [`E:\\只读\\${NAME}`]);
  expect(await save()).toEqual({ kind: 'downloadsInstead', folder: '只读', name: NAME });
  expect(offered).toEqual([]);
});

test.each(['returnsFalse', 'throws', 'asText'] as const)(
  'where WPS cannot write at all the file is offered as a download (%s)',
  async (writing) => {
    const disk = diskOf({});
    disk.writing = writing;
    const { save, offered } = saving(disk, [`D:\\报表\\${NAME}`]);
    expect(await save()).toEqual({ kind: 'offered', name: NAME });
    expect(offered).toEqual([NAME]);
  },
);

test.each([
  ['asText', []],
  ['asTextForGood', [`D:\\报表\\${NAME}`, `${DOWNLOADS}\\${NAME}`]],
] as const)('a file that came out wrong is taken away, where WPS can (%s)', async (writing, left) => {
  const disk = diskOf({});
  disk.writing = writing;
  expect(await saving(disk, [`D:\\报表\\${NAME}`]).save()).toMatchObject({ kind: 'offered' });
  expect([...disk.files.keys()]).toEqual(left);
});

test('a file of somebody else that cannot be written over is not deleted either', async () => {
  const there = `D:\\报表\\${NAME}`;
  const disk = diskOf({ [there]: '原有' });
  disk.writing = 'throws';
  disk.exists = 'nothing';
  await saving(disk, [there]).save();
  expect(disk.files.get(there)).toEqual(bytes('原有'));
});

test('a folder in which every name is taken ends the search', async () => {
  const disk = diskOf({});
  disk.exists = 'everything';
  expect(await saving(disk, 'neverShown').save()).toMatchObject({ kind: 'offered' });
});

test('where there is no folder for downloads the window still asks', async () => {
  const disk = diskOf({}, '');
  expect(await saving(disk, [`D:\\报表\\${NAME}`]).save()).toMatchObject({ kind: 'folder' });
  expect(disk.windows[0]!.dialog.InitialFileName).toBe(NAME);
  expect(await saving(disk, 'neverShown').save()).toMatchObject({ kind: 'offered' });
});
