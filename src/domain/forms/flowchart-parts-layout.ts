import type { Mechanism } from '../mechanism/definition';
import type { Flowchart } from '../mechanism/flowchart-definition';
import type { CellRange } from '../sheet/address';
import {
  STEP_FIELDS,
  type ColumnSpan,
  type FlowchartColumns,
  type FlowchartRows,
  type StepRows,
} from './flowchart-grid';
import type { FlowchartStyle } from './flowchart-styles-layout';

/** `corrected` mends the slips of the official text, which is printed as it is otherwise (spec §1.5). */
export type TextPolicy = 'verbatim' | 'corrected';

/** A text in a box of one or more cells. */
export interface PlacedBox {
  readonly range: CellRange;
  readonly text: string | null;
  readonly style: FlowchartStyle;
}

/** A chart with its place on the sheet. */
export interface PlacedChart {
  readonly chart: Flowchart;
  readonly columns: FlowchartColumns;
  readonly rows: FlowchartRows;
}

const ARROW = '↓';
/** A bar of two characters' width is written two characters a line. */
const BAR_LINE = /.{1,2}/gsu;

const box = (
  top: number,
  bottom: number,
  { left, right }: ColumnSpan,
  text: string | null,
  style: FlowchartStyle,
): PlacedBox => ({ range: { top, bottom, left, right }, text, style });

/** Label, title, and the line for unit and year; the original has no such line, so it says nothing it is not told. */
export function headBoxes(
  { chart, columns, rows }: PlacedChart,
  { stepFields }: Mechanism,
  who: { readonly unit?: string; readonly year?: number },
): readonly PlacedBox[] {
  const right = columns.body.right;
  const middle = columns.fields.date.value.right;
  return [
    box(rows.label, rows.label, { left: 0, right }, chart.label, 'attachment'),
    box(rows.title, rows.title, { left: 0, right }, chart.title, 'title'),
    box(
      rows.who,
      rows.who,
      { left: 0, right: middle },
      `${stepFields.unitLabel}：${who.unit ?? ''}`,
      'whoLeft',
    ),
    box(
      rows.who,
      rows.who,
      { left: middle + 1, right },
      `${stepFields.yearLabel}：${who.year ?? '        '}`,
      'whoRight',
    ),
  ];
}

/** What leads to the first step, with the arrow down to it. */
export function leadBoxes({ chart, columns, rows }: PlacedChart): readonly PlacedBox[] {
  const [lead] = chart.sections;
  if (!lead || rows.lead === undefined || !columns.bar) return [];
  return [
    box(rows.lead, rows.lead, columns.bar, barText(lead.label), 'bar'),
    box(rows.lead, rows.lead, columns.body, lead.text, 'points'),
    box(rows.lead + 1, rows.lead + 1, columns.title, ARROW, 'arrow'),
  ];
}

/** The bar beside all steps, and the steps. */
export function stepBoxes(
  placed: PlacedChart,
  { stepFields }: Mechanism,
  policy: TextPolicy,
): readonly PlacedBox[] {
  const { chart, columns, rows } = placed;
  const first = rows.steps[0];
  const last = rows.steps[rows.steps.length - 1];
  const bar = chart.sections[1];
  const fresh = stepFields.status.states[0]?.label ?? null;
  return [
    ...(bar && columns.bar && first && last
      ? [box(first.points, last.fields, columns.bar, spacedDown(bar.label), 'bar')]
      : []),
    ...rows.steps.flatMap((step, index) => [
      ...textBoxes(placed, index, step, policy),
      ...STEP_FIELDS.flatMap((field) => {
        const { caption, value } = columns.fields[field];
        const { caption: text } = stepFields[field];
        return [
          box(step.fields, step.fields, caption, text, 'caption'),
          box(step.fields, step.fields, value, field === 'status' ? fresh : null, field),
        ];
      }),
    ]),
  ];
}

function textBoxes(
  placed: PlacedChart,
  index: number,
  step: StepRows,
  policy: TextPolicy,
): readonly PlacedBox[] {
  const { chart, columns } = placed;
  const definition = chart.steps[index];
  if (!definition) return [];
  const title = definition.titleLines.join('\n');
  return [
    { range: stepTitleRange(placed, index, step), text: title, style: 'stepTitle' },
    box(step.points, step.points, columns.points, pointsText(definition, policy), 'points'),
    ...(hasNext(placed, index) ? [box(step.fields, step.gap, columns.title, ARROW, 'arrow')] : []),
  ];
}

/** An arrow leads on from a step, to the next one or to the roles. */
const hasNext = ({ rows }: PlacedChart, index: number): boolean =>
  index < rows.steps.length - 1 || rows.roles.length > 0;

/** The box of a step's title. No arrow stands beside the last line of fields, so the title takes its place as well. */
export const stepTitleRange = (
  placed: PlacedChart,
  index: number,
  { points, fields }: StepRows,
): CellRange => ({
  top: points,
  bottom: hasNext(placed, index) ? points : fields,
  ...placed.columns.title,
});

/** The points of a step, a line each, as they are printed. */
export const pointsText = (step: Flowchart['steps'][number], policy: TextPolicy): string =>
  (policy === 'corrected' ? (step.corrected ?? step.points) : step.points).join('\n');

/** The roles in rows at the foot of the chart. */
export function roleBoxes({ chart, columns, rows }: PlacedChart): readonly PlacedBox[] {
  const [first] = rows.roles;
  if (first === undefined) return [];
  const bar = chart.sections[2];
  return [
    ...(bar && columns.bar ? [box(first, rows.last, columns.bar, barText(bar.label), 'bar')] : []),
    ...chart.roles.flatMap((role, index): readonly PlacedBox[] => {
      const row = first + Math.floor(index / columns.roles.length);
      const span = columns.roles[index % columns.roles.length];
      return span ? [box(row, row, span, role.join('\n'), 'role')] : [];
    }),
  ];
}

/** 健全 / 一套 / 机制. */
export const barText = (label: string): string => (label.match(BAR_LINE) ?? []).join('\n');

/** One character a line with a blank line between: 实 行 六 步 工 作 法. */
const spacedDown = (label: string): string => [...label].join('\n\n');
