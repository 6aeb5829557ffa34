import type { DocumentSheet, WorkbookDocument } from '../../domain/document/workbook-document';
import { points } from './cell-css';
import { ClassNames } from './class-names';
import type { FooterFacts } from './header-footer';
import { columnPages, printableSize, printScale } from './page-fit';
import { pageRule } from './page-rules';
import { PAPER_ID } from './paper-css';
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

/** 本表, the one shown, or 全部表, all that are seen. */
export type PrintChoice = 'this' | 'all';

export const chosenSheets = (
  { sheets, active }: Pick<WorkbookDocument, 'sheets' | 'active'>,
  choice: PrintChoice,
): readonly number[] =>
  choice === 'this'
    ? [active]
    : sheets.flatMap(({ visibility }, index) => (visibility === 'visible' ? [index] : []));

/** Lays sheets out for printing, each on paper of its own. Very hidden ones are never printed, whoever names them. */
export function printedSheets(
  { sheets, styles }: Pick<WorkbookDocument, 'sheets' | 'styles'>,
  indexes: readonly number[],
  facts: PrintFacts = {},
): PrintedSheets {
  const classes = new ClassNames();
  const printed = indexes.flatMap((index) => {
    const sheet = sheets[index];
    if (!sheet || sheet.visibility === 'veryHidden') return [];
    const page = `sheet-${index}`;
    const html = sheetMarkup(sheet, page, styles, classes);
    if (html === '') return [];
    return [{ html, rule: pageRule(page, sheet.print, { ...facts, sheet: sheet.name }) }];
  });
  return {
    html: printed.map(({ html }) => html).join(''),
    css: [...printed.map(({ rule }) => rule), classes.rules(`#${PAPER_ID}`)].join('\n'),
    count: printed.length,
  };
}

/** Empty where nothing of the sheet is to be seen. */
function sheetMarkup(
  sheet: DocumentSheet,
  page: string,
  styles: WorkbookDocument['styles'],
  classes: ClassNames,
): string {
  const range = printedRange(sheet, styles);
  if (!range) return '';
  const lookup = new SheetLookup(sheet, styles, range);
  const rows = shownBetween(range.top, range.bottom, new Set(sheet.hiddenRows));
  const cols = shownBetween(range.left, range.right, new Set(sheet.hiddenCols));
  if (rows.length === 0) return '';
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
      const tables = tablesMarkup(sheet, { rows, cols: columns }, { lookup, scale, classes });
      return `<section class="sheet${center}" style="${css}">${tables}</section>`;
    })
    .join('');
}
