import { WorkbookRefusal, type RefusalCode } from '../../src/formats/refusal';
import type { FileCommands } from '../../src/standalone/workspace/file-commands';
import { BLANK_WORKBOOK } from '../../src/standalone/workspace/blank-workbook';
import { picked } from './fake-files';
import {
  answered,
  fakeDocuments,
  openWorkspace,
  type FileOnDisk,
  type WorkspaceOptions,
} from './open-workspace';

const refuse = (code: string): Error => new WorkbookRefusal(code as RefusalCode);
const withFiles = (disk: Readonly<Record<string, FileOnDisk>>, more: WorkspaceOptions = {}) => {
  const documents = fakeDocuments(disk, refuse);
  return openWorkspace({ ...more, documents: documents.work }).then((page) => ({
    ...page,
    asked: documents.asked,
  }));
};

const CHART = [{ kind: 'charts', count: 1 }] as const;

describe('opening', () => {
  test.each<[string, FileOnDisk, boolean, boolean]>([
    ['a.xlsx', {}, true, false],
    ['a.xlsx', { leftBehind: CHART }, false, true],
    ['a.xls', {}, false, false],
    ['a.et', {}, false, false],
    ['a.XLSX', {}, true, false],
  ])('%s %j: can be saved over %s, holds more %s', async (name, file, over, holdsMore) => {
    const { files, workspace, grid } = await withFiles({ [name]: file });
    await files.open(picked(name));
    expect(workspace.state.file).toMatchObject({ name, isNew: false, holdsMore });
    expect(workspace.state.file.handle !== undefined).toBe(over);
    expect(workspace.state.notice?.kind).toBe(holdsMore ? 'leftBehind' : undefined);
    expect((await grid.shown.document()).sheets[0]!.name).toBe(name);
    expect(workspace.state).toMatchObject({ unsaved: false, number: 2, work: undefined });
  });

  test('the pane gets the host of the workbook that is shown', async () => {
    const { files, workspace, grid } = await withFiles({});
    await files.open(picked('a.xlsx'));
    expect(workspace.state.host).toBe(grid.shown.host);
  });

  test('a refusal is said, and what is shown stays', async () => {
    const { files, workspace, grid } = await withFiles({ 'a.xlsx': { error: refuse('zipTruncated') } });
    await files.open(picked('a.xlsx'));
    expect(workspace.state.notice).toMatchObject({
      kind: 'refused',
      name: 'a.xlsx',
      refusal: { code: 'zipTruncated' },
    });
    expect(grid.opened).toHaveLength(1);
    expect(workspace.state).toMatchObject({ number: 1, work: undefined });
  });

  test.each([
    ['the thread', { 'a.xlsx': { error: new Error('x') } }, undefined],
    ['the grid', {}, new Error('y')],
  ])('any other fault is said as such: %s', async (_, disk, gridError) => {
    const { files, workspace, grid } = await withFiles(disk);
    if (gridError) grid.fail(gridError);
    await files.open(picked('a.xlsx'));
    expect(workspace.state.notice).toMatchObject({ kind: 'failed', what: 'opening', name: 'a.xlsx' });
    expect(workspace.state).toMatchObject({ number: 1, work: undefined });
    await files.open(picked('b.xlsx'));
    expect(workspace.state.file.name).toBe('b.xlsx');
  });

  test('a password is asked for until it fits', async () => {
    const { files, workspace, asked } = await withFiles({ 'a.xlsx': { password: '168' } });
    const opening = files.open(picked('a.xlsx'));
    expect(await answered(workspace, { password: '861' })).toMatchObject({ kind: 'password', wrong: false });
    expect(await answered(workspace, { password: '168' })).toMatchObject({ kind: 'password', wrong: true });
    await opening;
    expect(asked.map(({ passwords }) => passwords)).toEqual([[], ['861'], ['861', '168']]);
    expect(workspace.state.file.name).toBe('a.xlsx');
    expect(workspace.state.question).toBeUndefined();
  });

  test('取消 at the password leaves everything', async () => {
    const { files, workspace, grid } = await withFiles({ 'a.xlsx': { password: '168' } });
    const opening = files.open(picked('a.xlsx'));
    await answered(workspace, undefined);
    await opening;
    expect(grid.opened).toHaveLength(1);
    expect(workspace.state).toMatchObject({ work: undefined, notice: undefined });
  });

  test('取消 while it is read leaves everything, in silence', async () => {
    const { files, workspace, grid } = await withFiles({});
    const opening = files.open(picked('a.xlsx'));
    workspace.state.work!.cancel!();
    await opening;
    expect(grid.opened).toHaveLength(1);
    expect(workspace.state).toMatchObject({ work: undefined, notice: undefined });
  });

  test('one thing at a time', async () => {
    const { files, grid } = await withFiles({});
    await Promise.all([files.open(picked('a.xlsx')), files.open(picked('b.xlsx')), files.create()]);
    expect(grid.opened).toHaveLength(2);
  });

  test('while another is opened, no dialog of the system comes up in vain', async () => {
    const { files, disk, workspace, grid } = await withFiles({ 'a.xlsx': { password: '168' } });
    disk.picks = picked('b.xlsx');
    const opening = files.open(picked('a.xlsx'));
    await files.pickAndOpen();
    await files.openRecent({ id: 'x', name: 'b.xlsx', handle: picked('b.xlsx').handle!, usedAt: 1 });
    expect(disk.asked).toBe(0);
    await answered(workspace, { password: '168' });
    await opening;
    expect(grid.opened).toHaveLength(2);
    await files.pickAndOpen();
    expect(disk.asked).toBe(1);
  });

  test('a dialog that is closed does nothing', async () => {
    const { files, grid, workspace } = await withFiles({});
    await files.pickAndOpen();
    expect(grid.opened).toHaveLength(1);
    expect(workspace.state.work).toBeUndefined();
  });
});

