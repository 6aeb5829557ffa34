import { xmlBroken } from './xml-bytes';

/** The longest unit that the end of a piece may cut: far more than a cell of 32,767 characters can take. */
const LONGEST_UNIT_BYTES = 4 * 1024 * 1024;

/** Takes pieces that end anywhere, for a consumer that works on whole units and says how far it got. */
export class PieceJoiner {
  private held: Uint8Array[] = [];
  private heldBytes = 0;
  /** No use in trying again with less: doubling keeps a long unit from being looked at again with each piece. */
  private wantedBytes = 0;

  constructor(private readonly consume: (bytes: Uint8Array) => number) {}

  /** What is left at the last piece is a unit that never ends. */
  feed(piece: Uint8Array, last: boolean): void {
    if (!last && this.heldBytes + piece.length < this.wantedBytes) {
      this.hold(piece.slice());
      return;
    }
    const bytes = this.heldBytes === 0 ? piece : this.joinedWith(piece);
    const used = this.consume(bytes);
    if (used === bytes.length) return;
    if (last || bytes.length - used > LONGEST_UNIT_BYTES) xmlBroken('truncated');
    this.hold(bytes.slice(used));
    this.wantedBytes = this.heldBytes * 2;
  }

  private hold(piece: Uint8Array): void {
    this.held.push(piece);
    this.heldBytes += piece.length;
  }

  private joinedWith(piece: Uint8Array): Uint8Array {
    const bytes = new Uint8Array(this.heldBytes + piece.length);
    let at = 0;
    for (const part of [...this.held, piece]) {
      bytes.set(part, at);
      at += part.length;
    }
    this.held = [];
    this.heldBytes = 0;
    this.wantedBytes = 0;
    return bytes;
  }
}
