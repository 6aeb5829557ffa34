import {
  CommandType,
  ICommandService,
  type IMutationInfo,
  type Injector,
  type IOperation,
} from '@univerjs/core';
import { MARK_SHEET, type MarkRows } from '../../../domain/sheet/mark';
import { HostError } from '../../host-error';
import { Changes } from '../changes/changes';
import { ShownWorkbook } from '../shown-workbook';
import { markChanges } from './mark-changes';
import { readMark, sameRows } from './mark-rows';

interface SetMarkParams {
  readonly unitId: string;
  readonly from: MarkRows | undefined;
  readonly to: MarkRows | undefined;
}

const SET_MARK = 'mechanism168.operation.set-mark';

/**
 * An order to the grid, to stand in its undo: the workbook is marked otherwise, unless it has been marked anew since and
 * no longer says what this order knew.
 */
export const setMark = (
  { unitId }: ShownWorkbook,
  from: MarkRows | undefined,
  to: MarkRows | undefined,
): IMutationInfo => ({ id: SET_MARK, params: { unitId, from, to } satisfies SetMarkParams });

/** Makes the grid know the order. */
export function registerSetMark(services: Injector): void {
  const operation: IOperation<SetMarkParams> = {
    id: SET_MARK,
    type: CommandType.OPERATION,
    handler: (_, { unitId, from, to }) => {
      const shown = new ShownWorkbook(unitId, services);
      if (sameRows(readMark(shown), from)) writeMarkRows(shown, to);
      return true;
    },
  };
  services.get(ICommandService).registerCommand(operation);
}

/** Whole or not at all; what even so remains is told by the name of its sheet. */
export function writeMarkRows(shown: ShownWorkbook, rows: MarkRows | undefined): void {
  const changes = new Changes(shown);
  try {
    changes.makeAll(markChanges(shown, rows));
  } catch (error) {
    const failures = changes.takeBack();
    if (failures.length === 0) throw error;
    throw new HostError(
      'unknown',
      {},
      { cause: new AggregateError([error, ...failures]), left: [MARK_SHEET] },
    );
  }
}
