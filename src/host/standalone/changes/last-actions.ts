import {
  CommandType,
  ICommandService,
  type IMutationInfo,
  type IOperation,
  type Injector,
} from '@univerjs/core';
import type { DoneAction } from '../done-action';

interface RememberParams {
  readonly unitId: string;
  readonly action: DoneAction | undefined;
}

const REMEMBER_ACTION = 'mechanism168.operation.remember-action';

/** An order to the grid, to stand in its undo: from now on this is our last action. */
export const rememberAction = (unitId: string, action: DoneAction | undefined): IMutationInfo => ({
  id: REMEMBER_ACTION,
  params: { unitId, action } satisfies RememberParams,
});

/** The last thing we did to a workbook that can be taken back and still stands, by the workbook's id. */
export class LastActions {
  readonly #actions = new Map<string, DoneAction | undefined>();

  of(unitId: string): DoneAction | undefined {
    return this.#actions.get(unitId);
  }

  set(unitId: string, action: DoneAction | undefined): void {
    this.#actions.set(unitId, action);
  }

  forget(unitId: string): void {
    this.#actions.delete(unitId);
  }

  /** Makes the grid know the order. */
  register(services: Injector): void {
    const operation: IOperation<RememberParams> = {
      id: REMEMBER_ACTION,
      type: CommandType.OPERATION,
      handler: (_, { unitId, action }) => {
        this.set(unitId, action);
        return true;
      },
    };
    services.get(ICommandService).registerCommand(operation);
  }
}
