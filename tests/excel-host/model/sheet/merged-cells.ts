import { type Area, encloses, isSingleCell, overlaps } from '../grid/area';
import { mergedRangeConflict } from './faults';

/** The merged areas of a sheet; none overlaps another. */
export class MergedCells {
  #areas: readonly Area[] = [];

  all(): readonly Area[] {
    return this.#areas;
  }

  in(area: Area): readonly Area[] {
    return this.#areas.filter((merged) => overlaps(merged, area));
  }

  /** Swallows merged areas inside; one that would be cut is a conflict. */
  add(area: Area): void {
    if (isSingleCell(area)) return;
    if (this.in(area).some((merged) => !encloses(area, merged))) throw mergedRangeConflict();
    this.#areas = [...this.#areas.filter((merged) => !encloses(area, merged)), area];
  }

  /** Everything to other areas, as when rows are inserted. */
  move(moved: (area: Area) => Area): void {
    this.#areas = this.#areas.map(moved);
  }

  /** Takes apart every merged area that the given one touches. */
  remove(area: Area): void {
    this.#areas = this.#areas.filter((merged) => !overlaps(merged, area));
  }
}
