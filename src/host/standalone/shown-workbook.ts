import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICommandInfo,
  type IExecutionOptions,
  type Injector,
  type IMutationInfo,
  type Nullable,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { InsertSheetMutation } from '@univerjs/sheets';
import { sameName } from '../../domain/sheet/sheet-names';
import { HostError } from '../host-error';

/** The workbook that a host works on, among the services of the grid; once another is shown it answers no more. */
export class ShownWorkbook {
  readonly #commands: ICommandService;

  constructor(
    readonly unitId: string,
    readonly services: Injector,
  ) {
    this.#commands = services.get(ICommandService);
  }

  /** `workbookClosed` where the grid shows another one. */
  get workbook(): Workbook {
    const workbook = this.#standing;
    if (!workbook) throw new HostError('workbookClosed');
    return workbook;
  }

  /** Throws `workbookClosed` where the grid shows another one. */
  assertOpen(): void {
    if (!this.#standing) throw new HostError('workbookClosed');
  }

  get #standing(): Nullable<Workbook> {
    return this.services
      .get(IUniverInstanceService)
      .getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET);
  }

  /** In their order, those very hidden too. */
  get sheets(): readonly Worksheet[] {
    return this.workbook.getSheets();
  }

  /** The sheet of a name, whatever the case; `sheetMissing` where there is none. */
  sheetNamed(name: string): Worksheet {
    const found = this.sheets.find((sheet) => sameName(sheet.getName()) === sameName(name));
    if (!found) throw new HostError('sheetMissing', { sheet: name });
    return found;
  }

  sheetOf(id: string): Worksheet | undefined {
    return this.workbook.getSheetBySheetId(id) ?? undefined;
  }

  /** Lets the grid do something at once; throws where it does not. */
  order({ id, params }: IMutationInfo): void {
    // The grid goes to every sheet that is added, also hidden ones, unless another hand is said to have added it.
    const options = id === InsertSheetMutation.id ? { fromCollab: true } : undefined;
    if (!this.#commands.syncExecuteCommand(id, params, options)) throw new Error(`refused: ${id}`);
  }

  /** Calls back before whatever the grid is about to do; it may still fail. */
  onOrdered(listener: (ordered: Readonly<ICommandInfo>, options?: IExecutionOptions) => void): () => void {
    const registration = this.#commands.beforeCommandExecuted((ordered, options) =>
      listener(ordered, options),
    );
    return () => registration.dispose();
  }

  /** Calls back after whatever the grid does, by whoever's hand. */
  onDone(listener: (done: Readonly<ICommandInfo>, options?: IExecutionOptions) => void): () => void {
    // The same listener may come twice, which the grid does not take.
    const registration = this.#commands.onCommandExecuted((done, options) => listener(done, options));
    return () => registration.dispose();
  }
}
