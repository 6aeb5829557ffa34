import { parseCellAddress, cellAddress, type CellPosition, type CellRange } from '../../domain/sheet/address';
import type { SheetSummary } from '../port';
import { sameName } from '../../domain/sheet/sheet-names';
import { rangeWithout } from '../../domain/sheet/tints';
import { sheetNamed } from './find-sheet';
import { withInsertedRow } from './inserted-row';
import { emptySheet, withCell, withSheet, type MemorySheet } from './memory-sheet';
import { TOP_LEFT, type MemoryWorkbook } from './memory-workbook';

/**
 * The person at the small spreadsheet: what a clerk does by hand, for tests. It works on the workbook beside the host,
 * as in a real program. What a program would not let a clerk do is a plain `Error`, a mistake of the test.
 */
export class MemoryClerk {
  constructor(private readonly workbook: MemoryWorkbook) {}

  /** A string stands as exactly that text; null empties the cell. */
  type(sheet: string, cell: string, value: string | number | boolean | null): void {
    const { row, col } = this.#placeOf(cell);
    const address = cellAddress(row, col);
    const standing = this.#named(sheet);
    const { formula: _, ...before } = standing.cells.get(address) ?? { style: {} };
    this.#change(
      withCell(standing, address, { ...before, value: value === '' ? undefined : (value ?? undefined) }),
    );
  }

  /** An ordinary cell of elsewhere over this one: what it holds, and that it has no list, come along. */
  pasteOver(sheet: string, cell: string, value: string | number): void {
    const { row, col } = this.#placeOf(cell);
    const standing = this.#named(sheet);
    const hole = { top: row, left: col, bottom: row, right: col };
    const lists = standing.lists.flatMap((list) =>
      rangeWithout(list.range, hole).map((range) => ({ ...list, range })),
    );
    this.#change(withCell({ ...standing, lists }, cellAddress(row, col), { value, style: {} }));
  }

  /** An empty row above row `row` (from 0). */
  insertRow(sheet: string, row: number): void {
    const { state } = this.workbook;
    const sheets = withSheet(state.sheets, withInsertedRow(this.#named(sheet), row));
    this.workbook.become({ ...state, sheets }, [{ kind: 'other' }]);
  }

  select(sheet: string, selected: CellRange): void {
    const { id, visibility } = this.#named(sheet);
    if (visibility !== 'visible') throw new Error(`${sheet} is hidden`);
    this.workbook.become({ ...this.workbook.state, activeId: id, selected });
  }

  addSheet(name: string): void {
    this.#assertFree(name);
    const { state } = this.workbook;
    const added = emptySheet(this.workbook.nextId(), name);
    this.workbook.become({ ...state, sheets: [...state.sheets, added] });
  }

  rename(sheet: string, name: string): void {
    if (sameName(sheet) !== sameName(name)) this.#assertFree(name);
    this.#change({ ...this.#named(sheet), name });
  }

  deleteSheet(name: string): void {
    const { id } = this.#named(name);
    this.#keepOneShown(this.workbook.state.sheets.filter((sheet) => sheet.id !== id));
  }

  show(sheet: string, visibility: SheetSummary['visibility']): void {
    const { sheets } = this.workbook.state;
    this.#keepOneShown(withSheet(sheets, { ...this.#named(sheet), visibility }));
  }

  protect(sheet: string): void {
    this.#change({ ...this.#named(sheet), isProtected: true });
  }

  protectStructure(): void {
    this.workbook.become({ ...this.workbook.state, structureProtected: true });
  }

  #placeOf(cell: string): CellPosition {
    const at = parseCellAddress(cell);
    if (!at) throw new Error(`no address: ${cell}`);
    return at;
  }

  #named(name: string): MemorySheet {
    return sheetNamed(this.workbook.state.sheets, name);
  }

  #assertFree(name: string): void {
    const { sheets } = this.workbook.state;
    if (sheets.some((sheet) => sameName(sheet.name) === sameName(name))) throw new Error(`${name} is taken`);
  }

  #change(sheet: MemorySheet): void {
    const { state } = this.workbook;
    this.workbook.become({ ...state, sheets: withSheet(state.sheets, sheet) });
  }

  #keepOneShown(sheets: readonly MemorySheet[]): void {
    const { state } = this.workbook;
    const visible = sheets.filter(({ visibility }) => visibility === 'visible');
    const [first] = visible;
    if (!first) throw new Error('a workbook keeps one visible sheet');
    const stays = visible.some(({ id }) => id === state.activeId);
    this.workbook.become({
      ...state,
      sheets,
      ...(stays ? {} : { activeId: first.id, selected: TOP_LEFT }),
    });
  }
}
