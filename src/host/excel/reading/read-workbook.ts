import { rangeAddress } from '../../../domain/sheet/address';
import type { CellValue } from '../../../domain/sheet/cell-value';
import { isWorkingSheet, MARK_SHEET } from '../../../domain/sheet/mark';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../domain/sheet/snapshot';
import { HostError } from '../../host-error';
import type { HostCapabilities } from '../../port';
import type { NewContext } from '../new-context';
import { sheetNamed, type StandingSheet } from '../../standing-workbook';
import { loadSheets } from '../workbook-view';
import { cellValue } from '../../cells/cell-values';
import { loadDate1904 } from './date-system';
import type { Chunk } from './chunk';
import type { ChunkContent } from './load-chunk';
import { readChunks } from './read-chunks';
import { readUsedRanges, type UsedRange } from './used-ranges';

/**
 * One request for the sheets, one for where they have values, one for the values; of these more only where Excel could
 * not answer all at once.
 */
export async function readWorkbook(
  newContext: NewContext,
  { merges }: HostCapabilities,
  names: readonly string[] | undefined,
): Promise<WorkbookSnapshot> {
  const context = newContext();
  const sheetsNow = loadSheets(context.workbook);
  const date1904Now = loadDate1904(context.workbook);
  await context.sync();
  const date1904 = date1904Now();
  const used = await readUsedRanges(context, sheetsToRead(sheetsNow().sheets, names));
  const contents = await readChunks(
    newContext,
    used.flatMap((one) => chunkOf(one, merges ? 'sheet' : 'none')),
  );
  return {
    sheets: used.map(({ sheet }) =>
      sheetSnapshot(
        sheet,
        contents.filter(({ chunk }) => chunk.sheetId === sheet.id),
        date1904,
      ),
    ),
    notices: date1904 ? [{ code: 'date1904' }] : [],
  };
}

/** The mark and sheets in work are nobody's content; a sheet asked for by name is read whatever it is. */
function sheetsToRead(
  sheets: readonly StandingSheet[],
  names: readonly string[] | undefined,
): readonly StandingSheet[] {
  if (!names) return sheets.filter((sheet) => sheet.name !== MARK_SHEET && !isWorkingSheet(sheet));
  return names.map((name) => {
    const found = sheetNamed(sheets, name);
    if (!found) throw new HostError('sheetMissing', { sheet: name });
    return found;
  });
}

const chunkOf = (
  { sheet, range, hasHiddenRows, hasHiddenCols }: UsedRange,
  merges: Chunk['merges'],
): readonly Chunk[] =>
  range ? [{ sheetId: sheet.id, range, merges, hiddenRows: hasHiddenRows, hiddenCols: hasHiddenCols }] : [];

function sheetSnapshot(
  { name, visibility }: StandingSheet,
  contents: readonly ChunkContent[],
  date1904: boolean,
): SheetSnapshot {
  const rows: (CellValue | undefined)[][] = [];
  for (const { chunk, rows: cells } of contents) {
    cells.forEach((row, y) =>
      row.forEach((cell, x) => {
        const value = cellValue(cell, date1904);
        if (value !== undefined) (rows[chunk.range.top + y] ??= [])[chunk.range.left + x] = value;
      }),
    );
  }
  const merges = new Map(
    contents.flatMap((content) => content.merges.map((range) => [rangeAddress(range), range])),
  );
  return {
    name,
    hidden: visibility !== 'visible',
    rows,
    merges: [...merges.values()],
    hiddenRows: contents.flatMap(({ hiddenRows }) => hiddenRows.filter((row) => rows[row] !== undefined)),
    hiddenCols: [...new Set(contents.flatMap(({ hiddenCols }) => hiddenCols))],
  };
}
