import type { PickedFile } from './file-access';

/** True where files of the disk are dragged; text and cells are left to the grid. */
export const dragsFiles = (transfer: DataTransfer | null): transfer is DataTransfer =>
  transfer !== null && transfer.types.includes('Files');

/**
 * The first file of a drop, with its handle where the browser gives one. What is dropped can be had only while the event
 * lasts, so it is taken before anything is awaited. Never rejects.
 */
export async function droppedFile(transfer: DataTransfer): Promise<PickedFile | undefined> {
  const item = Array.from(transfer.items).find(({ kind }) => kind === 'file');
  const file = item?.getAsFile() ?? transfer.files[0];
  const coming = item && handleOf(item);
  if (!file) return undefined;
  const handle = await coming;
  return { name: file.name, file, handle: isFileHandle(handle) ? handle : undefined };
}

/** A file whose handle the browser refuses is opened as one from a download: saving asks where. */
async function handleOf(item: DataTransferItem): Promise<FileSystemHandle | null | undefined> {
  try {
    return await item.getAsFileSystemHandle?.();
  } catch {
    return undefined;
  }
}

const isFileHandle = (handle: FileSystemHandle | null | undefined): handle is FileSystemFileHandle =>
  handle?.kind === 'file';
