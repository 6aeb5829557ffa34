import type { CellRange } from '../../../../domain/sheet/address';
import type { ByteCursor } from './byte-cursor';

const RANGE_BYTES = 8;

/** How many ranges, and each one's first and last row and column ([MS-XLS] 2.5.247). */
export function biffRanges(data: ByteCursor): CellRange[] {
  const count = data.u16();
  const ranges: CellRange[] = [];
  for (let index = 0; index < count && data.left >= RANGE_BYTES; index++) {
    const [top, bottom, left, right] = [data.u16(), data.u16(), data.u16(), data.u16() & 0xff];
    if (top <= bottom && left <= right) ranges.push({ top, left, bottom, right });
  }
  return ranges;
}
