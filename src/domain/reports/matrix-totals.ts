import { expectedUnits, openUnitsOf } from '../consolidation/totals';
import { INDICATOR_KEYS, type IndicatorKey } from '../mechanism/indicator-definition';
import { columnName } from '../sheet/address';
import type { LayoutCell, LayoutFormula, LayoutValue } from '../sheet/layout';
import { figureCol, MATRIX, totalRow } from './matrix-shape';
import type { ReportContext } from './report-context';
import type { ReportStyle } from './report-styles';
import type { ReportLabel } from './report-words';

interface TotalLine {
  readonly label: ReportLabel;
  readonly style: ReportStyle;
  readonly value: (key: IndicatorKey) => LayoutValue;
}

/** The rows under the units: sums, how many units are in them and how many are not, and last quarter's totals. */
export function totalCells(context: ReportContext): readonly LayoutCell[] {
  const first = totalRow(context.result);
  return totalLines(context).flatMap((line, index) => {
    const row = first + index;
    const isSum = index === 0;
    return [
      { row, col: MATRIX.serialCol, value: null, style: isSum ? 'total' : 'center' },
      { row, col: MATRIX.unitCol, value: context.words.label(line.label), style: isSum ? 'total' : 'center' },
      { row, col: MATRIX.stateCol, value: null, style: isSum ? 'total' : 'center' },
      ...INDICATOR_KEYS.map((key) => ({
        row,
        col: figureCol(key),
        value: line.value(key),
        style: line.style,
      })),
    ];
  });
}

export const totalLineCount = (context: ReportContext): number => totalLines(context).length;

function totalLines({ result, options }: ReportContext): readonly TotalLine[] {
  const { previous } = options;
  const first = MATRIX.firstUnitRow + 1;
  const last = totalRow(result);
  const column = (key: IndicatorKey): string => {
    const name = columnName(figureCol(key));
    return `${name}${first}:${name}${last}`;
  };
  const sumCell = (key: IndicatorKey): string => `${columnName(figureCol(key))}${last + 1}`;
  const counted = (key: IndicatorKey): LayoutFormula => ({
    formula: `COUNT(${column(key)})`,
    cached: result.totals[key].usable,
  });
  const expected = expectedUnits(result.units, result.hasRoster).length;
  const open = (key: IndicatorKey): LayoutFormula => ({
    formula: `${expected}-COUNT(${column(key)})`,
    cached: openUnitsOf(result, key),
  });
  const change = (key: IndicatorKey): LayoutValue => {
    const before = previous?.[key] ?? null;
    const now = result.totals[key].value;
    return before === null || now === null
      ? null
      : { formula: `${sumCell(key)}-${before}`, cached: now - before };
  };
  return [
    { label: 'total', style: 'sum', value: (key) => sumFormula(column(key), result.totals[key].value) },
    { label: 'unitsSummed', style: 'figure', value: counted },
    { label: 'unitsOpen', style: 'figure', value: open },
    ...(previous
      ? ([
          { label: 'previousTotal', style: 'figure', value: (key) => previous[key] ?? null },
          { label: 'change', style: 'change', value: change },
        ] satisfies readonly TotalLine[])
      : []),
  ];
}

/** A column without a number adds up to nothing, which is not 0. */
const sumFormula = (column: string, total: number | null): LayoutFormula =>
  total === null
    ? { formula: `IF(COUNT(${column})=0,"",SUM(${column}))`, cached: '' }
    : { formula: `SUM(${column})`, cached: total };
