import { cellAt } from '../sheet/snapshot';
import type { SheetSnapshot } from '../sheet/snapshot';
import { assignColumns, isRecognised } from './column-assignment';
import type { ColumnAssignment } from './column-assignment';
import type { FormWords } from './form-words';
import { headerLeaves } from './header-leaves';
import type { BlockSpan, HeaderLeaf } from './header-leaves';
import { dividedSpans } from './header-span';
import type { ListKind } from './header-words';
import type { MergeIndex } from './merge-index';
import type { SheetScan } from './sheet-scan';

/** Where a header is looked for. */
export interface HeaderPlace {
  readonly sheet: SheetSnapshot;
  readonly scan: SheetScan;
  readonly merges: MergeIndex;
  readonly words: FormWords;
}

/** A span read as the header of one of the two lists. */
export interface ListReading {
  readonly kind: ListKind;
  readonly leaves: readonly HeaderLeaf[];
  readonly assignment: ColumnAssignment;
}

/** What a span can be; it says nothing of the rows where it stands. */
export interface SpanReading {
  readonly whole: readonly ListReading[];
  /** The parts between empty columns. */
  readonly parts: readonly {
    readonly left: number;
    readonly right: number;
    readonly readings: readonly ListReading[];
  }[];
}

const KINDS: readonly ListKind[] = ['goals', 'posts'];
/** Weight from which a header can be believed if a title stands above it. */
const ENOUGH_WITH_TITLE = 4;

/** The schools of one batch fill in copies of one form, so the same header comes again and again; emptied when full. */
const remembered = new WeakMap<FormWords, Map<string, SpanReading>>();
const MOST_REMEMBERED = 256;
/** Longer ones are not forms but texts, and do not come again. */
const LONGEST_REMEMBERED = 1000;

/** Reads a span as the header of either list; what cannot be one is left out. */
export function readSpan(place: HeaderPlace, span: BlockSpan): SpanReading {
  const key = contentOf(place, span);
  if (key.length > LONGEST_REMEMBERED) return spanReading(place, span);
  let known = remembered.get(place.words);
  if (!known) remembered.set(place.words, (known = new Map<string, SpanReading>()));
  let reading = known.get(key);
  if (!reading) {
    reading = spanReading(place, span);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, reading);
  }
  return reading;
}

function spanReading(place: HeaderPlace, span: BlockSpan): SpanReading {
  const { sheet, merges, scan, words } = place;
  const goals = headerLeaves(sheet, merges, span, 'goals', scan, words);
  const parts = dividedSpans(span, goals).map((part) => ({
    left: part.left,
    right: part.right,
    readings: readingsOf(place, part),
  }));
  return { whole: readingsOf(place, span, goals), parts };
}

/** `goalLeaves` are the columns of the span read as goals, if known. */
function readingsOf(place: HeaderPlace, span: BlockSpan, goalLeaves?: readonly HeaderLeaf[]): ListReading[] {
  const { sheet, merges, scan, words } = place;
  return KINDS.flatMap((kind): ListReading[] => {
    const table = words.mechanism.tables[kind];
    const known = kind === 'goals' ? goalLeaves : undefined;
    const leaves = known ?? headerLeaves(sheet, merges, span, kind, scan, words);
    const assignment = assignColumns(leaves, table);
    const isOne = assignment.evidence >= ENOUGH_WITH_TITLE && isRecognised(assignment, table);
    return isOne ? [{ kind, leaves, assignment }] : [];
  });
}

/** All that a reading depends on: the texts of the span and the merges over it with the texts at their anchors. */
function contentOf({ sheet, merges }: HeaderPlace, { first, last, left, right }: BlockSpan): string {
  let content = `${last - first}:${left}:${right}`;
  for (let row = first; row <= last; row++) {
    const cells = sheet.rows[row];
    for (let col = left; col <= right; col++) {
      const value = cells?.[col];
      content += typeof value === 'string' ? `|${value.length}:${value}` : '|';
    }
  }
  for (const { top, bottom, left: from, right: to } of merges.touching(first, last)) {
    const anchor = cellAt(sheet, top, from);
    const text = typeof anchor === 'string' ? anchor : '';
    content += `|${top - first}:${bottom - first}:${from}:${to}:${text.length}:${text}`;
  }
  return content;
}
