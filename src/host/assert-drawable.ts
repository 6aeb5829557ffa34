import type { CellRange } from '../domain/sheet/address';
import type { SheetLayout } from '../domain/sheet/layout';
import { listSource } from '../domain/sheet/list-source';
import { HostError } from './host-error';

/** Excel's limits, which every host keeps so that a form drawn in one can be drawn in all. */
const LONGEST_FORMULA = 8_192;
const TALLEST_ROW = 409;
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** Throws `layoutUnwritable` for a layout that Excel could not hold; called before anything is written. */
export function assertDrawable(layout: SheetLayout): void {
  const reason = whyNot(layout);
  if (reason !== undefined) throw new HostError('layoutUnwritable', { sheet: layout.name, reason });
}

function whyNot(layout: SheetLayout): string | undefined {
  const { cells, merges, validations, conditionalStyles, styles, rowHeights } = layout;
  if (validations.some(({ values }) => listSource(values) === undefined)) return 'list';
  const ranges = [...merges, ...[...validations, ...conditionalStyles].map(({ range }) => range)];
  const deciding = conditionalStyles.flatMap(({ by }) => by ?? []);
  const places = [...cells, ...deciding].map(({ row, col }) => ({
    top: row,
    left: col,
    bottom: row,
    right: col,
  }));
  if (![...ranges, ...places].every(isOnSheet)) return 'place';
  const named = [...cells, ...conditionalStyles].map(({ style }) => style);
  if (!named.every((style) => Object.hasOwn(styles, style))) return 'style';
  if (Object.values(rowHeights).some((points) => !(points >= 0 && points <= TALLEST_ROW))) return 'height';
  if (cells.some(({ value }) => !isEnterable(value))) return 'value';
  return undefined;
}

const isOnSheet = ({ top, left, bottom, right }: CellRange): boolean =>
  top >= 0 && left >= 0 && top <= bottom && left <= right && bottom < ROWS && right < COLUMNS;

const isEnterable = (value: SheetLayout['cells'][number]['value']): boolean =>
  (typeof value !== 'number' || Number.isFinite(value)) &&
  (value === null || typeof value !== 'object' || value.formula.length < LONGEST_FORMULA);
