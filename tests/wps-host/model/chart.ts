import type { WpsWorkbook } from '../../../src/host/wps/api/workbook-api';
import type { WpsContext } from './context';

/** A sheet that is one chart: none of `Worksheets`, but shown as they are. */
export class ChartModel {
  constructor(private readonly _context: WpsContext) {}

  get Name(): string {
    return 'Chart1';
  }

  get Parent(): WpsWorkbook {
    return this._context.workbook();
  }

  Activate(): void {
    this._context.program.guardTyping();
    this._context.showChart();
  }
}
