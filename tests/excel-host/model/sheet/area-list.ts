import { type Area, intersection, overlaps, without } from '../grid/area';

/** Something that a sheet has on areas of cells, of which later ones replace what was there. */
export interface Placed<Thing> {
  readonly areas: readonly Area[];
  readonly thing: Thing;
}

/** Things that lie on cells, one at most on each (validation rules, hyperlinks). */
export class AreaList<Thing> {
  #placed: readonly Placed<Thing>[] = [];

  all(): readonly Placed<Thing>[] {
    return this.#placed;
  }

  put(area: Area, thing: Thing): void {
    this.remove(area);
    this.#placed = [...this.#placed, { areas: [area], thing }];
  }

  remove(area: Area): void {
    this.#placed = this.#placed
      .map((placed) => (placed.areas.some((each) => overlaps(each, area)) ? cut(placed, area) : placed))
      .filter(({ areas }) => areas.length > 0);
  }

  /** Changes what lies in the area, and lays `change(undefined)` where nothing does. */
  change(area: Area, change: (thing: Thing | undefined) => Thing): void {
    const inside = this.within(area);
    const empty = inside.flatMap(({ areas }) => areas).reduce(leaveOut, [area]);
    const changed = inside.map(({ areas, thing }) => ({ areas, thing: change(thing) }));
    this.remove(area);
    const added = empty.length > 0 ? [{ areas: empty, thing: change(undefined) }] : [];
    this.#placed = [...this.#placed, ...changed, ...added];
  }

  /** Everything to other areas, as when rows are inserted. */
  move(moved: (area: Area) => Area): void {
    this.#placed = this.#placed.map(({ areas, thing }) => ({ areas: areas.map(moved), thing }));
  }

  /** What lies in the area, cut to it. */
  within(area: Area): readonly Placed<Thing>[] {
    return this.#placed.flatMap(({ areas, thing }) => {
      const cut = areas.flatMap((each) => intersection(each, area) ?? []);
      return cut.length > 0 ? [{ areas: cut, thing }] : [];
    });
  }
}

const cut = <Thing>({ areas, thing }: Placed<Thing>, hole: Area): Placed<Thing> => ({
  areas: leaveOut(areas, hole),
  thing,
});

const leaveOut = (areas: readonly Area[], hole: Area): readonly Area[] =>
  areas.flatMap((area) => without(area, hole));
