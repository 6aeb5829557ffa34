import type { SelectedCells } from '../../port';
import type { WpsApplication } from '../api/application-api';
import { placeOf } from '../reading/used-range';
import type { WorkbookInHand } from '../workbook-in-hand';

/**
 * The first area selected. A shape or a chart has no place among the cells: then what was last selected on the sheet that
 * is shown, or its first cell. Where that is a chart as a whole, of the sheet last selected, or else the first that can
 * be seen.
 */
export function selectedCells(hand: WorkbookInHand, last: SelectedCells | undefined): SelectedCells {
  const cells = cellsSelected(hand.app);
  if (cells) return cells;
  const shown = hand.workbook.ActiveSheet.Name;
  const seen = hand.sheets().flatMap(({ name, visibility }) => (visibility === 'visible' ? [name] : []));
  const sheet = [shown, last?.sheet].find((name) => seen.some((one) => one === name)) ?? seen[0] ?? shown;
  return last?.sheet === sheet ? last : { sheet, range: { top: 0, left: 0, bottom: 0, right: 0 } };
}

function cellsSelected(app: WpsApplication): SelectedCells | undefined {
  try {
    const { Selection: selection } = app;
    if (!selection || typeof selection.Row !== 'number') return undefined;
    const area = selection.Areas.Item(1);
    return { sheet: area.Worksheet.Name, range: placeOf(area) };
  } catch {
    // A shape may refuse what cells are asked; whether anything else is wrong is said by the next call.
    return undefined;
  }
}
