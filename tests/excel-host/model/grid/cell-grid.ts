import { type Area, boundingArea, cellArea, columnsOf, isEntireColumns, isEntireRows, rowsOf } from './area';
import { isBlank, type StoredCell } from './cell';
import { type CellStyle, NORMAL_STYLE, type Restyle, type StyleBook } from './cell-style';

type RowOfCells = Map<number, StoredCell>;

/**
 * The cells of one sheet by row and column, with whole columns and rows styled as such: a cell without a style of its
 * own has its row's, else its column's, else the sheet's.
 */
export class CellGrid {
  readonly #rows = new Map<number, RowOfCells>();
  readonly #rowStyles = new Map<number, CellStyle>();
  readonly #columnStyles = new Map<number, CellStyle>();
  #sheetStyle: CellStyle = NORMAL_STYLE;

  constructor(readonly styles: StyleBook) {}

  cell(row: number, col: number): StoredCell | undefined {
    return this.#rows.get(row)?.get(col);
  }

  cellForWriting(row: number, col: number): StoredCell {
    let cells = this.#rows.get(row);
    if (!cells) {
      cells = new Map<number, StoredCell>();
      this.#rows.set(row, cells);
    }
    let cell = cells.get(col);
    if (!cell) cells.set(col, (cell = {}));
    return cell;
  }

  styleAt(row: number, col: number): CellStyle {
    return this.cell(row, col)?.style ?? this.inheritedStyle(row, col);
  }

  /** What a cell looks like that has no style of its own. */
  inheritedStyle(row: number, col: number): CellStyle {
    return this.#rowStyles.get(row) ?? this.#columnStyles.get(col) ?? this.#sheetStyle;
  }

