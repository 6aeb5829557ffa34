import type { DocumentSheet, WorkbookDocument } from '../../domain/document/workbook-document';
import type { CellRange } from '../../domain/sheet/address';
import { points } from './cell-css';
import type { FooterFacts } from './header-footer';
import { columnPages, printableSize, printScale } from './page-fit';
import { pageRule } from './page-rules';
import { printedRange, shownBetween } from './printed-range';
import { SheetLookup } from './sheet-lookup';
import { tablesMarkup } from './sheet-tables';

/** Sheets as a browser prints them: markup without scripts, in which every text is escaped, and its style sheet. */
export interface PrintedSheets {
  readonly html: string;
  readonly css: string;
  /** How many sheets there are to print; those without any content are left out. */
  readonly count: number;
}

/** What a header or footer may name besides the sheet. */
export type PrintFacts = Omit<FooterFacts, 'sheet'>;

/** Sheets that 全部表 prints: those that are seen. */
export const visibleSheets = ({ sheets }: Pick<WorkbookDocument, 'sheets'>): readonly number[] =>
  sheets.flatMap(({ visibility }, index) => (visibility === 'visible' ? [index] : []));

/** Lays sheets out for printing, each on paper of its own. Very hidden ones are never printed, whoever names them. */
export function printedSheets(
  { sheets, styles }: Pick<WorkbookDocument, 'sheets' | 'styles'>,
  indexes: readonly number[],
  facts: PrintFacts = {},
): PrintedSheets {
  const printed = indexes.flatMap((index) => {
    const sheet = sheets[index];
    if (!sheet || sheet.visibility === 'veryHidden') return [];
    const range = printedRange(sheet, styles);
    return range ? [{ sheet, range, page: `sheet-${index}` }] : [];
  });
  return {
    html: printed
      .map(({ sheet, range, page }) => sheetMarkup(sheet, range, page, new SheetLookup(sheet, styles)))
      .join(''),
    css: printed
      .map(({ sheet, page }) => pageRule(page, sheet.print, { ...facts, sheet: sheet.name }))
      .join('\n'),
    count: printed.length,
  };
}

function sheetMarkup(sheet: DocumentSheet, range: CellRange, page: string, lookup: SheetLookup): string {
  const rows = shownBetween(range.top, range.bottom, sheet.hiddenRows);
  const cols = shownBetween(range.left, range.right, sheet.hiddenCols);
  const width = cols.reduce((sum, col) => sum + lookup.columnWidth(col), 0);
  const height = rows.reduce((sum, row) => sum + lookup.rowHeight(row), 0);
  const scale = printScale(sheet.print, { width, height });
  const paper = printableSize(sheet.print);
  const { first = 0, last = -1 } = sheet.print.repeatCols ?? {};
  const repeated = cols.filter((col) => col >= first && col <= last);
  const widthOf = (col: number): number => lookup.columnWidth(col) * scale;
  const center = sheet.print.centerHorizontally ? ' centered' : '';
  const room = sheet.print.centerVertically ? Math.max(0, (paper.height - height * scale) / 2) : 0;
  const css = `page:${page};${room > 0 ? `padding-top:${points(room, 1)};` : ''}`;
  return columnPages(cols, widthOf, paper.width, repeated)
    .map((columns) => {
      const tables = tablesMarkup(sheet, { rows, cols: columns }, lookup, scale);
      return `<section class="sheet${center}" style="${css}">${tables}</section>`;
    })
    .join('');
}
