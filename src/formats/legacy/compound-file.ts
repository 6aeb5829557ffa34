import { WorkbookRefusal } from '../refusal';

interface DirectoryEntry {
  readonly name: string;
  readonly kind: number;
  /** The next entries to look at in the tree that a storage keeps its members in, and a storage's first member. */
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_BYTES = 512;
const END_OF_CHAIN = 0xfffffffe;
const LARGEST_SECTOR = 0xfffffffa;
const DIRECTORY_ENTRY_BYTES = 128;
const STREAM = 2;
const ROOT = 5;
const HEADER_FAT_SLOTS = 109;

export const isCompoundFile = (bytes: Uint8Array): boolean =>
  bytes.length >= HEADER_BYTES && SIGNATURE.every((byte, index) => bytes[index] === byte);

/**
 * Reads an OLE compound file (.xls, .et, .doc, encrypted .xlsx). Unlike a lenient reader it never returns part
 * of a stream: a sector chain that is too short, runs out of the file or loops is refused.
 */
export class CompoundFile {
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly miniSectorSize: number;
  private readonly miniCutoff: number;
  private readonly fat: Uint32Array;
  private readonly streams: readonly DirectoryEntry[];
  private readonly root: DirectoryEntry;
  private miniParts: { readonly fat: Uint32Array; readonly bytes: Uint8Array } | undefined;

  constructor(private readonly bytes: Uint8Array) {
    if (!isCompoundFile(bytes)) throw damaged('header');
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const sectorShift = this.view.getUint16(30, true);
    const miniShift = this.view.getUint16(32, true);
    if ((sectorShift !== 9 && sectorShift !== 12) || miniShift !== 6) throw damaged('header');
    this.sectorSize = 2 ** sectorShift;
    this.miniSectorSize = 2 ** miniShift;
    this.miniCutoff = this.view.getUint32(56, true);
    this.fat = this.readFat();
    const entries = this.readDirectory();
    const root = entries[0];
    if (root?.kind !== ROOT) throw damaged('directory');
    this.root = root;
    this.streams = membersOf(root, entries).filter((entry) => entry.kind === STREAM);
  }

  /** Streams at the root only: a document embedded in another has its own in a storage below. */
  get streamNames(): readonly string[] {
    return this.streams.map((stream) => stream.name);
  }

  /** The stream's bytes, or undefined if there is no such stream; names match without regard to case. */
  stream(name: string): Uint8Array | undefined {
    const entry = this.streams.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (!entry) return undefined;
    if (entry.size >= this.miniCutoff) return this.readChain(entry.start, entry.size, entry.name);
    return this.readMiniChain(entry);
  }

  private sectorOffset(sector: number, part: string): number {
    const offset = (sector + 1) * this.sectorSize;
    if (sector > LARGEST_SECTOR || offset >= this.bytes.length) throw damaged(part);
    return offset;
  }

  /** Sector numbers of the allocation table: the first 109 in the header, the rest in chained sectors. */
  private fatSectors(): number[] {
    const count = this.view.getUint32(44, true);
    if (count * this.sectorSize > this.bytes.length) throw damaged('FAT');
    const sectors: number[] = [];
    for (let slot = 0; slot < Math.min(count, HEADER_FAT_SLOTS); slot++) {
      sectors.push(this.view.getUint32(76 + slot * 4, true));
    }
    const slotsPerSector = this.sectorSize / 4 - 1;
    let next = this.view.getUint32(68, true);
    while (sectors.length < count) {
      const offset = this.sectorOffset(next, 'FAT');
      if (offset + this.sectorSize > this.bytes.length) throw damaged('FAT');
      for (let slot = 0; slot < slotsPerSector && sectors.length < count; slot++) {
        sectors.push(this.view.getUint32(offset + slot * 4, true));
      }
      next = this.view.getUint32(offset + slotsPerSector * 4, true);
    }
    return sectors;
  }

