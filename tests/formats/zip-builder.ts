import { crc32, deflateRawSync } from 'node:zlib';

/** One file to put into a zip. What is given in `claim` is written to the headers whatever the truth is. */
export interface ZipPart {
  readonly name: string | Uint8Array;
  readonly data?: string | Uint8Array;
  /** Stored bytes, if they are not simply `data` deflated. */
  readonly stored?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  /** Sizes and checksum follow the data, as writers do that cannot go back in their output. */
  readonly descriptor?: boolean;
  /** Sizes and offset of the directory go to the zip64 extra field. */
  readonly zip64?: boolean;
  readonly claim?: { readonly size?: number; readonly compressedSize?: number; readonly crc32?: number };
  /** Another name in the local header than in the directory. */
  readonly localName?: string;
}

export interface ZipOptions {
  readonly comment?: string;
  /** Number of entries that the end record states. */
  readonly entries?: number;
  /** Writes a zip64 end record and locator, and an end record that says nothing itself. */
  readonly zip64?: boolean;
}

export const UTF8_FLAG = 0x0800;
const DESCRIPTOR_FLAG = 0x0008;

interface Prepared {
  readonly name: Buffer;
  readonly localName: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly stored: Uint8Array;
  readonly size: number;
  readonly compressedSize: number;
  readonly part: ZipPart;
}

/** A zip that is right in everything that it is not told to be wrong in. */
export function buildZip(parts: readonly ZipPart[], options: ZipOptions = {}): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const prepared = prepare(part);
    directory.push(directoryRecord(prepared, offset));
    const pieces = [localHeader(prepared), prepared.stored, descriptorOf(prepared)];
    chunks.push(...pieces);
    offset += pieces.reduce((sum, piece) => sum + piece.length, 0);
  }
  const listed = Buffer.concat(directory);
  const end = endRecords(options.entries ?? parts.length, listed.length, offset, options);
  return new Uint8Array(Buffer.concat([...chunks, listed, ...end]));
}

function prepare(part: ZipPart): Prepared {
  const data = typeof part.data === 'string' ? Buffer.from(part.data) : (part.data ?? new Uint8Array(0));
  const method = part.method ?? 8;
  const stored = part.stored ?? (method === 8 ? deflateRawSync(data) : data);
  const name = Buffer.from(part.name);
  return {
    name,
    localName: part.localName === undefined ? name : Buffer.from(part.localName),
    flags: (part.flags ?? UTF8_FLAG) | (part.descriptor ? DESCRIPTOR_FLAG : 0),
    method,
    crc: part.claim?.crc32 ?? crc32(data),
    stored,
    size: part.claim?.size ?? data.length,
    compressedSize: part.claim?.compressedSize ?? stored.length,
    part,
  };
}

function localHeader({ part, flags, method, crc, compressedSize, size, localName }: Prepared): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(method, 8);
  if (!part.descriptor) {
    header.writeUInt32LE(crc, 14);
    header.writeUInt32LE(Math.min(compressedSize, 0xffffffff), 18);
    header.writeUInt32LE(Math.min(size, 0xffffffff), 22);
  }
  header.writeUInt16LE(localName.length, 26);
  return Buffer.concat([header, localName]);
}

function descriptorOf({ part, crc, compressedSize, size }: Prepared): Buffer {
  if (!part.descriptor) return Buffer.alloc(0);
  const descriptor = Buffer.alloc(16);
  descriptor.writeUInt32LE(0x08074b50, 0);
  descriptor.writeUInt32LE(crc, 4);
  descriptor.writeUInt32LE(compressedSize, 8);
  descriptor.writeUInt32LE(size, 12);
  return descriptor;
}

function directoryRecord(prepared: Prepared, offset: number): Buffer {
  const { part, name, flags, method, crc, compressedSize, size } = prepared;
  const extra = part.zip64 ? zip64Extra([size, compressedSize, offset]) : Buffer.alloc(0);
  const field = (value: number): number => (part.zip64 ? 0xffffffff : value);
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(flags, 8);
  record.writeUInt16LE(method, 10);
  record.writeUInt32LE(crc, 16);
  record.writeUInt32LE(field(compressedSize), 20);
  record.writeUInt32LE(field(size), 24);
  record.writeUInt16LE(name.length, 28);
  record.writeUInt16LE(extra.length, 30);
  record.writeUInt32LE(field(offset), 42);
  return Buffer.concat([record, name, extra]);
}

function zip64Extra(values: readonly number[]): Buffer {
  const extra = Buffer.alloc(4 + values.length * 8);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(values.length * 8, 2);
  values.forEach((value, i) => extra.writeBigUInt64LE(BigInt(value), 4 + i * 8));
  return extra;
}

function endRecords(entries: number, size: number, offset: number, options: ZipOptions): Buffer[] {
  const comment = Buffer.from(options.comment ?? '');
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(options.zip64 ? 0xffff : entries, 8);
  end.writeUInt16LE(options.zip64 ? 0xffff : entries, 10);
  end.writeUInt32LE(options.zip64 ? 0xffffffff : size, 12);
  end.writeUInt32LE(options.zip64 ? 0xffffffff : offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return [...(options.zip64 ? [zip64End(entries, size, offset)] : []), end, comment];
}

function zip64End(entries: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(56 + 20);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeBigUInt64LE(BigInt(entries), 24);
  end.writeBigUInt64LE(BigInt(entries), 32);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(offset + size), 64);
  end.writeUInt32LE(1, 72);
  return end;
}
