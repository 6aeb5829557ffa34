import type { WpsFileStat, WpsFileSystem } from '../../../../src/host/wps/api/application-api';
import { type Bridge, NoSuchCall, WpsFault } from '../../bridge';
import { textGiven } from '../arguments';
import type { Machine } from './machine';

export class FileSystem implements WpsFileSystem {
  readonly #machine: Machine;
  readonly #bridge: Bridge;

  constructor(machine: Machine, bridge: Bridge) {
    this.#machine = machine;
    this.#bridge = bridge;
  }

  /** Of folders too. */
  Exists(path: unknown): boolean {
    const place = textGiven(path, 'FileSystem.Exists');
    return this.#machine.files.bytes(place) !== undefined || this.#machine.files.isFolder(place);
  }

  ReadFileAsArrayBuffer(path: unknown): ArrayBuffer {
    const bytes = this.#machine.files.bytes(textGiven(path, 'FileSystem.ReadFileAsArrayBuffer'));
    if (!bytes) throw new WpsFault('call failed');
    return new Uint8Array(bytes).buffer;
  }

  readdirSync(path: unknown): readonly string[] {
    const names = this.#machine.files.names(textGiven(path, 'FileSystem.readdirSync'));
    if (!names) throw new WpsFault('call failed');
    return names;
  }

  stat(path: unknown): WpsFileStat {
    const place = textGiven(path, 'FileSystem.stat');
    const bytes = this.#machine.files.bytes(place);
    if (!bytes && !this.#machine.files.isFolder(place)) throw new WpsFault('call failed');
    return this.#bridge.expose('FileStat', new FileStat(bytes?.length));
  }

  /** False where the folder may not be written to; a fault where there is none. */
  writeAsBinaryString(path: unknown, data: unknown): boolean {
    const place = textGiven(path, 'FileSystem.writeAsBinaryString');
    const bytes = bytesOf(textGiven(data, 'FileSystem.writeAsBinaryString'));
    const { files, written } = this.#machine;
    if (!files.hasFolderFor(place) || files.isFolder(place)) throw new WpsFault('call failed');
    if (files.isClosed(place)) return false;
    files.put(place, bytes);
    written.push({ path: place, bytes });
    return true;
  }

  unlinkSync(path: unknown): boolean {
    const place = textGiven(path, 'FileSystem.unlinkSync');
    const { files } = this.#machine;
    if (!files.bytes(place)) throw new WpsFault('call failed');
    files.remove(place);
    return true;
  }
}

class FileStat implements WpsFileStat {
  readonly #size: number | undefined;

  /** Undefined for a folder. */
  constructor(size: number | undefined) {
    this.#size = size;
  }

  get size(): number {
    return this.#size ?? 0;
  }
  isFile(): boolean {
    return this.#size !== undefined;
  }
  isDirectory(): boolean {
    return this.#size === undefined;
  }
}

function bytesOf(data: string): Uint8Array {
  return Uint8Array.from({ length: data.length }, (_, at) => {
    const byte = data.charCodeAt(at);
    if (byte > 255) throw new NoSuchCall('FileSystem.writeAsBinaryString takes a byte for each character');
    return byte;
  });
}
