import { IUndoRedoService, type IMutationInfo } from '@univerjs/core';
import { HostError } from '../../host-error';
import type { DoneAction } from '../done-action';
import type { ShownWorkbook } from '../shown-workbook';
import { Changes } from './changes';
import { shownSheet } from './sheet-changes';
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
  const shownBefore = shown.workbook.getActiveSheet().getSheetId();
  const { changes, result } = attempted(shown, act);
  const { answer, done } = result;
  const shownAfter = shown.workbook.getActiveSheet().getSheetId();
  const going = (sheet: string): readonly IMutationInfo[] =>
    changes.moveSheets ? [shownSheet(shown.unitId, sheet, sheet).does] : [];
  lastActions.set(shown.unitId, done);
  shown.services.get(IUndoRedoService).pushUndoRedo({
    unitID: shown.unitId,
    undoMutations: [...changes.undoing, ...going(shownBefore), rememberAction(shown.unitId, before)],
    redoMutations: [...changes.redoing, ...going(shownAfter), rememberAction(shown.unitId, done)],
  });
  return answer;
}

/** Leaves the workbook as it was where the action fails; what even then remains is told by its sheets. */
export function attempted<Result>(
  shown: ShownWorkbook,
  act: (changes: Changes) => Result,
): { readonly changes: Changes; readonly result: Result } {
  const changes = new Changes(shown);
  const before = new Set(shown.sheets);
  try {
    return { changes, result: act(changes) };
  } catch (error) {
    const failures = changes.takeBack();
    if (failures.length === 0) throw error;
    const added = shown.sheets.filter((sheet) => !before.has(sheet));
    const left = (added.length > 0 ? added : shown.sheets).map((sheet) => sheet.getName());
    throw new HostError('unknown', {}, { cause: new AggregateError([error, ...failures]), left });
  }
}
