import type { CellRange } from '../../domain/sheet/address';
import { hullOf } from '../../domain/sheet/hull';
import { isWorkingSheet, MARK_SHEET } from '../../domain/sheet/mark';
import type { WorkbookChange } from '../../host/port';

/** A block of a sheet that is to be read again. */
export interface ChangedBlock {
  readonly sheet: string;
  readonly range: CellRange;
}

/** More blocks, or cells, are quicker read with all the rest. */
const MOST_BLOCKS = 6;
const MOST_CELLS = 20_000;

/** What is known to have changed since the workbook was read last. */
export class PendingChanges {
  #all = false;
  #blocks: readonly ChangedBlock[] = [];

  get isEmpty(): boolean {
    return !this.#all && this.#blocks.length === 0;
  }

  add(change: WorkbookChange): void {
    if (change.kind === 'other') this.addAll();
    else if (!this.#all && !isOurs(change.sheet)) {
      this.#blocks = joined(this.#blocks, { sheet: change.sheet, range: change.range });
      if (this.#blocks.length > MOST_BLOCKS || cellsOf(this.#blocks) > MOST_CELLS) this.addAll();
    }
  }

  addAll(): void {
    this.#all = true;
    this.#blocks = [];
  }

  /** What is to be read, which is no longer pending then. */
  take(): 'all' | readonly ChangedBlock[] {
    const taken = this.#all ? 'all' : this.#blocks;
    this.#all = false;
    this.#blocks = [];
    return taken;
  }

  /** What was taken could not be read after all. */
  putBack(taken: 'all' | readonly ChangedBlock[]): void {
    if (taken === 'all') this.addAll();
    else for (const block of taken) this.add({ kind: 'cells', ...block });
  }
}

/** What we remember in a workbook is no content of it. */
const isOurs = (name: string): boolean => name === MARK_SHEET || isWorkingSheet({ name });

/** Blocks of a sheet become one where that is no larger than both: typing down a column, or twice in a cell. */
function joined(blocks: readonly ChangedBlock[], { sheet, range }: ChangedBlock): readonly ChangedBlock[] {
  let grown = range;
  const apart: ChangedBlock[] = [];
  for (const block of blocks) {
    const hull = block.sheet === sheet ? hullOf([block.range, grown]) : undefined;
    if (hull && areaOf(hull) <= areaOf(block.range) + areaOf(grown)) grown = hull;
    else apart.push(block);
  }
  return [...apart, { sheet, range: grown }];
}

const areaOf = ({ top, left, bottom, right }: CellRange): number => (bottom - top + 1) * (right - left + 1);

const cellsOf = (blocks: readonly ChangedBlock[]): number =>
  blocks.reduce((sum, { range }) => sum + areaOf(range), 0);
