import type { MarkRows } from '../domain/sheet/mark';
import { sameName } from '../domain/sheet/sheet-names';
import type { CellState } from './cells/cell-state';
import type { SheetSummary } from './port';

export type StandingSheet = Omit<SheetSummary, 'active'>;

/** The mark as it stands on its sheet. */
export interface StandingMark {
  readonly sheetId: string;
  /** As a macro that protects all sheets leaves it. */
  readonly isProtected: boolean;
  readonly cells: readonly CellState[];
  readonly rows: MarkRows;
}

/** What an action has to know of the workbook before it changes anything. */
export interface WorkbookView {
  /** All sheets in their order, working ones too. */
  readonly sheets: readonly StandingSheet[];
  readonly activeId: string;
  readonly structureProtected: boolean;
  readonly mark: StandingMark | undefined;
}

/** The sheet of a name, whatever its case. */
export const sheetNamed = <Sheet extends { readonly name: string }>(
  sheets: readonly Sheet[],
  name: string,
): Sheet | undefined => sheets.find((sheet) => sameName(sheet.name) === sameName(name));
