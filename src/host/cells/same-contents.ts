import { cellAddress } from '../../domain/sheet/address';
import type { CellState } from './cell-state';
import type { GridCell } from '../plan/draw-op';

/** True where a sheet's cells hold what was drawn on it, and nothing else. */
export function sameContents(
  drawn: ReadonlyMap<string, GridCell>,
  now: readonly Pick<CellState, 'row' | 'col' | 'formula'>[],
): boolean {
  const filled = now.filter(({ formula }) => formula !== '');
  return (
    filled.length === drawn.size &&
    filled.every(({ row, col, formula }) => sameContent(drawn.get(cellAddress(row, col)), formula))
  );
}

/** Excel tells a formula without the quotes and blanks that it does not need. */
export const sameContent = (a: GridCell | undefined, b: GridCell): boolean =>
  a === b || (isFormula(a) && isFormula(b) && essential(a) === essential(b));

const isFormula = (content: GridCell | undefined): content is string =>
  typeof content === 'string' && content.startsWith('=');

const essential = (formula: string): string => formula.replace(/[' ]/gu, '').toUpperCase();
