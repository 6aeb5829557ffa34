import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  DocumentCell,
  DocumentSheet,
  DocumentStyle,
  OpenedDocument,
} from '../../../../src/domain/document/workbook-document';
import { parseCellAddress } from '../../../../src/domain/sheet/address';
import {
  readLegacyDocument,
  type LegacyKind,
} from '../../../../src/formats/document/legacy/read-legacy-document';
import { CompoundFile } from '../../../../src/formats/legacy/compound-file';
import { sniff } from '../../../../src/formats/sniff';
import { PLATFORM } from '../../fixtures/legacy-fixture';
import { oleFile } from '../../fixtures/ole-file';

export const lookFile = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, 'files', name)));

/** The document of a file whose kind the legacy readers know. */
export const readDocumentOf = (
  bytes: Uint8Array,
  passwords: readonly string[] = [],
): Promise<OpenedDocument> => readLegacyDocument(sniff(bytes) as LegacyKind, bytes, { passwords }, PLATFORM);

export function cellOf(sheet: DocumentSheet | undefined, address: string): DocumentCell | undefined {
  const at = parseCellAddress(address);
  return sheet?.cells.find((cell) => cell.row === at?.row && cell.col === at.col);
}

export function styleOf({ document }: OpenedDocument, address: string, sheet = 0): DocumentStyle {
  const place = cellOf(document.sheets[sheet], address)?.style;
  return place === undefined ? {} : document.styles[place]!;
}

export interface BiffRecordBytes {
  readonly type: number;
  readonly data: Uint8Array | readonly number[];
}

/** An .xls with records put in before the end of its last sheet, which moves nothing that another record points at. */
export function withRecords(file: Uint8Array, records: readonly BiffRecordBytes[]): Uint8Array {
  const stream = new CompoundFile(file).stream('Workbook')!;
  const end = endOfLastSheet(stream);
  const pieces = records.map(({ type, data }) =>
    Uint8Array.from([type & 0xff, type >> 8, data.length & 0xff, data.length >> 8, ...data]),
  );
  return oleFile({ Workbook: Buffer.concat([stream.subarray(0, end), ...pieces, stream.subarray(end)]) });
}

const END_OF_SHEET = 0x0a;

/** Where the last EOF record is; some writers fill the stream up behind it. */
function endOfLastSheet(stream: Uint8Array): number {
  let end = stream.length - 4;
  for (let at = 0; at + 4 <= stream.length; at += 4 + stream[at + 2]! + stream[at + 3]! * 256) {
    const type = stream[at]! + stream[at + 1]! * 256;
    if (type === END_OF_SHEET) end = at;
  }
  return end;
}

/** The file with its Workbook stream damaged, in an OLE file that is whole. */
export function withDamage(file: Uint8Array, damage: (stream: Uint8Array) => Uint8Array): Uint8Array {
  return oleFile({ Workbook: damage(new CompoundFile(file).stream('Workbook')!.slice()) });
}
