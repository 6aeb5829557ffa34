/** @jest-environment jsdom */
import {
  chosenFiles,
  droppedFiles,
  MOST_FILES,
} from '../../../src/taskpane/consolidation/files/dropped-files';

/** A folder or file as browsers hand them out on a drop: folders in portions, the last one empty. */
type Tree = { readonly [name: string]: Tree | 'file' | 'locked' };

const PORTION = 2;

function entryOf(path: string, node: Tree | 'file' | 'locked'): FileSystemEntry {
  const entry = {
    fullPath: path,
    name: path.replace(/^.*\//u, ''),
    isFile: typeof node === 'string',
    isDirectory: typeof node !== 'string',
  };
  const asFile = (give: (file: File) => void, refuse: (error: unknown) => void): void =>
    node === 'locked'
      ? refuse(new DOMException('no', 'NotReadableError'))
      : give(new File(['x'], entry.name));
  const createReader = () => {
    const children =
      typeof node === 'string'
        ? []
        : Object.entries(node).map(([name, child]) => entryOf(`${path}/${name}`, child));
    return {
      readEntries: (give: (portion: readonly FileSystemEntry[]) => void) => give(children.splice(0, PORTION)),
    };
  };
  return Object.assign(entry, { file: asFile, createReader }) as unknown as FileSystemEntry;
}

const transferOf = (tree: Tree): DataTransfer =>
  ({
    items: Object.entries(tree).map(([name, node]) => ({
      kind: 'file',
      webkitGetAsEntry: () => entryOf(`/${name}`, node),
    })),
    files: [],
  }) as unknown as DataTransfer;

const told = async (tree: Tree) => {
  const { files, unopened, cut } = await droppedFiles(transferOf(tree));
  return { names: files.map(({ name }) => name), unopened, cut };
};

describe('a drop', () => {
  test('gives files and what is in folders, by path', async () => {
    const folder: Tree = { 'a.xlsx': 'file', 'b.xls': 'file', 'c.et': 'file', deep: { 'd.xlsx': 'file' } };
    expect(await told({ 'x.xlsx': 'file', 三季度: folder })).toEqual({
      names: ['x.xlsx', '三季度/a.xlsx', '三季度/b.xls', '三季度/c.et', '三季度/deep/d.xlsx'],
      unopened: [],
      cut: false,
    });
  });

  test('names what cannot be opened, and goes on', async () =>
    expect(await told({ a: { 'b.xlsx': 'locked', 'c.xlsx': 'file' } })).toEqual({
      names: ['a/c.xlsx'],
      unopened: ['a/b.xlsx'],
      cut: false,
    }));

  test('stops at its bound and says so', async () => {
    const many = Object.fromEntries(
      Array.from({ length: MOST_FILES + 5 }, (_, index) => [`${index}.xlsx`, 'file'] as const),
    );
    const { names, cut } = await told({ many });
    expect([names.length, cut]).toEqual([MOST_FILES, true]);
  });

  test('does not go down without end', async () => {
    let tree: Tree = { 'deep.xlsx': 'file' };
    for (let depth = 0; depth < 20; depth++) tree = { folder: tree };
    expect(await told(tree)).toEqual({ names: [], unopened: [], cut: true });
  });

  test('without entries gives its plain files', async () => {
    const files = [new File(['x'], 'a.xlsx')];
    const transfer = {
      items: [{ kind: 'file', webkitGetAsEntry: () => null }],
      files,
    } as unknown as DataTransfer;
    const { files: given } = await droppedFiles(transfer);
    expect(given.map(({ name }) => name)).toEqual(['a.xlsx']);
  });
});

test('files of a chosen folder keep their path below it', () => {
  const file = new File(['x'], 'a.xlsx');
  Object.defineProperty(file, 'webkitRelativePath', { value: '三季度/a.xlsx' });
  expect(chosenFiles([file, new File(['y'], 'b.xlsx')]).files.map(({ name }) => name)).toEqual([
    '三季度/a.xlsx',
    'b.xlsx',
  ]);
});
