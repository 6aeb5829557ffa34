import { crc32 } from 'node:zlib';

/*
 * A 7z archive whose files are stored as they are: what WPS unpacks, and nothing that two runs could do differently. The
 * numbers are those of the format's own description (7zFormat.txt of the LZMA SDK).
 */
const SIGNATURE = Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]);
const ID = {
  end: 0x00,
  header: 0x01,
  mainStreams: 0x04,
  files: 0x05,
  packInfo: 0x06,
  unpackInfo: 0x07,
  subStreams: 0x08,
  size: 0x09,
  crc: 0x0a,
  folder: 0x0b,
  unpackSize: 0x0c,
  streamCount: 0x0d,
  emptyStream: 0x0e,
  names: 0x11,
  modified: 0x14,
  attributes: 0x15,
};
/** One coder, its name one byte long: copying. */
const COPY_FOLDER = [1, 0x01, 0x00];
const ALL_DEFINED = 1;
const NOT_ELSEWHERE = 0;
const ATTRIBUTE = { file: 0x20, folder: 0x10 };
/** 2020-01-01 00:00 UTC in tenths of microseconds since 1601, the same in each archive. */
const MODIFIED = 132_223_104_000_000_000n;

/** Files have `path` and `content`; none may be empty. The folders they lie in are entries of their own. */
export function sevenZip(files) {
  const empty = files.find(({ content }) => content.length === 0);
  if (empty) throw new Error(`${empty.path} 是空文件（an empty file cannot be packed）`);
  const packed = Buffer.concat(files.map(({ content }) => content));
  const folders = [...new Set(files.flatMap(({ path }) => foldersOf(path)))].sort();
  const header = Buffer.from([
    ID.header,
    ...[ID.mainStreams, ...packInfo(packed), ...unpackInfo(packed), ...subStreams(files), ID.end],
    ...filesInfo(folders, files),
    ID.end,
  ]);
  return Buffer.concat([startHeader(packed.length, header), packed, header]);
}

function foldersOf(path) {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function startHeader(packedSize, header) {
  const next = Buffer.alloc(20);
  next.writeBigUInt64LE(BigInt(packedSize), 0);
  next.writeBigUInt64LE(BigInt(header.length), 8);
  next.writeUInt32LE(crc32(header), 16);
  return Buffer.concat([SIGNATURE, uint32(crc32(next)), next]);
}

const packInfo = (packed) => [ID.packInfo, 0, 1, ID.size, ...number(packed.length), ID.end];

const unpackInfo = (packed) => [
  ...[ID.unpackInfo, ID.folder, 1, NOT_ELSEWHERE, ...COPY_FOLDER],
  ...[ID.unpackSize, ...number(packed.length), ID.end],
];

/** The size of the last file is what the others leave. */
const subStreams = (files) => [
  ...[ID.subStreams, ID.streamCount, ...number(files.length)],
  ...(files.length > 1
    ? [ID.size, ...files.slice(0, -1).flatMap(({ content }) => number(content.length))]
    : []),
  ...[ID.crc, ALL_DEFINED, ...files.flatMap(({ content }) => [...uint32(crc32(content))]), ID.end],
];

function filesInfo(folders, files) {
  const entries = [
    ...folders.map((path) => ({ path, attribute: ATTRIBUTE.folder })),
    ...files.map(({ path }) => ({ path, attribute: ATTRIBUTE.file })),
  ];
  const names = Buffer.from(entries.map(({ path }) => `${path}\0`).join(''), 'utf16le');
  const modified = Buffer.alloc(8);
  modified.writeBigUInt64LE(MODIFIED);
  return [
    ...[ID.files, ...number(entries.length)],
    ...property(ID.emptyStream, bits(entries.map(({ attribute }) => attribute === ATTRIBUTE.folder))),
    ...property(ID.names, [NOT_ELSEWHERE, ...names]),
    ...property(ID.modified, [ALL_DEFINED, NOT_ELSEWHERE, ...entries.flatMap(() => [...modified])]),
    ...property(ID.attributes, [
      ...[ALL_DEFINED, NOT_ELSEWHERE],
      ...entries.flatMap(({ attribute }) => [...uint32(attribute)]),
    ]),
    ID.end,
  ];
}

const property = (id, bytes) => [id, ...number(bytes.length), ...bytes];

/** Eight to a byte, the first highest. */
const bits = (flags) =>
  Array.from({ length: Math.ceil(flags.length / 8) }, (_, byte) =>
    flags.slice(byte * 8, byte * 8 + 8).reduce((sum, flag, index) => (flag ? sum | (0x80 >> index) : sum), 0),
  );

function uint32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** As many leading ones in the first byte as bytes follow; the rest of it holds the highest bits. */
function number(value) {
  const following = [];
  let mask = 0x80;
  let first = 0;
  let rest = value;
  for (let count = 0; count < 8; count += 1) {
    if (rest < mask) return [first | rest, ...following];
    following.push(rest % 256);
    rest = Math.floor(rest / 256);
    first |= mask;
    mask >>= 1;
  }
  throw new Error(`${value} is too large`);
}
