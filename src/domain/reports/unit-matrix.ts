import type { UnitResult } from '../consolidation/result';
import { boxedCells, rowRange } from '../forms/boxed-cells-layout';
import { INDICATOR_KEYS } from '../mechanism/indicator-definition';
import type { LayoutCell, LayoutLink, SheetLayout } from '../sheet/layout';
import { mayYetCome } from './exceptions';
import { figureCell } from './matrix-figures';
import { figureCol, MATRIX, totalRow } from './matrix-shape';
import { totalCells, totalLineCount } from './matrix-totals';
import type { ReportContext } from './report-context';
import { COMPACT, REPORT_STYLES } from './report-styles';
import { textHeight } from '../forms/text-height';

const WIDTHS = { serial: 10, unit: 45, state: 24, figure: 18.2 } as const;
const ROW_POINTS = 18;
const LEGEND_ROW = MATRIX.titleRow + 1;

/** 各单位明细: a row a unit, ten figures each, and their sums; landscape, its head on every page. */
export function unitMatrix(
  context: ReportContext,
  linkOf: (unit: string) => LayoutLink | undefined,
): SheetLayout {
  const { result, words } = context;
  const lastCol = MATRIX.firstFigureCol + INDICATOR_KEYS.length - 1;
  const lastRow = totalRow(result) + totalLineCount(context) - 1;
  const legend = words.matrixLegend({ corrected: result.decisions.corrections.length > 0 });
  const legendRow = rowRange(LEGEND_ROW, 0, lastCol);
  const titleRow = rowRange(MATRIX.titleRow, 0, lastCol);
  const widths = [WIDTHS.serial, WIDTHS.unit, WIDTHS.state, ...INDICATOR_KEYS.map(() => WIDTHS.figure)];
  const widthMm = widths.reduce((sum, width) => sum + width, 0);
  const head = headCells(context);
  return {
    name: words.sheetName('matrix'),
    columnWidths: widths,
    rowHeights: {
      [MATRIX.titleRow]: 30,
      [LEGEND_ROW]: textHeight(legend, widthMm, REPORT_STYLES.line.size),
      ...headHeights(context),
    },
    leastRowHeights: unitRowHeights(context, lastRow),
    styles: REPORT_STYLES,
    cells: [
      ...boxedCells(titleRow, words.sheetTitle('matrix', context.period), 'title'),
      ...head.cells,
      ...unitRows(context, linkOf),
      ...totalCells(context),
      ...boxedCells(legendRow, legend, 'line'),
    ],
    merges: [titleRow, legendRow, ...head.merges],
    validations: [],
    conditionalStyles: [],
    freeze: { rows: MATRIX.firstUnitRow, cols: MATRIX.firstFigureCol },
    print: {
      orientation: 'landscape',
      margins: COMPACT.landscape.margins,
      repeatRows: { first: MATRIX.headerRow, last: MATRIX.basisRow },
      area: { top: 0, left: 0, bottom: lastRow, right: lastCol },
      footer: 'pageNumber',
      centerHorizontally: true,
    },
  };
}

/** Two header rows: the ten labels, and under each over which time it counts (spec §2.3). */
function headCells({ mechanism, words }: ReportContext): Pick<SheetLayout, 'cells' | 'merges'> {
  const tall = [MATRIX.serialCol, MATRIX.unitCol, MATRIX.stateCol].map((col) => ({
    top: MATRIX.headerRow,
    bottom: MATRIX.basisRow,
    left: col,
    right: col,
  }));
  const labels = [words.label('serial'), words.label('unit'), words.label('state')];
  return {
    cells: [
      ...tall.flatMap((range, index) => boxedCells(range, labels[index] ?? '', 'header')),
      ...mechanism.indicators.flatMap(({ key, label, basis }): readonly LayoutCell[] => [
        { row: MATRIX.headerRow, col: figureCol(key), value: label, style: 'header' },
        { row: MATRIX.basisRow, col: figureCol(key), value: words.basis(basis), style: 'headerSmall' },
      ]),
    ],
    merges: tall,
  };
}

function headHeights({ mechanism, words }: ReportContext): Readonly<Record<number, number>> {
  const tallest = (texts: readonly string[], size: number): number =>
    Math.max(...texts.map((text) => textHeight(text, WIDTHS.figure, size)));
  const labels = mechanism.indicators.map(({ label }) => label);
  const bases = mechanism.indicators.map(({ basis }) => words.basis(basis));
  return {
    [MATRIX.headerRow]: tallest(labels, REPORT_STYLES.header.size),
    [MATRIX.basisRow]: tallest(bases, REPORT_STYLES.headerSmall.size),
  };
}

const stateText = (unit: UnitResult, { result, words, options }: ReportContext): string =>
  mayYetCome(unit, result)
    ? words.exceptionState('undetermined')
    : words.unitState(unit, options.due !== undefined);

function unitRows(
  context: ReportContext,
  linkOf: (unit: string) => LayoutLink | undefined,
): readonly LayoutCell[] {
  const { result, words } = context;
  const rows = result.units.map((unit, index) => {
    const row = MATRIX.firstUnitRow + index;
    const link = linkOf(unit.unit);
    return [
      { row, col: MATRIX.serialCol, value: index + 1, style: 'center' },
      {
        row,
        col: MATRIX.unitCol,
        value: unit.unit,
        style: 'text',
        ...matchNote(unit, words),
      },
      {
        row,
        col: MATRIX.stateCol,
        value: stateText(unit, context),
        style: link ? 'link' : 'center',
        ...(link ? { link } : {}),
      },
      ...INDICATOR_KEYS.map((key) => ({ row, col: figureCol(key), ...figureCell(unit, key, words) })),
    ];
  });
  return rows.flat();
}

function matchNote(unit: UnitResult, words: ReportContext['words']): { readonly note?: string } {
  const notes = [
    unit.matchedFrom !== null && words.matchedFrom(unit.matchedFrom),
    unit.confirmedFrom !== undefined && words.confirmedFrom(unit.confirmedFrom),
  ].filter((note) => note !== false);
  return notes.length === 0 ? {} : { note: notes.join('\n') };
}

function unitRowHeights(context: ReportContext, last: number): Readonly<Record<number, number>> {
  const { result } = context;
  const { size } = REPORT_STYLES.text;
  const heights: Record<number, number> = {};
  for (let row = MATRIX.firstUnitRow; row <= last; row++) {
    const unit = result.units[row - MATRIX.firstUnitRow];
    const needed = unit
      ? [textHeight(unit.unit, WIDTHS.unit, size), textHeight(stateText(unit, context), WIDTHS.state, size)]
      : [];
    heights[row] = Math.max(ROW_POINTS, ...needed);
  }
  return heights;
}
