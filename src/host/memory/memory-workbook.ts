import type { CellRange } from '../../domain/sheet/address';
import type { SelectedCells, WorkbookChange } from '../port';
import { changesBetween } from './memory-changes';
import { emptySheet, type MemorySheet } from './memory-sheet';

export interface WorkbookState {
  readonly sheets: readonly MemorySheet[];
  readonly activeId: string;
  readonly selected: CellRange;
  /** No sheet can be added, removed, renamed, hidden or shown. */
  readonly structureProtected: boolean;
}

export const TOP_LEFT: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };

/**
 * A workbook that is open in a small spreadsheet: its state, and who wants to hear of changes. The host and the clerk
 * both work on it, and neither knows the other.
 */
export class MemoryWorkbook {
  readonly #changed = new Set<(change: WorkbookChange) => void>();
  readonly #selected = new Set<(selected: SelectedCells) => void>();
  #lastId = 0;
  #state: WorkbookState;

  constructor() {
    const first = emptySheet(this.nextId(), 'Sheet1');
    this.#state = { sheets: [first], activeId: first.id, selected: TOP_LEFT, structureProtected: false };
  }

  get state(): WorkbookState {
    return this.#state;
  }

  nextId(): string {
    this.#lastId += 1;
    return `{${this.#lastId}}`;
  }

  /**
   * Puts another state in place and tells the listeners, after the caller has gone on, what of it is new: `changes`, or
   * what can be seen of the sheets.
   */
  become(state: WorkbookState, changes?: readonly WorkbookChange[]): void {
    const before = this.#state;
    this.#state = state;
    const told = changes ?? (this.#changed.size > 0 ? changesBetween(before.sheets, state.sheets) : []);
    for (const change of told) this.#tell(this.#changed, change);
    if (before.activeId !== state.activeId || before.selected !== state.selected) {
      this.#tell(this.#selected, this.selection());
    }
  }

  selection(): SelectedCells {
    const { sheets, activeId, selected } = this.#state;
    return { sheet: sheets.find(({ id }) => id === activeId)?.name ?? '', range: selected };
  }

  onChanged(listener: (change: WorkbookChange) => void): () => void {
    return registered(this.#changed, listener);
  }

  onSelected(listener: (selected: SelectedCells) => void): () => void {
    return registered(this.#selected, listener);
  }

  /** As a program does: a listener that has left in between is not called, and one that throws harms no other. */
  #tell<Event>(listeners: ReadonlySet<(event: Event) => void>, event: Event): void {
    for (const listener of listeners) {
      queueMicrotask(() => {
        if (listeners.has(listener)) listener(event);
      });
    }
  }
}

/** Each registration counts, even of one listener twice. */
function registered<Event>(
  listeners: Set<(event: Event) => void>,
  listener: (event: Event) => void,
): () => void {
  const own = (event: Event): void => listener(event);
  listeners.add(own);
  return () => {
    listeners.delete(own);
  };
}
