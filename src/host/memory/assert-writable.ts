import type { SheetLayout } from '../../domain/sheet/layout';
import { HostError } from '../host-error';

/** Limits that Excel has, and that this spreadsheet keeps to be a fair stand-in for it. */
const LONGEST_LIST = 255;
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** Throws `layoutUnwritable` for a layout that no spreadsheet could hold. */
export function assertWritable(layout: SheetLayout): void {
  const refuse = (): never => {
    throw new HostError('layoutUnwritable', { sheet: layout.name });
  };
  for (const { values } of layout.validations) {
    if (values.join(',').length > LONGEST_LIST || values.some((value) => /[,"]/u.test(value))) refuse();
  }
  for (const { row, col, style } of layout.cells) {
    if (row >= ROWS || col >= COLUMNS || !Object.hasOwn(layout.styles, style)) refuse();
  }
}
