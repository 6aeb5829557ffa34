import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import type { DocumentCell, DocumentSheet, DocumentStyle } from '../../../domain/document/workbook-document';
import { isCellDate } from '../../../domain/sheet/cell-value';
import { isDateFormat } from '../../../domain/sheet/date-format';
import { cellData } from './cell-data';
import type { SheetDataContext } from './sheet-data-context';
import { styleData } from './style-data';

/** No format has this number: whether a format tells dates is seen from its text alone. */
const NO_BUILT_IN_FORMAT = -1;
/** A day that has no format of its own; the grid knows numbers only, and tells days by their format. */
const DATE_FORMAT = 'yyyy/m/d';

/** The cells of a sheet by row and column, each with the id of its style. */
export function sheetCells(
  { cells }: DocumentSheet,
  styles: readonly DocumentStyle[],
  { sheetIds, styleId }: Pick<SheetDataContext, 'sheetIds' | 'styleId'>,
): IObjectMatrixPrimitiveType<ICellData> {
  const idOf = styleIds(styleId);
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const cell of cells) {
    const look = lookOf(cell, styles);
    const id = idOf(look);
    (matrix[cell.row] ??= {})[cell.col] = {
      ...cellData(cell, look, sheetIds),
      ...(id === undefined ? {} : { s: id }),
    };
  }
  return matrix;
}

const PLAIN: DocumentStyle = {};
/** One object a style, so that it is entered once. */
const datedStyles = new WeakMap<DocumentStyle, DocumentStyle>();

function lookOf({ value, style }: DocumentCell, styles: readonly DocumentStyle[]): DocumentStyle {
  const look = (style === undefined ? undefined : styles[style]) ?? PLAIN;
  if (!isCellDate(value) || isDateFormat(NO_BUILT_IN_FORMAT, look.numberFormat ?? '')) return look;
  const dated = datedStyles.get(look) ?? { ...look, numberFormat: DATE_FORMAT };
  datedStyles.set(look, dated);
  return dated;
}

function styleIds(enter: SheetDataContext['styleId']): (look: DocumentStyle) => string | undefined {
  const entered = new Map<DocumentStyle, string | undefined>();
  return (look) => {
    if (!entered.has(look)) {
      const data = styleData(look);
      entered.set(look, Object.keys(data).length === 0 ? undefined : enter(data));
    }
    return entered.get(look);
  };
}
