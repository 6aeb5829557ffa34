import type { WorkbookDocument } from '../../../../src/domain/document/workbook-document';
import { cellAddress } from '../../../../src/domain/sheet/address';
import type { OpenedGrid } from '../../../host/standalone/grid-harness';
import { initialDocument } from '../../../host/standalone/initial-document';

/** As long as a big school's form. */
const ROWS = 400;

/** The grid scrolls as it paints; for the first time a while after it was started. */
const FIRST_FRAMES = 30;
const FRAMES = 6;

/** Cells of column B to be shown, rows from 0. */
export interface RevealTask {
  readonly frozen: { readonly rows: number; readonly cols: number };
  readonly cells: readonly { readonly sheet: string; readonly row: number }[];
}

/** What a contract page offers to the test of `reveal`. */
export interface RevealPage {
  /** Shows one cell after the other; answers of each the first row that is then seen whole below the frozen ones. */
  __reveal?: (task: RevealTask) => Promise<readonly number[]>;
}

const CELLS = Object.fromEntries(Array.from({ length: ROWS }, (_, row) => [cellAddress(row, 1), row + 1]));
const FORMS = initialDocument({ sheets: ['甲', '乙'].map((name) => ({ name, cells: CELLS })) });

export function serveReveal(open: (document: WorkbookDocument) => Promise<OpenedGrid>): void {
  (window as RevealPage).__reveal = async ({ frozen, cells }) => {
    const sheets = FORMS.sheets.map((sheet) => ({ ...sheet, freeze: frozen }));
    const { workbook, api } = await open({ ...FORMS, sheets });
    const firsts: number[] = [];
    for (const { sheet, row } of cells) {
      await workbook.host.reveal({ sheet, cell: cellAddress(row, 1) });
      await painted(firsts.length === 0 ? FIRST_FRAMES : FRAMES);
      const state = api.getActiveWorkbook()!.getActiveSheet().getScrollState();
      firsts.push(frozen.rows + state.sheetViewStartRow + (state.offsetY > 0 ? 1 : 0));
    }
    return firsts;
  };
}

async function painted(frames: number): Promise<void> {
  for (let frame = 0; frame < frames; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}
