import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { filled } from '../../../messages/fill';
import { unitStateLabel } from '../../../messages/states';
import { usePane } from '../../pane/use-pane';
import type { UnitState } from './unit-states';

/** A state in a word. Without a due date nobody is on time: the unit has reported, and that is all. */
export function useStateName(hasDue: boolean): (state: UnitState) => string {
  const { lang } = usePane();
  return (state) => {
    if (state === 'reported' && !hasDue) return filled(WORDS.reportedState, {}, lang);
    const late = state === 'late';
    return unitStateLabel({ status: late ? 'reported' : state, late }, lang);
  };
}
