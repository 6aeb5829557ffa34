import type { WpsRange } from '../../../src/host/wps/api/cells-api';
import type { WpsSheet, WpsWorkbook } from '../../../src/host/wps/api/workbook-api';
import type { Workbook } from '../../excel-host/model/api/workbook';
import type { Area } from '../../excel-host/model/grid/area';
import type { SheetState } from '../../excel-host/model/sheet/sheet-state';
import type { WorkbookState } from '../../excel-host/model/sheet/workbook-state';
import { NoSuchCall, WpsFault } from '../bridge';
import { Cells } from './cells';
import { ChartModel } from './chart';
import type { WpsProgram } from './program';
import { RangeModel } from './range';
import type { RangeUnit } from './range-navigation';
import { SheetModel } from './sheet';
import { SheetPlace } from './sheet-place';
import { newView, type View } from './view';
import { WorkbookModel } from './workbook';

export interface FileFacts {
  readonly name: string;
  /** Folder; empty where it was never saved. */
  readonly path: string;
  readonly readOnly: boolean;
}

/** An open workbook, and how its sheets and cells become objects that a page holds, and back. */
export class WpsContext {
  isClosed = false;
  /** A sheet that is one chart is shown, and has no cells. */
  chartShown = false;
  /** The sheet that the window is about, where that is not the one that is shown. */
  seen: SheetState | undefined;
  readonly #sheets = new WeakMap<SheetState, SheetModel>();
  readonly #views = new WeakMap<SheetState, View>();
  readonly #chart = new ChartModel(this);
  readonly #workbook = new WorkbookModel(this);

  constructor(
    readonly program: WpsProgram,
    /** Only for clerks and views of tests, which take one. */
    readonly holder: Workbook,
    public file: FileFacts,
  ) {}

  get state(): WorkbookState {
    if (this.isClosed) throw new WpsFault('call failed');
    return this.holder.state;
  }

  expose<Model extends object>(name: string, model: Model): Model {
    return this.program.bridge.expose(name, model);
  }

  workbook(): WpsWorkbook {
    return this.expose('Workbook', this.#workbook);
  }

  sheet(sheet: SheetState): WpsSheet {
    let model = this.#sheets.get(sheet);
    if (!model) this.#sheets.set(sheet, (model = new SheetModel(new SheetPlace(this, sheet))));
    return this.expose('Worksheet', model);
  }

  /** The chart that is a sheet of its own, for whoever takes whatever is shown for a sheet with cells. */
  chart(): WpsSheet {
    return this.expose('Chart', this.#chart) as object as WpsSheet;
  }

  /** Shows a sheet with cells. */
  activate(sheet: SheetState): void {
    const leftChart = this.chartShown && this.state.active === sheet;
    this.state.activate(sheet);
    this.chartShown = false;
    const args = { worksheetId: sheet.id };
    if (leftChart) this.program.tell({ kind: 'worksheetActivated', book: this, args });
  }

  showChart(): void {
    this.chartShown = true;
    this.program.tell({ kind: 'chartActivated', book: this });
  }

  /** One area at least. */
  range(sheet: SheetState, areas: readonly Area[]): WpsRange {
    return this.cells(new Cells(new SheetPlace(this, sheet), areas));
  }

  /** `unit` is what `Count` counts. */
  cells(cells: Cells, unit?: RangeUnit): WpsRange {
    return this.expose('Range', new RangeModel(cells, unit));
  }

  /** How a sheet is looked at. */
  view(sheet: SheetState): View {
    let view = this.#views.get(sheet);
    if (!view) this.#views.set(sheet, (view = newView()));
    return view;
  }

  /** The sheet that a page gave as an argument; a fault where it is of another workbook. */
  sheetGiven(value: unknown, what: string): SheetState {
    const model = this.program.bridge.modelOf(value);
    if (!(model instanceof SheetModel)) throw new NoSuchCall(`${what} takes a sheet`);
    if (model._place.context !== this) throw new WpsFault('call failed');
    return model._place.state;
  }

  /** The cells that a page gave as an argument; a fault where they are of another workbook. */
  cellsGiven(value: unknown, what: string): Cells {
    const model = this.program.bridge.modelOf(value);
    if (!(model instanceof RangeModel)) throw new NoSuchCall(`${what} takes cells`);
    if (model._cells.context !== this) throw new WpsFault('call failed');
    return model._cells;
  }
}
