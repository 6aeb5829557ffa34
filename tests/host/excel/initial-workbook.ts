import { parseCellAddress, parseRangeAddress } from '../../../src/domain/sheet/address';
import { Workbook } from '../../excel-host/model/api/workbook';
import { CellError, type ErrorText } from '../../excel-host/model/grid/cell';
import type { SheetState } from '../../excel-host/model/sheet/sheet-state';
import type { WorkbookStateOptions } from '../../excel-host/model/sheet/workbook-state';
import { writeContents } from '../../excel-host/model/sheet/write-contents';
import type { InitialSheet } from '../contract/harness';

/** A workbook of the test host with exactly these sheets, made past its API. */
export function initialWorkbook(sheets: readonly InitialSheet[], options: WorkbookStateOptions): Workbook {
  const [first = { name: 'Sheet1' }, ...others] = sheets;
  const workbook = new Workbook(first.name, options);
  const { state } = workbook;
  for (const { name } of others) state.addSheet(name);
  sheets.forEach((sheet, index) => fill(workbook, state.sheets[index]!, sheet));
  const visible = sheets.findIndex(({ visibility = 'visible' }) => visibility === 'visible');
  state.activate(state.sheets[visible]!);
  sheets.forEach(({ visibility = 'visible' }, index) =>
    state.setVisibility(state.sheets[index]!, EXCEL_VISIBILITY[visibility]),
  );
  return workbook;
}

export const EXCEL_VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

function fill({ state }: Workbook, sheet: SheetState, { cells = {}, merges = [] }: InitialSheet): void {
  const restyled = (numberFormat: string) =>
    state.styles.remembering((style) => ({ ...style, numberFormat }));
  const asDate = restyled('yyyy/m/d');
  for (const [address, value] of Object.entries(cells)) {
    const { row, col } = parseCellAddress(address)!;
    if (typeof value === 'object' && 'formula' in value) {
      writeContents(state, sheet, { top: row, left: col, bottom: row, right: col }, `=${value.formula}`);
    } else if (typeof value === 'object' && value.kind === 'date') {
      sheet.grid.cellForWriting(row, col).value = value.serial;
      sheet.grid.restyleCell(row, col, asDate);
    } else {
      sheet.grid.cellForWriting(row, col).value =
        typeof value === 'object' ? new CellError(value.code as ErrorText) : value;
    }
  }
  for (const merge of merges) sheet.merged.add(parseRangeAddress(merge)!);
}
