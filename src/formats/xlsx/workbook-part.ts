import { XmlReader } from './xml-reader';
import { decodeOfficeEscapes } from './xml-text';

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly relationshipId: string;
}

export interface WorkbookPart {
  /** Dates count from 1904-01-01, as old Excel for Mac had it. */
  readonly date1904: boolean;
  readonly sheets: readonly SheetEntry[];
}

export const isTrue = (value: string | undefined): boolean =>
  value === '1' || value === 'true' || value === 'on';

export function parseWorkbookPart(xml: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  const reader = new XmlReader(xml);
  for (let token = reader.next(); token !== 'eof'; token = reader.next()) {
    if (token !== 'start') continue;
    if (reader.name === 'workbookPr') date1904 ||= isTrue(reader.attributes().get('date1904'));
    else if (reader.name === 'sheet' && reader.parent === 'sheets')
      sheets.push(sheetEntry(reader.attributes()));
  }
  return { date1904, sheets };
}

function sheetEntry(attributes: ReadonlyMap<string, string>): SheetEntry {
  const state = attributes.get('state') ?? 'visible';
  return {
    name: decodeOfficeEscapes(attributes.get('name') ?? ''),
    hidden: state !== 'visible',
    relationshipId: relationshipId(attributes),
  };
}

/** The attribute is `r:id` in whatever prefix the writer chose. */
function relationshipId(attributes: ReadonlyMap<string, string>): string {
  for (const [name, value] of attributes) if (name.endsWith(':id')) return value;
  return '';
}
