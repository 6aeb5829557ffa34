import type { DocumentSheet, WorkbookDocument } from '../../../src/domain/document/workbook-document';
import { cellAddress, rangeAddress } from '../../../src/domain/sheet/address';
import type { CellValue } from '../../../src/domain/sheet/cell-value';
import { nodeInflater } from '../../../src/formats/node-inflater';
import { nodeCrypto } from '../../../src/formats/encryption/node-crypto';
import { readDocument } from '../../../src/formats/document/read-document';

/** A workbook of any format, as our own reader finds it. */
export async function documentIn(bytes: Uint8Array, fileName = 'x'): Promise<WorkbookDocument> {
  const platform = { inflater: nodeInflater, crypto: nodeCrypto };
  return (await readDocument(bytes, { fileName, passwords: [] }, platform)).document;
}

export function sheetIn({ sheets }: WorkbookDocument, name: string): DocumentSheet {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}, but ${sheets.map((each) => each.name).join(' ')}`);
  return sheet;
}

export const visibleSheets = ({ sheets }: WorkbookDocument): readonly string[] =>
  sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);

/** What stands in a sheet, by address. */
export const valuesIn = (sheet: DocumentSheet): Readonly<Record<string, CellValue>> =>
  Object.fromEntries(
    sheet.cells.flatMap(({ row, col, value }) =>
      value === undefined || value === '' ? [] : [[cellAddress(row, col), value]],
    ),
  );

export const mergesIn = (sheet: DocumentSheet): readonly string[] => sheet.merges.map(rangeAddress).sort();

/** Of the columns that `like` has a width for; whole points, as every format has steps of its own. */
export const widthsIn = (sheet: DocumentSheet, like: DocumentSheet): readonly number[] =>
  Object.keys(like.columnWidths).map((col) =>
    Math.round(sheet.columnWidths[Number(col)] ?? sheet.defaultColumnWidth ?? 0),
  );
