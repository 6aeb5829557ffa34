import type { CellPlace } from '../forms/recognised-table';

/** Equal for the same cell of the same workbook; `!` cannot begin an address, so it divides cleanly. */
export const placeKey = ({ sheet, cell }: CellPlace): string => `${sheet}!${cell}`;
