import type { WpsWorksheetFunction } from '../../../src/host/wps/api/application-api';
import { isBlank } from '../../excel-host/model/grid/cell';
import { NoSuchCall } from '../bridge';
import type { WpsProgram } from './program';

/** Functions of cells, called by a page. */
export class WorksheetFunctionModel implements WpsWorksheetFunction {
  constructor(private readonly _program: WpsProgram) {}

  CountA(range: unknown): number {
    const { active } = this._program;
    if (!active) throw new NoSuchCall('WorksheetFunction without a workbook');
    const { sheet, areas } = active.cellsGiven(range, 'WorksheetFunction.CountA');
    let filled = 0;
    for (const area of areas) {
      sheet.grid.forEachStored(area, (cell) => (filled += isBlank(cell) ? 0 : 1));
    }
    return filled;
  }
}
