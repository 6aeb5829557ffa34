import type { CellRange } from './address';
import { HIGHLIGHT_KINDS, type Highlight, type HighlightKind } from './highlight';
import { sameName } from './sheet-names';

/** The cells of a sheet that are tinted alike. */
export interface Tint {
  readonly kind: HighlightKind;
  /** None overlaps another, of any tint of the sheet. */
  readonly ranges: readonly CellRange[];
}

/** What is to be tinted on one sheet, gravest first. */
export interface SheetTints {
  /** As the first highlight of the sheet names it. */
  readonly sheet: string;
  readonly tints: readonly Tint[];
}

/**
 * What highlights come to: each cell in one tint, the gravest it is given, so that no order of rules matters; and as few
 * ranges as neighbours allow.
 */
export function tintsOf(highlights: readonly Highlight[]): readonly SheetTints[] {
  const sheets = new Map<string, Highlight[]>();
  for (const highlight of highlights) {
    const key = sameName(highlight.sheet);
    sheets.set(key, [...(sheets.get(key) ?? []), highlight]);
  }
  return [...sheets.values()].map((own) => ({ sheet: own[0]!.sheet, tints: tintsOfSheet(own) }));
}

function tintsOfSheet(highlights: readonly Highlight[]): readonly Tint[] {
  const taken: CellRange[] = [];
  return HIGHLIGHT_KINDS.flatMap((kind) => {
    const wanted = joined(highlights.flatMap((one) => (one.kind === kind ? [one.range] : [])));
    const free: CellRange[] = [];
    for (const range of wanted) {
      const parts = [...taken, ...free].reduce<readonly CellRange[]>(
        (left, hole) => left.flatMap((part) => rangeWithout(part, hole)),
        [range],
      );
      free.push(...parts);
    }
    taken.push(...free);
    return free.length === 0 ? [] : [{ kind, ranges: joined(free) }];
  });
}

/** What is left of a range outside of another, as up to four ranges. */
export function rangeWithout(range: CellRange, hole: CellRange): readonly CellRange[] {
  const top = Math.max(range.top, hole.top);
  const bottom = Math.min(range.bottom, hole.bottom);
  const left = Math.max(range.left, hole.left);
  const right = Math.min(range.right, hole.right);
  if (top > bottom || left > right) return [range];
  return [
    { ...range, bottom: top - 1 },
    { top, bottom, left: range.left, right: left - 1 },
    { top, bottom, left: right + 1, right: range.right },
    { ...range, top: bottom + 1 },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** Ranges of one width below each other as one, then those of one height beside each other. */
export const joined = (ranges: readonly CellRange[]): readonly CellRange[] =>
  joinedDown(joinedDown(ranges).map(mirrored)).map(mirrored);

/** Ranges of the same columns that touch or overlap become one. */
function joinedDown(ranges: readonly CellRange[]): readonly CellRange[] {
  const inOrder = [...ranges].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const whole: CellRange[] = [];
  for (const range of inOrder) {
    const last = whole[whole.length - 1];
    if (last && last.left === range.left && last.right === range.right && range.top <= last.bottom + 1) {
      whole[whole.length - 1] = { ...last, bottom: Math.max(last.bottom, range.bottom) };
    } else whole.push(range);
  }
  return whole;
}

/** Rows for columns, so that one way of joining does for both. */
const mirrored = ({ top, left, bottom, right }: CellRange): CellRange => ({
  top: left,
  left: top,
  bottom: right,
  right: bottom,
});
