/** Parts of the File System Access API (WICG) that TypeScript does not know, as only Chromium has them. */
interface FilePickerType {
  readonly description: string;
  readonly accept: Readonly<Record<string, readonly string[]>>;
}

interface HandlePermission {
  readonly mode: 'read' | 'readwrite';
}

declare global {
  interface Window {
    showOpenFilePicker?(options: {
      readonly types: readonly FilePickerType[];
    }): Promise<readonly FileSystemFileHandle[]>;
    showSaveFilePicker?(options: {
      readonly suggestedName: string;
      readonly types: readonly FilePickerType[];
    }): Promise<FileSystemFileHandle>;
  }
  interface FileSystemHandle {
    queryPermission?(permission: HandlePermission): Promise<PermissionState>;
    requestPermission?(permission: HandlePermission): Promise<PermissionState>;
  }
  interface DataTransferItem {
    getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
  }
}

/** Both dialogs, or none: a browser has the whole of it or nothing. */
export interface FilePickers {
  readonly open: NonNullable<Window['showOpenFilePicker']>;
  readonly save: NonNullable<Window['showSaveFilePicker']>;
}

export function filePickers(page: Window = window): FilePickers | undefined {
  const open = page.showOpenFilePicker?.bind(page);
  const save = page.showSaveFilePicker?.bind(page);
  return open && save && { open, save };
}

/** The clerk allows it, asked where need be. Must follow a click. */
export async function permitted(handle: FileSystemHandle, mode: HandlePermission['mode']): Promise<boolean> {
  if (!handle.queryPermission || !handle.requestPermission) return true;
  if ((await handle.queryPermission({ mode })) === 'granted') return true;
  return (await handle.requestPermission({ mode })) === 'granted';
}
