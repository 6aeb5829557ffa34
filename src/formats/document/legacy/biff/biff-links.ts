import { parseCellAddress, type CellRange } from '../../../../domain/sheet/address';
import type { DocumentLink } from '../../../../domain/document/workbook-document';
import { plainCharacters } from './biff-text';
import type { ByteCursor } from './byte-cursor';

/** Bits of a hyperlink that say which of its parts follow ([MS-OSHARED] 2.3.7.1). */
const PART = { moniker: 0x01, location: 0x08, displayName: 0x10, frame: 0x80, monikerAsText: 0x100 } as const;
const GUID_BYTES = 16;
const STREAM_VERSION_BYTES = 4;
/** First four bytes of the classes of addresses and of files. */
const URL_MONIKER = 0x79eac9e0;
const FILE_MONIKER = 0x00000303;
/** Server and version, then parts that are always 0. */
const FILE_MIDDLE_BYTES = 24;

export interface BiffLink {
  readonly range: CellRange;
  readonly link: DocumentLink;
}

/** An HLINK record ([MS-XLS] 2.4.140); undefined where it is damaged or leads to something else than a file or cell. */
export function readBiffLink(data: ByteCursor): BiffLink | undefined {
  const [top, bottom, left, right] = [data.u16(), data.u16(), data.u16(), data.u16()];
  data.skip(GUID_BYTES + STREAM_VERSION_BYTES);
  const parts = data.u32();
  if (parts & PART.displayName) linkText(data);
  if (parts & PART.frame) linkText(data);
  const address = parts & PART.moniker ? targetOf(parts, data) : '';
  const location = parts & PART.location ? linkText(data) : '';
  if (data.overrun || address === undefined || bottom < top || right < left) return undefined;
  const link = linkTo(address, location);
  return link && { range: { top, left, bottom, right }, link };
}

function linkTo(address: string, location: string): DocumentLink | undefined {
  if (address !== '')
    return { kind: 'address', address: location === '' ? address : `${address}#${location}` };
  if (location === '') return undefined;
  const sheet = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Za-z]{1,3}\$?\d+)/.exec(location);
  const cell = sheet?.[3]?.replace(/\$/g, '');
  if (cell === undefined || !parseCellAddress(cell)) return { kind: 'address', address: `#${location}` };
  return { kind: 'cell', sheet: (sheet?.[1]?.replace(/''/g, "'") ?? sheet?.[2])!, cell };
}

/** How many characters, and they, ending with a NUL. */
function linkText(data: ByteCursor): string {
  return untilNul(plainCharacters(data.take(data.u32() * 2), true));
}

function targetOf(parts: number, data: ByteCursor): string | undefined {
  if (parts & PART.monikerAsText) return linkText(data);
  const kind = data.u32();
  data.skip(GUID_BYTES - 4);
  if (kind === URL_MONIKER) {
    const url = data.take(data.u32());
    return untilNul(plainCharacters(url, true));
  }
  return kind === FILE_MONIKER ? fileOf(data) : undefined;
}

/** A path, with as many steps up before it as it says; in full characters where those of its first form do not do. */
function fileOf(data: ByteCursor): string {
  const stepsUp = Math.min(data.u16(), 100);
  const short = untilNul(plainCharacters(data.take(data.u32()), false));
  data.skip(FILE_MIDDLE_BYTES);
  const hasLong = data.u32() > 0;
  let path = short;
  if (hasLong) {
    const size = data.u32();
    data.skip(2);
    path = untilNul(plainCharacters(data.take(size), true));
  }
  return '../'.repeat(stepsUp) + path.replace(/\\/g, '/');
}

const untilNul = (text: string): string => text.replace(/\0[^]*$/, '');
