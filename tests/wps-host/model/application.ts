import type { WpsApplication } from '../../../src/host/wps/api/application-api';
import type { WpsRange } from '../../../src/host/wps/api/cells-api';
import type { WpsWindow, WpsWorkbook, WpsWorkbooks } from '../../../src/host/wps/api/workbook-api';
import { booleanGiven } from './arguments';
import { ApiEvent } from './events/api-event';
import type { WpsProgram } from './program';
import { SelectedShape } from './selected-shape';
import { Surroundings } from './surroundings/surroundings';
import { WindowModel } from './window';
import { WorkbooksModel } from './workbooks';
import { WorksheetFunctionModel } from './worksheet-function';

/** What a page of the add-in finds as `window.Application`. */
export class ApplicationModel implements WpsApplication {
  readonly #workbooks: WorkbooksModel;
  readonly #events: ApiEvent;
  readonly #surroundings: Surroundings;
  readonly #functions: WorksheetFunctionModel;
  readonly #shape = new SelectedShape();

  constructor(private readonly _program: WpsProgram) {
    this.#workbooks = new WorkbooksModel(_program);
    this.#events = new ApiEvent(_program);
    this.#functions = new WorksheetFunctionModel(_program);
    this.#surroundings = new Surroundings(_program);
  }

  /** As WPS reports it, to the surprise of many an add-in. */
  get Name(): string {
    return 'Microsoft Excel';
  }

  get Version(): string {
    return '12.0';
  }

  get Build(): string {
    return '12.1.0.28043';
  }

  get Ready(): boolean {
    return !this._program.typing;
  }

  get Workbooks(): WpsWorkbooks {
    return this._program.bridge.expose('Workbooks', this.#workbooks);
  }

  get ActiveWorkbook(): WpsWorkbook | null {
    return this._program.active?.workbook() ?? null;
  }

  get ActiveWindow(): WpsWindow | null {
    const { active } = this._program;
    return active ? active.expose('Window', new WindowModel(active)) : null;
  }

  get Selection(): WpsRange | null {
    const { active, bridge, shapeSelected } = this._program;
    if (!active) return null;
    // The declared type knows only cells, as the published one does.
    if (shapeSelected || active.chartShown) return bridge.expose('Shape', this.#shape) as object as WpsRange;
    const sheet = active.state.active;
    return active.range(sheet, sheet.selection);
  }

  get ScreenUpdating(): boolean {
    return this._program.screenUpdating;
  }
  set ScreenUpdating(value: unknown) {
    this._program.guardTyping();
    this._program.screenUpdating = booleanGiven(value, 'ScreenUpdating');
  }

  get EnableEvents(): boolean {
    return this._program.enableEvents;
  }
  set EnableEvents(value: unknown) {
    this._program.guardTyping();
    this._program.enableEvents = booleanGiven(value, 'EnableEvents');
  }

  get DisplayAlerts(): boolean {
    return this._program.displayAlerts;
  }
  set DisplayAlerts(value: unknown) {
    this._program.guardTyping();
    this._program.displayAlerts = booleanGiven(value, 'DisplayAlerts');
  }

  get WorksheetFunction(): WpsApplication['WorksheetFunction'] {
    return this._program.bridge.expose('WorksheetFunction', this.#functions);
  }

  get ApiEvent(): WpsApplication['ApiEvent'] {
    return this._program.bridge.expose('ApiEvent', this.#events);
  }

  get PluginStorage(): WpsApplication['PluginStorage'] {
    return this.#surroundings.PluginStorage;
  }
  get FileSystem(): WpsApplication['FileSystem'] {
    return this.#surroundings.FileSystem;
  }
  get Env(): WpsApplication['Env'] {
    return this.#surroundings.Env;
  }
  FileDialog(...given: Parameters<WpsApplication['FileDialog']>): ReturnType<WpsApplication['FileDialog']> {
    return this.#surroundings.FileDialog(...given);
  }
  CreateTaskPane(
    ...given: Parameters<WpsApplication['CreateTaskPane']>
  ): ReturnType<WpsApplication['CreateTaskPane']> {
    return this.#surroundings.CreateTaskPane(...given);
  }
  GetTaskPane(
    ...given: Parameters<WpsApplication['GetTaskPane']>
  ): ReturnType<WpsApplication['GetTaskPane']> {
    return this.#surroundings.GetTaskPane(...given);
  }
  ShowDialog(...given: Parameters<WpsApplication['ShowDialog']>): void {
    this.#surroundings.ShowDialog(...given);
  }
}
