import type { SheetSnapshot, SnapshotNotice, WorkbookSnapshot } from '../../domain/sheet/snapshot';
import type { Inflater } from '../inflater';
import { LIMITS } from '../limits';
import { WorkbookRefusal } from '../refusal';
import { CellBudget } from './cell-budget';
import { CellValues } from './cell-values';
import { openXlsx, type XlsxPackage } from './open-xlsx';
import { inPart, type PackageParts } from './package-parts';
import type { ReadLimits } from './read-limits';
import type { Relationship } from './relationships';
import { parseSharedStrings } from './shared-strings';
import { SheetScanner } from './sheet-scanner';
import { parseStyleFlags } from './styles';
import type { SheetEntry, WorkbookPart } from './workbook-part';

const MEDIA_FOLDER = 'xl/media/';

/**
 * Reads an .xlsx or .xlsm workbook. All or nothing: whatever is damaged, missing or over a limit refuses the whole
 * file with a `WorkbookRefusal`, because a sheet lost in silence would be a wrong total. Inflates only the parts it
 * needs, never pictures.
 */
export const readXlsx = (
  bytes: Uint8Array,
  inflater: Inflater,
  limits: ReadLimits = LIMITS,
): WorkbookSnapshot => readOpenedXlsx(openXlsx(bytes, inflater, limits), limits);

/** The snapshot of a package that is open; its `sheets` are those of the package that have a part, in their order. */
export function readOpenedXlsx(opened: XlsxPackage, limits: ReadLimits = LIMITS): WorkbookSnapshot {
  const { parts, workbook, relationships } = opened;
  const values = readCellValues(parts, relationships, workbook, limits);
  const budget = new CellBudget(limits.nonEmptyCells);
  const sheets: SheetSnapshot[] = [];
  const notices: SnapshotNotice[] = workbook.date1904 ? [{ code: 'date1904' }] : [];
  for (const { entry, part } of opened.sheets) {
    if (part === undefined) notices.push({ code: 'notAWorksheet', sheet: entry.name });
    else sheets.push(readSheet(parts, part, entry, new SheetScanner(values, budget)));
  }
  if (parts.hasFolder(MEDIA_FOLDER)) notices.push({ code: 'picturesIgnored' });
  return { sheets, notices };
}

function readCellValues(
  parts: PackageParts,
  relationships: readonly Relationship[],
  workbook: WorkbookPart,
  limits: ReadLimits,
): CellValues {
  const partOf = (kind: string): string | undefined => relationships.find((link) => link.kind === kind)?.part;
  const strings = partOf('sharedstrings');
  const styles = partOf('styles');
  return new CellValues(
    strings === undefined ? [] : readSharedStrings(parts, strings, limits),
    styles === undefined ? new Uint8Array(0) : inPart(styles, () => parseStyleFlags(parts.text(styles))),
    workbook.date1904,
  );
}

function readSharedStrings(parts: PackageParts, part: string, limits: ReadLimits): readonly string[] {
  if (parts.size(part) > limits.sharedStringsBytes) {
    throw new WorkbookRefusal('sharedStringsTooLarge', {
      part,
      limit: Math.round(limits.sharedStringsBytes / 1024 / 1024),
    });
  }
  return inPart(part, () => parseSharedStrings(parts.text(part, limits.sharedStringsBytes)));
}

function readSheet(
  parts: PackageParts,
  part: string,
  entry: SheetEntry,
  scanner: SheetScanner,
): SheetSnapshot {
  inPart(part, () => parts.feed(part, (chunk, last) => scanner.feed(chunk, last)));
  const { struckCells } = scanner.cells;
  return {
    name: entry.name,
    hidden: entry.hidden,
    rows: scanner.rows.rows,
    merges: scanner.merges,
    hiddenRows: scanner.rows.hiddenRows,
    hiddenCols: scanner.hiddenCols,
    ...(struckCells.length > 0 ? { struckCells } : {}),
  };
}
