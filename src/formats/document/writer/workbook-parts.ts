import type {
  DocumentName,
  DocumentSheet,
  WorkbookDocument,
} from '../../../domain/document/workbook-document';
import { cellAddress, columnName, type CellRange } from '../../../domain/sheet/address';
import { FIXED_DATE, PROGRAM } from '../../writer/file-properties';
import { writtenFormula } from './written-formula';
import { xmlContent, xmlElement, xmlPart } from './xml-text';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const PACKAGE_XML = 'application/vnd.openxmlformats-package';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The workbook part; `ids` are those of its sheets. */
export function workbookPart(
  document: WorkbookDocument,
  ids: readonly string[],
  names: ReadonlyMap<string, string>,
): string {
  const sheets = document.sheets.map(({ name, visibility }, index) =>
    xmlElement('sheet', {
      name: names.get(name) ?? name,
      sheetId: index + 1,
      state: visibility === 'visible' ? undefined : visibility,
      'r:id': ids[index],
    }),
  );
  const hasFormulas = document.sheets.some(({ cells }) => cells.some(({ formula }) => formula !== undefined));
  const content = [
    xmlElement('workbookPr', {}),
    xmlElement('bookViews', {}, xmlElement('workbookView', { activeTab: document.active })),
    xmlElement('sheets', {}, sheets.join('')),
    nameElements(document, names),
    // What another program computed, Excel computes again.
    hasFormulas ? xmlElement('calcPr', { fullCalcOnLoad: 1 }) : '',
  ];
  return xmlPart(xmlElement('workbook', { xmlns: MAIN, 'xmlns:r': RELATIONS }, content.join('')));
}

function nameElements(document: WorkbookDocument, names: ReadonlyMap<string, string>): string {
  const own = placedNames(document).map(({ name, formula, place }) =>
    nameElement(name, writtenFormula(formula, names), place),
  );
  const printed = document.sheets.flatMap((sheet, index) =>
    printNames(sheet, names.get(sheet.name) ?? sheet.name, index),
  );
  const elements = [...own, ...printed];
  return elements.length === 0 ? '' : xmlElement('definedNames', {}, elements.join(''));
}

interface PlacedName extends DocumentName {
  /** Of the sheet it is limited to. */
  readonly place: number | undefined;
}

/**
 * Names with the places of their sheets. One whose sheet is gone means nothing any more, and Excel calls a file damaged in
 * which a workbook or a sheet has two names that differ in capital letters at most.
 */
function placedNames({ sheets, names }: WorkbookDocument): readonly PlacedName[] {
  const places = new Map(sheets.map(({ name }, index) => [name, index]));
  const placed = new Map<string, PlacedName>();
  for (const each of names) {
    const place = each.sheet === undefined ? undefined : places.get(each.sheet);
    if (place === undefined && each.sheet !== undefined) continue;
    const key = JSON.stringify([place ?? null, each.name.toLowerCase()]);
    if (!placed.has(key)) placed.set(key, { ...each, place });
  }
  return [...placed.values()];
}

const nameElement = (name: string, formula: string, localSheetId: number | undefined): string =>
  xmlElement('definedName', { name, localSheetId }, xmlContent(formula));

/** What is printed, and what is repeated on each page. */
function printNames({ print }: DocumentSheet, name: string, index: number): readonly string[] {
  const quoted = `'${name.replace(/'/gu, "''")}'!`;
  const { area, repeatRows, repeatCols } = print;
  const titles = [
    repeatCols && `${quoted}$${columnName(repeatCols.first)}:$${columnName(repeatCols.last)}`,
    repeatRows && `${quoted}$${repeatRows.first + 1}:$${repeatRows.last + 1}`,
  ].filter((part) => part !== undefined);
  return [
    ...(area ? [nameElement('_xlnm.Print_Area', quoted + absolute(area), index)] : []),
    ...(titles.length > 0 ? [nameElement('_xlnm.Print_Titles', titles.join(','), index)] : []),
  ];
}

const absolute = ({ top, left, bottom, right }: CellRange): string =>
  [cellAddress(top, left), cellAddress(bottom, right)]
    .map((address) => address.replace(/^([A-Z]+)/u, '$$$1$$'))
    .join(':');

/** The list of all parts; `withNotes` are the numbers of the sheets that have notes. */
export function contentTypes(sheets: number, withNotes: readonly number[]): string {
  const override = (PartName: string, ContentType: string): string =>
    xmlElement('Override', { PartName, ContentType });
  const content = [
    xmlElement('Default', { Extension: 'rels', ContentType: `${PACKAGE_XML}.relationships+xml` }),
    xmlElement('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    xmlElement('Default', {
      Extension: 'vml',
      ContentType: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
    }),
    override('/xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`),
    override('/xl/styles.xml', `${SPREADSHEET}.styles+xml`),
    override('/xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`),
    override('/docProps/core.xml', `${PACKAGE_XML}.core-properties+xml`),
    ...Array.from({ length: sheets }, (_, index) =>
      override(`/xl/worksheets/sheet${index + 1}.xml`, `${SPREADSHEET}.worksheet+xml`),
    ),
    ...withNotes.map((number) => override(`/xl/comments${number}.xml`, `${SPREADSHEET}.comments+xml`)),
  ];
  return xmlPart(xmlElement('Types', { xmlns: CONTENT_TYPES }, content.join('')));
}

/** Who made the file, and a date that tells nothing. */
export function coreProperties(): string {
  const date = FIXED_DATE.toISOString().replace('.000', '');
  return xmlPart(
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
      'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:creator>${PROGRAM}</dc:creator><cp:lastModifiedBy>${PROGRAM}</cp:lastModifiedBy>` +
      `<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created>` +
      `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified></cp:coreProperties>`,
  );
}
