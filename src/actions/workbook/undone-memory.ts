import type { UndoableAction } from '../../host/port';
import type { MemoryChange } from './remember';

/** By action, what the workbook is to remember again once that was taken back. */
const changes = new WeakMap<UndoableAction, MemoryChange>();

/** Says what taking an action back means for the workbook's memory, which hosts do not take back with cells. */
export function rememberOnceUndone(action: UndoableAction | undefined, change: MemoryChange): void {
  if (action) changes.set(action, change);
}

export const memoryOnceUndone = (action: UndoableAction | undefined): MemoryChange | undefined =>
  action && changes.get(action);
