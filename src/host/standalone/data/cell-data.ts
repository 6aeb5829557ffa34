import { BooleanNumber, CellValueType, type ICellData } from '@univerjs/core';
import type { DocumentCell, DocumentStyle } from '../../../domain/document/workbook-document';
import type { CellValue } from '../../../domain/sheet/cell-value';
import { customOfCell } from './carried-cell';
import { looksLikeError } from './error-code';
import { needsTextMark } from './kept-as-text';
import { linkTarget, type SheetIds } from './link-target';
import { richText } from './rich-text';
import { fontData } from './style-data';

const TEXT_FORMAT = '@';

/** What a cell of a document is to the grid, without its style. `look` is that style, which its text needs as well. */
export function cellData(
  { value, formula, link }: DocumentCell,
  look: DocumentStyle,
  ids: SheetIds,
): ICellData {
  const target = link && linkTarget(link, ids);
  if (formula !== undefined) {
    return { f: `=${formula}`, ...valueData(value, look), ...customOfCell(carriedTarget(target)) };
  }
  if (typeof value !== 'string') {
    const error = typeof value === 'object' && value.kind === 'error' && !looksLikeError(value.code);
    return {
      ...valueData(value, look),
      ...customOfCell({ ...carriedTarget(target), ...(error ? { error: value.code } : {}) }),
    };
  }
  const isPlain = target === undefined && !/[\r\n]/u.test(value);
  return { ...valueData(value, look), ...(isPlain ? {} : { p: richText(value, fontData(look), target) }) };
}

const carriedTarget = (target: string | undefined): { readonly link?: string } =>
  target === undefined ? {} : { link: target };

function valueData(value: CellValue | undefined, look: DocumentStyle): Pick<ICellData, 'v' | 't'> {
  if (value === undefined) return {};
  if (typeof value === 'string') return { v: value, t: textType(value, look) };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') {
    return { v: value ? BooleanNumber.TRUE : BooleanNumber.FALSE, t: CellValueType.BOOLEAN };
  }
  return value.kind === 'date'
    ? { v: value.serial, t: CellValueType.NUMBER }
    : { v: value.code, t: CellValueType.STRING };
}

/** The format of text alone keeps a text from being taken for a number, but not from being read as an error. */
const textType = (text: string, { numberFormat }: DocumentStyle): CellValueType =>
  (numberFormat === TEXT_FORMAT ? looksLikeError(text) : needsTextMark(text))
    ? CellValueType.FORCE_STRING
    : CellValueType.STRING;
