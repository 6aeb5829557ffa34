import type { IStyleData, IWorkbookData, Nullable } from '@univerjs/core';
import { StyleTable } from '../../../domain/document/style-table';
import type {
  DocumentCell,
  DocumentSheet,
  DocumentStyle,
  WorkbookDocument,
} from '../../../domain/document/workbook-document';
import { documentStyleOf } from './document-style-of';

type GridStyle = Nullable<IStyleData | string>;

/** The styles of a workbook of the grid, as its cells come to have them. */
export interface StylesInUse {
  /** The look of a cell by its row's style, its column's and its own; the later one wins, field by field. */
  readonly lookOf: (row: GridStyle, col: GridStyle, own: GridStyle) => DocumentStyle;
  /** The place of a look among all styles; undefined for that of a new cell. */
  readonly placeOf: (look: DocumentStyle) => number | undefined;
  /** The sheets with the styles that their cells have, and no others. */
  readonly numbered: (sheets: readonly DocumentSheet[]) => Pick<WorkbookDocument, 'sheets' | 'styles'>;
}

/** Styles keep the order in which the grid has them; the grid keeps also those that no cell has any more. */
export function stylesInUse(byId: IWorkbookData['styles']): StylesInUse {
  const looks = new Map<string, DocumentStyle>();
  const table = new StyleTable();
  const resolved = (style: GridStyle): Nullable<IStyleData> =>
    typeof style === 'string' ? byId[style] : style;
  for (const style of Object.values(byId)) table.place(documentStyleOf(style ?? {}));
  return {
    lookOf: (row, col, own) => {
      const key = JSON.stringify([row ?? null, col ?? null, own ?? null]);
      const known = looks.get(key);
      if (known) return known;
      const look = documentStyleOf({ ...set(resolved(row)), ...set(resolved(col)), ...set(resolved(own)) });
      looks.set(key, look);
      return look;
    },
    placeOf: (look) => table.place(look),
    numbered: (sheets) => numbered(sheets, table.styles),
  };
}

/** A field that was emptied says nothing about the cell. */
const set = (style: Nullable<IStyleData>): IStyleData =>
  Object.fromEntries(Object.entries(style ?? {}).filter(([, value]) => value != null));

function numbered(
  sheets: readonly DocumentSheet[],
  styles: readonly DocumentStyle[],
): Pick<WorkbookDocument, 'sheets' | 'styles'> {
  const used = new Set(sheets.flatMap(({ cells }) => cells.flatMap(({ style }) => style ?? [])));
  const kept = [...used].sort((a, b) => a - b);
  const places = new Map(kept.map((place, index) => [place, index]));
  const withPlace = (cell: DocumentCell): DocumentCell => {
    const style = cell.style === undefined ? undefined : places.get(cell.style);
    return style === undefined ? cell : { ...cell, style };
  };
  return {
    sheets: sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(withPlace) })),
    styles: kept.map((place) => styles[place] ?? {}),
  };
}
