import type { ChoosingOptions } from '../../../src/taskpane/pane/file-services';
import { NoFileWindow } from '../../../src/taskpane/pane/file-services';
import { wpsFileChooser } from '../../../src/wps/files/file-chooser';
import { bytes, diskOf, type Disk } from './disk';

const options = (more: Partial<ChoosingOptions> = {}): ChoosingOptions => ({
  title: '选择文件',
  onFound: () => undefined,
  signal: new AbortController().signal,
  ...more,
});

const choose = (disk: Disk, kind: 'file' | 'files' | 'folder', more: Partial<ChoosingOptions> = {}) =>
  wpsFileChooser(disk.app, disk.now).choose(kind, options(more));

const FOLDER = 'D:\\报表\\2012年 三季度';

test('a folder gives what is in it by its name below the folder, and reads nothing of it', async () => {
  const disk = diskOf({
    [`${FOLDER}\\示例市第一中学.xlsx`]: 'a',
    [`${FOLDER}\\东区\\示例市第二中学.et`]: 'bc',
    [`${FOLDER}\\东区\\补报\\示例市第三中学.xls`]: 'd',
    'D:\\报表\\别的.xlsx': 'e',
  });
  disk.answer = [`${FOLDER}\\`];
  const given = await choose(disk, 'folder');
  expect(given).toMatchObject({ unopened: [], cut: false });
  expect(given!.files.map(({ name, blob }) => [name, blob.size])).toEqual([
    ['2012年 三季度/示例市第一中学.xlsx', 1],
    ['2012年 三季度/东区/示例市第二中学.et', 2],
    ['2012年 三季度/东区/补报/示例市第三中学.xls', 1],
  ]);
  expect(bytes('bc')).toEqual(new Uint8Array(await given!.files[1]!.blob.arrayBuffer()));
  expect(disk.windows.map(({ type, dialog }) => [type, dialog.Title])).toEqual([[4, '选择文件']]);
});

test('several files of Linux are chosen at once, by their own names', async () => {
  const disk = diskOf({ '/home/示例/a.xlsx': 'a', '/home/示例/b\\c.xlsx': 'b' });
  disk.answer = ['/home/示例/a.xlsx', '/home/示例/b\\c.xlsx'];
  const given = await choose(disk, 'files');
  expect(given!.files.map(({ name }) => name)).toEqual(['a.xlsx', 'b\\c.xlsx']);
  expect(disk.windows[0]).toMatchObject({ type: 3, dialog: { AllowMultiSelect: true } });
});

test('for a single file no more than one can be chosen', async () => {
  const disk = diskOf({ 'D:\\名单.csv': 'a' });
  disk.answer = ['D:\\名单.csv'];
  expect((await choose(disk, 'file'))!.files.map(({ name }) => name)).toEqual(['名单.csv']);
  expect(disk.windows[0]!.dialog.AllowMultiSelect).toBe(false);
});

test('a folder of the network keeps its name', async () => {
  const disk = diskOf({ '\\\\server\\报表\\一.xlsx': 'a' });
  disk.answer = ['\\\\server\\报表'];
  expect((await choose(disk, 'folder'))!.files.map(({ name }) => name)).toEqual(['报表/一.xlsx']);
});

test('as soon as the window is closed there is a sign of life, before anything is waited for', async () => {
  const disk = diskOf({ 'D:\\一.xlsx': 'a' });
  disk.answer = ['D:\\一.xlsx'];
  const told: number[] = [];
  const choosing = choose(disk, 'files', { onFound: (count) => told.push(count) });
  expect(told).toEqual([0]);
  await choosing;
});

test('a window that the clerk closes chooses nothing', async () => {
  const disk = diskOf({});
  const onFound = jest.fn();
  expect(await choose(disk, 'folder', { onFound })).toBeUndefined();
  expect(onFound).not.toHaveBeenCalled();
});

test.each(['fault', 'neverShown'] as const)(
  'a window that WPS does not show is told (%s)',
  async (answer) => {
    const disk = diskOf({});
    disk.answer = answer;
    await expect(choose(disk, 'files')).rejects.toThrow(NoFileWindow);
  },
);

