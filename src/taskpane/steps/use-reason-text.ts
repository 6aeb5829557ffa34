import { useCallback } from 'react';
import type { StepReason } from '../../domain/steps/step-reason';
import { STEP_REASON_WORDS } from '../../messages/steps';
import { usePane } from '../pane/use-pane';
import { useQuarterName } from '../pane/use-quarter-name';
import { useWording } from '../pane/wording';

/** The sentence of a reason, with the forms and the quarter by their names. */
export function useReasonText(): (reason: StepReason) => string {
  const say = useWording();
  const quarterName = useQuarterName();
  const { mechanism, period } = usePane();
  return useCallback(
    ({ code, values }) =>
      say(STEP_REASON_WORDS[code], {
        ...values,
        goalsForm: mechanism.tables.goals.attachment,
        postsForm: mechanism.tables.posts.attachment,
        quarter: quarterName(period.quarter),
      }),
    [say, quarterName, mechanism, period.quarter],
  );
}
