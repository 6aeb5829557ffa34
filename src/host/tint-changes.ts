import { HIGHLIGHT_KINDS, type Highlight, type HighlightKind } from '../domain/sheet/highlight';
import { joined, tintsOf, type Tint } from '../domain/sheet/tints';
import type { CellRange } from '../domain/sheet/address';
import { HostError } from './host-error';
import { rangeLists } from './plan/rectangles';
import { sheetNamed } from './standing-workbook';

/** A sheet with the conditional formats on it that may be tints of ours. */
export interface TintableSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** `kind` is undefined for one of somebody else. */
  readonly rules: readonly {
    readonly kind: HighlightKind | undefined;
    readonly ranges: readonly CellRange[];
  }[];
}

/** A sheet whose tints become others. */
export interface TintChange<Sheet> {
  readonly sheet: Sheet;
  readonly tints: readonly Tint[];
}

/**
 * What highlights change among all sheets of a workbook; nothing of those whose tints lie as they should. Throws
 * `sheetMissing`, and `sheetProtected` for a sheet that would change.
 */
export function tintChanges<Sheet extends TintableSheet>(
  sheets: readonly Sheet[],
  highlights: readonly Highlight[],
): readonly TintChange<Sheet>[] {
  const wanted = new Map(
    tintsOf(highlights).map(({ sheet: name, tints }) => {
      const sheet = sheetNamed(sheets, name);
      if (!sheet) throw new HostError('sheetMissing', { sheet: name });
      return [sheet.id, tints] as const;
    }),
  );
  const changes = sheets
    .map((sheet) => ({ sheet, tints: wanted.get(sheet.id) ?? [] }))
    .filter(({ sheet, tints }) => placesOf(sheet.rules) !== placesOf(tints));
  const locked = changes.find(({ sheet }) => sheet.isProtected);
  if (locked) throw new HostError('sheetProtected', { sheet: locked.sheet.name });
  return changes;
}

/** Where tints of each kind lie, as one text. */
const placesOf = (tints: TintableSheet['rules']): string =>
  JSON.stringify(
    HIGHLIGHT_KINDS.map((kind) =>
      rangeLists(joined(tints.flatMap((tint) => (tint.kind === kind ? tint.ranges : [])))),
    ),
  );
