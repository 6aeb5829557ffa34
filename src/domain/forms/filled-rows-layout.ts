import type { ListTableDefinition } from '../mechanism/table-definition';
import type { CellRange } from '../sheet/address';
import type { LayoutCell } from '../sheet/layout';
import { FORM_STYLES, type FormStyle } from './form-styles-layout';
import type { FormPart } from './list-form-header-layout';
import { textHeight } from './text-height';

/** Rows of a list form with what stands in them, from the first row to fill in. */
export interface FilledRows {
  /** By column of the form; an empty text is an empty cell. */
  readonly rows: readonly (readonly string[])[];
  /** Rows and columns from 0. Only the first cell of a merge has a text. */
  readonly merges: readonly CellRange[];
}

/** Points; no program draws a row higher. */
const HIGHEST_ROW = 409;

/** The body of a list form with its rows filled in; `strut` is the style of the cell that keeps a row at its height. */
export function filledRowsPart(
  table: ListTableDefinition,
  top: number,
  { rows, merges }: FilledRows,
  strut: FormStyle,
): FormPart {
  const cells = rows.flatMap((texts, index): LayoutCell[] => {
    const row = top + index;
    return [
      ...table.columns.map((_, col): LayoutCell => ({
        row,
        col,
        value: texts[col] || null,
        style: styleOf(table, col),
      })),
      { row, col: table.columns.length, value: null, style: strut },
    ];
  });
  return {
    cells,
    merges: merges.map((merge) => ({ ...merge, top: top + merge.top, bottom: top + merge.bottom })),
    rowHeights: {},
    nextRow: top + rows.length,
  };
}

const styleOf = ({ columns, printedRows }: ListTableDefinition, col: number): FormStyle => {
  const column = columns[col];
  if (column?.key === printedRows.column) return 'printed';
  return column?.align === 'left' ? 'entryLeft' : 'entry';
};

/**
 * Points that each row needs for its texts, `least` at least: a program that opens the file takes the heights as they
 * are. A merged text is spread over its rows.
 */
export function filledRowHeights(
  table: ListTableDefinition,
  { rows, merges }: FilledRows,
  least: number,
): readonly number[] {
  const spans = new Map(merges.map(({ top, bottom, left }) => [`${top},${left}`, bottom - top + 1]));
  const heights = rows.map(() => least);
  rows.forEach((texts, row) => {
    texts.forEach((text, col) => {
      if (text === '') return;
      const span = spans.get(`${row},${col}`) ?? 1;
      const size = FORM_STYLES[styleOf(table, col)].size;
      const each = textHeight(text, table.columns[col]?.widthMm ?? 0, size) / span;
      for (let at = row; at < row + span; at++) heights[at] = Math.max(heights[at] ?? least, each);
    });
  });
  return heights.map((height) => Math.min(Math.ceil(height), HIGHEST_ROW));
}
