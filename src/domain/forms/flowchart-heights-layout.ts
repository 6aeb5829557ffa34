import { barText, pointsText, type PlacedChart, type TextPolicy } from './flowchart-parts-layout';
import type { ColumnSpan } from './flowchart-grid';
import type { FlowchartSizes } from './flowchart-styles-layout';
import { fitsOneLine } from './printed-lines-layout';
import { printableArea } from './printable-area';
import { textHeight } from './text-height';

/** Points the text of a chart is tried in; the first with which all of it stands on one page is taken. */
const POINT_SIZES = [14, 12, 11, 10.5, 10, 9.5, 9] as const;
const TITLE_SIZES = [16, 15, 14, 12, 11.5, 11, 10.5] as const;
/** Of the page's height; fonts and printers differ a little. */
const PAGE_FILL = 0.98;
/** Of a title box's width: a title that wraps where it should not is cut off. */
const TITLE_FILL = 0.95;
const LABEL_POINTS = 22;
const TITLE_POINTS = 30;
const WHO_GAP_POINTS = 2;
const GAP_POINTS = 5;

export interface FittedRows {
  /** Points by row. */
  readonly heights: Readonly<Record<number, number>>;
  readonly sizes: FlowchartSizes;
}

/** Heights of all rows, as large as one page allows; what remains of it goes to the steps alike. */
export function fittedRows(placed: PlacedChart, policy: TextPolicy): FittedRows {
  const available = printableArea(placed.chart.print).heightPoints * PAGE_FILL;
  const tried = POINT_SIZES.map((points) => {
    const sizes = sizesFor(placed, points);
    return { sizes, heights: rowHeights(placed, sizes, policy) };
  });
  const fitted = tried.find(({ heights }) => sum(heights) <= available) ?? tried[tried.length - 1]!;
  const spare = Math.max(0, available - sum(fitted.heights)) / placed.rows.steps.length;
  const heights = { ...fitted.heights };
  for (const { points } of placed.rows.steps) {
    heights[points] = Math.floor((heights[points] ?? 0) + Math.min(spare, fitted.sizes.points * 2));
  }
  return { heights, sizes: fitted.sizes };
}

function sizesFor({ chart, columns }: PlacedChart, points: number): FlowchartSizes {
  const titleWidth = widthOf(columns.widths, columns.title) * TITLE_FILL;
  const lines = chart.steps.flatMap(({ titleLines }) => titleLines);
  const title = TITLE_SIZES.find(
    (size) => size <= points + 3 && lines.every((line) => fitsOneLine(line, titleWidth, size)),
  );
  return { points, title: title ?? points, bar: 11, field: Math.min(points - 0.5, 10), arrow: 16 };
}

function rowHeights(
  placed: PlacedChart,
  sizes: FlowchartSizes,
  policy: TextPolicy,
): Readonly<Record<number, number>> {
  const { rows } = placed;
  return {
    [rows.label]: LABEL_POINTS,
    [rows.title]: TITLE_POINTS,
    [rows.who]: linesHeight(1, sizes.points) + WHO_GAP_POINTS,
    ...leadHeights(placed, sizes),
    ...stepHeights(placed, sizes, policy),
    ...roleHeights(placed, sizes),
  };
}

function leadHeights({ chart, columns, rows }: PlacedChart, sizes: FlowchartSizes): Record<number, number> {
  const [lead] = chart.sections;
  if (!lead || rows.lead === undefined) return {};
  const text = textHeight(lead.text, widthOf(columns.widths, columns.body), sizes.points);
  return {
    [rows.lead]: Math.max(barHeight(lead.label, sizes), text),
    [rows.lead + 1]: sizes.arrow,
  };
}

function stepHeights(
  { chart, columns, rows }: PlacedChart,
  sizes: FlowchartSizes,
  policy: TextPolicy,
): Record<number, number> {
  const width = widthOf(columns.widths, columns.points);
  const heights: Record<number, number> = {};
  rows.steps.forEach((step, index) => {
    const definition = chart.steps[index];
    if (!definition) return;
    const title = linesHeight(definition.titleLines.length, sizes.title);
    heights[step.points] = Math.max(title, textHeight(pointsText(definition, policy), width, sizes.points));
    heights[step.fields] = linesHeight(1, sizes.field);
    if (step.gap < rows.last) heights[step.gap] = GAP_POINTS;
  });
  return heights;
}

function roleHeights({ chart, columns, rows }: PlacedChart, sizes: FlowchartSizes): Record<number, number> {
  const [span] = columns.roles;
  if (!span) return {};
  const width = widthOf(columns.widths, span);
  const text = Math.max(...chart.roles.map((role) => textHeight(role.join('\n'), width, sizes.points)));
  const bar = barHeight(chart.sections[2]?.label ?? '', sizes) / rows.roles.length;
  return Object.fromEntries(rows.roles.map((row) => [row, Math.max(text, bar)]));
}

const barHeight = (label: string, { bar }: FlowchartSizes): number =>
  linesHeight(barText(label).split('\n').length, bar);

/** Points of lines that are known to fit their cell's width. */
const linesHeight = (lines: number, size: number): number =>
  textHeight('\n'.repeat(lines - 1), Infinity, size);

const widthOf = (widths: readonly number[], { left, right }: ColumnSpan): number =>
  widths.slice(left, right + 1).reduce((total, width) => total + width, 0);

const sum = (heights: Readonly<Record<number, number>>): number =>
  Object.values(heights).reduce((total, height) => total + height, 0);
