import type { CellRange } from '../sheet/address';
import type { IndicatorKey } from '../mechanism/indicator-definition';
import type { IndicatorLabel, SheetScan } from './sheet-scan';

/** The labels of one report form, in the order in which they stand. */
export interface ReportCluster {
  readonly labels: readonly IndicatorLabel[];
  readonly range: CellRange;
}

/** Rows between two labels of one form; more belong to two forms. */
const LARGEST_GAP = 8;
/** No workbook of people has as many forms on a sheet; a guard against made-up files. */
const MOST_FORMS = 200;

interface OpenCluster {
  readonly labels: IndicatorLabel[];
  readonly keys: Set<IndicatorKey>;
}

/**
 * Groups the labels on a sheet into forms. A form has each figure once, so a figure met again starts the next form:
 * schools put one form under or beside another (spec §3).
 */
export function reportClusters(scan: SheetScan, labelsNeeded: number): ReportCluster[] {
  const clusters: OpenCluster[] = [];
  let open: OpenCluster[] = [];
  for (const label of scan.indicators) {
    open = open.filter(({ labels }) => label.row - (labels.at(-1)?.row ?? 0) <= LARGEST_GAP);
    const free = open.filter(({ keys }) => !keys.has(label.key));
    const home = nearest(free, label);
    if (home) {
      home.labels.push(label);
      home.keys.add(label.key);
    } else {
      const next = { labels: [label], keys: new Set([label.key]) };
      open.push(next);
      clusters.push(next);
    }
  }
  return clusters
    .filter(({ labels }) => labels.length >= labelsNeeded)
    .slice(0, MOST_FORMS)
    .map(({ labels }) => ({ labels, range: rangeOf(labels) }));
}

/** The form whose labels stand in the same column or row; else the nearest on the left. */
function nearest(open: readonly OpenCluster[], label: IndicatorLabel): OpenCluster | undefined {
  let best: OpenCluster | undefined;
  let shortest = Infinity;
  for (const cluster of open) {
    for (const { row, col } of cluster.labels) {
      const distance = Math.abs(col - label.col) * 4 + (row === label.row ? 0 : 1);
      if (distance < shortest) [best, shortest] = [cluster, distance];
    }
  }
  return best;
}

const rangeOf = (labels: readonly IndicatorLabel[]): CellRange => ({
  top: Math.min(...labels.map(({ row }) => row)),
  left: Math.min(...labels.map(({ col }) => col)),
  bottom: Math.max(...labels.map(({ row }) => row)),
  right: Math.max(...labels.map(({ col }) => col)),
});