  private readFat(): Uint32Array {
    const sectors = this.fatSectors();
    const perSector = this.sectorSize / 4;
    const fat = new Uint32Array(sectors.length * perSector);
    sectors.forEach((sector, index) => {
      const offset = this.sectorOffset(sector, 'FAT');
      if (offset + this.sectorSize > this.bytes.length) throw damaged('FAT');
      for (let slot = 0; slot < perSector; slot++) {
        fat[index * perSector + slot] = this.view.getUint32(offset + slot * 4, true);
      }
    });
    return fat;
  }

  private readDirectory(): DirectoryEntry[] {
    const directory = this.readChain(this.view.getUint32(48, true), undefined, 'directory');
    const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
    const entries: DirectoryEntry[] = [];
    for (let at = 0; at + DIRECTORY_ENTRY_BYTES <= directory.length; at += DIRECTORY_ENTRY_BYTES) {
      const nameBytes = Math.max(0, Math.min(view.getUint16(at + 64, true), 64) - 2);
      entries.push({
        name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + nameBytes)),
        kind: view.getUint8(at + 66),
        left: view.getUint32(at + 68, true),
        right: view.getUint32(at + 72, true),
        child: view.getUint32(at + 76, true),
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      });
    }
    return entries;
  }

  /** Follows a chain of whole sectors; without `size`, to its end. */
  private readChain(start: number, size: number | undefined, part: string): Uint8Array {
    const wanted = size ?? Number.POSITIVE_INFINITY;
    if (size !== undefined && size > this.bytes.length) throw damaged(part);
    const pieces: Uint8Array[] = [];
    let got = 0;
    for (
      let sector = start;
      got < wanted && sector !== END_OF_CHAIN;
      sector = this.nextSector(sector, part)
    ) {
      if (pieces.length > this.fat.length) throw damaged(part);
      const offset = this.sectorOffset(sector, part);
      const expected = Math.min(this.sectorSize, wanted - got);
      if (offset + expected > this.bytes.length) throw damaged(part);
      pieces.push(this.bytes.subarray(offset, offset + expected));
      got += expected;
    }
    if (size !== undefined && got < size) throw damaged(part);
    return joined(pieces, got);
  }

  private nextSector(sector: number, part: string): number {
    const next = this.fat[sector];
    if (next === undefined) throw damaged(part);
    return next;
  }

  /** Streams below the cutoff (4096 bytes) live in 64-byte sectors inside the root's stream. */
  private readMiniChain(entry: DirectoryEntry): Uint8Array {
    if (entry.size === 0) return new Uint8Array(0);
    const mini = (this.miniParts ??= this.readMiniParts());
    const pieces: Uint8Array[] = [];
    let got = 0;
    for (let sector = entry.start; got < entry.size; sector = mini.fat[sector] ?? END_OF_CHAIN) {
      const offset = sector * this.miniSectorSize;
      const expected = Math.min(this.miniSectorSize, entry.size - got);
      if (offset + expected > mini.bytes.length) throw damaged(entry.name);
      pieces.push(mini.bytes.subarray(offset, offset + expected));
      got += expected;
    }
    return joined(pieces, got);
  }

  private readMiniParts(): { fat: Uint32Array; bytes: Uint8Array } {
    const table = this.readChain(this.view.getUint32(60, true), undefined, 'mini FAT');
    const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
    const fat = Uint32Array.from({ length: table.length >> 2 }, (_, slot) => view.getUint32(slot * 4, true));
    return { fat, bytes: this.readChain(this.root.start, this.root.size, 'mini stream') };
  }
}

/** The direct members of a storage; a tree that loops is walked once. */
function membersOf(storage: DirectoryEntry, entries: readonly DirectoryEntry[]): DirectoryEntry[] {
  const members = new Set<DirectoryEntry>();
  const waiting = [storage.child];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const entry = entries[id];
    if (!entry || members.has(entry)) continue;
    members.add(entry);
    waiting.push(entry.left, entry.right);
  }
  return [...members];
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}

const damaged = (part: string): WorkbookRefusal => new WorkbookRefusal('sizeMismatch', { part });
