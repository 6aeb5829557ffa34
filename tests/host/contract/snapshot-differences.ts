import { cellAddress, rangeAddress } from '../../../src/domain/sheet/address';
import type { CellValue } from '../../../src/domain/sheet/cell-value';
import { landingText } from '../../../src/domain/sheet/landing-text';
import type { LayoutValue, SheetLayout } from '../../../src/domain/sheet/layout';
import type { SheetSnapshot } from '../../../src/domain/sheet/snapshot';
import { difference } from './differences';
import type { DrawingAllowances } from './drawing-differences';
import { valuesOf } from './snapshot-values';

/** Where a drawn sheet is not read as its layout says, a line each. */
export function snapshotDifferences(
  layout: SheetLayout,
  snapshot: SheetSnapshot | undefined,
  allowances: DrawingAllowances,
): readonly string[] {
  if (!snapshot) return [`${layout.name}: not read`];
  const found = valuesOf(snapshot);
  const expected = expectedValues(layout);
  const computed = new Set(allowances.formulaValues ? [] : formulaAddresses(layout));
  const addresses = new Set([...Object.keys(expected), ...Object.keys(found)]);
  return [
    ...difference(layout.name, 'hidden', layout.hidden ?? false, snapshot.hidden),
    ...difference(layout.name, 'merges', allowances.merges ? sorted(layout) : [], sorted(snapshot)),
    ...[...addresses]
      .filter((address) => !computed.has(address))
      .flatMap((address) =>
        difference(`${layout.name}!${address}`, 'read', expected[address], found[address]),
      ),
  ];
}

const sorted = ({ merges }: Pick<SheetSnapshot, 'merges'>): readonly string[] =>
  merges.map(rangeAddress).sort();

const formulaAddresses = ({ cells }: SheetLayout): readonly string[] =>
  cells.filter(({ value }) => isFormula(value)).map(({ row, col }) => cellAddress(row, col));

const isFormula = (value: LayoutValue): boolean => typeof value === 'object' && value !== null;

const expectedValues = ({ cells }: SheetLayout): Readonly<Record<string, CellValue>> =>
  Object.fromEntries(
    cells.flatMap(({ row, col, value }) => {
      const read = typeof value === 'object' && value !== null ? value.cached : value;
      const landed = typeof read === 'string' ? landingText(read) : read;
      return landed === null || landed === '' ? [] : [[cellAddress(row, col), landed]];
    }),
  );
