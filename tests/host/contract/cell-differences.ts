import { looksLikeFormula } from '../../../src/domain/sheet/landing-text';
import { containsCell, parseCellAddress, parseRangeAddress } from '../../../src/domain/sheet/address';
import type { DrawnCell, DrawnSheet, DrawnStyle } from './drawn';
import { difference } from './differences';

export interface CellAllowances {
  /** The values layouts give their formulas are shown. */
  readonly formulaValues: boolean;
  readonly notes: boolean;
}

/** Every cell of either side: content, look, link and note. */
export function cellDifferences(
  expected: DrawnSheet,
  drawn: DrawnSheet,
  allowances: CellAllowances,
): readonly string[] {
  const covered = coveredCells(expected);
  const addresses = new Set([...Object.keys(expected.cells), ...Object.keys(drawn.cells)]);
  return [...addresses].flatMap((address) => {
    const where = `${expected.name}!${address}`;
    const [wanted, found] = [expected.cells[address], drawn.cells[address]];
    return [
      ...contentDifferences(where, wanted, found, allowances),
      // Under a merge only its first cell is seen; of cells no layout names, only what they hold matters.
      ...(wanted && !covered(address) ? styleDifferences(where, wanted, found?.style) : []),
    ];
  });
}

function coveredCells({ merges }: DrawnSheet): (address: string) => boolean {
  const ranges = merges.flatMap((merge) => parseRangeAddress(merge) ?? []);
  return (address) => {
    const at = parseCellAddress(address);
    if (!at) throw new Error(`no address: ${address}`);
    return ranges.some(
      (range) => containsCell(range, at.row, at.col) && !(at.row === range.top && at.col === range.left),
    );
  };
}

function contentDifferences(
  where: string,
  expected: DrawnCell | undefined,
  drawn: DrawnCell | undefined,
  allowances: CellAllowances,
): readonly string[] {
  const knowsValue = expected?.formula === undefined || allowances.formulaValues;
  return [
    ...difference(where, 'formula', expected?.formula, drawn?.formula),
    ...(knowsValue ? difference(where, 'value', expected?.value, drawn?.value) : []),
    ...difference(where, 'link', inOrder(expected?.link), inOrder(drawn?.link)),
    ...(allowances.notes ? difference(where, 'note', expected?.note, drawn?.note) : []),
  ];
}

const inOrder = (link: DrawnCell['link']): unknown => link && Object.entries(link).sort();

function styleDifferences(
  where: string,
  expected: DrawnCell,
  drawn: DrawnStyle | undefined,
): readonly string[] {
  if (!drawn) return [`${where}: expected a cell with a style, drawn none`];
  const { borders: _, numberFormat: __, ...look } = expected.style;
  return [
    ...Object.entries(look).flatMap(([property, value]) =>
      difference(where, `style.${property}`, value, drawn[property as keyof typeof look]),
    ),
    ...formatDifference(where, expected, drawn.numberFormat),
  ];
}

/**
 * A text may stand in the format of texts whatever its style says; one that a spreadsheet would take for a formula when
 * a clerk edits it must (decision 0008).
 */
function formatDifference(
  where: string,
  { value, formula, style }: DrawnCell,
  drawn: string,
): readonly string[] {
  const isText = typeof value === 'string' && formula === undefined;
  if (isText && looksLikeFormula(value)) return difference(where, 'style.numberFormat', '@', drawn);
  if (isText && (drawn === '@' || drawn === 'General')) return [];
  return difference(where, 'style.numberFormat', style.numberFormat, drawn);
}
