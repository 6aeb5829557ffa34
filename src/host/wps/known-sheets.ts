import type { SheetSummary } from '../port';
import { VISIBLE } from './api/constants';
import type { WpsSheet, WpsWorkbook } from './api/workbook-api';
import type { SheetInHand } from './workbook-in-hand';

type KnownSheet = Pick<SheetInHand, 'id' | 'name' | 'sheet'>;

/**
 * Ids for the sheets of one workbook, which WPS has none of. A reference stays with its sheet when that is renamed or
 * moved: so a sheet is known again by one of the references that has its name now. Of two that claim a name, as where a
 * deleted sheet still tells its own, the one that has got it since is there.
 */
export class KnownSheets {
  #known: readonly KnownSheet[] = [];

  constructor(private readonly newId: () => string) {}

  /** All sheets in their order as they are now. */
  now({ Worksheets: worksheets }: WpsWorkbook): readonly SheetInHand[] {
    const standing = Array.from({ length: worksheets.Count }, (_, index) => {
      const sheet = worksheets.Item(index + 1);
      return { sheet, name: sheet.Name, visibility: visibilityOf(sheet.Visible) };
    });
    const named = standing.length === 0 ? new Map<string, KnownSheet>() : this.#byName();
    const inHand = standing.map((one): SheetInHand => ({
      ...one,
      id: named.get(one.name)?.id ?? this.newId(),
    }));
    // Asked once more: it was the sheets that did not answer, and not WPS.
    if (named.size < this.#known.length) void worksheets.Count;
    this.#known = inHand;
    return inHand;
  }

  #byName(): ReadonlyMap<string, KnownSheet> {
    const named = this.#known.flatMap((known) => {
      const name = nameIfThere(known.sheet);
      return name === undefined ? [] : [[name, known] as const];
    });
    const isAsBefore = ([name, known]: readonly [string, KnownSheet]): boolean => name === known.name;
    return new Map([...named.filter(isAsBefore), ...named.filter((one) => !isAsBefore(one))]);
  }
}

/** Undefined of a sheet that was deleted; asked twice, as a call can fail by chance. */
function nameIfThere(sheet: WpsSheet): string | undefined {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      return sheet.Name;
    } catch {
      // Deleted, unless it answers the second time.
    }
  }
  return undefined;
}

const visibilityOf = (visible: number): SheetSummary['visibility'] =>
  visible === VISIBLE.veryHidden ? 'veryHidden' : Number(visible) === VISIBLE.hidden ? 'hidden' : 'visible';
