import type { ChartScan } from '../checking/workbook-scan';
import type { StepField } from '../forms/flowchart-grid';
import type { StepReading } from '../forms/step-states';
import type { Mechanism } from '../mechanism/definition';
import type { StepState } from '../mechanism/flowchart-definition';
import { parseCellAddress, type CellPosition } from '../sheet/address';
import { cellText, serialOfDate, type CalendarDate } from '../sheet/cell-value';
import type { CellEdit, CellGuard } from '../sheet/edits';

/** What a clerk changes of a step; what is absent stays. Null empties the cell. */
export interface StepChange {
  readonly state?: StepState | null;
  /** From 1900-03-01 on. */
  readonly date?: CalendarDate | null;
  readonly remark?: string | null;
}

/** A change as the cells to write; guarded by the step's title and the captions. */
export interface StepEdit {
  readonly edits: readonly CellEdit[];
  readonly guards: readonly CellGuard[];
  /** What was to be written and has no caption on this sheet; then nothing is written at all. */
  readonly missing: readonly StepField[];
}

/** The cells that make a step of a chart what the change says; none where it is so already. */
export function stepEdit(
  { sheet }: Pick<ChartScan, 'sheet'>,
  step: StepReading,
  change: StepChange,
  mechanism: Mechanism,
): StepEdit {
  const values = changedValues(change, mechanism);
  const missing = values.map(([field]) => field).filter((field) => !step.entries[field]);
  if (missing.length > 0) return { edits: [], guards: [], missing };
  const edits: CellEdit[] = [];
  const guards: CellGuard[] = [{ sheet, ...placeOf(step.title.cell), was: step.title.text }];
  for (const [field, value] of values) {
    const entry = step.entries[field];
    if (!entry || sameEntry(value, entry.value ?? null)) continue;
    edits.push({ sheet, ...placeOf(entry.cell), value, was: entry.value ?? null });
    guards.push({ sheet, ...placeOf(entry.caption.cell), was: entry.caption.text });
  }
  return edits.length === 0 ? { edits, guards: [], missing } : { edits, guards, missing };
}

/** A step that begins or ends does so today, unless its date is given or there already (or has no place). */
export function withDay({ entries }: StepReading, change: StepChange, today: CalendarDate): StepChange {
  const begins = change.state === 'inProgress' || change.state === 'done';
  const isFree = entries.date?.text === '';
  return begins && isFree && change.date === undefined ? { ...change, date: today } : change;
}

type FieldValue = readonly [StepField, CellEdit['value']];

function changedValues({ state, date, remark }: StepChange, mechanism: Mechanism): readonly FieldValue[] {
  return [
    ...(state === undefined ? [] : [['status', labelOf(state, mechanism)] as const]),
    ...(date === undefined
      ? []
      : [['date', date && { kind: 'date' as const, serial: serialOfDate(date) }] as const]),
    ...(remark === undefined ? [] : [['remark', remark === '' ? null : remark] as const]),
  ];
}

const labelOf = (state: StepState | null, { stepFields }: Mechanism): string | null =>
  stepFields.status.states.find(({ key }) => key === state)?.label ?? null;

/** A date typed as text is written anew as a date, as only that sorts and prints like the others. */
function sameEntry(value: CellEdit['value'], held: CellEdit['was']): boolean {
  if (value === null || held === null || held === undefined) return value === (held ?? null);
  return typeof value === typeof held && cellText(value) === cellText(held);
}

function placeOf(cell: string): CellPosition {
  const place = parseCellAddress(cell);
  if (!place) throw new RangeError(`no address: ${cell}`);
  return place;
}
