import { notImplemented } from '../../protocol/host-fault';
import { type Area, boundingArea, cellArea } from '../grid/area';
import type { StoredCell } from '../grid/cell';
import type { BandSizes } from '../grid/band-sizes';
import type { SheetState } from '../sheet/sheet-state';
import { isAbsent } from './argument-checks';

/** The areas of `Range.getSpecialCells`; none where nothing is found. */
export function specialAreas(
  sheet: SheetState,
  area: Area,
  cellType: unknown,
  cellValueType: unknown,
): readonly Area[] {
  if (!isAbsent(cellValueType) && cellValueType !== 'All') {
    throw notImplemented(`getSpecialCells(…, ${JSON.stringify(cellValueType)})`);
  }
  switch (cellType) {
    case 'Visible':
      return visibleAreas(sheet, area);
    case 'Constants':
      return storedAreas(sheet, area, (cell) => cell.value !== undefined && !cell.formula);
    case 'Formulas':
      return storedAreas(sheet, area, (cell) => cell.formula !== undefined);
    default:
      throw notImplemented(`getSpecialCells(${JSON.stringify(cellType)})`);
  }
}

function visibleAreas(sheet: SheetState, area: Area): readonly Area[] {
  const rows = visibleRuns(sheet.rows, area.top, area.bottom);
  const columns = visibleRuns(sheet.columns, area.left, area.right);
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, left, bottom, right })));
}

function visibleRuns(bands: BandSizes, first: number, last: number): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  let start = first;
  for (const hidden of bands.allHidden()) {
    if (hidden < first || hidden > last) continue;
    if (start < hidden) runs.push([start, hidden - 1]);
    start = hidden + 1;
  }
  return start <= last ? [...runs, [start, last]] : runs;
}

/** Runs of neighbours in a row, joined with the run above of the same width. */
function storedAreas(
  sheet: SheetState,
  area: Area,
  isWanted: (cell: StoredCell) => boolean,
): readonly Area[] {
  const found: Area[] = [];
  for (const [row, col, cell] of sheet.grid.storedInOrder()) {
    if (!isWanted(cell) || row < area.top || row > area.bottom || col < area.left || col > area.right) {
      continue;
    }
    const last = found.at(-1);
    if (last?.bottom === row && last.right === col - 1) found[found.length - 1] = { ...last, right: col };
    else found.push(cellArea(row, col));
  }
  return found.reduce<Area[]>((joined, run) => {
    const at = joined.findIndex(
      (above) => above.bottom === run.top - 1 && above.left === run.left && above.right === run.right,
    );
    if (at < 0) return [...joined, run];
    return joined.map((above, index) => (index === at ? boundingArea(above, run) : above));
  }, []);
}
