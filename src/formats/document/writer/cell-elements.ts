import type { DocumentCell, DocumentSheet, DocumentStyle } from '../../../domain/document/workbook-document';
import { cellAddress } from '../../../domain/sheet/address';
import { isCellDate, type CellValue } from '../../../domain/sheet/cell-value';
import { isDateFormat } from '../../../domain/sheet/date-format';
import { looksLikeFormula } from '../../../domain/sheet/landing-text';
import { canBeFormula } from './can-be-formula';
import type { FileContext } from './file-context';
import { writtenFormula } from './written-formula';
import { on, xmlContent, xmlElement } from './xml-text';

/** How a date is shown where nobody said how. */
const DATE_FORMAT = 'yyyy/m/d';
const NO_FORMAT = -1;
/** Errors that every version of Excel knows. */
const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA'];
const LIKE_A_NUMBER = /^\s*[+-]?[\d.][\d.,/:%eE+-]*\s*$/u;

/** All rows that hold cells, have a height of their own, or are hidden. */
export function rowElements(sheet: DocumentSheet, file: FileContext): string {
  const cells = new Map<number, string[]>();
  for (const cell of sheet.cells) {
    const row = cells.get(cell.row) ?? [];
    cells.set(cell.row, row);
    row.push(cellElement(cell, file));
  }
  const hidden = new Set(sheet.hiddenRows);
  const sized = Object.keys(sheet.rowHeights).map(Number);
  const rows = [...new Set([...cells.keys(), ...hidden, ...sized])].sort((a, b) => a - b);
  return rows
    .map((row) => {
      const height = sheet.rowHeights[row];
      return xmlElement(
        'row',
        { r: row + 1, ht: height?.points, customHeight: on(height?.fixed), hidden: on(hidden.has(row)) },
        cells.get(row)?.join(''),
      );
    })
    .join('');
}

function cellElement(given: DocumentCell, file: FileContext): string {
  const cell = readable(given);
  const { row, col, value, formula } = cell;
  const style = styleOf(cell, file.document.styles);
  const isBlank = value === undefined && formula === undefined;
  const s =
    isBlank && cell.style === undefined
      ? undefined
      : file.styles.look(style, formula === undefined && isReadAnew(value, style));
  const { type, text } = contentOf(value, formula !== undefined, file);
  const f = formula === undefined ? '' : `<f>${xmlContent(writtenFormula(formula, file.names))}</f>`;
  return xmlElement('c', { r: cellAddress(row, col), s: s || undefined, t: type }, f + text);
}

/** What was typed as a formula and can be none stays as the text it was. */
function readable(cell: DocumentCell): DocumentCell {
  const { formula, ...rest } = cell;
  return formula === undefined || canBeFormula(formula) ? cell : { ...rest, value: `=${formula}` };
}

/** A date in a format that shows no date would be a number for everyone who opens the file. */
function styleOf({ value, style }: DocumentCell, styles: readonly DocumentStyle[]): DocumentStyle {
  const own = style === undefined ? {} : (styles[style] ?? {});
  const showsDate = own.numberFormat !== undefined && isDateFormat(NO_FORMAT, own.numberFormat);
  return isCellDate(value) && !showsDate ? { ...own, numberFormat: DATE_FORMAT } : own;
}

/** True of text that a program would take for a formula, a number or a date when someone edits its cell. */
const isReadAnew = (value: CellValue | undefined, { numberFormat }: DocumentStyle): boolean =>
  typeof value === 'string' && numberFormat !== '@' && (looksLikeFormula(value) || LIKE_A_NUMBER.test(value));

interface CellContent {
  readonly type?: string;
  readonly text: string;
}

function contentOf(value: CellValue | undefined, isResult: boolean, { texts }: FileContext): CellContent {
  if (value === undefined || value === '') return { text: '' };
  if (typeof value === 'string') {
    return isResult
      ? { type: 'str', text: `<v xml:space="preserve">${xmlContent(value)}</v>` }
      : { type: 's', text: `<v>${texts.place(value)}</v>` };
  }
  if (typeof value === 'boolean') return { type: 'b', text: `<v>${value ? 1 : 0}</v>` };
  const number = isCellDate(value) ? value.serial : value;
  if (typeof number === 'number') {
    return Number.isFinite(number) ? { text: `<v>${number}</v>` } : { type: 'e', text: '<v>#NUM!</v>' };
  }
  return { type: 'e', text: `<v>${ERRORS.includes(number.code) ? number.code : '#VALUE!'}</v>` };
}