  /** Stored cells only, in no particular order. */
  forEachStored(area: Area, visit: (cell: StoredCell, row: number, col: number) => void): void {
    this.#forEachRow(area, (cells, row) => {
      if (columnsOf(area) < cells.size) {
        for (let col = area.left; col <= area.right; col++) {
          const cell = cells.get(col);
          if (cell) visit(cell, row, col);
        }
        return;
      }
      for (const [col, cell] of cells) if (col >= area.left && col <= area.right) visit(cell, row, col);
    });
  }

  #forEachRow(area: Area, visit: (cells: RowOfCells, row: number) => void): void {
    if (rowsOf(area) > this.#rows.size) {
      for (const [row, cells] of this.#rows) if (row >= area.top && row <= area.bottom) visit(cells, row);
      return;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      const cells = this.#rows.get(row);
      if (cells) visit(cells, row);
    }
  }

  /** Around the cells with content, or with content or a look of their own. */
  usedArea(within: Area, valuesOnly: boolean): Area | undefined {
    let used: Area | undefined;
    this.forEachStored(within, (cell, row, col) => {
      if (isBlank(cell) && (valuesOnly || cell.style === undefined || cell.style === NORMAL_STYLE)) return;
      const here = cellArea(row, col);
      used = used ? boundingArea(used, here) : here;
    });
    return used;
  }

  restyle(area: Area, change: Restyle): void {
    const restyled = this.styles.remembering(change);
    if (isEntireColumns(area)) this.#restyleColumns(area, restyled);
    else if (isEntireRows(area)) this.#restyleRows(area, restyled);
    else this.#restyleCells(area, restyled);
  }

  #restyleCells(area: Area, restyled: Restyle): void {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let col = area.left; col <= area.right; col++) this.restyleCell(row, col, restyled);
    }
  }

  /** `restyled` comes from `styles.remembering`. */
  restyleCell(row: number, col: number, restyled: Restyle): void {
    const inherited = this.inheritedStyle(row, col);
    const style = restyled(this.cell(row, col)?.style ?? inherited);
    if (style !== inherited) this.cellForWriting(row, col).style = style;
    else delete this.cell(row, col)?.style;
  }

  #restyleRows(area: Area, restyled: Restyle): void {
    for (let row = area.top; row <= area.bottom; row++) {
      if (!this.#rowStyles.has(row)) {
        for (const col of this.#columnStyles.keys()) this.#fixStyle(row, col);
      }
      this.#rowStyles.set(row, restyled(this.#rowStyles.get(row) ?? this.#sheetStyle));
    }
    this.#restyleOwn(area, restyled);
  }

  #restyleColumns(area: Area, restyled: Restyle): void {
    const all = isEntireRows(area);
    for (const row of this.#rowStyles.keys()) {
      if (all) this.#rowStyles.set(row, restyled(this.#rowStyles.get(row) ?? this.#sheetStyle));
      else for (let col = area.left; col <= area.right; col++) this.#fixStyle(row, col);
    }
    this.#restyleOwn(area, restyled);
    if (all) {
      for (const [col, style] of this.#columnStyles) this.#columnStyles.set(col, restyled(style));
      this.#sheetStyle = restyled(this.#sheetStyle);
      return;
    }
    for (let col = area.left; col <= area.right; col++) {
      this.#columnStyles.set(col, restyled(this.#columnStyles.get(col) ?? this.#sheetStyle));
    }
  }

  #restyleOwn(area: Area, restyled: Restyle): void {
    this.forEachStored(area, (cell) => {
      if (cell.style) cell.style = restyled(cell.style);
    });
  }

  /** Where a row's style and a column's meet, the cell needs one of its own. */
  #fixStyle(row: number, col: number): void {
    const cell = this.cellForWriting(row, col);
    cell.style ??= this.inheritedStyle(row, col);
  }

  /** The different styles in an area; equal styles are one object. */
  stylesIn(area: Area): ReadonlySet<CellStyle> {
    const found = new Set<CellStyle>();
    const ownInRow = new Map<number, number>();
    const ownInColumn = new Map<number, number>();
    this.forEachStored(area, (cell, row, col) => {
      if (!cell.style) return;
      found.add(cell.style);
      if (this.#rowStyles.has(row)) ownInRow.set(row, (ownInRow.get(row) ?? 0) + 1);
      else ownInColumn.set(col, (ownInColumn.get(col) ?? 0) + 1);
    });
    let plainRows = rowsOf(area);
    for (const [row, style] of this.#rowStyles) {
      if (row < area.top || row > area.bottom) continue;
      plainRows--;
      if ((ownInRow.get(row) ?? 0) < columnsOf(area)) found.add(style);
    }
    for (let col = area.left; col <= area.right; col++) {
      if ((ownInColumn.get(col) ?? 0) < plainRows) found.add(this.#columnStyles.get(col) ?? this.#sheetStyle);
    }
    return found;
  }

  /** What all cells of the area have in common; undefined where they differ. */
  uniform<Value>(area: Area, of: (style: CellStyle) => Value): Value | undefined {
    const [first, ...others] = new Set([...this.stylesIn(area)].map(of));
    return others.length === 0 ? first : undefined;
  }

  /** Empties the cells and leaves their look. */
  clearContents(area: Area): void {
    this.forEachStored(area, (cell) => {
      delete cell.value;
      delete cell.formula;
      delete cell.calculated;
    });
  }

  /** Cells and styles of rows from `row` on move down by one; the new row looks as its columns do. */
  insertRow(row: number): void {
    moveDown(this.#rows, row);
    moveDown(this.#rowStyles, row);
  }

  /** Rows and cells in order, for views and fingerprints. */
  *storedInOrder(): Generator<readonly [row: number, col: number, cell: StoredCell]> {
    const byNumber = (a: readonly [number, unknown], b: readonly [number, unknown]): number => a[0] - b[0];
    for (const [row, cells] of [...this.#rows].sort(byNumber)) {
      for (const [col, cell] of [...cells].sort(byNumber)) yield [row, col, cell];
    }
  }

  /** Styles of whole rows, whole columns and of the sheet, where they are not Normal. */
  bandStyles(): { rows: [number, CellStyle][]; columns: [number, CellStyle][]; sheet: CellStyle } {
    return { rows: [...this.#rowStyles], columns: [...this.#columnStyles], sheet: this.#sheetStyle };
  }
}

function moveDown<Thing>(byRow: Map<number, Thing>, from: number): void {
  const moved = [...byRow].filter(([row]) => row >= from);
  for (const [row] of moved) byRow.delete(row);
  for (const [row, thing] of moved) byRow.set(row + 1, thing);
}
