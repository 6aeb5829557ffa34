import { filled, type Lang } from '../../messages/fill';
import { FILE_WORDS } from '../../messages/standalone-files';
import { OPENED_TYPES, XLSX_TYPE, type FileAccess, type PickedFile, type SaveTarget } from './file-access';
import { permitted, type FilePickers } from './picker-types';

/** Files by the browser's own dialogs and handles; a file once opened can be saved over. */
export function handleAccess(pickers: FilePickers, lang: () => Lang): FileAccess {
  const say = (word: keyof typeof FILE_WORDS): string => filled(FILE_WORDS[word], {}, lang());
  return {
    keepsHandles: true,
    pick: async () => {
      const types = [{ description: say('workbooks'), accept: { [XLSX_TYPE]: OPENED_TYPES } }];
      const handles = await unlessCancelled(pickers.open({ types }));
      return handles?.[0] && pickedOf(handles[0]);
    },
    pickTarget: async (suggestedName) => {
      const types = [{ description: say('xlsx'), accept: { [XLSX_TYPE]: ['.xlsx'] } }];
      const handle = await unlessCancelled(pickers.save({ suggestedName, types }));
      return handle && targetOf(handle);
    },
    targetOf: async (handle) => ((await permitted(handle, 'readwrite')) ? targetOf(handle) : undefined),
    again: async (handle) => ((await permitted(handle, 'read')) ? pickedOf(handle) : undefined),
  };
}

async function pickedOf(handle: FileSystemFileHandle): Promise<PickedFile> {
  return { name: handle.name, file: await handle.getFile(), handle };
}

const targetOf = (handle: FileSystemFileHandle): SaveTarget => ({
  name: handle.name,
  handle,
  write: async (bytes) => {
    // The browser writes beside the file and puts it in its place when it is closed; until then the old one stays.
    const writable = await handle.createWritable();
    try {
      await writable.write(new Uint8Array(bytes));
      await writable.close();
    } catch (error) {
      // A stream that has failed by itself refuses to be aborted; what it failed with is what matters.
      await writable.abort().catch(() => undefined);
      throw error;
    }
  },
});

/** A dialog that the clerk closes rejects with AbortError. */
async function unlessCancelled<T>(dialog: Promise<T>): Promise<T | undefined> {
  try {
    return await dialog;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
