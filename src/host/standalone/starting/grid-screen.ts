import type { Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';

/** What only a grid with a screen has. Without one, nobody types and nothing is scrolled. */
export interface GridScreen {
  /** The clerk is typing in a cell. */
  isEditing(): boolean;
  /** Takes the cell that is being edited as finished; false where the grid does not, as a rule forbids what it says. */
  finishEditing(): Promise<boolean>;
  /** Brings a cell of the sheet that is shown into view. */
  scrollTo(row: number, col: number): void;
  dispose(): void;
}

/** Makes the screen's part once the grid has started. */
export type ScreenOf = (api: FUniver, services: Injector) => GridScreen;

export const NO_SCREEN: GridScreen = {
  isEditing: () => false,
  finishEditing: () => Promise.resolve(true),
  scrollTo: () => undefined,
  dispose: () => undefined,
};
