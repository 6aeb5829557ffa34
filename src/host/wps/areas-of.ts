import type { CellRange } from '../../domain/sheet/address';
import type { WpsRange } from './api/cells-api';
import { placeOf } from './reading/used-range';

/** Where all areas of a range lie. */
export function areasOf({ Areas: areas }: WpsRange): readonly CellRange[] {
  const { Count: count } = areas;
  return Array.from({ length: count }, (_, index) => placeOf(areas.Item(index + 1)));
}
