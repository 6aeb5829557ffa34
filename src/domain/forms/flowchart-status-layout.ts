import type { Mechanism } from '../mechanism/definition';
import type { CellRange } from '../sheet/address';
import type { ConditionalStyle, ListValidation } from '../sheet/layout';
import type { StepRows } from './flowchart-grid';
import { stepTitleRange, type PlacedChart } from './flowchart-parts-layout';

/** The list of states for each step. Other words are refused: a state that is none of these could not be read back. */
export const statusLists = (placed: PlacedChart, mechanism: Mechanism): readonly ListValidation[] =>
  placed.rows.steps.map((step) => ({ range: statusRange(placed, step), ...statusList(mechanism) }));

/** What a status cell offers, wherever it is. */
export const statusList = ({ stepFields: { status } }: Mechanism): Omit<ListValidation, 'range'> => ({
  values: status.states.map(({ label }) => label),
  prompt: status.prompt,
  strict: true,
  error: status.error,
});

/**
 * Each state colours its own cell, and the title of its step: how far a school is must be seen on the chart at a glance.
 * The points stay on white, as small print on a tint is hard to read from a copier.
 */
export const statusColours = (placed: PlacedChart, mechanism: Mechanism): readonly ConditionalStyle[] =>
  placed.rows.steps.flatMap((step, index) => {
    const own = statusRange(placed, step);
    const title = stepTitleRange(placed, index, step);
    const by = { row: own.top, col: own.left };
    const rules = mechanism.stepFields.status.states.map(({ key, label }) => ({ equals: label, style: key }));
    return [
      ...rules.map((rule) => ({ range: own, ...rule })),
      // A title is printed in the colour of a step that nobody has begun.
      ...rules.filter(({ style }) => style !== 'notStarted').map((rule) => ({ range: title, by, ...rule })),
    ];
  });

const statusRange = ({ columns }: PlacedChart, { fields }: StepRows): CellRange => ({
  top: fields,
  bottom: fields,
  ...columns.fields.status.value,
});
