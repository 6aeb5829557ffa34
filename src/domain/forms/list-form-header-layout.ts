import type { ListTableDefinition } from '../mechanism/table-definition';
import type { CellRange } from '../sheet/address';
import type { LayoutCell } from '../sheet/layout';
import { boxedCells, rowRange } from './boxed-cells-layout';
import { FORM_STYLES, type FormStyle } from './form-styles-layout';
import { fitsOneLine, printedLines } from './printed-lines-layout';

/** A part of a form: cells, merges and heights (points) that follow one another down the sheet. */
export interface FormPart {
  readonly cells: readonly LayoutCell[];
  readonly merges: readonly CellRange[];
  readonly rowHeights: Readonly<Record<number, number>>;
  /** Row below the part. */
  readonly nextRow: number;
}

interface Placed {
  readonly range: CellRange;
  readonly text: string;
  readonly style: FormStyle;
}

const YEAR_WORD = '年度';

/** The heading with the school's name or its blank; the year goes before 年度, where the original prints none [D]. */
export function listFormTitle(
  table: ListTableDefinition,
  { school, year }: { readonly school?: string; readonly year?: number },
): string {
  const wording = year === undefined ? table.title : table.title.replace(YEAR_WORD, `${year}${YEAR_WORD}`);
  return wording.replace('{school}', () => school ?? table.blank);
}

/** 附件1 prints its label on a line of its own, 附件2 on the line of its title; then 供参考. */
export function titlePart(table: ListTableDefinition, title: string): FormPart {
  const last = table.columns.length - 1;
  const ownLine = table.labelLine === 'own';
  const titleRow = ownLine ? 1 : 0;
  const label: Placed = { range: rowRange(0, 0, ownLine ? last : 0), text: table.label, style: 'attachment' };
  const heading: Placed = {
    range: rowRange(titleRow, ownLine ? 0 : 1, last),
    text: title,
    style: 'title',
  };
  const subtitle: Placed = {
    range: rowRange(titleRow + 1, 0, last),
    text: table.subtitle,
    style: 'subtitle',
  };
  const heights = ownLine ? { 0: 22, 1: 32, 2: 18 } : { 0: 32, 1: 18 };
  return partOf([label, heading, subtitle], heights, titleRow + 2);
}

/** Two header rows: the quarters under their common header, every other column merged over both. */
export function headerPart(table: ListTableDefinition, top: number): FormPart {
  const placed: Placed[] = table.columns.map((column, col) => ({
    range: { top: column.key === 'quarter' ? top + 1 : top, bottom: top + 1, left: col, right: col },
    text: printedLines(column.printed, column.widthMm, FORM_STYLES.header.size),
    style: 'header',
  }));
  const quarters = table.columns.flatMap((column, col) => (column.key === 'quarter' ? [col] : []));
  if (quarters.length > 0) {
    const range = rowRange(top, Math.min(...quarters), Math.max(...quarters));
    placed.push({ range, text: table.quarterGroup.label, style: 'header' });
  }
  return partOf(placed, { [top]: 22, [top + 1]: 34 }, top + 2);
}

/** A printed label that is too long for one line breaks before its bracket: 党委 / （总支、支部）. */
export const printedLabel = (label: string, widthMm: number): string =>
  fitsOneLine(label, widthMm, FORM_STYLES.printed.size) ? label : label.replace(/^(.+?)（/u, '$1\n（');

/** The notes below the table; the second and third begin under the first's number. */
export function notesPart(table: ListTableDefinition, top: number): FormPart {
  const last = table.columns.length - 1;
  const indent = '\u3000'.repeat(/^[^0-9]*/u.exec(table.notes[0] ?? '')![0].length);
  const placed = table.notes.map((note, index): Placed => ({
    range: rowRange(top + index, 0, last),
    text: index === 0 ? note : indent + note,
    style: 'note',
  }));
  const heights = Object.fromEntries(placed.map((_, index) => [top + index, 18]));
  return partOf(placed, heights, top + placed.length);
}

function partOf(
  placed: readonly Placed[],
  rowHeights: Readonly<Record<number, number>>,
  nextRow: number,
): FormPart {
  return {
    cells: placed.flatMap(({ range, text, style }) => boxedCells(range, text, style)),
    merges: placed
      .map(({ range }) => range)
      .filter((range) => range.top < range.bottom || range.left < range.right),
    rowHeights,
    nextRow,
  };
}
