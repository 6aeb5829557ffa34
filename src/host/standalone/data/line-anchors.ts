import type { IRowData } from '@univerjs/core';

/*
 * The grid moves what it keeps of a row or column with the line, as rows are put into a form or taken out. Lines that
 * mean something which the grid does not know say so of themselves.
 */
type Line = Pick<IRowData, 'custom'>;
export type Lines = Readonly<Record<number, Partial<Line> | null | undefined>>;

/** Rows or columns from 0, both included. */
export interface LineSpan {
  readonly first: number;
  readonly last: number;
}

const KEY = 'anchors';
/** Of a long span only so many lines at either end are marked. */
const END = 1000;

/** Marks the lines of a span with a name. */
export function anchor(lines: Record<number, Partial<Line>>, { first, last }: LineSpan, name: string): void {
  for (let index = first; index <= last; index++) {
    if (index === first + END) index = Math.max(index, last - END + 1);
    const line = lines[index];
    lines[index] = { ...line, custom: { ...line?.custom, [KEY]: [...anchorsOf(line), name] } };
  }
}

/** Only `anchor` writes under its key, so that the shape is known. */
const anchorsOf = (line: Partial<Line> | null | undefined): readonly string[] =>
  (line?.custom?.[KEY] as readonly string[] | undefined) ?? [];

/** Where the lines have moved to that were marked with each name; lines that were deleted took their mark with them. */
export function anchoredSpans(lines: Lines): ReadonlyMap<string, LineSpan> {
  const found = new Map<string, LineSpan>();
  for (const [key, line] of Object.entries(lines)) {
    const index = Number(key);
    for (const name of anchorsOf(line)) {
      const { first, last } = found.get(name) ?? { first: index, last: index };
      found.set(name, { first: Math.min(first, index), last: Math.max(last, index) });
    }
  }
  return found;
}
