import { columnName, parseLocalAddress } from '../../../excel-host/model/grid/addresses';
import { type Area, isEntireColumns, isEntireRows, isSingleCell } from '../../../excel-host/model/grid/area';
import { WpsFault } from '../../bridge';

/** `$A$1:$D$9`, `$1:$3`, `$A:$C`. */
export function printedAddress(area: Area): string {
  const { top, left, bottom, right } = area;
  if (isEntireRows(area)) return `$${top + 1}:$${bottom + 1}`;
  if (isEntireColumns(area)) return `$${columnName(left)}:$${columnName(right)}`;
  const first = `$${columnName(left)}$${top + 1}`;
  return isSingleCell(area) ? first : `${first}:$${columnName(right)}$${bottom + 1}`;
}

export function printedArea(address: string): Area {
  const area = parseLocalAddress(address);
  if (!area) throw new WpsFault('call failed');
  return area;
}
