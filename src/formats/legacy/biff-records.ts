import { WorkbookRefusal } from '../refusal';

/** One record of a Workbook stream: `offset` is where its header starts, `start`–`end` are its data. */
export interface BiffRecord {
  readonly type: number;
  readonly offset: number;
  readonly start: number;
  readonly end: number;
}

/** Record numbers of [MS-XLS] 2.3 that the reader looks at itself. */
export const BIFF = {
  formula: 0x0006,
  eof: 0x000a,
  date1904: 0x0022,
  filePass: 0x002f,
  continued: 0x003c,
  codePage: 0x0042,
  columnInfo: 0x007d,
  boundSheet: 0x0085,
  interfaceHeader: 0x00e1,
  mulRk: 0x00bd,
  rString: 0x00d6,
  sharedStrings: 0x00fc,
  labelSst: 0x00fd,
  revisionHead: 0x0138,
  userExclusive: 0x0194,
  fileLock: 0x0195,
  revisionInfo: 0x0196,
  number: 0x0203,
  label: 0x0204,
  boolError: 0x0205,
  row: 0x0208,
  rk: 0x027e,
  bof: 0x0809,
} as const;

const HEADER_BYTES = 4;

/** The record at `offset`; a header or data that runs past the stream is refused. */
export function biffRecordAt(stream: Uint8Array, offset: number): BiffRecord {
  const start = offset + HEADER_BYTES;
  if (start > stream.length) throw new WorkbookRefusal('sizeMismatch', { part: 'Workbook' });
  const end = start + uint16At(stream, offset + 2);
  if (end > stream.length) throw new WorkbookRefusal('sizeMismatch', { part: 'Workbook' });
  return { type: uint16At(stream, offset), offset, start, end };
}

/**
 * The records of one substream, from its BOF to the matching EOF. Charts put a substream inside a sheet's;
 * its records are passed over.
 */
export function* biffSubstream(stream: Uint8Array, offset: number): Generator<BiffRecord> {
  let depth = 0;
  for (let at = offset; ;) {
    const record = biffRecordAt(stream, at);
    if (at === offset && record.type !== BIFF.bof)
      throw new WorkbookRefusal('sheetSwallowed', { part: 'BOF' });
    if (record.type === BIFF.bof) depth++;
    if (depth === 1) yield record;
    if (record.type === BIFF.eof && --depth === 0) return;
    at = record.end;
  }
}

/** Bytes beyond the end read as 0, as in a record that an older writer left shorter. */
export const uint16At = (bytes: Uint8Array, offset: number): number =>
  (bytes[offset] ?? 0) | ((bytes[offset + 1] ?? 0) << 8);

export const uint32At = (bytes: Uint8Array, offset: number): number =>
  (uint16At(bytes, offset) | (uint16At(bytes, offset + 2) << 16)) >>> 0;
