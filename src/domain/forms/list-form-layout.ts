import type { Mechanism } from '../mechanism/definition';
import type { ListTableDefinition } from '../mechanism/table-definition';
import type { CellRange } from '../sheet/address';
import type { LayoutCell, ListValidation, SheetLayout } from '../sheet/layout';
import { boxedCells, isSingleCell } from './boxed-cells-layout';
import { filledRowHeights, filledRowsPart, type FilledRows } from './filled-rows-layout';
import { FORM_STYLES, type FormStyle } from './form-styles-layout';
import {
  headerPart,
  listFormTitle,
  notesPart,
  printedLabel,
  titlePart,
  type FormPart,
} from './list-form-header-layout';

/** What is known when the form is drawn; without it the blanks of the original are printed. */
export interface ListFormOptions {
  readonly school?: string;
  /** Four digits; printed before 年度. The original prints no year. */
  readonly year?: number;
  /** Takes the place of the pre-printed rows. */
  readonly filled?: FilledRows;
}

/** How high the rows to fill in are: fifteen rows stay on one page only if they are lower. */
export const ROW_SIZES = {
  roomy: { points: 24, strut: 'strutRoomy' },
  dense: { points: 18.5, strut: 'strutDense' },
} as const satisfies Record<string, { readonly points: number; readonly strut: FormStyle }>;

/** Millimetres of the column right of the table that holds the struts; outside the print area. */
const STRUT_COLUMN_MM = 4;

/** 附件1 or 附件2 on A4 landscape, empty or with the rows given (spec §1.1, §1.2, §4.2). */
export function listFormLayout(
  mechanism: Mechanism,
  table: ListTableDefinition,
  rows: keyof typeof ROW_SIZES,
  options: ListFormOptions,
): SheetLayout {
  const title = titlePart(table, listFormTitle(table, options));
  const header = headerPart(table, title.nextRow);
  const { points, strut } = ROW_SIZES[rows];
  const { filled } = options;
  const body = filled
    ? filledRowsPart(table, header.nextRow, filled, strut)
    : bodyPart(table, header.nextRow, strut);
  const heights = filled && filledRowHeights(table, filled, points);
  const notes = notesPart(table, body.nextRow);
  const parts = [title, header, body, notes];
  const lastCol = table.columns.length - 1;
  return {
    name: table.sheetName,
    columnWidths: [...table.columns.map((column) => column.widthMm), STRUT_COLUMN_MM],
    rowHeights: Object.assign({}, ...parts.map((part) => part.rowHeights)) as Record<number, number>,
    leastRowHeights: Object.fromEntries(
      Array.from({ length: body.nextRow - header.nextRow }, (_, index) => [
        header.nextRow + index,
        heights?.[index] ?? points,
      ]),
    ),
    styles: FORM_STYLES,
    cells: parts.flatMap((part) => part.cells),
    merges: parts.flatMap((part) => part.merges),
    validations: ratingValidations(mechanism, table, header.nextRow, body.nextRow - 1),
    conditionalStyles: [],
    freeze: { rows: header.nextRow, cols: 0 },
    print: {
      ...table.print,
      repeatRows: { first: title.nextRow, last: header.nextRow - 1 },
      area: { top: 0, left: 0, bottom: notes.nextRow - 1, right: lastCol },
      footer: 'pageNumber',
      centerHorizontally: true,
    },
  };
}

/** The rows to fill in, with the pre-printed labels merged down over theirs. */
function bodyPart(table: ListTableDefinition, top: number, strut: FormStyle): FormPart {
  const cells: LayoutCell[] = [];
  const merges: CellRange[] = [];
  const labelCol = table.columns.findIndex((column) => column.key === table.printedRows.column);
  const labelWidth = table.columns[labelCol]?.widthMm ?? 0;
  let row = top;
  for (const group of table.printedRows.groups) {
    const label = { top: row, bottom: row + group.rows - 1, left: labelCol, right: labelCol };
    cells.push(...boxedCells(label, printedLabel(group.label, labelWidth), 'printed'));
    if (!isSingleCell(label)) merges.push(label);
    for (; row <= label.bottom; row++) {
      table.columns.forEach((column, col) => {
        if (col === labelCol) return;
        cells.push({ row, col, value: null, style: column.align === 'left' ? 'entryLeft' : 'entry' });
      });
      cells.push({ row, col: table.columns.length, value: null, style: strut });
    }
  }
  return { cells, merges, rowHeights: {}, nextRow: row };
}

/** The scale as a list to choose from in the quarter cells; only a hint, so that remarks stay possible (spec §4.2). */
function ratingValidations(
  mechanism: Mechanism,
  table: ListTableDefinition,
  top: number,
  bottom: number,
): readonly ListValidation[] {
  const quarters = table.columns.flatMap((column, col) => (column.key === 'quarter' ? [col] : []));
  if (quarters.length === 0) return [];
  return [
    {
      range: { top, bottom, left: Math.min(...quarters), right: Math.max(...quarters) },
      ...ratingList(mechanism, table),
    },
  ];
}

/** What a quarter cell of a form offers, wherever its cells are. */
export function ratingList(mechanism: Mechanism, table: ListTableDefinition): Omit<ListValidation, 'range'> {
  const ratingNote = table.notes[table.notes.length - 1] ?? '';
  return {
    values: mechanism.ratings.scale.map((grade) => grade.label),
    prompt: ratingNote.replace(/^\d+、/u, ''),
    strict: false,
  };
}
