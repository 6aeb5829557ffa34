import { invalidSelection } from '../../protocol/host-fault';
import { HostObject } from '../../protocol/host-object';
import { type Area, cellArea } from '../grid/area';
import type { SheetState } from '../sheet/sheet-state';
import { WorkbookState, type WorkbookStateOptions } from '../sheet/workbook-state';
import { Application } from './application';
import { CellsPlace } from './cells-place';
import { DocumentProperties } from './document-properties';
import { Functions } from './functions';
import type { Handles } from './handles';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { Worksheet } from './worksheet';
import { WorksheetCollection } from './worksheet-collection';
import { WorkbookProtection } from './worksheet-protection';

class WorkbookHandles implements Handles {
  readonly #worksheets = new WeakMap<SheetState, Worksheet>();

  constructor(readonly state: WorkbookState) {}

  range(sheet: SheetState, area: Area): Range {
    return new Range(new CellsPlace(this, sheet, [area]));
  }

  areas(sheet: SheetState, areas: readonly Area[]): RangeAreas {
    return new RangeAreas(new CellsPlace(this, sheet, areas));
  }

  worksheet(sheet: SheetState): Worksheet {
    const known = this.#worksheets.get(sheet);
    if (known) return known;
    const made = new Worksheet(this, sheet);
    this.#worksheets.set(sheet, made);
    return made;
  }
}

/** The workbook that Excel has open: the root of the API. */
export class Workbook extends HostObject {
  /** What the workbook is, behind the API: for clerks and views of tests. */
  readonly state: WorkbookState;
  readonly #handles: Handles;

  constructor(firstSheet = 'Sheet1', options: WorkbookStateOptions = {}) {
    super();
    this.state = new WorkbookState(firstSheet, options);
    this.#handles = new WorkbookHandles(this.state);
  }

  get name(): string {
    return 'test.xlsx';
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.#handles);
  }
  get application(): Application {
    return new Application(this.state);
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.state);
  }
  get functions(): Functions {
    return new Functions(this.state);
  }
  get properties(): DocumentProperties {
    return new DocumentProperties(this.state);
  }

  getSelectedRange(): Range {
    const { active } = this.state;
    const [area, ...others] = active.selection;
    if (!area || others.length > 0) throw invalidSelection();
    return this.#handles.range(active, area);
  }

  getSelectedRanges(): RangeAreas {
    return this.#handles.areas(this.state.active, this.state.active.selection);
  }

  getActiveCell(): Range {
    const { active } = this.state;
    const { top, left } = active.selection[0]!;
    return this.#handles.range(active, cellArea(top, left));
  }
}
