import { IUndoRedoService } from '@univerjs/core';
import { HostError } from '../../host-error';
import type { DoneAction } from '../done-action';
import type { ShownWorkbook } from '../shown-workbook';
import { Changes } from './changes';
import { rememberAction, type LastActions } from './last-actions';

/** What an action answers, and what is to be known to take it back; undefined where there is nothing to. */
export interface Acted<Answer> {
  readonly answer: Answer;
  readonly done: DoneAction | undefined;
}

/**
 * Does an action whole or not at all. It is one step of the grid's own undo, which forgets our last action and finds it
 * again as the clerk goes back and forth.
 */
export function wholeAction<Answer>(
  shown: ShownWorkbook,
  lastActions: LastActions,
  act: (changes: Changes) => Acted<Answer>,
): Answer {
  const before = lastActions.of(shown.unitId);
  const changes = new Changes(shown);
  const { answer, done } = attempted(changes, act);
  lastActions.set(shown.unitId, done);
  shown.services.get(IUndoRedoService).pushUndoRedo({
    unitID: shown.unitId,
    undoMutations: [...changes.undoing, rememberAction(shown.unitId, before)],
    redoMutations: [...changes.redoing, rememberAction(shown.unitId, done)],
  });
  return answer;
}

/** The same for what the grid's own undo is to leave alone, as the clerk sees nothing of it. */
export function unseenAction(shown: ShownWorkbook, act: (changes: Changes) => void): void {
  attempted(new Changes(shown), act);
}

function attempted<Result>(changes: Changes, act: (changes: Changes) => Result): Result {
  try {
    return act(changes);
  } catch (error) {
    const failures = changes.takeBack();
    if (failures.length === 0) throw error;
    throw new HostError('unknown', {}, { cause: new AggregateError([error, ...failures]), left: ['?'] });
  }
}
