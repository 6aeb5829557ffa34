import type { DocumentSheet } from '../../../domain/document/workbook-document';
import { rangeAddress } from '../../../domain/sheet/address';
import { rowElements } from './cell-elements';
import { columnElements, sizeElement } from './column-elements';
import type { FileContext } from './file-context';
import { linkElements } from './link-elements';
import { printElements } from './print-elements';
import type { Relationships } from './relationships';
import { conditionElements, validationElements } from './rule-elements';
import { viewElements } from './view-elements';
import { xmlElement, xmlPart } from './xml-text';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface SheetPlace {
  readonly isActive: boolean;
  /** What the sheet links to; links are added while it is written. */
  readonly relationships: Relationships;
  /** The id of the boxes of its notes. */
  readonly notes: string | undefined;
}

/** A worksheet part. The order of its elements is that of the schema; Excel calls any other order damage. */
export function sheetPart(sheet: DocumentSheet, place: SheetPlace, file: FileContext): string {
  const content = [
    viewElements(sheet, place.isActive),
    sizeElement(sheet),
    columnElements(sheet),
    xmlElement('sheetData', {}, rowElements(sheet, file)),
    sheet.isProtected ? xmlElement('sheetProtection', { sheet: 1, objects: 1, scenarios: 1 }) : '',
    mergeElements(sheet),
    conditionElements(sheet, file),
    validationElements(sheet, file),
    linkElements(sheet, place.relationships, file.names),
    printElements(sheet.print),
    place.notes === undefined ? '' : xmlElement('legacyDrawing', { 'r:id': place.notes }),
  ];
  return xmlPart(xmlElement('worksheet', { xmlns: MAIN, 'xmlns:r': RELATIONS }, content.join('')));
}

/** A merge of a single cell is none; Excel calls it damage. */
function mergeElements({ merges }: DocumentSheet): string {
  const elements = merges
    .filter(({ top, left, bottom, right }) => bottom > top || right > left)
    .map((range) => xmlElement('mergeCell', { ref: rangeAddress(range) }));
  return elements.length === 0 ? '' : xmlElement('mergeCells', { count: elements.length }, elements.join(''));
}
