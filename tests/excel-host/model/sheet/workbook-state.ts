import {
  accessDenied,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
} from '../../protocol/host-fault';
import { type EventSink, noEvents } from '../../protocol/event-sink';
import { type Area, WHOLE_SHEET } from '../grid/area';
import { localAddress } from '../grid/addresses';
import { StyleBook } from '../grid/cell-style';
import type { Calendar } from '../entry/serial-dates';
import type { Formula } from '../formula/formula';
import { Calculation } from './calculation';
import { checkSheetName } from './sheet-name';
import { SheetState, type Visibility } from './sheet-state';

export interface WorkbookStateOptions {
  readonly events?: EventSink;
  /** Year of a date typed without one. */
  readonly thisYear?: number;
  /** The workbook counts its days from 1904. */
  readonly date1904?: boolean;
}

/** The sheets of a workbook, which of them is shown, and what holds for all of them. Announces what happens. */
export class WorkbookState {
  readonly styles = new StyleBook();
  readonly calculation = new Calculation((name) => this.findSheet(name));
  readonly events: EventSink;
  readonly calendar: Calendar;
  title = '';
  structureProtected = false;
  structurePassword: string | undefined;
  #sheets: readonly SheetState[] = [];
  #active: SheetState;
  #made = 0;

  constructor(firstSheet: string, options: WorkbookStateOptions = {}) {
    this.events = options.events ?? noEvents;
    this.calendar = { thisYear: options.thisYear ?? 2024, date1904: options.date1904 ?? false };
    this.#active = this.#make(firstSheet);
    this.#sheets = [this.#active];
  }

  get sheets(): readonly SheetState[] {
    return this.#sheets;
  }

  get active(): SheetState {
    return this.#active;
  }

  findSheet(name: string): SheetState | undefined {
    const wanted = name.toLowerCase();
    return this.#sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  #make(name: string): SheetState {
    checkSheetName(name);
    const id = `{00000000-0001-0000-${String(this.#made++).padStart(4, '0')}-000000000000}`;
    return new SheetState(id, name, this.styles);
  }

  #guardStructure(): void {
    if (this.structureProtected) throw accessDenied();
  }

  /** Last in the workbook, and not shown by this. */
  addSheet(wanted: string | undefined): SheetState {
    this.#guardStructure();
    const name = wanted ?? this.#freeName();
    checkSheetName(name);
    if (this.findSheet(name)) throw itemAlreadyExists();
    const sheet = this.#make(name);
    this.#sheets = [...this.#sheets, sheet];
    this.events.emit('worksheetAdded', { worksheetId: sheet.id, source: 'Local' });
    return sheet;
  }

  #freeName(): string {
    for (let number = this.#sheets.length + 1; ; number++) {
      if (!this.findSheet(`Sheet${number}`)) return `Sheet${number}`;
    }
  }

  deleteSheet(sheet: SheetState): void {
    this.#guardStructure();
    if (sheet.visibility === 'VeryHidden' || this.#isLastVisible(sheet)) throw invalidOperation();
    const next = this.#visibleBeside(sheet);
    sheet.isDeleted = true;
    this.#sheets = this.#sheets.filter((other) => other !== sheet);
    this.#rewriteFormulas((formula) => formula.withoutSheet(sheet.name));
    if (this.#active === sheet && next) this.#show(next);
    this.events.emit('worksheetDeleted', { worksheetId: sheet.id, source: 'Local' });
  }

  renameSheet(sheet: SheetState, name: unknown): void {
    this.#guardStructure();
    checkSheetName(name);
    const holder = this.findSheet(name);
    if (holder && holder !== sheet) throw itemAlreadyExists();
    const nameBefore = sheet.name;
    if (nameBefore === name) return;
    sheet.name = name;
    this.#rewriteFormulas((formula) => formula.renamed(nameBefore, name));
    this.events.emit('worksheetNameChanged', {
      worksheetId: sheet.id,
      nameBefore,
      nameAfter: name,
      source: 'Local',
    });
  }

  moveSheet(sheet: SheetState, position: number): void {
    this.#guardStructure();
    if (position >= this.#sheets.length) throw invalidArgument();
    const others = this.#sheets.filter((other) => other !== sheet);
    this.#sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  }

  setVisibility(sheet: SheetState, visibility: Visibility): void {
    this.#guardStructure();
    const before = sheet.visibility;
    if (before === visibility) return;
    if (visibility !== 'Visible' && this.#isLastVisible(sheet)) throw invalidOperation();
    const next = this.#visibleBeside(sheet);
    sheet.visibility = visibility;
    if (this.#active === sheet && visibility !== 'Visible' && next) this.#show(next);
    this.events.emit('worksheetVisibilityChanged', {
      worksheetId: sheet.id,
      visibilityBefore: before,
      visibilityAfter: visibility,
      source: 'Local',
    });
  }

  #isLastVisible(sheet: SheetState): boolean {
    return this.#sheets.every((other) => other === sheet || other.visibility !== 'Visible');
  }

  /** What Excel shows when this one goes: the next to the right, else to the left. */
  #visibleBeside(sheet: SheetState): SheetState | undefined {
    const at = this.#sheets.indexOf(sheet);
    const isVisible = (other: SheetState): boolean => other.visibility === 'Visible';
    return this.#sheets.slice(at + 1).find(isVisible) ?? this.#sheets.slice(0, at).reverse().find(isVisible);
  }

  activate(sheet: SheetState): void {
    if (sheet.visibility !== 'Visible') throw invalidOperation();
    if (this.#active !== sheet) this.#show(sheet);
  }

  #show(sheet: SheetState): void {
    const before = this.#active;
    this.#active = sheet;
    this.events.emit('worksheetDeactivated', { worksheetId: before.id });
    this.events.emit('worksheetActivated', { worksheetId: sheet.id });
  }

  select(sheet: SheetState, areas: readonly Area[]): void {
    this.activate(sheet);
    sheet.selection = areas;
    this.events.emit('worksheetSelectionChanged', {
      worksheetId: sheet.id,
      address: areas.map(localAddress).join(','),
    });
  }

  /** Formulas follow sheets; the addresses in hyperlinks do not. */
  #rewriteFormulas(rewrite: (formula: Formula) => Formula): void {
    for (const sheet of this.#sheets) {
      sheet.grid.forEachStored(WHOLE_SHEET, (cell) => {
        if (cell.formula) cell.formula = rewrite(cell.formula);
      });
    }
    this.calculation.contentsChanged();
  }
}
