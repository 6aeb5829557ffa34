import type { DocumentPrint } from '../../../../domain/document/workbook-document';
import { LIMITS } from '../../../limits';
import { WorkbookRefusal } from '../../../refusal';
import { XmlReader } from '../../../xlsx/xml-reader';
import { attributeOf, childOf, childrenOf, descendantsOf, type XmlElement } from '../../xlsx/xml-element';
import { readMixedElement } from './ods-element';
import { odsHeading } from './ods-headings';
import { odsPrint } from './ods-print';
import { OdsStyles } from './ods-styles';
import { readOdsTable, type OdsTable } from './ods-table';

/** The parts of a spreadsheet, read for looks. */
export interface OdsParts {
  readonly tables: readonly OdsTable[];
  readonly styles: OdsStyles;
  readonly validations: readonly XmlElement[];
  /** `table:named-range` elements of the workbook. */
  readonly namedRanges: readonly XmlElement[];
  /** How many names stand for anything else. */
  readonly namedExpressions: readonly string[];
  readonly pivotTables: number;
  readonly filters: number;
  /** Page setup by the name of a table's master page. */
  readonly printOf: (masterPage: string | undefined) => DocumentPrint;
}

/** `content` and `styles` are the XML of these parts; a file without styles is read as well. */
export function readOdsParts(content: string, styles: string | undefined): OdsParts {
  const root = styles === undefined ? undefined : rootOf(styles);
  const all = new OdsStyles();
  for (const group of ['font-face-decls', 'styles']) all.addGroup(childOf(root, group));
  const body = readContent(content, all);
  return { ...body, styles: all, printOf: (masterPage) => printOf(root, masterPage) };
}

function rootOf(xml: string): XmlElement {
  const reader = new XmlReader(xml);
  reader.next();
  return readMixedElement(reader);
}

function readContent(content: string, styles: OdsStyles): Omit<OdsParts, 'styles' | 'printOf'> {
  const reader = new XmlReader(content);
  const tables: OdsTable[] = [];
  const validations: XmlElement[] = [];
  const names: XmlElement[] = [];
  let [pivotTables, filters] = [0, 0];
  for (let token = reader.next(); token !== 'eof'; token = reader.next()) {
    if (token !== 'start') continue;
    if (reader.name === 'font-face-decls' || reader.name === 'automatic-styles') {
      styles.addGroup(readMixedElement(reader));
    } else if (reader.name === 'table' && reader.parent === 'spreadsheet') {
      if (tables.length >= LIMITS.sheets)
        throw new WorkbookRefusal('tooManySheets', { limit: LIMITS.sheets });
      tables.push(readOdsTable(reader));
    } else if (reader.name === 'content-validation') validations.push(readMixedElement(reader));
    else if (reader.name === 'named-expressions') names.push(readMixedElement(reader));
    else if (reader.name === 'data-pilot-table') pivotTables++;
    else if (
      reader.name === 'database-range' &&
      reader.attributes().get('table:display-filter-buttons') === 'true'
    ) {
      filters++;
    }
  }
  const named = names.flatMap(({ children }) => children);
  const namedExpressions = named
    .filter((name) => name.name === 'named-expression')
    .map((name) => attributeOf(name, 'table:name') ?? '');
  const namedRanges = named.filter((name) => name.name === 'named-range');
  return { tables, validations, namedRanges, namedExpressions, pivotTables, filters };
}

function printOf(root: XmlElement | undefined, masterPage: string | undefined): DocumentPrint {
  const masters = childrenOf(childOf(root, 'master-styles'), 'master-page');
  const master = masters.find((each) => attributeOf(each, 'style:name') === (masterPage ?? 'Default'));
  const layoutName = attributeOf(master, 'style:page-layout-name');
  const layouts = root ? descendantsOf(root, 'page-layout') : [];
  const isShown = (part: string): boolean => {
    const element = childOf(master, part);
    return element !== undefined && attributeOf(element, 'style:display') !== 'false';
  };
  const print = odsPrint(
    layouts.find((each) => attributeOf(each, 'style:name') === layoutName),
    { header: isShown('header'), footer: isShown('footer') },
  );
  const header = isShown('header') ? odsHeading(childOf(master, 'header')) : undefined;
  const footer = isShown('footer') ? odsHeading(childOf(master, 'footer')) : undefined;
  return {
    ...print,
    ...(header === undefined ? {} : { header }),
    ...(footer === undefined ? {} : { footer }),
  };
}
