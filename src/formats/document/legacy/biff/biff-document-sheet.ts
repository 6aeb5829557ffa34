import type { DocumentSheet } from '../../../../domain/document/workbook-document';
import type { SheetSnapshot } from '../../../../domain/sheet/snapshot';
import type { BiffSheetOutline } from '../../../legacy/biff-sheet-outline';
import type { LeftBehindTally } from '../../left-behind-tally';
import { withShiftedDays } from '../../shifted-days';
import { biffDocumentCells } from './biff-document-cells';
import type { BiffGlobals, BiffTab } from './biff-globals';
import type { BiffSheetLooks } from './biff-sheet-looks';
import type { BiffStyles } from './biff-styles';
import type { NamedPrint } from './biff-workbook-names';

/** What is known of one worksheet. */
export interface BiffSheetParts {
  readonly tab: BiffTab;
  readonly outline: BiffSheetOutline;
  readonly snapshot: SheetSnapshot;
  readonly looks: BiffSheetLooks;
  readonly formulas: ReadonlyMap<number, string>;
  readonly print: NamedPrint;
}

export function biffDocumentSheet(
  { tab, outline, snapshot, looks, formulas, print }: BiffSheetParts,
  globals: BiffGlobals,
  styles: BiffStyles,
  tally: LeftBehindTally,
): DocumentSheet {
  const { grid, view, rules } = looks;
  const columns = grid.columns();
  const { cells, simplified } = biffDocumentCells(snapshot, looks, formulas, styles);
  const tabColor = view.tabColorIndex === undefined ? undefined : globals.palette.color(view.tabColorIndex);
  tally.add('looks', tab.name, simplified + (grid.hidesOtherRows ? 1 : 0));
  const shifted = withShiftedDays(rules.conditions, { cells, styles: styles.styles }, globals.dateShift);
  tally.add('conditions', tab.name, shifted.lost);
  countLost(tab.name, looks, formulas, tally);
  return {
    name: snapshot.name,
    visibility: tab.visibility,
    cells,
    merges: snapshot.merges,
    columnWidths: columns.widths,
    rowHeights: grid.rowHeights,
    ...(columns.others === undefined ? {} : { defaultColumnWidth: columns.others }),
    ...(grid.defaultRowHeight === undefined ? {} : { defaultRowHeight: grid.defaultRowHeight }),
    hiddenRows: [...outline.hiddenRows].sort((left, right) => left - right),
    hiddenCols: outline.hiddenCols,
    ...(view.freeze ? { freeze: view.freeze } : {}),
    gridlines: view.gridlines,
    validations: rules.validations,
    conditions: shifted.conditions,
    print: { ...looks.print.build(), ...print },
    isProtected: looks.isProtected,
    ...(tabColor === undefined ? {} : { tabColor }),
  };
}

function countLost(
  sheet: string,
  looks: BiffSheetLooks,
  formulas: ReadonlyMap<number, string>,
  tally: LeftBehindTally,
): void {
  for (const kind of looks.objects.others()) tally.add(kind, sheet);
  tally.add('pivotTables', sheet, looks.pivotTables);
  tally.add('richText', sheet, looks.cells.richCells);
  tally.add('conditions', sheet, looks.rules.lostConditions);
  tally.add('validations', sheet, looks.rules.lostValidations);
  tally.add('tables', sheet, looks.tables);
  tally.add('filters', sheet, looks.filters);
  tally.add('password', sheet, looks.hasPassword ? 1 : 0);
  const values = [...looks.cells.formulaCells].filter((key) => !formulas.has(key));
  tally.add('formulas', sheet, values.length);
  tally.add('pageBreaks', sheet, looks.pageBreaks);
  tally.add('other', sheet, looks.lostLinks);
}
