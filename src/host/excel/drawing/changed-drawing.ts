/// <reference types="office-js" />
import { HostError } from '../../host-error';
import type { CellState } from '../../cells/cell-state';
import { loadSources } from '../load-cells';
import type { DoneDrawing } from '../../done-action';
import { opBytes, requestsOf } from '../plan/requests';
import type { WorkbookView } from '../../standing-workbook';
import { assertAsDrawn } from '../../undone-drawing';
import { loadView } from '../workbook-view';

/** Looks at the workbook; throws where a drawing cannot, or unasked must not, be taken back. */
export async function viewForUndo(
  context: Excel.RequestContext,
  { drawn }: DoneDrawing,
  discardChanges: boolean,
): Promise<WorkbookView> {
  const viewNow = loadView(context);
  const compared = discardChanges ? [] : drawn;
  const cellsOf = await readContents(context, compared);
  const view = viewNow();
  if (view.structureProtected) throw new HostError('workbookProtected');
  assertAsDrawn(compared, view.sheets, cellsOf);
  return view;
}

type DrawnSheet = DoneDrawing['drawn'][number];

/** One request, unless what was drawn does not fit one answer; what was queued before goes with the first. */
async function readContents(
  context: Excel.RequestContext,
  sheets: readonly DrawnSheet[],
): Promise<(id: string) => readonly CellState[]> {
  const answers = new Map<string, () => readonly CellState[]>();
  const requests = requestsOf(sheets, answerBytes);
  for (const request of requests.length > 0 ? requests : [[]]) {
    for (const { id } of request) {
      const used = context.workbook.worksheets.getItemOrNullObject(id).getUsedRangeOrNullObject(true);
      const cells = loadSources(used);
      answers.set(id, () => (used.isNullObject ? [] : cells()));
    }
    await context.sync();
  }
  return (id) => answers.get(id)?.() ?? [];
}

/** Beside its content a cell answers with its type and its format. */
const CELL_BYTES = 30;

const answerBytes = ({ contents }: DrawnSheet): number =>
  opBytes({ kind: 'grid', property: 'formulas', address: '', grid: [[...contents.values()]] }) +
  contents.size * CELL_BYTES;
