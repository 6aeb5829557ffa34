import type { LeftBehind } from '../../../domain/document/workbook-document';
import { inPart, type PackageParts } from '../../xlsx/package-parts';
import { readRelationships, type Relationship } from '../../xlsx/relationships';
import { columnSpans } from './sheet-columns';
import type { SheetContext } from './sheet-context';
import type { SheetPart } from './sheet-part';
import { attributeOf, descendantsOf, parseElement } from './xml-element';

/** Parts beside a sheet that a document has no place for. */
const KINDS: Readonly<Record<string, LeftBehind['kind']>> = {
  table: 'tables',
  pivottable: 'pivotTables',
  oleobject: 'other',
  control: 'other',
  ctrlprop: 'other',
  slicer: 'other',
  timeline: 'other',
  querytable: 'other',
  threadedcomment: 'other',
  legacydrawinghf: 'pictures',
  image: 'pictures',
};

/** Counts what stands on a sheet, or beside it, besides cells and rules. */
export function countLeftovers(
  part: SheetPart,
  relationships: readonly Relationship[],
  parts: PackageParts,
  context: SheetContext,
): void {
  const { name, tally } = context;
  for (const { kind, part: target } of relationships) {
    const lost = KINDS[kind];
    if (lost) tally.add(lost, name);
    else if (kind === 'drawing') countDrawing(target, parts, context);
  }
  if (part.one('autoFilter')) tally.add('filters', name);
  if (part.one('legacyDrawingHF')) tally.add('pictures', name);
  const sparklines = part.all('extLst').flatMap((list) => descendantsOf(list, 'sparkline'));
  tally.add('charts', name, sparklines.length);
  const isGrouped =
    part.rows.some((row) => row.isGrouped) || columnSpans(part).some((span) => span.isGrouped);
  if (isGrouped) tally.add('other', name);
  countProtection(part, context);
}

/** A saved sheet stays protected, without its password; areas that had passwords of their own are locked. */
function countProtection(part: SheetPart, { name, tally, styles }: SheetContext): void {
  const protection = part.one('sheetProtection');
  if (!protection) return;
  if (attributeOf(protection, 'password') ?? attributeOf(protection, 'hashValue'))
    tally.add('password', name);
  tally.add('other', name, part.one('protectedRanges')?.children.length ?? 0);
  // In a saved file a new cell is always locked.
  if (styles.cellLooks[0]?.style.unlocked) tally.add('other', name);
}

/** Pictures and shapes, and charts; a chart stands in a frame of its own. */
function countDrawing(drawing: string, parts: PackageParts, { name, tally }: SheetContext): void {
  const root = inPart(drawing, () => parseElement(parts.text(drawing)));
  const shapes = ['pic', 'sp', 'cxnSp'].flatMap((kind) => descendantsOf(root, kind));
  tally.add('pictures', name, shapes.length);
  const charts = readRelationships(parts, drawing).filter(({ kind }) => /^chart(?:ex)?$/u.test(kind));
  tally.add('charts', name, charts.length);
}
