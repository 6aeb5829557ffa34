import type { Mechanism } from '../mechanism/definition';
import { isWorkingSheet } from '../sheet/mark';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import { formWordsOf } from './form-words';
import type { KeptRows } from './kept-rows';
import type { RecognisedTable, RecognisedWorkbook, SheetTables } from './recognised-table';
import { groupSchools } from './school-grouping';
import { sheetTables } from './sheet-tables';

export interface RecognitionOptions {
  /** The file's name, only used where nothing inside names a unit. */
  readonly fileName?: string;
  /** The period asked for: older tables left in the file are set aside in its favour. */
  readonly year: number;
  /** From 1. */
  readonly quarter: number;
  /** What was read before, for a workbook that is read again after each edit. */
  readonly kept?: KeptRows;
}

/**
 * Finds the mechanism's forms in a workbook by their headers and labels, whatever the sheets are called and however
 * the layout has drifted, and says which school each belongs to (spec §3). It reads, it never counts: what a cell
 * means is left to the readers of `reading` and `school`. Sheets that a crash of ours left are passed over without a
 * word. Pure and deterministic.
 */
export function recogniseWorkbook(
  snapshot: WorkbookSnapshot,
  mechanism: Mechanism,
  options: RecognitionOptions,
): RecognisedWorkbook {
  const words = formWordsOf(mechanism);
  const tables: RecognisedTable[] = [];
  const unusedSheets: { sheet: string; reason: 'noForm' | 'flowchart' }[] = [];
  const { kept } = options;
  const read = (sheet: SheetSnapshot): SheetTables => sheetTables(sheet, words, kept);
  for (const sheet of snapshot.sheets) {
    if (isWorkingSheet(sheet)) continue;
    const found = kept ? kept.tables(sheet, read) : read(sheet);
    tables.push(...found.tables);
    if (found.isEmpty) continue;
    if (found.tables.length === 0) unusedSheets.push({ sheet: sheet.name, reason: 'noForm' });
    else if (found.tables.every(({ kind }) => kind === 'steps')) {
      unusedSheets.push({ sheet: sheet.name, reason: 'flowchart' });
    }
  }
  return { tables, schools: groupSchools(tables, options, words), unusedSheets };
}
