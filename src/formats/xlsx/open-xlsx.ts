import type { Inflater } from '../inflater';
import { WorkbookRefusal } from '../refusal';
import { openZip } from '../zip/open-zip';
import { inPart, PackageParts } from './package-parts';
import type { ReadLimits } from './read-limits';
import { readRelationships, type Relationship } from './relationships';
import { parseWorkbookPart, type SheetEntry, type WorkbookPart } from './workbook-part';

const USUAL_WORKBOOK_PART = 'xl/workbook.xml';

/** An .xlsx package whose workbook part has been read: which sheets there are, and in which parts. */
export interface XlsxPackage {
  readonly parts: PackageParts;
  /** Name of the workbook part. */
  readonly workbookPart: string;
  readonly workbook: WorkbookPart;
  readonly relationships: readonly Relationship[];
  /** One for each of `workbook.sheets`; `part` is undefined for what has no cells, as a chart sheet. */
  readonly sheets: readonly { readonly entry: SheetEntry; readonly part: string | undefined }[];
}

/** Opens an .xlsx or .xlsm package; refuses one that is damaged, or that lacks the part of a sheet. */
export function openXlsx(bytes: Uint8Array, inflater: Inflater, limits: ReadLimits): XlsxPackage {
  const parts = new PackageParts(openZip(bytes, inflater, limits), limits);
  const workbookPart = findWorkbookPart(parts);
  const workbook = inPart(workbookPart, () => parseWorkbookPart(parts.text(workbookPart)));
  if (workbook.sheets.length > limits.sheets) {
    throw new WorkbookRefusal('tooManySheets', { sheets: workbook.sheets.length, limit: limits.sheets });
  }
  const relationships = readRelationships(parts, workbookPart);
  const sheets = workbook.sheets.map((entry) => {
    const target = relationships.find(({ id }) => id === entry.relationshipId);
    if (!target) throw new WorkbookRefusal('partMissing', { part: entry.relationshipId || entry.name });
    return { entry, part: target.kind === 'worksheet' ? target.part : undefined };
  });
  return { parts, workbookPart, workbook, relationships, sheets };
}

function findWorkbookPart(parts: PackageParts): string {
  const main = readRelationships(parts, '').find(({ kind }) => kind === 'officedocument');
  const part = main?.part ?? USUAL_WORKBOOK_PART;
  // A binary workbook (.xlsb) is the same package around parts that are not XML.
  if (part.endsWith('.bin')) throw new WorkbookRefusal('contentUnknown', { part });
  return part;
}
