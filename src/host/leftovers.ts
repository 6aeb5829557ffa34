import { isWorkingSheet } from '../domain/sheet/mark';
import { sheetNamed, type StandingSheet } from './standing-workbook';
import { nameBeforeAside, type WorkingNames } from './working-names';

/** Milliseconds after which no drawing is under way any more: Excel gives none of its four requests so long. */
const LONGEST_DRAWING = 10 * 60_000;

/** Tells sheets that nobody works on any more from those that another runtime may be drawing at this moment. */
export class Leftovers {
  readonly #firstSeen = new Map<string, number>();

  constructor(
    private readonly names: WorkingNames,
    /** Milliseconds of a clock. */
    private readonly now: () => number,
  ) {}

  /** Sheets in work that are left: our own, as we do one thing at a time, and those that have stood too long. */
  among<Sheet extends StandingSheet>(sheets: readonly Sheet[]): readonly Sheet[] {
    const now = this.now();
    return sheets.filter(isWorkingSheet).filter((sheet) => {
      // One that is renamed is being worked on.
      const key = `${sheet.id} ${sheet.name}`;
      const since = this.#firstSeen.get(key) ?? now;
      this.#firstSeen.set(key, since);
      return this.names.isOwn(sheet) || now - since >= LONGEST_DRAWING;
    });
  }
}

/** What becomes of a sheet that is left. */
export interface Clearing<Sheet> {
  readonly sheet: Sheet;
  /** The name that it gets back, to stand very hidden under it; undefined where it goes. */
  readonly ownName: string | undefined;
}

/**
 * What to do, as the last thing of an action, about what earlier ones left: sheets set aside for an undo that is over,
 * and sheets in work of a pane that was closed in the middle. One set aside whose place is empty gets it back. `sheets`
 * are all there are, `drawn` names that the action itself gives.
 */
export const clearingOf = <Sheet extends StandingSheet>(
  leftovers: readonly Sheet[],
  sheets: readonly StandingSheet[],
  drawn: readonly string[] = [],
): readonly Clearing<Sheet>[] => {
  const standing = [...sheets, ...drawn.map((name) => ({ name }))];
  return leftovers.map((sheet) => {
    const own = nameBeforeAside(sheet.name);
    return { sheet, ownName: own === undefined || sheetNamed(standing, own) ? undefined : own };
  });
};
