import { StyleTable } from '../../../src/domain/document/style-table';
import type {
  DocumentCell,
  DocumentLink,
  DocumentSheet,
  DocumentStyle,
  DocumentValidation,
  WorkbookDocument,
} from '../../../src/domain/document/workbook-document';
import { isCellError, type CellValue } from '../../../src/domain/sheet/cell-value';
import { landingText } from '../../../src/domain/sheet/landing-text';
import { cellReference } from '../../../src/domain/sheet/link-address';
import { listSource } from '../../../src/domain/sheet/list-source';

/*
 * What a document is after it was saved and opened again: everything that a program puts in by itself is spelled out,
 * lengths are those that a file can hold, and what says nothing is gone. All else must be the same.
 */
export function asSaved(document: WorkbookDocument): WorkbookDocument {
  const table = new StyleTable();
  const names = document.sheets.map(({ name }) => name);
  const sheets = document.sheets.map((sheet) => savedSheet(sheet, document.styles, table, names));
  return { ...document, sheets, styles: table.styles };
}

const USUAL_COLUMN = 54;
const USUAL_ROW = 13.5;
const USUAL_STYLE: DocumentStyle = { font: '宋体', size: 11 };

function savedSheet(
  sheet: DocumentSheet,
  styles: readonly DocumentStyle[],
  table: StyleTable,
  names: readonly string[],
): DocumentSheet {
  const defaultColumnWidth = wholePixels(sheet.defaultColumnWidth ?? USUAL_COLUMN);
  const { scale, ...print } = sheet.print;
  return {
    ...sheet,
    cells: sheet.cells.flatMap((cell) => savedCell(cell, styles, table, names)),
    merges: sheet.merges.filter(({ top, left, bottom, right }) => bottom > top || right > left),
    columnWidths: Object.fromEntries(
      Object.entries(sheet.columnWidths)
        .map(([col, points]) => [col, wholePixels(points)] as const)
        .filter(([, points]) => points !== defaultColumnWidth),
    ),
    defaultColumnWidth,
    defaultRowHeight: sheet.defaultRowHeight ?? USUAL_ROW,
    validations: sheet.validations.filter(isHeld).map(savedValidation),
    print: {
      ...print,
      ...(scale === undefined || scale === 100 || print.fit ? {} : { scale }),
      paper: print.paper === 'other' ? 'A4' : print.paper,
    },
  };
}

const wholePixels = (points: number): number => Math.max(1, Math.round(points / 0.75)) * 0.75;

/** The font of a cell that holds something is said; an empty cell that looks like a new one is not there. */
function savedCell(
  { value, style: place, link, ...cell }: DocumentCell,
  styles: readonly DocumentStyle[],
  table: StyleTable,
  names: readonly string[],
): readonly DocumentCell[] {
  const holds = value !== undefined || cell.formula !== undefined;
  const own = { ...USUAL_STYLE, ...(place === undefined ? {} : styles[place]) };
  const isUsual = JSON.stringify(own) === JSON.stringify(USUAL_STYLE);
  const style = holds || !isUsual ? table.place(own) : undefined;
  if (!holds && style === undefined && !link && cell.note === undefined) return [];
  return [
    {
      ...cell,
      ...(value === undefined ? {} : { value: savedValue(value) }),
      ...(style === undefined ? {} : { style }),
      ...(link ? { link: savedLink(link, names) } : {}),
    },
  ];
}

const KNOWN_ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/u;
function savedValue(value: CellValue): CellValue {
  if (typeof value === 'string') return landingText(value);
  return isCellError(value) && !KNOWN_ERROR.test(value.code) ? { ...value, code: '#VALUE!' } : value;
}

/** A link to a sheet that there is not stays as what is written in the file. */
function savedLink(link: DocumentLink, names: readonly string[]): DocumentLink {
  if (link.kind === 'address') return link;
  return names.includes(link.sheet)
    ? { ...link, cell: link.cell.replace(/\$/gu, '') }
    : { kind: 'address', address: `#${cellReference(link.sheet, link.cell)}` };
}

const isHeld = (validation: DocumentValidation): boolean =>
  validation.kind !== 'list' || listSource(validation.values) !== undefined;

function savedValidation(validation: DocumentValidation): DocumentValidation {
  if (validation.kind === 'list' || validation.kind === 'listFrom') return validation;
  const { operator, ...rest } = validation;
  return rest.kind === 'custom' ? rest : { ...rest, operator: operator ?? 'between' };
}
