import type { DocumentCell } from '../../../domain/document/workbook-document';
import { cellAt, type SheetSnapshot } from '../../../domain/sheet/snapshot';
import { formulaReader } from './cell-formulas';
import type { RawCell } from './raw-cells';
import type { SheetContext } from './sheet-context';
import type { SheetPart } from './sheet-part';
import { impliedCells } from './implied-cells';

/** The cells of a sheet: values as the reader of values has them, with formulas and looks. */
export function sheetCells(part: SheetPart, values: SheetSnapshot, context: SheetContext): DocumentCell[] {
  const formulaOf = formulaReader(part.rows, context);
  const styleOf = styleReader(context);
  const cells: DocumentCell[] = [];
  for (const raw of impliedCells(part, context)) {
    const value = cellAt(values, raw.row, raw.col);
    const formula = formulaOf(raw);
    const style = styleOf(raw, value !== undefined || formula !== undefined);
    if (isRich(raw, context)) context.tally.add('richText', context.name);
    if (value === undefined && formula === undefined && style === undefined) continue;
    cells.push({
      row: raw.row,
      col: raw.col,
      ...(value === undefined ? {} : { value }),
      ...(formula === undefined ? {} : { formula }),
      ...(style === undefined ? {} : { style }),
    });
  }
  return cells;
}

const isRich = ({ isRich, sharedText }: RawCell, { richTexts }: SheetContext): boolean =>
  isRich || (sharedText !== undefined && richTexts.has(sharedText));

/** An empty cell that looks like the workbook's usual ones needs no style. */
function styleReader({
  styles,
  table,
  tally,
  name,
}: SheetContext): (raw: RawCell, holds: boolean) => number | undefined {
  const usual = JSON.stringify(styles.cellLooks[0]?.style ?? {});
  const isUsual = styles.cellLooks.map(({ style }) => JSON.stringify(style) === usual);
  const places = new Map<number, number | undefined>();
  return ({ look }, holds) => {
    const cellLook = styles.cellLooks[look];
    if (!cellLook || (!holds && isUsual[look])) return undefined;
    if (cellLook.simplified) tally.add('looks', name);
    if (!places.has(look)) places.set(look, table.place(cellLook.style));
    return places.get(look);
  };
}
