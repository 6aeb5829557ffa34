/** @jest-environment jsdom */
import { droppedFile } from '../../src/standalone/files/dropped-file';

const FILE = new File(['x'], '第五中学.xlsx');
const HANDLE = { kind: 'file', name: FILE.name };

/** A drop of one file in a browser that answers so when it is asked for the handle. */
const dropOf = (getAsFileSystemHandle?: () => Promise<unknown>): DataTransfer => {
  const item = {
    kind: 'file',
    getAsFile: () => FILE,
    ...(getAsFileSystemHandle && { getAsFileSystemHandle }),
  };
  return { items: [{ kind: 'string' }, item], files: [FILE], types: ['Files'] } as unknown as DataTransfer;
};

test.each<[string, (() => Promise<unknown>) | undefined, unknown]>([
  ['a browser that gives handles', () => Promise.resolve(HANDLE), HANDLE],
  ['a browser that has none', undefined, undefined],
  ['a folder’s handle', () => Promise.resolve({ kind: 'directory' }), undefined],
  ['no handle for this one', () => Promise.resolve(null), undefined],
  ['a browser that refuses', () => Promise.reject(new DOMException('', 'NotAllowedError')), undefined],
  [
    'a browser that fails at once',
    () => {
      throw new DOMException('', 'SecurityError');
    },
    undefined,
  ],
])('%s: the file can be opened', async (_, ask, handle) => {
  expect(await droppedFile(dropOf(ask))).toEqual({ name: '第五中学.xlsx', file: FILE, handle });
});

test('nothing that is a file', async () => {
  expect(await droppedFile({ items: [], files: [] } as unknown as DataTransfer)).toBeUndefined();
});
