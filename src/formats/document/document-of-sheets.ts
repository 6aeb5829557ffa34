import type {
  DocumentName,
  DocumentSheet,
  DocumentStyle,
  WorkbookDocument,
} from '../../domain/document/workbook-document';
import { plainSheet } from '../../domain/document/plain-sheet';
import { boundedSheet } from './bounded-sheet';
import { boundedStyle } from './bounded-style';

/** What a reader found; anything a workbook cannot do without is put right by `documentOfSheets`. */
export interface ReadSheets {
  readonly sheets: readonly DocumentSheet[];
  readonly styles: readonly DocumentStyle[];
  readonly names?: readonly DocumentName[];
  /** Which of `sheets` the file shows first, if it says so. */
  readonly active?: number;
}

/** A workbook has at least one sheet that is seen, shows one that is, and holds no number that is none for a sheet. */
export function documentOfSheets(read: ReadSheets): WorkbookDocument {
  const sheets = read.sheets.length > 0 ? read.sheets.map(boundedSheet) : [plainSheet('Sheet1')];
  if (sheets.every((sheet) => sheet.visibility !== 'visible')) {
    sheets[0] = { ...sheets[0]!, visibility: 'visible' };
  }
  const wanted = read.active ?? 0;
  const active =
    sheets[wanted]?.visibility === 'visible'
      ? wanted
      : sheets.findIndex((sheet) => sheet.visibility === 'visible');
  return { sheets, active, styles: read.styles.map(boundedStyle), names: read.names ?? [] };
}