describe('unsaved changes', () => {
  test.each([
    ['discard', 2, 0],
    ['save', 2, 1],
    [undefined, 1, 0],
  ] as const)('%s: workbooks shown %s, files written %s', async (answer, shown, written) => {
    const { files, workspace, grid, disk } = await withFiles({});
    grid.shown.type();
    const opening = files.open(picked('a.xlsx'));
    expect(await answered(workspace, answer)).toEqual({ kind: 'unsaved', name: '工作簿1' });
    await opening;
    expect(grid.opened).toHaveLength(shown);
    expect(disk.written).toHaveLength(written);
    expect(workspace.state.unsaved).toBe(answer === undefined);
  });

  test('a cell that is being typed in counts: the clerk is asked, and 保存 takes it', async () => {
    const { files, workspace, grid, disk } = await withFiles({});
    grid.shown.edit();
    const first = files.open(picked('a.xlsx'));
    expect(await answered(workspace, undefined)).toEqual({ kind: 'unsaved', name: '工作簿1' });
    await first;
    expect(grid.opened).toHaveLength(1);
    expect(grid.shown.isEditing).toBe(true);
    const sample = files.emptyWorkbook();
    await answered(workspace, 'save');
    expect(await sample).toBe(workspace.state.host);
    expect(disk.written).toHaveLength(1);
    expect(grid.opened).toHaveLength(2);
  });

  test('what was typed a moment ago counts, too', async () => {
    const { files, workspace, grid } = await withFiles({});
    grid.shown.typeJustNow();
    const created = files.create();
    expect(await answered(workspace, undefined)).toEqual({ kind: 'unsaved', name: '工作簿1' });
    expect(await created).toBe(false);
  });

  test('a save that the clerk breaks off keeps what is open', async () => {
    const { files, workspace, grid, disk } = await withFiles({});
    grid.shown.type();
    disk.savesAs = undefined;
    const creating = files.create();
    await answered(workspace, 'save');
    expect(await creating).toBe(false);
    expect(grid.opened).toHaveLength(1);
    expect(workspace.state.unsaved).toBe(true);
  });

  test('a refused file asks nothing', async () => {
    const { files, workspace, grid } = await withFiles({ 'a.xlsx': { error: refuse('emptyFile') } });
    grid.shown.type();
    await files.open(picked('a.xlsx'));
    expect(workspace.state.question).toBeUndefined();
  });

  test('新建 counts on', async () => {
    const { files, workspace } = await withFiles({});
    await files.create();
    expect(workspace.state.file.name).toBe('工作簿2');
  });
});

