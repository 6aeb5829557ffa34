import { BIFF, type BiffRecord } from '../../../legacy/biff-records';
import { biffCellKey } from '../../../legacy/biff-sheet-outline';
import type { ByteCursor } from './byte-cursor';
import { LOOK } from './look-records';

const COLUMNS = 256;
/** Bound on cells that hold nothing and have a look: forged rows of them cost two bytes a cell. */
const MAX_BLANKS = 200_000;

/** Which XF each cell of a sheet has, and what its record says besides its value. */
export class BiffCellLooks {
  /** XF numbers by `biffCellKey`. */
  readonly xfOf = new Map<number, number>();
  readonly formulaCells = new Set<number>();
  richCells = 0;
  /** Blank cells beyond the bound. */
  droppedBlanks = 0;
  private blanks = 0;

  constructor(
    private readonly richTexts: ReadonlySet<number>,
    private readonly defaultXf: number,
  ) {}

  /** False for records that are no cells. */
  take(record: BiffRecord, data: ByteCursor): boolean {
    switch (record.type) {
      case LOOK.blank:
        this.addBlank(data.u16(), data.u16(), data.u16());
        return true;
      case LOOK.mulBlank:
        this.takeBlanks(data);
        return true;
      case BIFF.mulRk:
        this.takeNumbers(data);
        return true;
      case BIFF.labelSst:
      case BIFF.number:
      case BIFF.rk:
      case BIFF.boolError:
      case BIFF.label:
      case BIFF.rString:
      case BIFF.formula:
        this.takeCell(record, data);
        return true;
      default:
        return false;
    }
  }

  private takeCell(record: BiffRecord, data: ByteCursor): void {
    const key = biffCellKey(data.u16(), data.u16());
    this.xfOf.set(key, data.u16());
    if (record.type === BIFF.formula) this.formulaCells.add(key);
    if (record.type === BIFF.rString || (record.type === BIFF.labelSst && this.richTexts.has(data.u32()))) {
      this.richCells++;
    }
  }

  private takeNumbers(data: ByteCursor): void {
    const row = data.u16();
    // The last word of the record says the last column again.
    for (let col = data.u16(); data.left > 6 && col < COLUMNS; col++) {
      this.xfOf.set(biffCellKey(row, col), data.u16());
      data.skip(4);
    }
  }

  private takeBlanks(data: ByteCursor): void {
    const row = data.u16();
    for (let col = data.u16(); data.left > 2; col++) this.addBlank(row, col, data.u16());
  }

  private addBlank(row: number, col: number, xf: number): void {
    if (xf === this.defaultXf || col >= COLUMNS) return;
    if (++this.blanks > MAX_BLANKS) this.droppedBlanks++;
    else this.xfOf.set(biffCellKey(row, col), xf);
  }
}
