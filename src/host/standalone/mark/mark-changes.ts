import type { MarkRows } from '../../../domain/sheet/mark';
import { MARK_SHEET } from '../../../domain/sheet/mark';
import type { DocumentCell, DocumentSheet } from '../../../domain/document/workbook-document';
import { HostError } from '../../host-error';
import type { Change } from '../changes/changes';
import { insertedSheet, removedSheet } from '../changes/sheet-changes';
import { gridSheet } from '../drawing/grid-sheet';
import { isStructureProtected } from '../reading/protection';
import type { ShownWorkbook } from '../shown-workbook';
import { markSheet } from './mark-rows';

/** What marks the workbook with these rows, or with none; `workbookProtected` where its sheet cannot come or go. */
export function markChanges(shown: ShownWorkbook, rows: MarkRows | undefined): readonly Change[] {
  const present = markSheet(shown);
  if (isStructureProtected(shown) && (present === undefined) !== (rows === undefined)) {
    throw new HostError('workbookProtected');
  }
  const index = present ? shown.workbook.getSheetIndex(present) : shown.sheets.length;
  return [
    ...(present ? removedSheet(shown, present) : []),
    ...(rows ? insertedSheet(shown, gridSheet(markDocument(rows), []), index) : []),
  ];
}

const markDocument = (rows: MarkRows): DocumentSheet => ({
  name: MARK_SHEET,
  visibility: 'veryHidden',
  cells: rows.flatMap((row, index) =>
    row.flatMap((value, col): readonly DocumentCell[] => (value === '' ? [] : [{ row: index, col, value }])),
  ),
  merges: [],
  columnWidths: {},
  rowHeights: {},
  hiddenRows: [],
  hiddenCols: [],
  gridlines: true,
  validations: [],
  conditions: [],
  print: MARK_PRINT,
  isProtected: false,
});

/** Nobody prints it. */
const MARK_PRINT: DocumentSheet['print'] = {
  paper: 'A4',
  orientation: 'portrait',
  margins: { top: 20, bottom: 20, left: 20, right: 20, header: 10, footer: 10 },
  centerHorizontally: false,
  centerVertically: false,
};
