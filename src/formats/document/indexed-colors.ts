/**
 * What colour numbers mean in a file without a palette of its own ([MS-XLS] 2.5.161, ECMA-376 18.8.27): 0–7 are the same
 * as 8–15, and 64 and 65 the system's text and window, here black and white.
 */
const FROM_8 =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333';
const SYSTEM_COLORS: Readonly<Record<number, string>> = { 64: '000000', 65: 'FFFFFF', 81: '000000' };

/** Number of the first colour that a file may give another meaning; those before it repeat the first ones. */
export const PALETTE_START = 8;
const usual = FROM_8.split(' ');
export const PALETTE_SIZE = usual.length;

/** `RRGGBB`; undefined for a number that leaves the choice to the program. */
export const indexedColor = (index: number): string | undefined =>
  SYSTEM_COLORS[index] ?? usual[index < PALETTE_START ? index : index - PALETTE_START];