test('what cannot be looked at is named; what other programs keep there is not', async () => {
  const disk = diskOf({
    'D:\\三季度\\一.xlsx': 'a',
    'D:\\三季度\\没有权限.xlsx': undefined,
    'D:\\三季度\\~$一.xlsx': undefined,
    'D:\\三季度\\.~一.xlsx': undefined,
  });
  disk.answer = ['D:\\三季度'];
  expect(await choose(disk, 'folder')).toMatchObject({
    files: [{ name: '三季度/一.xlsx' }],
    unopened: ['三季度/没有权限.xlsx'],
  });
});

test('a folder that is gone when the window is closed is named', async () => {
  const disk = diskOf({});
  disk.answer = ['D:\\已移走'];
  expect(await choose(disk, 'folder')).toEqual({ files: [], unopened: ['已移走'], cut: false });
});

/** Each call takes as long as it does on a slow machine. */
const slowly =
  (disk: Disk): (() => number) =>
  () =>
    disk.now() + disk.bridge.calls * 0.5;

const many = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`D:\\三季度\\${index}.xlsx`, 'x']));

test('of two thousand files it says how far it is, and the page is drawn meanwhile', async () => {
  const disk = diskOf(many(2000));
  disk.answer = ['D:\\三季度'];
  const told: number[] = [];
  let drawn = 0;
  const drawing = setInterval(() => drawn++, 0);
  const given = await wpsFileChooser(disk.app, slowly(disk)).choose(
    'folder',
    options({ onFound: (count) => told.push(count) }),
  );
  clearInterval(drawing);
  expect(given!.files).toHaveLength(2000);
  expect(told[0]).toBe(0);
  expect(told.length).toBeGreaterThan(20);
  expect(drawn).toBeGreaterThan(0);
});

test('looking at a folder is stopped by the clerk, and nothing is chosen', async () => {
  const disk = diskOf(many(2000));
  disk.answer = ['D:\\三季度'];
  const stop = new AbortController();
  const told: number[] = [];
  const onFound = (count: number): void => {
    told.push(count);
    if (count > 100) stop.abort();
  };
  const given = await wpsFileChooser(disk.app, slowly(disk)).choose(
    'folder',
    options({ onFound, signal: stop.signal }),
  );
  expect(given).toBeUndefined();
  expect(told.at(-1)).toBeLessThan(200);
});

test('a whole disk is cut off and says so; a folder in itself comes to an end', async () => {
  const disk = diskOf(many(3100));
  disk.answer = ['D:\\'];
  const { files, cut } = (await choose(disk, 'folder'))!;
  expect([files.length, files[0]!.name, cut]).toEqual([3000, 'D:/三季度/0.xlsx', true]);
  const deep = diskOf({ [`D:\\${'a\\'.repeat(30)}一.xlsx`]: 'x' });
  deep.answer = ['D:\\'];
  expect(await choose(deep, 'folder')).toEqual({ files: [], unopened: [], cut: true });
});

describe('a file between choosing and reading', () => {
  const chosen = async (): Promise<{ disk: Disk; read: () => Promise<ArrayBuffer> }> => {
    const disk = diskOf({ 'D:\\一.xlsx': 'abc' });
    disk.answer = ['D:\\一.xlsx'];
    const { files } = (await choose(disk, 'files'))!;
    return { disk, read: () => files[0]!.blob.arrayBuffer() };
  };

  test('that vanishes is refused as a browser does', async () => {
    const { disk, read } = await chosen();
    disk.files.delete('D:\\一.xlsx');
    await expect(read()).rejects.toMatchObject({ name: 'NotReadableError' });
  });

  test('that another program takes is refused', async () => {
    const { disk, read } = await chosen();
    disk.files.set('D:\\一.xlsx', undefined);
    await expect(read()).rejects.toMatchObject({ name: 'NotReadableError' });
  });

  test('that has another size than when it was chosen is refused', async () => {
    const { disk, read } = await chosen();
    disk.files.set('D:\\一.xlsx', bytes(''));
    await expect(read()).rejects.toMatchObject({ name: 'NotReadableError' });
  });

  test('that is saved anew is no longer what was chosen, also at the same size', async () => {
    const { disk, read } = await chosen();
    expect((await read()).byteLength).toBe(3);
    expect((await read()).byteLength).toBe(3);
    disk.files.set('D:\\一.xlsx', bytes('abd'));
    await expect(read()).rejects.toMatchObject({ name: 'NotReadableError' });
    disk.files.set('D:\\一.xlsx', bytes('abcd'));
    await expect(read()).rejects.toMatchObject({ name: 'NotReadableError' });
  });
});
