import type { RawCell, RawRow } from './raw-cells';
import { isTooLong, isUnkept, plainFormula } from './formula-keeping';
import { shiftedFormula } from '../../../domain/sheet/shifted-formula';
import type { SheetContext } from './sheet-context';

const IN_CELL_PICTURE = /DISPIMG\(/iu;

/** The formula of each cell of a sheet; a cell whose formula the document cannot hold keeps its value, and is counted. */
export function formulaReader(
  rows: readonly RawRow[],
  { name, tally, lostNames }: SheetContext,
): (cell: RawCell) => string | undefined {
  const masters = sharedMasters(rows);
  return (cell) => {
    const { formula } = cell;
    if (!formula) return undefined;
    const text = formula.kind === 'shared' && formula.text === '' ? sharedText(cell, masters) : formula.text;
    if (IN_CELL_PICTURE.test(text)) tally.add('pictures', name);
    else if (
      formula.kind === 'array' ||
      formula.kind === 'dataTable' ||
      text === '' ||
      isUnkept(text, lostNames)
    ) {
      tally.add('formulas', name);
    } else return plainFormula(text);
    return undefined;
  };
}

/** The cells that say the formula which others share, by its number. */
function sharedMasters(rows: readonly RawRow[]): ReadonlyMap<string, RawCell> {
  const masters = new Map<string, RawCell>();
  for (const { cells } of rows) {
    for (const cell of cells) {
      const { kind, shared, text } = cell.formula ?? {};
      if (kind === 'shared' && shared !== undefined && text !== undefined && text !== '' && !isTooLong(text))
        masters.set(shared, cell);
    }
  }
  return masters;
}

function sharedText(cell: RawCell, masters: ReadonlyMap<string, RawCell>): string {
  const master = masters.get(cell.formula?.shared ?? '');
  return master
    ? shiftedFormula(master.formula?.text ?? '', cell.row - master.row, cell.col - master.col)
    : '';
}
