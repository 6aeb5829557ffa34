import type { Flowchart } from '../mechanism/flowchart-definition';
import type { CellPosition } from '../sheet/address';
import { printableArea } from './printable-area';

/** Columns from `left` to `right`, both included, counting from 0. */
export interface ColumnSpan {
  readonly left: number;
  readonly right: number;
}

/** What a school fills in beside a step, in the order of its captions. */
export const STEP_FIELDS = ['status', 'date', 'remark'] as const;
export type StepField = (typeof STEP_FIELDS)[number];

/** Which columns the parts of a flowchart take; a box may take several, as the roles divide the width otherwise. */
export interface FlowchartColumns {
  /** Millimetres. */
  readonly widths: readonly number[];
  /** The bar left of the boxes, where the chart has sections. */
  readonly bar: ColumnSpan | undefined;
  /** All columns right of the bar. */
  readonly body: ColumnSpan;
  readonly title: ColumnSpan;
  readonly points: ColumnSpan;
  readonly fields: Readonly<Record<StepField, { readonly caption: ColumnSpan; readonly value: ColumnSpan }>>;
  /** The boxes of one row of roles. */
  readonly roles: readonly ColumnSpan[];
}

const BAR_MM = 10.5;
const GAP_MM = 2.5;
/** The body's width is divided into this many parts, and its boxes take whole numbers of them. */
const BODY_PARTS = 16;
const CAPTION_PARTS = 1;
const STATUS_PARTS = 2;
const DATE_PARTS = 3;
const ROLES_A_ROW = 4;

export function flowchartColumns(chart: Flowchart): FlowchartColumns {
  const hasBar = chart.sections.length > 0;
  const besideBody = hasBar ? [BAR_MM, GAP_MM] : [];
  const partMm =
    (printableArea(chart.print).widthMm - besideBody.reduce((sum, width) => sum + width, 0)) / BODY_PARTS;
  const title = hasBar ? 2 : 3;
  const status = title + CAPTION_PARTS;
  const date = status + STATUS_PARTS + CAPTION_PARTS;
  const remark = date + DATE_PARTS + CAPTION_PARTS;
  const roles = Math.min(ROLES_A_ROW, chart.roles.length);
  const roleStops = Array.from({ length: roles }, (_, index) => (index * BODY_PARTS) / roles);
  const fieldStops = [0, ...[status, date, remark].flatMap((at) => [at - CAPTION_PARTS, at]), BODY_PARTS];
  const stops = [...new Set([...fieldStops, ...roleStops])].sort((a, b) => a - b);
  const span = (from: number, to: number): ColumnSpan => ({
    left: besideBody.length + stops.indexOf(from),
    right: besideBody.length + stops.indexOf(to) - 1,
  });
  const field = (value: number, end: number) => ({
    caption: span(value - CAPTION_PARTS, value),
    value: span(value, end),
  });
  return {
    widths: [...besideBody, ...stops.slice(1).map((stop, index) => (stop - (stops[index] ?? 0)) * partMm)],
    bar: hasBar ? { left: 0, right: 0 } : undefined,
    body: span(0, BODY_PARTS),
    title: span(0, title),
    points: span(title, BODY_PARTS),
    fields: {
      status: field(status, date - CAPTION_PARTS),
      date: field(date, remark - CAPTION_PARTS),
      remark: field(remark, BODY_PARTS),
    },
    roles: roleStops.map((stop, index) => span(stop, roleStops[index + 1] ?? BODY_PARTS)),
  };
}

/** Rows of one step: its text, the line of what is filled in, and the gap to the next box. */
export interface StepRows {
  readonly points: number;
  readonly fields: number;
  readonly gap: number;
}

/** Which rows the parts of a flowchart take, from 0. */
export interface FlowchartRows {
  readonly label: number;
  readonly title: number;
  /** Unit and year. */
  readonly who: number;
  /** What leads to the first step, where the chart says so; its arrow stands in the row below. */
  readonly lead: number | undefined;
  readonly steps: readonly StepRows[];
  readonly roles: readonly number[];
  readonly last: number;
}

const HEAD_ROWS = 3;
const LEAD_ROWS = 2;
const STEP_ROWS = 3;

export function flowchartRows(chart: Flowchart): FlowchartRows {
  const hasLead = (chart.sections[0]?.text ?? '') !== '';
  const first = HEAD_ROWS + (hasLead ? LEAD_ROWS : 0);
  const steps = chart.steps.map((_, index) => {
    const points = first + index * STEP_ROWS;
    return { points, fields: points + 1, gap: points + 2 };
  });
  const end = first + steps.length * STEP_ROWS;
  const roles = Array.from(
    { length: Math.ceil(chart.roles.length / ROLES_A_ROW) },
    (_, index) => end + index,
  );
  return {
    label: 0,
    title: 1,
    who: 2,
    lead: hasLead ? HEAD_ROWS : undefined,
    steps,
    roles,
    // Nothing follows the last step's gap where there are no roles.
    last: roles[roles.length - 1] ?? end - 2,
  };
}

/** Where a freshly drawn chart has status, date and remark of its n-th step, counting from 0. */
export function stepCells(
  chart: Flowchart,
  step: number,
): Readonly<Record<StepField, CellPosition>> | undefined {
  const rows = flowchartRows(chart).steps[step];
  if (!rows) return undefined;
  const { fields } = flowchartColumns(chart);
  const place = (field: StepField): CellPosition => ({ row: rows.fields, col: fields[field].value.left });
  return { status: place('status'), date: place('date'), remark: place('remark') };
}
