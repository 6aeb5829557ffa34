import { RedoCommand, UndoCommand, ICommandService, IUniverInstanceService } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import type { WorkbookDocument } from '../../domain/document/workbook-document';
import { HostError } from '../host-error';
import { keepRowHeights } from './changes/keep-row-heights';
import { stopMeasuringWithSheet } from './changes/stop-measuring';
import type { LastActions } from './changes/last-actions';
import { shownSheet } from './changes/sheet-changes';
import { documentOf } from './data';
import { WorkbookEvents } from './events/workbook-events';
import { GridHost } from './grid-host';
import type { GridWorkbook } from './open-grid';
import { keepProtection } from './reading/keep-protection';
import { Calculation } from './reading/calculation';
import type { ShownWorkbook } from './shown-workbook';
import type { GridScreen } from './starting/grid-screen';

/** A workbook in the grid, until the grid shows another. */
export class OpenGridWorkbook implements GridWorkbook {
  readonly host: GridHost;
  readonly #events: WorkbookEvents;
  readonly #calculation: Calculation;
  readonly #forgetHeights: () => void;
  #stopMeasuring: () => void;
  #forgetProtection: () => void;

  constructor(
    private readonly api: FUniver,
    private readonly shown: ShownWorkbook,
    private readonly screen: GridScreen,
    private readonly lastActions: LastActions,
  ) {
    this.#forgetProtection = keepProtection(shown);
    this.#forgetHeights = keepRowHeights(shown);
    this.#stopMeasuring = stopMeasuringWithSheet(shown);
    this.#events = new WorkbookEvents(shown);
    this.#calculation = new Calculation(shown);
    this.host = new GridHost({
      shown,
      screen,
      events: this.#events,
      calculation: this.#calculation,
      lastActions,
    });
  }

  get isEditing(): boolean {
    return this.screen.isEditing();
  }

  async document({
    keepEditing = false,
  }: { readonly keepEditing?: boolean } = {}): Promise<WorkbookDocument> {
    // A cell whose content a rule forbids cannot be finished; what it held before is what is saved.
    if (!keepEditing) await this.screen.finishEditing();
    await this.#calculation.settled();
    const workbook = this.api.getWorkbook(this.shown.unitId);
    if (!workbook) throw new HostError('workbookClosed');
    // Told any later, what is handed over here would pass for a change after it.
    this.#events.savable.tellNow();
    return documentOf(workbook.save(), workbook.getActiveSheet().getSheetId());
  }

  onChanged(listener: () => void): () => void {
    return this.#events.savable.add(listener);
  }

  changesTold(): Promise<void> {
    this.#events.savable.tellNow();
    // Microtasks that tell were queued before whoever waits for this one goes on.
    return Promise.resolve();
  }

  async undo(): Promise<void> {
    await this.#command(UndoCommand.id);
  }

  async redo(): Promise<void> {
    await this.#command(RedoCommand.id);
  }

  /**
   * Leaves the grid to another workbook; answers how to come back as it was, but for the grid's own undo, should that one
   * not be shown after all.
   */
  standAside(): () => void {
    const { unitId, workbook } = this.shown;
    const sheet = workbook.getActiveSheet().getSheetId();
    const data = this.api.getWorkbook(unitId)?.save();
    this.#forgetProtection();
    this.#stopMeasuring();
    this.api.disposeUnit(unitId);
    return () => {
      if (data) this.api.createWorkbook(data);
      this.#stopMeasuring = stopMeasuringWithSheet(this.shown);
      this.#forgetProtection = keepProtection(this.shown);
      this.shown.order(shownSheet(unitId, sheet, sheet).does);
    };
  }

  close(): void {
    this.#events.dispose();
    this.#calculation.dispose();
    this.#forgetProtection();
    this.#forgetHeights();
    this.#stopMeasuring();
    this.lastActions.forget(this.shown.unitId);
    this.api.disposeUnit(this.shown.unitId);
  }

  /** Nothing to take back is no error. */
  async #command(id: string): Promise<void> {
    this.shown.assertOpen();
    await this.screen.finishEditing();
    // The grid takes back what was done where the keyboard is; the clerk has pressed a button of the page.
    this.shown.services.get(IUniverInstanceService).focusUnit(this.shown.unitId);
    await this.shown.services.get(ICommandService).executeCommand(id);
  }
}
