import type * as ExcelJs from 'exceljs';
import type { WorkbookLayout } from '../../domain/sheet/layout';
import { drawSheet } from './draw-sheet';
import { FIXED_DATE, PROGRAM } from './file-properties';
import { repack } from './repack';
import { sheetNames } from '../../domain/sheet/sheet-names';

/** Draws a workbook as .xlsx bytes. Every string lands as text; formulas carry the values they must show. */
export async function writeWorkbook(layout: WorkbookLayout): Promise<Uint8Array> {
  const workbook = await newWorkbook();
  workbook.creator = PROGRAM;
  workbook.lastModifiedBy = PROGRAM;
  workbook.created = FIXED_DATE;
  workbook.modified = FIXED_DATE;
  workbook.title = layout.title;
  const given = sheetNames(layout.sheets.map((sheet) => sheet.name));
  const names = new Map(layout.sheets.map((sheet, index) => [sheet.name, given[index] ?? sheet.name]));
  layout.sheets.forEach((sheet, index) => drawSheet(workbook, sheet, given[index] ?? sheet.name, names));
  // Packed again below, so that compressing here would only cost time.
  const written = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } });
  return repack(new Uint8Array(written), layout, names);
}

/** exceljs is large and only writing needs it. It is CommonJS, so some loaders only have it as the default export. */
async function newWorkbook(): Promise<ExcelJs.Workbook> {
  const loaded: Loaded & { readonly default?: Loaded } = await import('exceljs');
  return new (loaded.default ?? loaded).Workbook();
}

type Loaded = Pick<typeof ExcelJs, 'Workbook'>;
