import { indexedColor, PALETTE_SIZE, PALETTE_START } from '../../indexed-colors';
import type { ByteCursor } from './byte-cursor';

/** What the colour numbers of a file mean. */
export class BiffPalette {
  private own: readonly string[] = [];

  /** Takes the file's own colours, from the data of a PALETTE record ([MS-XLS] 2.4.188). */
  replace(data: ByteCursor): void {
    const count = Math.min(data.u16(), PALETTE_SIZE);
    const own: string[] = [];
    for (let index = 0; index < count && data.left >= 4; index++) own.push(rgbOf(data.take(4)));
    this.own = own;
  }

  /** `RRGGBB`; undefined for a number that leaves the choice to the program. */
  color(index: number): string | undefined {
    return this.own[index - PALETTE_START] ?? indexedColor(index);
  }
}

/** The first three bytes as `RRGGBB`. */
export const rgbOf = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, 3), (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