describe('an empty workbook for the sample', () => {
  test('the one that is open, as long as nothing is in it', async () => {
    const { files, workspace, grid } = await withFiles({});
    expect(await files.emptyWorkbook()).toBe(workspace.state.host);
    expect(grid.opened).toHaveLength(1);
  });

  test('another in place of a file that was opened', async () => {
    const { files, workspace, grid } = await withFiles({});
    await files.open(picked('a.xlsx'));
    expect(await files.emptyWorkbook()).toBe(workspace.state.host);
    expect(grid.opened).toHaveLength(3);
  });

  test('none where the clerk keeps what is open', async () => {
    const { files, workspace, grid } = await withFiles({});
    grid.shown.type();
    const asked = files.emptyWorkbook();
    await answered(workspace, undefined);
    expect(await asked).toBeUndefined();
  });
});

describe('saving', () => {
  test.each<[string, FileOnDisk, string | undefined]>([
    ['a.xlsx', {}, undefined],
    ['a.xlsx', { leftBehind: CHART }, 'a（另存）.xlsx'],
    ['第五中学.xls', {}, '第五中学.xlsx'],
    ['第五中学.xls', { leftBehind: CHART }, '第五中学.xlsx'],
    ['b.et', {}, 'b.xlsx'],
  ])('%s %j: over itself, or asked with the name %s', async (name, file, offered) => {
    const { files, disk, workspace, grid } = await withFiles({ [name]: file });
    await files.open(picked(name));
    grid.shown.type();
    await files.save();
    expect(disk.offered).toEqual(offered === undefined ? [] : [offered]);
    expect(disk.written).toMatchObject([{ name: offered ?? name, over: offered === undefined }]);
    expect(workspace.state).toMatchObject({ unsaved: false, file: { holdsMore: false, isNew: false } });
    await files.save();
    expect(disk.written.at(-1)).toMatchObject({ name: offered ?? name, over: true });
  });

  test('a new workbook asks where, with its name', async () => {
    const { files, disk, workspace } = await withFiles({}, { now: () => 7 });
    await files.save();
    expect(disk.offered).toEqual(['工作簿1.xlsx']);
    expect(workspace.state.file).toMatchObject({ name: '工作簿1.xlsx', savedAt: 7 });
  });

  test('without handles each save is a download, and says so', async () => {
    const { files, disk, workspace } = await withFiles({}, { keepsHandles: false });
    await files.open(picked('a.xlsx', false));
    await files.save();
    await files.save();
    expect(disk.written.map(({ name }) => name)).toEqual(['a.xlsx', 'a.xlsx']);
    expect(workspace.state.notice).toEqual({ kind: 'downloaded', name: 'a.xlsx' });
  });

  test.each([true, false])(
    'what no file can hold is said with the saving; handles: %s',
    async (keepsHandles) => {
      const { files, disk, workspace, grid } = await withFiles({}, { keepsHandles });
      const [sheet] = BLANK_WORKBOOK.sheets;
      const area = { top: 0, left: 0, bottom: 0, right: 0 };
      const list = {
        kind: 'list',
        ranges: [area],
        values: ['好,中', '一般'],
        onError: 'stop',
        allowBlank: true,
      } as const;
      grid.shown.type({ sheets: [{ ...sheet!, validations: [list] }] });
      await files.save();
      expect(disk.written).toHaveLength(1);
      expect(workspace.state).toMatchObject({
        unsaved: false,
        notice: {
          kind: 'savedWithout',
          name: '工作簿1.xlsx',
          items: [{ kind: 'validations', count: 1 }],
          downloaded: !keepsHandles,
        },
      });
      grid.shown.type({ sheets: [sheet!] });
      await files.save();
      expect(workspace.state.notice?.kind).not.toBe('savedWithout');
    },
  );

  test('a browser store that does not answer holds up neither saving nor opening', async () => {
    const { files, disk, workspace, kept, grid } = await withFiles({}, { keepsHandles: false });
    jest.spyOn(kept, 'drop').mockReturnValue(new Promise(() => undefined));
    await files.open(picked('a.xlsx', false));
    grid.shown.type();
    await files.save();
    expect(disk.written).toHaveLength(1);
    expect(workspace.state).toMatchObject({ unsaved: false, work: undefined });
  });

  test('另存为 asks even where there is a file', async () => {
    const { files, disk, workspace } = await withFiles({});
    await files.open(picked('a.xlsx'));
    disk.savesAs = 'b.xlsx';
    await files.saveAs();
    expect(disk.written).toMatchObject([{ name: 'b.xlsx', over: false }]);
    expect(workspace.state.file.name).toBe('b.xlsx');
  });

  test('a file that may not be written stays unsaved', async () => {
    const { files, disk, workspace, grid } = await withFiles({});
    await files.open(picked('a.xlsx'));
    grid.shown.type();
    disk.permits = false;
    await files.save();
    expect(workspace.state).toMatchObject({
      unsaved: true,
      notice: { kind: 'notPermitted', name: 'a.xlsx' },
    });
  });

  test('a disk that fails leaves the changes unsaved, and says so', async () => {
    const { files, disk, workspace, grid } = await withFiles({});
    grid.shown.type();
    disk.failure = new DOMException('full', 'QuotaExceededError');
    await files.save();
    expect(workspace.state).toMatchObject({ unsaved: true, notice: { kind: 'failed', what: 'saving' } });
  });

  test('the cell being edited is saved, and nothing is unsaved then', async () => {
    const { files, workspace, grid } = await withFiles({});
    grid.shown.edit();
    await files.save();
    expect(grid.shown.isEditing).toBe(false);
    expect(workspace.state.unsaved).toBe(false);
  });

  test('what is typed while it is being written is unsaved', async () => {
    const { files, workspace, grid, disk } = await withFiles({});
    const pickTarget = disk.pickTarget.bind(disk);
    disk.pickTarget = async (name) => {
      const target = (await pickTarget(name))!;
      return {
        ...target,
        write: (bytes: Uint8Array) => {
          grid.shown.type();
          return target.write(bytes);
        },
      };
    };
    grid.shown.type();
    await files.save();
    expect(disk.written).toHaveLength(1);
    expect(workspace.state.unsaved).toBe(true);
  });

  test('a workbook that is no longer shown changes nothing', async () => {
    const { files, workspace, grid } = await withFiles({});
    const [first] = grid.opened;
    await files.open(picked('a.xlsx'));
    expect(() => first!.type()).toThrow('not shown');
    expect([first!.isWatched, grid.shown.isWatched]).toEqual([false, true]);
    expect(workspace.state.unsaved).toBe(false);
  });
});

