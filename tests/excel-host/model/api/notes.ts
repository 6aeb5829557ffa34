import { HostFault, invalidOperation, itemNotFound } from '../../protocol/host-fault';
import { HostCollection, HostObject } from '../../protocol/host-object';
import { type Area, cellArea, isSingleCell } from '../grid/area';
import { CELL_CHARACTERS } from '../grid/limits';
import { invalidCellAddress } from '../sheet/faults';
import type { CellNote, SheetState } from '../sheet/sheet-state';
import { textArgument } from './argument-checks';
import { areaArgument } from './cells-place';
import type { Handles } from './handles';
import type { Range } from './range';

const AUTHOR = '教工委';

export class Note extends HostObject {
  constructor(
    private readonly _handles: Handles,
    private readonly _sheet: SheetState,
    private readonly _note: CellNote,
  ) {
    super();
  }

  get authorName(): string {
    return AUTHOR;
  }

  get content(): string {
    return this._note.content;
  }
  set content(value: unknown) {
    this._sheet.protection.guard();
    this._note.content = textArgument(value, CELL_CHARACTERS);
  }

  getLocation(): Range {
    return this._handles.range(this._sheet, cellArea(this._note.row, this._note.col));
  }

  delete(): void {
    this._sheet.protection.guard();
    this._sheet.notes = this._sheet.notes.filter((note) => note !== this._note);
  }
}

/** Notes by cell; a cell has one at most. */
export class NoteCollection extends HostCollection<Note> {
  constructor(
    private readonly _handles: Handles,
    private readonly _sheet: SheetState,
  ) {
    super();
  }

  list(): readonly Note[] {
    return this._sheet.notes.map((note) => new Note(this._handles, this._sheet, note));
  }

  add(cellAddress: unknown, content: unknown): Note {
    const { top: row, left: col } = this.#cell(cellAddress);
    const text = textArgument(content, CELL_CHARACTERS);
    this._sheet.protection.guard();
    if (this.#find(row, col)) throw invalidOperation();
    const note = { row, col, content: text };
    this._sheet.notes = [...this._sheet.notes, note];
    return new Note(this._handles, this._sheet, note);
  }

  override getItem(key: unknown): Note {
    const { top, left } = this.#cell(key);
    const note = this.#find(top, left);
    if (!note) throw itemNotFound();
    return new Note(this._handles, this._sheet, note);
  }

  #find(row: number, col: number): CellNote | undefined {
    return this._sheet.notes.find((note) => note.row === row && note.col === col);
  }

  #cell(value: unknown): Area {
    const area = this.#area(value);
    if (!area || !isSingleCell(area)) throw invalidCellAddress();
    return area;
  }

  #area(value: unknown): Area | undefined {
    try {
      return areaArgument(value, this._sheet);
    } catch (error) {
      if (error instanceof HostFault) return undefined;
      throw error;
    }
  }
}
