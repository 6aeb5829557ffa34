import { openUnitsOf } from '../consolidation/totals';
import { boxedCells, rowRange } from '../forms/boxed-cells-layout';
import { reportFormLayout, reportLabelCell } from '../forms/report-form-layout';
import { INDICATOR_KEYS, type IndicatorKey } from '../mechanism/indicator-definition';
import type { LayoutCell, LayoutFormula, SheetLayout } from '../sheet/layout';
import { totalReference } from './matrix-shape';
import { reportCounts } from './report-counts';
import type { ReportContext } from './report-context';
import { textHeight } from '../forms/text-height';

const MARK_COLUMN_MM = 26;
const LINE_SIZE = 10.5;
/** Points between the form and the lines under it. */
const GAP = 8;

/**
 * 附件5 filled with the totals: each a live reference to the matrix's sum. Beside the form, on the screen only, what
 * each total lacks; below it, also printed, everything that is unresolved.
 */
export function summaryForm(context: ReportContext): SheetLayout {
  const { result, mechanism, options } = context;
  const form = reportFormLayout(mechanism, {
    ...(options.authority === undefined ? {} : { unit: options.authority }),
    period: result.period,
    values: totalFormulas(context),
    style: 'list',
  });
  const lastCol = form.columnWidths.length - 1;
  const lines = coverLines(context, lastCol, (form.print.area?.bottom ?? 0) + 2, form.columnWidths);
  return {
    ...form,
    columnWidths: [...form.columnWidths, MARK_COLUMN_MM],
    rowHeights: { ...form.rowHeights, ...lines.rowHeights },
    styles: {
      ...form.styles,
      coverLine: { typeface: 'fangsong', size: LINE_SIZE, align: 'left', valign: 'middle', wrap: true },
      openMark: { typeface: 'fangsong', size: LINE_SIZE, align: 'left', valign: 'middle', color: 'C00000' },
    },
    cells: [...form.cells, ...lines.cells, ...openMarks(context)],
    merges: [...form.merges, ...lines.merges],
    print: { ...form.print, area: { top: 0, left: 0, bottom: lines.lastRow, right: lastCol } },
  };
}

/** A total that no unit gives shows blank, not 0: its sum in the matrix is an empty text. */
function totalFormulas({ result, words }: ReportContext): Readonly<Record<IndicatorKey, LayoutFormula>> {
  const sheet = words.sheetName('matrix');
  return Object.fromEntries(
    INDICATOR_KEYS.map((key): [IndicatorKey, LayoutFormula] => [
      key,
      { formula: totalReference(result, key, sheet), cached: result.totals[key].value ?? '' },
    ]),
  ) as Record<IndicatorKey, LayoutFormula>;
}

function openMarks({ result, mechanism, words }: ReportContext): readonly LayoutCell[] {
  return mechanism.indicators.flatMap(({ key }, index) => {
    const open = openUnitsOf(result, key);
    if (open === 0) return [];
    const { row, col } = reportLabelCell(index, 'list');
    return [
      {
        row,
        col: col + 2,
        value: words.openUnits(open),
        style: 'openMark',
        link: { kind: 'cell', sheet: words.sheetName('exceptions'), cell: 'A1' } as const,
      },
    ];
  });
}

function coverLines(
  { result, mechanism, words }: ReportContext,
  lastCol: number,
  firstRow: number,
  widths: readonly number[],
): Pick<SheetLayout, 'cells' | 'merges' | 'rowHeights'> & { readonly lastRow: number } {
  const lines = words.coverLines(reportCounts(result, mechanism));
  const widthMm = widths.reduce((sum, width) => sum + width, 0);
  const ranges = lines.map((_, index) => rowRange(firstRow + index, 0, lastCol));
  return {
    cells: ranges.flatMap((range, index) => boxedCells(range, lines[index] ?? '', 'coverLine')),
    merges: ranges,
    rowHeights: Object.fromEntries([
      [firstRow - 1, GAP],
      ...lines.map((line, index) => [firstRow + index, textHeight(line, widthMm, LINE_SIZE)]),
    ]) as Record<number, number>,
    lastRow: firstRow + lines.length - 1,
  };
}