describe('without a grid, as it could not be loaded', () => {
  test.each<[string, (files: FileCommands) => Promise<unknown>]>([
    ['新建', (files) => files.create()],
    ['打开', (files) => files.pickAndOpen()],
    ['a file dropped', (files) => files.open(picked('a.xlsx'))],
    ['最近', (files) => files.openRecent({ id: 'x', name: 'b', handle: picked('b').handle!, usedAt: 1 })],
    ['保存', (files) => files.save()],
    ['另存为', (files) => files.saveAs()],
  ])('%s is not begun, and that is said until the grid is there', async (_, act) => {
    const { files, workspace, disk, grid } = await openWorkspace({ withoutGrid: true });
    disk.picks = picked('a.xlsx');
    await workspace.start(() => Promise.reject(new Error('no network')));
    await act(files);
    expect(workspace.state).toMatchObject({ notice: { kind: 'noGrid' }, work: undefined });
    expect([disk.asked, disk.written.length, disk.offered.length]).toEqual([0, 0, 0]);
    await workspace.start(() => Promise.resolve(grid));
    expect(workspace.state.notice).toBeUndefined();
    await act(files);
    expect(workspace.state.notice?.kind).not.toBe('noGrid');
  });
});

describe('files used lately', () => {
  test('one that is gone is said, and forgotten', async () => {
    const { files, recent, workspace, disk } = await withFiles({});
    const file = { id: 'x', name: 'a.xlsx', handle: picked('a.xlsx').handle!, usedAt: 1 };
    disk.failure = new DOMException('gone', 'NotFoundError');
    await files.openRecent(file);
    expect(workspace.state.notice).toEqual({ kind: 'fileGone', name: 'a.xlsx' });
    expect(await recent.list()).toEqual([]);
  });

  test('one that may not be read is said', async () => {
    const { files, workspace, disk } = await withFiles({});
    disk.permits = false;
    await files.openRecent({ id: 'x', name: 'a.xlsx', handle: picked('a.xlsx').handle!, usedAt: 1 });
    expect(workspace.state.notice).toEqual({ kind: 'notPermitted', name: 'a.xlsx' });
  });
});
