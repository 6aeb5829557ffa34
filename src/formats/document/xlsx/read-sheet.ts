import type { DocumentSheet } from '../../../domain/document/workbook-document';
import type { SheetSnapshot } from '../../../domain/sheet/snapshot';
import type { XlsxPackage } from '../../xlsx/open-xlsx';
import { inPart, type PackageParts } from '../../xlsx/package-parts';
import { readRelationships, type Relationship } from '../../xlsx/relationships';
import { withShiftedDays } from '../shifted-days';
import { withLinksAndNotes } from './added-contents';
import type { PrintNames } from './defined-names';
import { linkTargets } from './link-targets';
import { sheetCells } from './sheet-cells';
import { sheetColumns } from './sheet-columns';
import { sheetConditions } from './sheet-conditions';
import type { SheetContext } from './sheet-context';
import { countLeftovers } from './sheet-leftovers';
import { sheetLinks } from './sheet-links';
import { parseNotes } from './sheet-notes';
import { parseSheetPart } from './sheet-part';
import { sheetPrint } from './sheet-print';
import { sheetRowsLook } from './sheet-rows-look';
import { sheetValidations } from './sheet-validations';
import { sheetView } from './sheet-view';

/** A sheet is held as text while its looks are read; a larger one is no form that someone edits by hand. */
const LARGEST_SHEET_BYTES = 64 * 1024 * 1024;

export interface SheetReading {
  readonly context: SheetContext;
  readonly print: PrintNames;
  /** Names of all sheets of the workbook. */
  readonly sheetNames: readonly string[];
}

/** A sheet with its looks, given the values that were read from it. */
export function readSheet(
  { parts }: XlsxPackage,
  part: string,
  values: SheetSnapshot,
  { context, print, sheetNames }: SheetReading,
): Omit<DocumentSheet, 'visibility'> {
  const sheet = inPart(part, () => parseSheetPart(parts.text(part, LARGEST_SHEET_BYTES)));
  const relationships = presentOnly(readRelationships(parts, part), parts, context);
  countLeftovers(sheet, relationships, parts, context);
  const notes = relationships
    .filter(({ kind }) => kind === 'comments')
    .flatMap((link) => inPart(link.part, () => parseNotes(parts.text(link.part))));
  const links = sheetLinks(sheet, linkTargets(parts, part), sheetNames);
  const cells = withLinksAndNotes(sheetCells(sheet, values, context), links, notes);
  const { styles } = context.table;
  const rules = withShiftedDays(sheetConditions(sheet, context), { cells, styles }, context.dateShift);
  context.tally.add('conditions', context.name, rules.lost);
  return {
    name: context.name,
    cells,
    merges: values.merges,
    ...sheetColumns(sheet, context.styles.digit),
    ...sheetRowsLook(sheet),
    ...sheetView(sheet, context),
    validations: sheetValidations(sheet, context),
    conditions: rules.conditions,
    print: sheetPrint(sheet, print, context),
  };
}

/** A part that hangs on a sheet and is not in the file holds no values: the sheet is read, and the loss is counted. */
const presentOnly = (
  relationships: readonly Relationship[],
  parts: PackageParts,
  { tally, name }: SheetContext,
): readonly Relationship[] =>
  relationships.filter(({ kind, part }) => {
    const isMissing = (kind === 'comments' || kind === 'drawing') && !parts.has(part);
    if (isMissing) tally.add('other', name);
    return !isMissing;
  });
