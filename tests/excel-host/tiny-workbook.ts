import { noEvents, type EventSink } from './protocol/event-sink';
import { invalidArgument, itemAlreadyExists, sizeMismatch } from './protocol/host-fault';
import { HostCollection, HostObject } from './protocol/host-object';

/** The least of Excel that exercises the protocol: for the tests of the host itself, not of the add-in. */
export class Workbook extends HostObject {
  readonly _sheets: Worksheet[] = [];
  _active: Worksheet;
  readonly #worksheets: WorksheetCollection;

  constructor(
    readonly _events: EventSink = noEvents,
    names: readonly string[] = ['名单', '成绩'],
  ) {
    super();
    this.#worksheets = new WorksheetCollection(this);
    for (const name of names) this.#worksheets.add(name);
    this._active = this._sheets[0]!;
  }

  get worksheets(): WorksheetCollection {
    return this.#worksheets;
  }

  get name(): string {
    return 'test.xlsx';
  }
}

export class WorksheetCollection extends HostCollection<Worksheet> {
  readonly #workbook: Workbook;
  #next = 1;

  constructor(workbook: Workbook) {
    super();
    this.#workbook = workbook;
  }

  list(): readonly Worksheet[] {
    return this.#workbook._sheets;
  }

  add(name: string | null): Worksheet {
    const sheet = new Worksheet(this.#workbook, `{sheet-${this.#next++}}`);
    sheet.name = name ?? `Sheet${this.#next}`;
    this.#workbook._sheets.push(sheet);
    this.#workbook._events.emit('worksheetAdded', { worksheetId: sheet.id, source: 'Local' });
    return sheet;
  }

  getActiveWorksheet(): Worksheet {
    return this.#workbook._active;
  }
}

export class Worksheet extends HostObject {
  readonly _cells = new Map<string, unknown>();
  readonly _colours = new Map<string, string>();
  readonly #workbook: Workbook;
  readonly #id: string;
  #name = '';

  constructor(workbook: Workbook, id: string) {
    super();
    this.#workbook = workbook;
    this.#id = id;
  }

  get id(): string {
    return this.#id;
  }

  get name(): string {
    return this.#name;
  }

  set name(name: string) {
    if (name.length > 31 || /[:\\/?*[\]]/.test(name)) throw invalidArgument();
    if (this.#workbook._sheets.some((sheet) => sheet !== this && sheet.name === name))
      throw itemAlreadyExists();
    this.#name = name;
  }

  /** Of ExcelApi 1.14. */
  get tabId(): number {
    return 1;
  }

  /** Of ExcelApi 1.8. */
  get showGridlines(): boolean {
    return true;
  }

  set showGridlines(_shown: boolean) {
    throw new RangeError('a mistake of this model, for a test');
  }

  /** Of ExcelApi 1.7. */
  get standardWidth(): number {
    return 8;
  }

  set standardWidth(_width: number) {}

  getRange(address: string | null): Range {
    return new Range(this, address ?? 'A1:XFD1048576');
  }

  activate(): void {
    this.#workbook._active = this;
    this.#workbook._events.emit('worksheetActivated', { worksheetId: this.id });
  }
}

const cellOf = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;

export class Range extends HostObject {
  readonly #top: number;
  readonly #left: number;
  readonly #rows: number;
  readonly #columns: number;

  constructor(
    readonly _sheet: Worksheet,
    readonly _address: string,
  ) {
    super();
    const [from, to = from] = _address.split(':').map((cell) => /^([A-Z])(\d+)$/.exec(cell)) as [
      RegExpExecArray,
      RegExpExecArray?,
    ];
    if (!from || !to) throw invalidArgument();
    this.#left = from[1]!.charCodeAt(0) - 65;
    this.#top = Number(from[2]) - 1;
    this.#rows = Number(to[2]) - this.#top;
    this.#columns = to[1]!.charCodeAt(0) - 64 - this.#left;
  }

  get address(): string {
    return `${this._sheet.name}!${this._address}`;
  }

  get worksheet(): Worksheet {
    return this._sheet;
  }

  get format(): RangeFormat {
    return new RangeFormat(this);
  }

  get values(): readonly (readonly unknown[])[] {
    return Array.from({ length: this.#rows }, (_, row) =>
      Array.from(
        { length: this.#columns },
        (__, column) => this._sheet._cells.get(cellOf(this.#top + row, this.#left + column)) ?? '',
      ),
    );
  }

  set values(grid: readonly (readonly unknown[])[]) {
    if (grid.length !== this.#rows || grid.some((row) => row.length !== this.#columns)) throw sizeMismatch();
    grid.forEach((row, r) =>
      row.forEach((value, c) => this._sheet._cells.set(cellOf(this.#top + r, this.#left + c), value)),
    );
  }

  /** Answers where the other range is, to show that a range arrives as an argument. */
  getBoundingRect(other: Range | string): Range {
    return new Range(this._sheet, typeof other === 'string' ? other : `${this._address}:${other._address}`);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this);
  }
}

export class RangeFormat extends HostObject {
  readonly #range: Range;

  constructor(range: Range) {
    super();
    this.#range = range;
  }

  get fill(): RangeFill {
    return new RangeFill(this.#range);
  }

  get wrapText(): boolean {
    return false;
  }
}

export class RangeFill extends HostObject {
  readonly #range: Range;

  constructor(range: Range) {
    super();
    this.#range = range;
  }

  get color(): string {
    return this.#range._sheet._colours.get(this.#range._address) ?? '';
  }

  set color(colour: string) {
    this.#range._sheet._colours.set(this.#range._address, colour);
  }
}

export class DataValidation extends HostObject {
  static rule: unknown;
  readonly #range: Range;

  constructor(range: Range) {
    super();
    this.#range = range;
  }

  get rule(): unknown {
    return DataValidation.rule ?? this.#range._address;
  }

  set rule(rule: unknown) {
    DataValidation.rule = rule;
  }
}
