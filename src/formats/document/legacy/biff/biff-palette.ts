import type { ByteCursor } from './byte-cursor';

/** Colours 0–7, which no file changes. */
const FIXED = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
/** Colours 8–63 of a file without a PALETTE record ([MS-XLS] 2.5.161). */
const DEFAULT_PALETTE =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333';
const PALETTE_START = 8;
const PALETTE_SIZE = 56;
const SYSTEM_TEXT = 64;
const SYSTEM_WINDOW = 65;

/** What the colour numbers of a file mean. */
export class BiffPalette {
  private colors: readonly string[] = DEFAULT_PALETTE.split(' ');

  /** Takes the file's own colours, from the data of a PALETTE record. */
  replace(data: ByteCursor): void {
    const count = Math.min(data.u16(), PALETTE_SIZE);
    const own: string[] = [];
    for (let index = 0; index < count && data.left >= 4; index++) own.push(rgbOf(data.take(4)));
    this.colors = [...own, ...this.colors.slice(own.length)];
  }

  /** `RRGGBB`; undefined for a number that leaves the choice to the program. */
  color(index: number): string | undefined {
    if (index === SYSTEM_TEXT) return '000000';
    if (index === SYSTEM_WINDOW) return 'FFFFFF';
    return FIXED[index] ?? this.colors[index - PALETTE_START];
  }
}

/** The first three bytes as `RRGGBB`. */
export const rgbOf = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, 3), (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
