import { WorkbookRefusal } from '../refusal';
import { uint16At, uint32At, type BiffRecord } from './biff-records';

const COUNTS_BYTES = 8;
const WIDE = 0x01;
const EXTENDED = 0x04;
const RICH = 0x08;
const RUN_BYTES = 4;

/**
 * How many texts the shared table (an SST record and its CONTINUE records) holds. Each text says how long it is; if one
 * is damaged, all after it are read from the wrong place, so the texts must end exactly where the table does. `onText`
 * is told each text's number and of how many runs with looks of their own it consists.
 */
export function countSharedStrings(
  stream: Uint8Array,
  pieces: readonly BiffRecord[],
  onText?: (index: number, runs: number) => void,
): number {
  const table = new ContinuedData(pieces, COUNTS_BYTES);
  let count = 0;
  for (; !table.atEnd; count++) {
    const header = table.take(3);
    const flags = stream[header + 2] ?? 0;
    const runs = flags & RICH ? uint16At(stream, table.take(2)) : 0;
    const extension = flags & EXTENDED ? uint32At(stream, table.take(4)) : 0;
    takeCharacters(stream, table, uint16At(stream, header), (flags & WIDE) !== 0);
    table.skip(runs * RUN_BYTES + extension);
    onText?.(count, runs);
  }
  return count;
}

/** Where a record ends inside the characters, the next begins with flags that say anew whether they are wide. */
function takeCharacters(stream: Uint8Array, table: ContinuedData, characters: number, wide: boolean): void {
  let left = characters;
  for (let size = wide ? 2 : 1; left > 0;) {
    const here = Math.min(left, Math.floor(table.leftInPiece / size));
    table.skip(here * size);
    left -= here;
    if (left > 0) size = (stream[table.takeFromNextPiece()] ?? 0) & WIDE ? 2 : 1;
  }
}

/** A position that moves through the data of several records as if they were one. */
class ContinuedData {
  private piece = 0;
  private at: number;

  constructor(
    private readonly pieces: readonly BiffRecord[],
    skipped: number,
  ) {
    this.at = this.current.start + skipped;
    if (this.at > this.current.end) throw broken();
  }

  get leftInPiece(): number {
    return this.current.end - this.at;
  }

  get atEnd(): boolean {
    return this.leftInPiece === 0 && this.piece === this.pieces.length - 1;
  }

  /** Where the next `size` bytes are; they lie in one piece. */
  take(size: number): number {
    if (this.leftInPiece === 0) this.nextPiece();
    if (this.leftInPiece < size) throw broken();
    this.at += size;
    return this.at - size;
  }

  takeFromNextPiece(): number {
    if (this.leftInPiece > 0) throw broken();
    this.nextPiece();
    return this.take(1);
  }

  /** Passes over `size` bytes in as many pieces as they take. */
  skip(size: number): void {
    let left = size;
    while (left > this.leftInPiece) {
      left -= this.leftInPiece;
      this.nextPiece();
    }
    this.at += left;
  }

  private get current(): BiffRecord {
    const piece = this.pieces[this.piece];
    if (!piece) throw broken();
    return piece;
  }

  private nextPiece(): void {
    this.piece++;
    this.at = this.current.start;
  }
}

const broken = (): WorkbookRefusal => new WorkbookRefusal('sizeMismatch', { part: 'SST' });
