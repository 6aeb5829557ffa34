import type * as SheetJsModule from '@e965/xlsx';
import type { WorkBook } from '@e965/xlsx';
import { WorkbookRefusal } from '../refusal';
import { PLATFORM_CODEPAGES } from './codepages';

type SheetJs = typeof SheetJsModule;

/** SheetJS keeps number formats in one table for all files; its declaration is `any`. */
interface FormatTable {
  load(format: string, id: number): void;
}

/** Date and time formats that Chinese Excel numbers without spelling them out; SheetJS takes them for plain numbers. */
const EAST_ASIAN_DATE_FORMATS = [27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];
/** More rows than any format here can have: the bound is on what a forged file makes the library allocate. */
const MAX_ROWS = 1_048_576;

let loading: Promise<SheetJs> | undefined;

/** SheetJS is large and only old formats need it. */
function loadSheetJs(): Promise<SheetJs> {
  loading ??= import('@e965/xlsx').then((sheetJs) => {
    sheetJs.set_cptable(PLATFORM_CODEPAGES);
    return sheetJs;
  });
  return loading;
}

/** What else than values SheetJS is to read; each costs time. */
export interface SheetJsExtras {
  readonly formulas?: boolean;
  /** Widths of columns and heights of rows. */
  readonly sizes?: boolean;
}

/** A workbook as SheetJS reads it, with number formats (which tell dates) and without styles and HTML. */
export async function readWithSheetJs(bytes: Uint8Array, extras: SheetJsExtras = {}): Promise<WorkBook> {
  const sheetJs = await loadSheetJs();
  const formats = sheetJs.SSF as FormatTable;
  for (const id of EAST_ASIAN_DATE_FORMATS) formats.load('yyyy"年"m"月"d"日"', id);
  try {
    return sheetJs.read(bytes, {
      type: 'array',
      dense: true,
      cellText: false,
      cellHTML: false,
      cellFormula: extras.formulas ?? false,
      // Without it functions that only newer programs know lose their prefix, and with it their meaning.
      xlfn: true,
      cellStyles: extras.sizes ?? false,
      cellNF: true,
      sheetRows: MAX_ROWS,
    });
  } catch (error) {
    // Its errors are plain Errors or strings about what it met; the file passed our own checks, so it is damaged inside.
    throw new WorkbookRefusal('contentUnknown', {}, error);
  }
}
