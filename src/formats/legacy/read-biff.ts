import type { WorkBook } from '@e965/xlsx';
import type { WorkbookSnapshot } from '../../domain/sheet/snapshot';
import { decryptBiff } from '../encryption/decrypt-biff';
import type { CryptoPrimitives } from '../encryption/crypto-primitives';
import { WorkbookRefusal } from '../refusal';
import { readBiffOutline, type BiffOutline } from './biff-outline';
import { biffCellKey, type BiffSheetOutline } from './biff-sheet-outline';
import { CompoundFile } from './compound-file';
import { readWithSheetJs } from './load-sheetjs';
import { snapshotOf } from './sheetjs-snapshot';

/** A Workbook stream that was read, with the values it holds and what it says of itself. */
export interface BiffReading {
  readonly snapshot: WorkbookSnapshot;
  /** In the clear, whatever it was. */
  readonly stream: Uint8Array;
  readonly outline: BiffOutline;
}

/** Reads .xls and .et. */
export const readBiff = async (
  bytes: Uint8Array,
  passwords: readonly string[],
  crypto: CryptoPrimitives | undefined,
): Promise<WorkbookSnapshot> => (await readBiffStream(bytes, passwords, crypto)).snapshot;

/** The same with the stream itself. What SheetJS makes of it is held against the stream's own records. */
export async function readBiffStream(
  bytes: Uint8Array,
  passwords: readonly string[],
  crypto: CryptoPrimitives | undefined,
): Promise<BiffReading> {
  const file = new CompoundFile(bytes);
  const stored = file.stream('Workbook') ?? file.stream('Book');
  if (!stored) throw new WorkbookRefusal('partMissing', { part: 'Workbook' });
  const { stream, decrypted } = decryptBiff(stored, passwords, crypto);
  const outline = readBiffOutline(stream);
  const workbook = await readWithSheetJs(stream);
  // SheetJS lists sheets as their streams lie in the file, the outline as their tabs do.
  const inStreamOrder = [...outline.sheets].sort((left, right) => left.offset - right.offset);
  if (workbook.SheetNames.length !== inStreamOrder.length) {
    throw new WorkbookRefusal('sheetSwallowed', {
      expected: inStreamOrder.length,
      found: workbook.SheetNames.length,
    });
  }
  inStreamOrder.forEach((sheet, index) => refuseLostCells(workbook, index, sheet));
  const { sheets, notices } = snapshotOf(workbook, outline.date1904, (index) => inStreamOrder[index]!);
  const worksheets = inStreamOrder.filter((sheet) => sheet.isWorksheet);
  const snapshot: WorkbookSnapshot = {
    sheets: outline.sheets
      .filter((sheet) => sheet.isWorksheet)
      .map((sheet) => sheets[worksheets.indexOf(sheet)]!),
    notices: decrypted ? [{ code: 'decrypted' }, ...notices] : notices,
  };
  return { snapshot, stream, outline };
}

function refuseLostCells(workbook: WorkBook, index: number, outline: BiffSheetOutline): void {
  if (!outline.isWorksheet) return;
  const name = workbook.SheetNames[index]!;
  const read = new Set<number>();
  workbook.Sheets[name]?.['!data']?.forEach((cells, row) =>
    cells?.forEach((_, col) => read.add(biffCellKey(row, col))),
  );
  for (const key of outline.valuedCells) {
    if (!read.has(key)) throw new WorkbookRefusal('sheetSwallowed', { sheet: name });
  }
}
