import type { IWorksheetData, Worksheet } from '@univerjs/core';
import { documentSheet } from '../../../domain/document/layout-document';
import { StyleTable } from '../../../domain/document/style-table';
import { isWorkingSheet, type MarkRows } from '../../../domain/sheet/mark';
import { assertDrawable } from '../../assert-drawable';
import { HostError } from '../../host-error';
import { drawOutcome, namesGiven, placedLayouts, type PlacedLayout } from '../../placed-layouts';
import type { DrawOutcome, DrawRequest, HostCapabilities, SheetSummary } from '../../port';
import { reversed, type Change, type Changes } from '../changes/changes';
import { fittedRows } from '../changes/fitted-rows';
import { insertedSheet, removedSheet, shownSheet } from '../changes/sheet-changes';
import type { Acted } from '../changes/whole-action';
import type { DoneDrawing } from '../done-action';
import { readMark } from '../mark/mark-rows';
import { setMark } from '../mark/set-mark';
import { isStructureProtected } from '../reading/protection';
import { sheetContents } from '../reading/sheet-contents';
import { visibilityOf } from '../reading/sheet-summaries';
import type { ShownWorkbook } from '../shown-workbook';
import { gridSheets } from './grid-sheets';

interface ExistingSheet extends Pick<SheetSummary, 'name' | 'visibility'> {
  readonly sheet: Worksheet;
}

/** Draws a request's sheets; throws before anything is changed where they cannot be drawn. */
export function drawSheets(
  shown: ShownWorkbook,
  request: DrawRequest,
  capabilities: HostCapabilities,
  changes: Changes,
): Acted<DrawOutcome> {
  if (isStructureProtected(shown)) throw new HostError('workbookProtected');
  request.sheets.forEach(assertDrawable);
  const standing = shown.sheets.map(existingSheet);
  const placed = placedLayouts(
    request.sheets,
    standing.filter((sheet) => !isWorkingSheet(sheet)),
  );
  const mark = markWished(shown, request, placed);
  const activeBefore = shown.workbook.getActiveSheet().getSheetId();
  const replaced = removeReplaced(shown, placed, changes);
  const ids = addSheets(shown, placed, changes);
  if (mark)
    changes.make({
      does: setMark(shown, mark.before, mark.after),
      takesBack: [setMark(shown, mark.after, mark.before)],
    });
  removeLeftovers(shown, standing, changes);
  const first = ids.find((_, index) => !placed[index]?.layout.hidden);
  if (first !== undefined) changes.make(shownSheet(shown.unitId, first, activeBefore));
  return {
    answer: drawOutcome(placed, capabilities),
    done: {
      kind: 'draw',
      told: { kind: 'draw', sheets: placed.flatMap(({ layout, name }) => (layout.hidden ? [] : [name])) },
      drawn: ids.map((id) => drawnSheet(shown, id)),
      replaced: reversed(replaced),
      activeBefore,
      mark,
    },
  };
}

const existingSheet = (sheet: Worksheet): ExistingSheet => ({
  name: sheet.getName(),
  visibility: visibilityOf(sheet),
  sheet,
});

function markWished(
  shown: ShownWorkbook,
  { mark }: DrawRequest,
  placed: readonly PlacedLayout<ExistingSheet>[],
): { readonly before: MarkRows | undefined; readonly after: MarkRows } | undefined {
  if (!mark) return undefined;
  const before = readMark(shown);
  return {
    before,
    after: mark(
      before,
      placed.map(({ name }) => name),
    ),
  };
}

/** Hidden sheets give their place to ours, one after the other, as each stands somewhere else once others have gone. */
function removeReplaced(
  shown: ShownWorkbook,
  placed: readonly PlacedLayout<ExistingSheet>[],
  changes: Changes,
): readonly Change[] {
  return placed.flatMap(({ replaced }) => {
    const removing = replaced ? removedSheet(shown, replaced.sheet) : [];
    changes.makeAll(removing);
    return removing;
  });
}

/** At the end of the workbook; answers their ids. */
function addSheets(
  shown: ShownWorkbook,
  placed: readonly PlacedLayout<ExistingSheet>[],
  changes: Changes,
): readonly string[] {
  const names = namesGiven(placed);
  const styles = new StyleTable();
  const documents = placed.map(({ layout, name }) => documentSheet(layout, { name, names }, styles));
  const sheets = gridSheets(shown, documents, styles.styles);
  for (const sheet of sheets) {
    changes.makeAll(insertedSheet(shown, sheet, shown.sheets.length));
    changes.make(fittedRows({ unitId: shown.unitId, subUnitId: sheet.sheet.id }, usedRows(sheet.sheet)));
  }
  return sheets.map(({ sheet }) => sheet.id);
}

const usedRows = ({ cellData }: IWorksheetData): readonly number[] => Object.keys(cellData).map(Number);

/** What a drawing left behind that could not even be taken back, in this program or another. It does not come again. */
function removeLeftovers(shown: ShownWorkbook, standing: readonly ExistingSheet[], changes: Changes): void {
  for (const { sheet } of standing.filter(isWorkingSheet)) {
    for (const change of removedSheet(shown, sheet)) changes.make({ ...change, undoable: false });
  }
}

function drawnSheet(shown: ShownWorkbook, id: string): DoneDrawing['drawn'][number] {
  const sheet = shown.sheetOf(id);
  if (!sheet) throw new Error('a sheet drawn is not there');
  return { id, name: sheet.getName(), contents: sheetContents(sheet) };
}
