import { parseLocalAddress } from '../../excel-host/model/grid/addresses';
import type { Area } from '../../excel-host/model/grid/area';
import { WpsFault } from '../bridge';
import { textGiven } from './arguments';

const LONGEST_ADDRESS = 255;

/** `A1:B2,D4`, `2:3`, `A:C`; a fault for anything else, beyond the sheet and beyond 255 characters. */
export function areasGiven(address: unknown): readonly Area[] {
  const text = textGiven(address, 'Worksheet.Range');
  if (text.length > LONGEST_ADDRESS) throw new WpsFault('call failed');
  return text.split(',').map((part) => {
    const area = parseLocalAddress(part);
    if (!area) throw new WpsFault('call failed');
    return area;
  });
}
