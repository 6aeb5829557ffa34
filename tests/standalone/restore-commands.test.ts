import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { answered, documentNamed, openWorkspace } from './open-workspace';

const DAY = 24 * 60 * 60 * 1000;

/** A page that has kept changes, and then is gone. */
async function crashed(storage: IDBFactory, session: string, keptAt: number) {
  const page = await openWorkspace({ storage, session, now: () => keptAt });
  page.grid.shown.type(documentNamed(`of ${session}`));
  await page.workspace.autosave.flush();
  return page;
}

test('what an earlier page left is offered, and restored as unsaved', async () => {
  const storage = new IDBFactory();
  await crashed(storage, 'gone', 1000);
  const { workspace, restore, grid } = await openWorkspace({ storage, now: () => 2000 });
  await restore.look();
  expect(workspace.state.left).toMatchObject({ fileName: '工作簿1', keptAt: 1000, session: 'gone' });
  await restore.restore();
  expect((await grid.shown.document()).sheets[0]!.name).toBe('of gone');
  expect(workspace.state).toMatchObject({
    unsaved: true,
    left: undefined,
    file: { name: '工作簿1', handle: undefined },
    notice: { kind: 'restored' },
  });
});

test('what is restored is kept by the page that restored it', async () => {
  const storage = new IDBFactory();
  await crashed(storage, 'gone', 1000);
  const second = await openWorkspace({ storage, session: 'second', now: () => 2000 });
  await second.restore.look();
  await second.restore.restore();
  const third = await openWorkspace({ storage, session: 'third', now: () => 3000 });
  await third.restore.look();
  expect(third.workspace.state.left).toMatchObject({ session: 'second', fileName: '工作簿1' });
  expect(third.workspace.state.left!.document.sheets[0]!.name).toBe('of gone');
});

test('不要了: it is not offered again, and the next is', async () => {
  const storage = new IDBFactory();
  await crashed(storage, 'older', 1000);
  await crashed(storage, 'newer', 2000);
  const { workspace, restore } = await openWorkspace({ storage, now: () => 3000 });
  await restore.look();
  expect(workspace.state.left?.session).toBe('newer');
  await restore.giveUp();
  expect(workspace.state.left?.session).toBe('older');
  await restore.giveUp();
  expect(workspace.state.left).toBeUndefined();
});

test('a page that is open in another tab has not crashed', async () => {
  const storage = new IDBFactory();
  await crashed(storage, 'other', 1000);
  const { workspace, restore } = await openWorkspace({ storage, alive: ['this', 'other'], now: () => 2000 });
  await restore.look();
  expect(workspace.state.left).toBeUndefined();
});

test.each([
  ['within 7 days', 7 * DAY, true],
  ['after 7 days', 7 * DAY + 1, false],
])('%s', async (_, age, offered) => {
  const storage = new IDBFactory();
  await crashed(storage, 'gone', 1000);
  const { workspace, restore, kept } = await openWorkspace({ storage, now: () => 1000 + age });
  await restore.look();
  expect(workspace.state.left !== undefined).toBe(offered);
  expect(await kept.left(() => Promise.resolve(false))).toHaveLength(offered ? 1 : 0);
});

test.each(['save', 'create'] as const)('%s leaves nothing to restore', async (how) => {
  const storage = new IDBFactory();
  const { files, workspace } = await crashed(storage, 'first', 1000);
  if (how === 'save') await files.save();
  else {
    const creating = files.create();
    await answered(workspace, 'discard');
    await creating;
  }
  const { workspace: next, restore } = await openWorkspace({ storage, now: () => 2000 });
  await restore.look();
  expect(next.state.left).toBeUndefined();
});

test('a workbook that is open is asked about first', async () => {
  const storage = new IDBFactory();
  await crashed(storage, 'gone', 1000);
  const { workspace, restore, grid } = await openWorkspace({ storage, now: () => 2000 });
  await restore.look();
  grid.shown.type();
  const restoring = restore.restore();
  expect(await answered(workspace, undefined)).toMatchObject({ kind: 'unsaved' });
  await restoring;
  expect(workspace.state.left?.session).toBe('gone');
  expect(grid.opened).toHaveLength(1);
});

test('a browser that keeps nothing is told of, and the page works', async () => {
  const { workspace, restore, files, grid, disk } = await openWorkspace({ storage: undefined });
  await restore.look();
  expect(workspace.state.notice).toEqual({ kind: 'notKept' });
  grid.shown.type();
  await workspace.autosave.flush();
  await files.save();
  expect(disk.written).toHaveLength(1);
  expect(workspace.state.unsaved).toBe(false);
});

test('the only copy stays until this page has kept it', async () => {
  const storage = new IDBFactory();
  await crashed(storage, 'gone', 1000);
  const { workspace, restore, kept, grid } = await openWorkspace({
    storage,
    session: 'this',
    now: () => 2000,
  });
  await restore.look();
  const put = jest.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await restore.restore();
  expect((await grid.shown.document()).sheets[0]!.name).toBe('of gone');
  expect(workspace.state).toMatchObject({ unsaved: true, left: undefined, notice: { kind: 'notKept' } });
  const sessions = async () => (await kept.left(() => Promise.resolve(false))).map(({ session }) => session);
  expect(await sessions()).toEqual(['gone']);
  put.mockRestore();
  grid.shown.type();
  await workspace.autosave.flush();
  expect((await sessions()).sort()).toEqual(['gone', 'this']);
});

describe('another workbook in place of one that is being kept', () => {
  const keptOf = async (page: Awaited<ReturnType<typeof openWorkspace>>) =>
    (await page.kept.left(() => Promise.resolve(false))).map(({ document }) => document.sheets[0]!.name);

  test('nothing is told of the one that is gone', async () => {
    const page = await openWorkspace();
    page.grid.shown.type(documentNamed('first'));
    const kept = page.workspace.autosave.flush();
    await page.workspace.show(documentNamed('second'), page.workspace.newFile());
    expect(await kept).toBe(false);
    expect([page.workspace.state.notice, await keptOf(page)]).toEqual([undefined, []]);
  });

  test('where it cannot be opened, the one shown is kept after all', async () => {
    const page = await openWorkspace();
    const { shown } = page.grid;
    shown.type(documentNamed('first'));
    let taken: () => void = () => undefined;
    jest
      .spyOn(shown, 'document')
      .mockImplementationOnce(
        () => new Promise((resolve) => (taken = () => resolve(documentNamed('early')))),
      );
    const early = page.workspace.autosave.flush();
    page.grid.fail(new Error('broken'));
    await expect(page.workspace.show(documentNamed('second'), page.workspace.newFile())).rejects.toThrow(
      'broken',
    );
    taken();
    expect(await early).toBe(false);
    expect(await page.workspace.autosave.flush()).toBe(true);
    expect(await keptOf(page)).toEqual(['first']);
  });
});
