import type { Mechanism } from '../mechanism/definition';
import { INDICATOR_KEYS, type IndicatorKey } from '../mechanism/indicator-definition';
import type { Period } from '../mechanism/quarters';
import type { CellPosition, CellRange } from '../sheet/address';
import type { CalendarDate } from '../sheet/cell-value';
import type { LayoutCell, LayoutValue, SheetLayout } from '../sheet/layout';
import { boxedCells, isSingleCell, rowRange } from './boxed-cells-layout';
import { FORM_STYLES, type FormStyle } from './form-styles-layout';
import { printedLines } from './printed-lines-layout';
import { reportDateText, reportTitle, signatureText, type SignatureNames } from './report-form-text-layout';

/** `list`: one indicator a row, as canonical; `twoBlocks`: ①–⑤ left, ⑥–⑩ right (spec §1.3). */
export type ReportFormStyle = 'list' | 'twoBlocks';

export interface ReportFormOptions {
  readonly unit?: string;
  /** Year printed in 填报时间 where there is no period; four digits. */
  readonly year?: number;
  /** Printed behind the title; the original form says no quarter (spec §1.3 [D]). */
  readonly period?: Period;
  readonly date?: CalendarDate;
  /** Null, or absent, prints blank: a figure that is missing is never 0. */
  readonly values?: Readonly<Partial<Record<IndicatorKey, LayoutValue>>>;
  readonly style: ReportFormStyle;
  /** The signature line 单位负责人 … of a copy that is sent up. */
  readonly footer?: boolean;
  /** Names printed in that line; the others are signed by hand. */
  readonly signatures?: SignatureNames;
}

const FIRST_ROW = 3;
const LINE_POINTS = 22;

/** Where the n-th indicator (from 0) stands: the cell of its label; its value is the cell to the right. */
export function reportLabelCell(index: number, style: ReportFormStyle): CellPosition {
  if (style === 'list') return { row: FIRST_ROW + index, col: 0 };
  const half = INDICATOR_KEYS.length / 2;
  return { row: FIRST_ROW + (index % half), col: index < half ? 0 : 2 };
}

/** 附件5 on A4 portrait, empty or filled in (spec §1.3, §4.2). */
export function reportFormLayout(mechanism: Mechanism, options: ReportFormOptions): SheetLayout {
  const form = mechanism.tables.report;
  const { style } = options;
  const columnWidths = form.widthsMm[style];
  const lastCol = columnWidths.length - 1;
  const title = reportTitle(mechanism, options.period);
  const placed = [
    ...headLines(mechanism, options, title, lastCol),
    ...indicatorCells(mechanism, options),
    ...(options.footer ? [footerLine(mechanism, options, lastCol)] : []),
  ];
  const lastRow = Math.max(...placed.map(({ range }) => range.bottom));
  return {
    name: form.sheetName,
    columnWidths: [...columnWidths],
    rowHeights: rowHeights(mechanism, style, title, options.footer ? lastRow : undefined),
    styles: FORM_STYLES,
    cells: placed.flatMap(({ range, value, style: name }): readonly LayoutCell[] =>
      boxedCells(range, value, name),
    ),
    merges: placed.map(({ range }) => range).filter((range) => !isSingleCell(range)),
    validations: [],
    conditionalStyles: [],
    print: {
      ...form.print,
      area: { top: 0, left: 0, bottom: lastRow, right: lastCol },
      footer: 'pageNumber',
      centerHorizontally: true,
    },
  };
}

interface Placed {
  readonly range: CellRange;
  readonly value: LayoutValue;
  readonly style: FormStyle;
}

function headLines(
  mechanism: Mechanism,
  options: ReportFormOptions,
  title: string,
  lastCol: number,
): readonly Placed[] {
  const form = mechanism.tables.report;
  const half = (lastCol - 1) / 2;
  const unit = `${form.unitLabel}：${options.unit ?? ''}`;
  const date = `${form.dateLabel}：${reportDateText(mechanism, options)}`;
  return [
    { range: rowRange(0, 0, lastCol), value: form.label, style: 'attachment' },
    { range: rowRange(1, 0, lastCol), value: title, style: 'title' },
    { range: rowRange(2, 0, half), value: unit, style: 'lineLeft' },
    { range: rowRange(2, half + 1, lastCol), value: date, style: 'lineRight' },
  ];
}

function indicatorCells(mechanism: Mechanism, options: ReportFormOptions): readonly Placed[] {
  const label: FormStyle = options.style === 'list' ? 'reportLabel' : 'reportLabelNarrow';
  const [labelWidth] = mechanism.tables.report.widthsMm[options.style];
  return mechanism.indicators.flatMap((indicator, index): readonly Placed[] => {
    const { row, col } = reportLabelCell(index, options.style);
    const value = options.values?.[indicator.key] ?? null;
    const text = printedLines(indicator.printed, labelWidth, FORM_STYLES[label].size);
    return [
      { range: rowRange(row, col, col), value: text, style: label },
      { range: rowRange(row, col + 1, col + 1), value, style: 'reportValue' },
    ];
  });
}

function footerLine(mechanism: Mechanism, options: ReportFormOptions, lastCol: number): Placed {
  const { style, signatures = {} } = options;
  const last = reportLabelCell(mechanism.indicators.length - 1, style).row;
  return {
    range: rowRange(last + 1, 0, lastCol),
    value: signatureText(mechanism, signatures),
    style: 'lineLeft',
  };
}

/** Two printed lines need more than the 34 points of spec §4.2; the narrow labels of two blocks break as well. */
function rowHeights(
  mechanism: Mechanism,
  style: ReportFormStyle,
  title: string,
  footerRow: number | undefined,
): Readonly<Record<number, number>> {
  const heights: Record<number, number> = {
    0: LINE_POINTS,
    1: title.includes('\n') ? 58 : 36,
    2: LINE_POINTS,
  };
  mechanism.indicators.forEach((indicator, index) => {
    const tall = style === 'twoBlocks' || indicator.printed.length > 1;
    const { row } = reportLabelCell(index, style);
    heights[row] = Math.max(heights[row] ?? 0, tall ? 42 : 34);
  });
  if (footerRow !== undefined) heights[footerRow] = 30;
  return heights;
}
