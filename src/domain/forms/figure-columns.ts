import type { SheetSnapshot } from '../sheet/snapshot';
import { cellAt } from '../sheet/snapshot';
import type { FormWords } from './form-words';
import { headerKey, isBlankCell } from './header-text';
import type { MergeIndex } from './merge-index';
import type { ReportCluster } from './report-clusters';
import type { IndicatorLabel } from './sheet-scan';
import type { FoundValue } from './report-values';

/** Rows above the first label in which the headings of a form's columns are looked for. */
const HEADING_REACH = 2;
/** Columns right of the labels that may have a heading. */
const WIDTH = 16;
/** As many figures in one column show that it is the column of figures. */
const ENOUGH_FIGURES = 3;

/** Columns of a form whose heading says that they hold something else: 备注, 单位, 上季度. */
export function otherColumnsOf(
  sheet: SheetSnapshot,
  { range }: ReportCluster,
  words: FormWords,
): ReadonlySet<number> {
  const others = new Set<number>();
  for (let row = Math.max(0, range.top - HEADING_REACH); row <= range.top; row++) {
    for (let col = range.left + 1; col <= range.right + WIDTH; col++) {
      const text = cellAt(sheet, row, col);
      if (typeof text === 'string' && words.keys.otherColumns.has(headerKey(text))) others.add(col);
    }
  }
  return others;
}

/**
 * Where nearly all figures of a column of labels stand in one column, the others stand there too: a label whose cell
 * there is blank has no figure, whatever a remark further right says. Blank is not the neighbour's text.
 */
export function inOneColumn(
  merges: MergeIndex,
  labels: readonly IndicatorLabel[],
  found: readonly FoundValue[],
): FoundValue[] {
  return found.map((value, index) => {
    const label = labels[index];
    if (!label || value.below) return value;
    const siblings = found.filter((other, at) => labels[at]?.col === label.col && !other.below);
    const col = columnOfMost(siblings);
    if (col === undefined || col === value.col) return value;
    const there = merges.valueAt(label.row, col);
    return { row: label.row, col, value: isBlankCell(there) ? undefined : there, below: false };
  });
}

function columnOfMost(found: readonly FoundValue[]): number | undefined {
  const times = new Map<number, number>();
  for (const { col, value } of found) if (value !== undefined) times.set(col, (times.get(col) ?? 0) + 1);
  const [most] = [...times].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= ENOUGH_FIGURES && most[1] * 2 > found.length ? most[0] : undefined;
}
