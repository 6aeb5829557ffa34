import { rangeAddress } from '../../../src/domain/sheet/address';
import type { Clerk as ModelClerk } from '../../excel-host/model/clerk';
import type { Clerk } from '../contract/harness';
import { EXCEL_VISIBILITY } from './initial-workbook';

/** The model's clerk in the words of the contract; `tellsNames` where the program tells of a new name by itself. */
export const contractClerk = (clerk: ModelClerk, tellsNames: boolean): Clerk => ({
  // An apostrophe in front says “text”, whatever follows.
  type: (sheet, cell, value) =>
    clerk.type(sheet, cell, value === null ? '' : typeof value === 'string' ? `'${value}` : value),
  pasteOver: (sheet, cell, value) => clerk.pasteCellOver(sheet, cell, value),
  insertRow: (sheet, row) => clerk.insertRow(sheet, row),
  select: (sheet, range) => clerk.select(sheet, rangeAddress(range)),
  addSheet: (name) => clerk.addSheet(name),
  rename: (sheet, name) => {
    clerk.renameSheet(sheet, name);
    // By hand, that takes going to the sheet: all that such a program tells of it.
    if (!tellsNames) clerk.showSheet(name);
  },
  deleteSheet: (name) => clerk.deleteSheet(name),
  show: (sheet, visibility) => clerk.setVisibility(sheet, EXCEL_VISIBILITY[visibility]),
  protect: (sheet) => clerk.protectSheet(sheet),
  protectStructure: () => clerk.protectWorkbook(),
});
