import { sameContents } from './cells/same-contents';
import type { CellState } from './cells/cell-state';
import { sameRows } from './cells/same-rows';
import type { DoneDrawing, ReplacedSheet } from './done-action';
import { HostError } from './host-error';
import { sheetNamed, type StandingSheet, type WorkbookView } from './standing-workbook';

type DrawnSheet = DoneDrawing['drawn'][number];

/** Throws `changedSince` where one of the sheets drawn is gone, or holds something else than was drawn on it. */
export function assertAsDrawn(
  drawn: readonly DrawnSheet[],
  sheets: readonly StandingSheet[],
  cellsOf: (id: string) => readonly Pick<CellState, 'row' | 'col' | 'formula'>[],
): void {
  for (const { id, name, hidden, contents } of drawn) {
    const standing = sheets.find((sheet) => sheet.id === id);
    // The clerk cannot see it; another runtime has drawn one of that name, and it has taken the place of ours.
    if (hidden && !standing) continue;
    if (!standing || !sameContents(contents, cellsOf(id))) {
      throw new HostError('changedSince', { sheet: standing?.name ?? name });
    }
  }
}

/** The mark was not written again since. */
export const isMarkUntouched = ({ mark }: DoneDrawing, view: Pick<WorkbookView, 'mark'>): boolean =>
  mark !== undefined && sameRows(mark.after, view.mark?.rows);

/** Ids of our sheets that are still there, and of the mark's where the drawing made it. */
export function sheetsThatGo(done: DoneDrawing, view: WorkbookView): readonly string[] {
  const drawn = view.sheets
    .filter(({ id }) => done.drawn.some((sheet) => sheet.id === id))
    .map(({ id }) => id);
  const madeMark = done.mark && !done.mark.before && isMarkUntouched(done, view);
  return [...drawn, ...(madeMark && view.mark ? [view.mark.sheetId] : [])];
}

/** The sheet to show when those that go are gone; throws `changedSince` where no other can be seen. */
export function shownInstead<Sheet extends StandingSheet>(
  { activeBefore }: DoneDrawing,
  sheets: readonly Sheet[],
  goes: readonly string[],
): Sheet {
  const stays = sheets.filter(({ id, visibility }) => visibility === 'visible' && !goes.includes(id));
  const shown = stays.find(({ id }) => id === activeBefore) ?? stays[0];
  // A program keeps one visible sheet; the clerk has removed all but ours.
  if (!shown) throw new HostError('changedSince');
  return shown;
}

/** Those whose place was taken; where the clerk has used the name of one since, that one keeps it. */
export function replacedThatComeBack(
  { replaced }: DoneDrawing,
  { sheets }: Pick<WorkbookView, 'sheets'>,
  goes: readonly string[],
): readonly ReplacedSheet[] {
  const stays = sheets.filter(({ id }) => !goes.includes(id));
  return replaced.filter(({ name }) => !sheetNamed(stays, name));
}
