import { StyleTable } from '../../../../domain/document/style-table';
import type { DocumentName, OpenedDocument } from '../../../../domain/document/workbook-document';
import { sheetNames } from '../../../../domain/sheet/sheet-names';
import type { Inflater } from '../../../inflater';
import { readOds } from '../../../legacy/read-ods';
import { LIMITS } from '../../../limits';
import { decodeXml } from '../../../xlsx/xml-encoding';
import { openZip } from '../../../zip/open-zip';
import { documentOfSheets } from '../../document-of-sheets';
import { LeftBehindTally } from '../../left-behind-tally';
import { attributeOf } from '../../xlsx/xml-element';
import { odsDocumentSheet } from './ods-document-sheet';
import { excelReference } from './ods-formula';
import { readOdsParts, type OdsParts } from './ods-parts';
import { odsViews } from './ods-views';

/** Reads an OpenDocument spreadsheet with its looks. */
export function readOdsDocument(bytes: Uint8Array, inflater: Inflater): OpenedDocument {
  const snapshot = readOds(bytes, inflater);
  const zip = openZip(bytes, inflater);
  const part = (name: string): string | undefined => {
    const entry = zip.entries.find((each) => each.name === name);
    return entry && decodeXml(zip.read(entry, LIMITS.bufferedPartBytes));
  };
  // `readOds` refused files without a content.xml.
  const parts = readOdsParts(part('content.xml') ?? '', part('styles.xml'));
  const views = odsViews(part('settings.xml'));
  const tally = new LeftBehindTally();
  const styles = new StyleTable();
  const { names, lostNames } = namesOf(parts);
  const validNames = sheetNames(snapshot.sheets.map((sheet) => sheet.name));
  const sheets = snapshot.sheets.map((sheet, index) => {
    const table = parts.tables[index]!;
    const named = { ...sheet, name: validNames[index]! };
    const view = views.sheets.get(sheet.name);
    return odsDocumentSheet({ snapshot: named, table, view, parts, lostNames }, styles, tally);
  });
  tally.add('pivotTables', undefined, parts.pivotTables);
  tally.add('filters', undefined, parts.filters);
  tally.add('other', undefined, parts.namedExpressions.length);
  tally.add(
    'macros',
    undefined,
    zip.entries.some((entry) => /^Basic\/[^/]+\/[^/]+\.xml$/.test(entry.name)) ? 1 : 0,
  );
  const active = snapshot.sheets.findIndex((sheet) => sheet.name === views.active);
  const document = documentOfSheets({ sheets, styles: styles.styles, names, active: Math.max(0, active) });
  return { document, leftBehind: tally.entries() };
}

/** Names that a program gives by itself are page setup, which the tables say as well. */
function namesOf(parts: OdsParts): { names: readonly DocumentName[]; lostNames: ReadonlySet<string> } {
  const names: DocumentName[] = [];
  const lost = [...parts.namedExpressions];
  for (const element of parts.namedRanges) {
    const name = attributeOf(element, 'table:name') ?? '';
    const formula = excelReference(attributeOf(element, 'table:cell-range-address') ?? '');
    if (name === '' || name.startsWith('_xlnm')) continue;
    if (formula?.includes('!')) names.push({ name, formula });
    else lost.push(name);
  }
  return { names, lostNames: new Set(lost.map((name) => name.toLowerCase())) };
}
