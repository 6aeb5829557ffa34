import {
  IUniverInstanceService,
  UniverInstanceType,
  type ICustomRange,
  type Injector,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import type { ISheetLocationBase } from '@univerjs/sheets';
import { carriedLink } from '../data';

/** Where a link leads that the mouse is on: that of the text it is on, or of a cell without text. */
export function linkAt(
  services: Injector,
  { unitId, subUnitId, row, col }: ISheetLocationBase,
  range: Nullable<ICustomRange>,
): string | undefined {
  const url: unknown = range?.properties?.['url'];
  if (typeof url === 'string') return url;
  const workbook = services
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  return carriedLink(workbook?.getSheetBySheetId(subUnitId)?.getCellRaw(row, col)?.custom);
}
