import type { SheetLayout } from '../domain/sheet/layout';
import { freeName, sameName, sheetNames } from '../domain/sheet/sheet-names';
import type { DrawOutcome, HostCapabilities, SheetSummary } from './port';

type NamedSheet = Pick<SheetSummary, 'name' | 'visibility'>;

/** Where a layout of a request will stand. */
export interface PlacedLayout<Sheet> {
  readonly layout: SheetLayout;
  /** The name it is given. */
  readonly name: string;
  /** The hidden sheet whose place it takes; undefined where there is none. */
  readonly replaced: Sheet | undefined;
}

/** What drawing a sheet takes beside its layout. */
export interface DrawingContext {
  /** Names wished for → names given, of all sheets of the request: links and formulas follow it. */
  readonly names: ReadonlyMap<string, string>;
  readonly capabilities: HostCapabilities;
}

/**
 * The layouts of a request beside the sheets that are there. A name that is free is given as it is wished, else with a
 * number, `附件1 (2)`. A hidden layout keeps its name where a hidden sheet has it, because it takes that sheet's place.
 */
export function placedLayouts<Sheet extends NamedSheet>(
  layouts: readonly SheetLayout[],
  existing: readonly Sheet[],
): readonly PlacedLayout<Sheet>[] {
  const taken = new Set(existing.map(({ name }) => sameName(name)));
  return layouts.map((layout) => {
    const [valid = layout.name] = sheetNames([layout.name]);
    const replaced = layout.hidden ? hiddenSheet(existing, valid) : undefined;
    const name = replaced?.name ?? freeName(valid, taken, (number) => ` (${number})`);
    taken.add(sameName(name));
    return { layout, name, replaced };
  });
}

/** Names wished for → names given. */
export const namesGiven = (placed: readonly PlacedLayout<unknown>[]): DrawingContext['names'] =>
  new Map(placed.map(({ layout, name }) => [layout.name, name]));

/** What a request that was drawn is answered with. */
export const drawOutcome = (
  placed: readonly PlacedLayout<unknown>[],
  { notes }: HostCapabilities,
): DrawOutcome => ({
  sheets: placed.map(({ layout, name }) => ({ wanted: layout.name, name })),
  leftOut: !notes && placed.some(({ layout }) => hasNote(layout)) ? ['notes'] : [],
});

const hasNote = ({ cells }: SheetLayout): boolean => cells.some(({ note }) => note !== undefined);

const hiddenSheet = <Sheet extends NamedSheet>(existing: readonly Sheet[], name: string): Sheet | undefined =>
  existing.find((sheet) => sheet.visibility !== 'visible' && sameName(sheet.name) === sameName(name));
