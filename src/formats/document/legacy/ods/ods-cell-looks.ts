import type { StyleTable } from '../../../../domain/document/style-table';
import { isCellDate, type CellValue } from '../../../../domain/sheet/cell-value';
import { dateFormatOf } from '../../snapshot-document';
import type { OdsStyles } from './ods-styles';
import { MOST_LINES, type OdsLine, type OdsTable } from './ods-table';

/** The looks of a sheet's cells, worked out once for each style. A cell that names no style has that of its column. */
export class OdsCellLooks {
  /** Columns whose look shows in empty cells too. */
  readonly columnsThatShow: readonly number[];
  /** How often the file says so, for one column or many. */
  readonly runsThatShow: number;
  private readonly places = new Map<string, number | undefined>();
  private readonly styleOfColumn: (string | undefined)[] = [];

  constructor(
    table: OdsTable,
    private readonly odsStyles: OdsStyles,
    private readonly styles: StyleTable,
  ) {
    for (const line of table.columns) {
      for (const col of columnsOf(line)) this.styleOfColumn[col] = line.cellStyleName;
    }
    const shown = table.columns.filter((line) => this.shows(line.cellStyleName, table.isProtected));
    this.columnsThatShow = shown.flatMap(columnsOf);
    this.runsThatShow = shown.length;
  }

  /** Place of the style; a date in a style that has no format gets one that shows it. */
  place(named: string | undefined, col: number, value: CellValue | undefined): number | undefined {
    const name = named ?? this.styleOfColumn[col];
    const date = isCellDate(value) ? dateFormatOf(value.serial) : undefined;
    const key = JSON.stringify([name, date]);
    if (this.places.has(key)) return this.places.get(key);
    const style = this.odsStyles.cellStyle(name);
    const isBare = date !== undefined && style.numberFormat === undefined;
    const place = this.styles.place(isBare ? { ...style, numberFormat: date } : style);
    this.places.set(key, place);
    return place;
  }

  hasDiagonal(named: string | undefined, col: number): boolean {
    return this.odsStyles.hasDiagonal(named ?? this.styleOfColumn[col]);
  }

  /** Fill and lines are seen; in a protected sheet it matters whether anything can be written. */
  private shows(name: string | undefined, isProtected: boolean): boolean {
    const [style, usual] = [this.odsStyles.cellStyle(name), this.odsStyles.cellStyle(undefined)];
    const fields = ['fill', 'borders', ...(isProtected ? (['unlocked'] as const) : [])] as const;
    return fields.some((field) => JSON.stringify(style[field]) !== JSON.stringify(usual[field]));
  }
}

const columnsOf = ({ first, count }: OdsLine): readonly number[] =>
  Array.from(
    { length: Math.max(0, Math.min(first + count, MOST_LINES) - first) },
    (_, index) => first + index,
  );
