import type { IColumnData, IObjectArrayPrimitiveType, IRowData } from '@univerjs/core';
import type { DocumentPrint } from '../../../domain/document/workbook-document';

/*
 * The grid knows nothing of printing, and would leave the print area where it is while rows are put into a form. What
 * it keeps of a row or column moves with it, though: the first and the last of what is printed say so of themselves.
 */
type Anchor = 'areaFirst' | 'areaLast' | 'repeatFirst' | 'repeatLast';
type Line = Pick<IRowData, 'custom'>;
type Lines<Data extends Line> = IObjectArrayPrimitiveType<Partial<Data>>;

interface Span {
  readonly first: number;
  readonly last: number;
}

const KEY = 'print';

/** Marks the rows of a sheet at which its print area and repeated rows begin and end. */
export function anchorRows(rows: Lines<IRowData>, { area, repeatRows }: DocumentPrint): void {
  anchor(rows, area && { first: area.top, last: area.bottom }, 'areaFirst', 'areaLast');
  anchor(rows, repeatRows, 'repeatFirst', 'repeatLast');
}

/** The same for columns. */
export function anchorColumns(cols: Lines<IColumnData>, { area, repeatCols }: DocumentPrint): void {
  anchor(cols, area && { first: area.left, last: area.right }, 'areaFirst', 'areaLast');
  anchor(cols, repeatCols, 'repeatFirst', 'repeatLast');
}

function anchor(
  lines: Record<number, Partial<Line>>,
  span: Span | undefined,
  first: Anchor,
  last: Anchor,
): void {
  if (!span) return;
  mark(lines, span.first, first);
  mark(lines, span.last, last);
}

function mark(lines: Record<number, Partial<Line>>, index: number, name: Anchor): void {
  const line = lines[index];
  lines[index] = { ...line, custom: { ...line?.custom, [KEY]: [...anchorsOf(line), name] } };
}

/** Only `mark` writes under its key, so that the shape is known. */
const anchorsOf = (line: Partial<Line> | null | undefined): readonly Anchor[] =>
  (line?.custom?.[KEY] as readonly Anchor[] | undefined) ?? [];

/** How a sheet is printed, with its area and what is repeated where these have moved to. */
export function movedPrint(
  print: DocumentPrint,
  rows: Lines<IRowData> = {},
  cols: Lines<IColumnData> = {},
): DocumentPrint {
  const { area, repeatRows, repeatCols } = print;
  if (!area && !repeatRows && !repeatCols) return print;
  const rowsAt = places(rows);
  const colsAt = places(cols);
  const areaRows = moved(area && { first: area.top, last: area.bottom }, rowsAt, 'areaFirst', 'areaLast');
  const areaCols = moved(area && { first: area.left, last: area.right }, colsAt, 'areaFirst', 'areaLast');
  const repeatedRows = moved(repeatRows, rowsAt, 'repeatFirst', 'repeatLast');
  const repeatedCols = moved(repeatCols, colsAt, 'repeatFirst', 'repeatLast');
  return {
    ...print,
    ...(areaRows && areaCols
      ? { area: { top: areaRows.first, bottom: areaRows.last, left: areaCols.first, right: areaCols.last } }
      : {}),
    ...(repeatedRows ? { repeatRows: repeatedRows } : {}),
    ...(repeatedCols ? { repeatCols: repeatedCols } : {}),
  };
}

function places(
  lines: Readonly<Record<number, Partial<Line> | undefined>>,
): ReadonlyMap<Anchor, readonly number[]> {
  const found = new Map<Anchor, readonly number[]>();
  for (const [index, line] of Object.entries(lines)) {
    for (const name of anchorsOf(line)) found.set(name, [...(found.get(name) ?? []), Number(index)]);
  }
  return found;
}

/** A line that was deleted takes its mark with it: the next one begins, the one before it ends. */
function moved(
  span: Span | undefined,
  found: ReadonlyMap<Anchor, readonly number[]>,
  firstMark: Anchor,
  lastMark: Anchor,
): Span | undefined {
  if (!span) return undefined;
  const firsts = found.get(firstMark);
  const lasts = found.get(lastMark);
  const first = firsts ? Math.min(...firsts) : span.first;
  const last = lasts ? Math.max(...lasts) : span.last + (first - span.first) - 1;
  return { first, last: Math.max(first, last) };
}
