import type { WpsRange } from '../../../../src/host/wps/api/cells-api';
import { isSingleCell, WHOLE_SHEET } from '../../../excel-host/model/grid/area';
import { canonicalAreas } from '../../../excel-host/model/grid/canonical-areas';
import { NoSuchCall, WpsFault } from '../../bridge';
import { wholeGiven } from '../arguments';
import type { Cells } from '../cells';

const ALL_VALIDATION = -4174;

/** Throws where none is found. A single cell stands for the whole sheet. */
export function specialCells({ sheet, areas, first, context }: Cells, type: unknown): WpsRange {
  if (wholeGiven(type, 'Range.SpecialCells') !== ALL_VALIDATION) {
    throw new NoSuchCall(`Range.SpecialCells(${String(type)})`);
  }
  const asked = areas.length === 1 && isSingleCell(first) ? [WHOLE_SHEET] : areas;
  const found = asked.flatMap((area) => sheet.validations.within(area)).flatMap((placed) => placed.areas);
  if (found.length === 0) throw new WpsFault('call failed');
  return context.range(sheet, canonicalAreas(found));
}
