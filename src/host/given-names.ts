import { sheetNames } from '../domain/sheet/sheet-names';
import type { SheetLayout } from '../domain/sheet/layout';
import type { SheetSummary } from './port';

const LONGEST_NAME = 31;

type NamedSheet = Pick<SheetSummary, 'name' | 'visibility'>;

/**
 * The name each layout gets beside the sheets that are there: its own where that is free, else with a number,
 * `附件1 (2)`. A hidden layout keeps its name where a hidden sheet has it, because it takes that sheet's place.
 */
export function givenNames(
  layouts: readonly Pick<SheetLayout, 'name' | 'hidden'>[],
  existing: readonly NamedSheet[],
): readonly string[] {
  const taken = new Set(existing.map(({ name }) => sameName(name)));
  return layouts.map((layout) => {
    const [valid = layout.name] = sheetNames([layout.name]);
    const name = replacedSheet(layout, valid, existing)?.name ?? freeName(valid, taken);
    taken.add(sameName(name));
    return name;
  });
}

/** The hidden sheet whose place a hidden layout takes; undefined where there is none. */
export const replacedSheet = <Sheet extends NamedSheet>(
  layout: Pick<SheetLayout, 'hidden'>,
  name: string,
  existing: readonly Sheet[],
): Sheet | undefined =>
  layout.hidden
    ? existing.find((sheet) => sheet.visibility !== 'visible' && sameName(sheet.name) === sameName(name))
    : undefined;

/** Programs tell sheets apart whatever the case. */
export const sameName = (name: string): string => name.toLowerCase();

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2, free = name; ; number++) {
    if (!taken.has(sameName(free))) return free;
    const ending = ` (${number})`;
    const kept = name.slice(0, LONGEST_NAME - ending.length).replace(/[\uD800-\uDBFF]$/u, '');
    free = kept + ending;
  }
}
