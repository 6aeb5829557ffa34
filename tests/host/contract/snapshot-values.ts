import { cellAddress } from '../../../src/domain/sheet/address';
import type { CellValue } from '../../../src/domain/sheet/cell-value';
import type { SheetSnapshot } from '../../../src/domain/sheet/snapshot';

/** The values of a sheet by address, without empty cells. */
export function valuesOf(sheet: SheetSnapshot | undefined): Readonly<Record<string, CellValue>> {
  const values: Record<string, CellValue> = {};
  sheet?.rows.forEach((row, index) =>
    row?.forEach((value, col) => {
      if (value !== undefined) values[cellAddress(index, col)] = value;
    }),
  );
  return values;
}
