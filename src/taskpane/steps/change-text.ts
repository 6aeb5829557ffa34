import type { Mechanism } from '../../domain/mechanism/definition';
import { cellText, serialOfDate, type CalendarDate } from '../../domain/sheet/cell-value';
import type { StepChange } from '../../domain/steps/step-edit';
import { STEP_WORDS } from '../../messages/steps';
import type { Say } from '../pane/say';

/** 2012年10月8日. */
export const dayText = (date: CalendarDate): string => cellText({ kind: 'date', serial: serialOfDate(date) });

/** What a change makes of a step, in words: 状态 已完成，日期 2012年10月8日. */
export function changeText({ state, date, remark }: StepChange, { stepFields }: Mechanism, say: Say): string {
  const label = stepFields.status.states.find(({ key }) => key === state)?.label;
  const said = [
    ...(state === undefined ? [] : [{ field: STEP_WORDS.status, value: label ?? '' }]),
    ...(date === undefined ? [] : [{ field: STEP_WORDS.date, value: date ? dayText(date) : '' }]),
    ...(remark === undefined ? [] : [{ field: STEP_WORDS.remark, value: remark ?? '' }]),
  ];
  return said
    .map(({ field, value }) =>
      value === ''
        ? say(STEP_WORDS.emptied, { field: say(field) })
        : say(STEP_WORDS.newValue, { field: say(field), value }),
    )
    .join(say(STEP_WORDS.and));
}
