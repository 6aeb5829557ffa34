import type { WpsFileDialog, WpsFileStat, WpsFileSystem } from '../../../src/host/wps/api/application-api';
import type { WpsOfFiles } from '../../../src/wps/files/file-window';
import { Bridge, WpsFault } from '../../wps-host/bridge';

/** What the clerk does with the next window of WPS. */
export type Answer = readonly string[] | 'close' | 'neverShown' | 'fault';

export interface Disk {
  readonly app: WpsOfFiles;
  readonly now: () => number;
  readonly bridge: Bridge;
  /** Content by path; a file without content cannot be opened. */
  readonly files: Map<string, Uint8Array | undefined>;
  /** What the clerk does next. */
  answer: Answer;
  /** How writing goes: as it should, refused in one of two ways, or each byte as the characters of UTF-8, where what was written may not be deletable. */
  writing: 'works' | 'returnsFalse' | 'throws' | 'asText' | 'asTextForGood';
  /** `Exists` says yes, or no, to everything. */
  exists: 'whatDoes' | 'everything' | 'nothing';
  /** Folders nothing can be written into. */
  readonly closed: Set<string>;
  /** The windows that were shown, as they were prepared. */
  readonly windows: { readonly type: number; readonly dialog: WpsFileDialog }[];
}

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A disk as WPS shows it to a page, with the clerk before its windows. Of Windows it takes only paths with `\`. */
export function diskOf(
  content: Readonly<Record<string, string | undefined>>,
  downloads = 'C:\\Users\\示例\\Downloads\\',
): Disk {
  const bridge = new Bridge();
  let time = 0;
  const files = new Map(
    Object.entries(content).map(([path, text]) => [path, text === undefined ? undefined : bytes(text)]),
  );
  const disk: Disk = {
    app: {
      FileSystem: bridge.expose('FileSystem', new FileSystemModel(() => disk)),
      Env: bridge.expose('Env', {
        GetDownloadPath: () => downloads,
        GetDesktopPath: () => '',
        GetHomePath: () => '',
        GetTempPath: () => '',
      }),
      FileDialog: (type) => {
        if (disk.answer === 'fault') throw new WpsFault('call failed');
        const dialog = new DialogModel(
          () => disk,
          (taken) => (time += taken),
        );
        disk.windows.push({ type, dialog });
        return bridge.expose('FileDialog', dialog);
      },
    },
    now: () => time,
    bridge,
    files,
    answer: 'close',
    writing: 'works',
    exists: 'whatDoes',
    closed: new Set(),
    windows: [],
  };
  return disk;
}

class DialogModel implements WpsFileDialog {
  Title = '';
  AllowMultiSelect = false;
  InitialFileName = '';
  readonly _disk: () => Disk;
  readonly _pass: (milliseconds: number) => void;
  #chosen: readonly string[] = [];

  constructor(disk: () => Disk, pass: (milliseconds: number) => void) {
    this._disk = disk;
    this._pass = pass;
  }

  Show(): number {
    const { answer } = this._disk();
    if (answer !== 'neverShown') this._pass(5000);
    if (typeof answer === 'string') return 0;
    this.#chosen = answer;
    return -1;
  }

  get SelectedItems(): WpsFileDialog['SelectedItems'] {
    const chosen = this.#chosen;
    const Item = (index: number): string => {
      const path = chosen[index - 1];
      if (path === undefined) throw new WpsFault('call failed');
      return path;
    };
    return this._disk().bridge.expose('FileDialogSelectedItems', { Count: chosen.length, Item });
  }
}

class FileSystemModel implements WpsFileSystem {
  constructor(readonly _disk: () => Disk) {}

  Exists(path: string): boolean {
    const { files, exists } = this._disk();
    if (exists !== 'whatDoes') return exists === 'everything';
    return files.has(checked(path)) || this._below(path).length > 0;
  }

  ReadFileAsArrayBuffer(path: string): ArrayBuffer {
    const content = this._disk().files.get(checked(path));
    if (!content) throw new WpsFault('call failed');
    return new Uint8Array(content).buffer;
  }

  readdirSync(path: string): readonly string[] {
    const names = this._below(path);
    if (names.length === 0) throw new WpsFault('call failed');
    return ['.', '..', ...new Set(names)];
  }

  stat(path: string): WpsFileStat {
    const { files, bridge } = this._disk();
    const isThere = files.has(checked(path));
    const content = files.get(path);
    const isFolder = this._below(path).length > 0;
    if ((isThere && !content) || (!isThere && !isFolder)) throw new WpsFault('call failed');
    return bridge.expose('FileStat', {
      size: content?.length ?? 4096,
      isFile: () => isThere,
      isDirectory: () => !isThere,
    });
  }

  writeAsBinaryString(path: string, data: string): boolean {
    const { files, writing, closed } = this._disk();
    const folder = path.slice(0, path.search(/[\\/][^\\/]*$/u));
    if (writing === 'throws') throw new WpsFault('call failed');
    if (writing === 'returnsFalse' || closed.has(folder)) return false;
    files.set(
      checked(path),
      writing.startsWith('asText')
        ? bytes(data)
        : Uint8Array.from(data, (character) => character.charCodeAt(0)),
    );
    return true;
  }

  unlinkSync(path: string): boolean {
    const { files, writing } = this._disk();
    if (writing === 'asTextForGood') throw new WpsFault('call failed');
    return files.delete(checked(path));
  }

  /** Names right below a folder, once for each file in them. */
  _below(path: string): readonly string[] {
    const start = checked(path).replace(/([^\\/])$/u, path.includes('\\') ? '$1\\' : '$1/');
    return [...this._disk().files.keys()].flatMap((file) =>
      file.startsWith(start) ? [file.slice(start.length).split(/[\\/]/u)[0]!] : [],
    );
  }
}

function checked(path: string): string {
  if (/[\\/]{2}$/u.test(path) || (!path.startsWith('/') && path.includes('/')))
    throw new WpsFault('call failed');
  return path;
}
