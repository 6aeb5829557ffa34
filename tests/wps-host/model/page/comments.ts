import type { WpsComment } from '../../../../src/host/wps/api/cells-api';
import { includesCell, isSingleCell } from '../../../excel-host/model/grid/area';
import { CELL_CHARACTERS } from '../../../excel-host/model/grid/limits';
import type { CellNote } from '../../../excel-host/model/sheet/sheet-state';
import { WpsFault } from '../../bridge';
import { textGiven } from '../arguments';
import type { Cells } from '../cells';
import type { SheetPlace } from '../sheet-place';

/** On one cell that has none. */
export function addComment(cells: Cells, text: unknown): WpsComment {
  const content = noteText(text, 'Range.AddComment');
  const sheet = cells.sheetForWriting;
  sheet.protection.guard();
  const isOneCell = cells.areas.length === 1 && isSingleCell(cells.first);
  if (!isOneCell || noteOf(cells)) throw new WpsFault('call failed');
  const note = { row: cells.first.top, col: cells.first.left, content };
  sheet.notes = [...sheet.notes, note];
  return exposed(cells, note);
}

/** Of the first cell. */
export function commentOf(cells: Cells): WpsComment | null {
  const note = noteOf(cells);
  return note ? exposed(cells, note) : null;
}

export function clearComments({ sheetForWriting: sheet, areas }: Cells): void {
  sheet.protection.guard();
  sheet.notes = sheet.notes.filter(({ row, col }) => !areas.some((area) => includesCell(area, row, col)));
}

const noteOf = ({ sheet, first }: Cells): CellNote | undefined =>
  sheet.notes.find(({ row, col }) => row === first.top && col === first.left);

const exposed = ({ context, on }: Cells, note: CellNote): WpsComment =>
  context.expose('Comment', new Comment(on, note));

function noteText(value: unknown, what: string): string {
  const text = textGiven(value, what);
  if (text.length > CELL_CHARACTERS) throw new WpsFault('call failed');
  return text;
}

/** An old note, which nobody can answer. */
class Comment implements WpsComment {
  readonly #place: SheetPlace;
  readonly #note: CellNote;

  constructor(place: SheetPlace, note: CellNote) {
    this.#place = place;
    this.#note = note;
  }

  /** Of no use once it is deleted. */
  get #current(): CellNote {
    if (!this.#place.state.notes.includes(this.#note)) throw new WpsFault('call failed');
    return this.#note;
  }

  Text(text?: unknown): string {
    if (text === undefined) return this.#current.content;
    const content = noteText(text, 'Comment.Text');
    this.#place.stateForWriting.protection.guard();
    this.#current.content = content;
    return content;
  }

  Delete(): void {
    const sheet = this.#place.stateForWriting;
    sheet.protection.guard();
    const gone = this.#current;
    sheet.notes = sheet.notes.filter((note) => note !== gone);
  }
}
