import type { ChartScan, WorkbookScan } from '../checking/workbook-scan';
import type { StepReading } from '../forms/step-states';
import type { Mechanism } from '../mechanism/definition';
import { STEP_STATES } from '../mechanism/flowchart-definition';
import type { Period } from '../mechanism/quarters';
import type { CalendarDate } from '../sheet/cell-value';
import { shownState } from './shown-state';
import { stepEdit, withDay, type StepEdit } from './step-edit';
import type { ShownState } from './step-reason';

/** A state that is offered for a step of a chart. Nothing is written before a clerk takes it up. */
export interface StepSuggestion extends ShownState {
  readonly chart: ChartScan;
  readonly step: StepReading;
}

/**
 * What the school's tables show of the steps of its charts, where that is further than the charts say. Never a step
 * back, nothing that is so already, and nothing over a word of the clerk's own.
 */
export function suggestSteps(
  { own, charts }: Pick<WorkbookScan, 'own' | 'charts'>,
  mechanism: Mechanism,
  period: Period,
): readonly StepSuggestion[] {
  if (!own) return [];
  return charts.flatMap((chart) => {
    const definition = mechanism.flowcharts.find(({ key }) => key === chart.states.chart);
    return chart.states.steps.flatMap((step): readonly StepSuggestion[] => {
      const trace = definition?.steps[step.step]?.shownBy;
      const shown = trace && shownState(trace, own.school, mechanism, period);
      return shown && isStepForward(step, shown) ? [{ ...shown, chart, step }] : [];
    });
  });
}

/** All of them as one action. */
export function suggestionEdits(
  suggestions: readonly StepSuggestion[],
  mechanism: Mechanism,
  today: CalendarDate,
): Pick<StepEdit, 'edits' | 'guards'> {
  const all = suggestions.map(({ chart, step, state }) =>
    stepEdit(chart, step, withDay(step, { state }, today), mechanism),
  );
  return { edits: all.flatMap(({ edits }) => edits), guards: all.flatMap(({ guards }) => guards) };
}

function isStepForward({ state, entries: { status } }: StepReading, shown: ShownState): boolean {
  if (!status || (state === undefined && status.text !== '')) return false;
  return state === undefined || STEP_STATES.indexOf(shown.state) > STEP_STATES.indexOf(state);
}
