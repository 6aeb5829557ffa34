import type { LeftBehind } from '../../../../domain/document/workbook-document';
import { BIFF, uint16At, type BiffRecord } from '../../../legacy/biff-records';
import { biffCellKey } from '../../../legacy/biff-sheet-outline';
import { plainCharacters } from './biff-text';
import type { ByteCursor } from './byte-cursor';
import { LOOK } from './look-records';

/** Kinds of objects of [MS-XLS] 2.5.143; others are shapes and buttons. */
const OBJECT = { chart: 0x05, picture: 0x08, dropdown: 0x14, note: 0x19 } as const;
const COMMON_PART = 0x15;
/** Where a TXO record says how many characters its continuations hold. */
const TEXT_LENGTH = 10;
const WIDE = 0x01;
const LONGEST_NOTE = 32_767;

/** Notes on cells: a NOTE names an object, whose text comes in a TXO and its continuations. Other objects are counted. */
export class BiffObjects {
  private object: number | undefined;
  private charactersLeft = 0;
  private readonly texts = new Map<number, string>();
  private readonly noteObjects = new Map<number, number>();
  private readonly drawn: LeftBehind['kind'][] = [];

  take(record: BiffRecord, data: ByteCursor, stream: Uint8Array): void {
    if (record.type === LOOK.object) this.takeObject(data);
    else if (record.type === LOOK.textObject) {
      this.charactersLeft = Math.min(uint16At(stream, record.start + TEXT_LENGTH), LONGEST_NOTE);
    } else if (record.type === BIFF.continued) this.takeText(data);
    else if (record.type === LOOK.note) this.takeNote(data);
  }

  /** Note texts by `biffCellKey`. */
  notes(): ReadonlyMap<number, string> {
    const notes = new Map<number, string>();
    for (const [key, object] of this.noteObjects) {
      const text = this.texts.get(object);
      if (text !== undefined && text !== '') notes.set(key, text);
    }
    return notes;
  }

  /** What each object that is no note is, for the list of what is left behind. */
  others(): readonly LeftBehind['kind'][] {
    return this.drawn;
  }

  private takeObject(data: ByteCursor): void {
    this.object = undefined;
    this.charactersLeft = 0;
    if (data.u16() !== COMMON_PART) return;
    data.skip(2);
    const kind = data.u16();
    const id = data.u16();
    if (kind === OBJECT.note) this.object = id;
    else if (kind === OBJECT.chart) this.drawn.push('charts');
    else if (kind === OBJECT.picture) this.drawn.push('pictures');
    // The arrows of filters and lists, which come with these.
    else if (kind !== OBJECT.dropdown) this.drawn.push('other');
  }

  private takeText(data: ByteCursor): void {
    if (this.object === undefined || this.charactersLeft === 0) return;
    const wide = (data.u8() & WIDE) !== 0;
    const characters = Math.min(this.charactersLeft, wide ? data.left >> 1 : data.left);
    const text = plainCharacters(data.take(wide ? characters * 2 : characters), wide);
    this.charactersLeft = characters === 0 ? 0 : this.charactersLeft - characters;
    this.texts.set(this.object, (this.texts.get(this.object) ?? '') + text.replace(/\r\n?/g, '\n'));
  }

  private takeNote(data: ByteCursor): void {
    const key = biffCellKey(data.u16(), data.u16());
    data.skip(2);
    const object = data.u16();
    if (!data.overrun) this.noteObjects.set(key, object);
  }
}
