import { crc32 } from 'node:zlib';

export interface UnpackedFile {
  readonly path: string;
  /** Undefined of a folder. */
  readonly content: Buffer | undefined;
}

/** Reads bytes of a 7z header one after the other. */
class HeaderBytes {
  #at = 0;
  constructor(private readonly bytes: Buffer) {}

  byte(): number {
    const value = this.bytes[this.#at];
    if (value === undefined) throw new Error('the header ends too early');
    this.#at += 1;
    return value;
  }

  expect(...wanted: readonly number[]): void {
    const found = wanted.map(() => this.byte());
    if (found.join() !== wanted.join())
      throw new Error(`at ${this.#at}: ${found.join()}, not ${wanted.join()}`);
  }

  take(length: number): Buffer {
    this.#at += length;
    if (this.#at > this.bytes.length) throw new Error('the header ends too early');
    return this.bytes.subarray(this.#at - length, this.#at);
  }

  /** A number of 7z: the leading ones of its first byte tell how many bytes follow, lowest first. */
  number(): number {
    const first = this.byte();
    const following = Math.clz32(~(first << 24));
    const low = [...this.take(following)].reduce((sum, byte, index) => sum + byte * 256 ** index, 0);
    const high = following >= 7 ? 0 : first & (0xff >> (following + 1));
    return low + high * 256 ** following;
  }
}

/** Unpacks an archive with stored files, and refuses whatever it does not expect or whose check sum is wrong. */
export function readSevenZip(archive: Buffer): readonly UnpackedFile[] {
  if (archive.subarray(0, 8).toString('hex') !== '377abcaf271c0004') throw new Error('no 7z archive');
  const start = archive.subarray(12, 32);
  if (archive.readUInt32LE(8) !== crc32(start)) throw new Error('wrong check sum of the start');
  const headerAt = 32 + Number(start.readBigUInt64LE(0));
  const header = archive.subarray(headerAt, headerAt + Number(start.readBigUInt64LE(8)));
  if (start.readUInt32LE(16) !== crc32(header)) throw new Error('wrong check sum of the header');
  if (headerAt + header.length !== archive.length) throw new Error('something lies behind the header');

  const bytes = new HeaderBytes(header);
  bytes.expect(0x01, 0x04);
  const contents = readStreams(bytes, archive.subarray(32, headerAt));
  bytes.expect(0x05);
  return readNames(bytes, contents);
}

function readStreams(bytes: HeaderBytes, packed: Buffer): readonly Buffer[] {
  bytes.expect(0x06, 0x00, 0x01, 0x09);
  if (bytes.number() !== packed.length) throw new Error('wrong packed size');
  bytes.expect(0x00, 0x07, 0x0b, 0x01, 0x00, 0x01, 0x01, 0x00, 0x0c);
  if (bytes.number() !== packed.length) throw new Error('wrong unpacked size');
  bytes.expect(0x00, 0x08, 0x0d);
  const count = bytes.number();
  if (count > 1) bytes.expect(0x09);
  const sizes = Array.from({ length: count - 1 }, () => bytes.number());
  const known = sizes.reduce((sum, size) => sum + size, 0);
  bytes.expect(0x0a, 0x01);
  let at = 0;
  const contents = [...sizes, packed.length - known].map((size) => {
    const content = packed.subarray(at, at + size);
    at += size;
    if (bytes.take(4).readUInt32LE() !== crc32(content)) throw new Error('wrong check sum of a file');
    return content;
  });
  bytes.expect(0x00, 0x00);
  return contents;
}

function readNames(bytes: HeaderBytes, contents: readonly Buffer[]): readonly UnpackedFile[] {
  const count = bytes.number();
  let isFolder: readonly boolean[] = [];
  let names: readonly string[] = [];
  for (let id = bytes.byte(); id !== 0; id = bytes.byte()) {
    const property = bytes.take(bytes.number());
    if (id === 0x0e) isFolder = flagsOf(property, count);
    if (id === 0x11) names = property.subarray(1).toString('utf16le').split('\0').slice(0, -1);
  }
  bytes.expect(0x00);
  if (names.length !== count) throw new Error('wrong number of names');
  const left = [...contents];
  return names.map((path, index) => ({ path, content: isFolder[index] ? undefined : left.shift() }));
}

const flagsOf = (property: Buffer, count: number): readonly boolean[] =>
  Array.from({ length: count }, (_, index) => ((property[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0);
