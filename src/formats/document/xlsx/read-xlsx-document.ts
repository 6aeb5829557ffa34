import { StyleTable } from '../../../domain/document/style-table';
import type { DocumentSheet, OpenedDocument } from '../../../domain/document/workbook-document';
import type { SheetSnapshot } from '../../../domain/sheet/snapshot';
import type { Inflater } from '../../inflater';
import { LIMITS } from '../../limits';
import { openXlsx, type XlsxPackage } from '../../xlsx/open-xlsx';
import { inPart } from '../../xlsx/package-parts';
import { readOpenedXlsx } from '../../xlsx/read-xlsx';
import { documentOfSheets } from '../document-of-sheets';
import { LeftBehindTally } from '../left-behind-tally';
import { DAYS_FROM_1900_TO_1904 } from '../../../domain/sheet/cell-value';
import { definedNames } from './defined-names';
import { readSheet } from './read-sheet';
import { richTexts } from './rich-texts';
import { noStyles, parseStyles, type StylesPart } from './styles-part';
import { themeColors } from './theme-colors';
import { workbookFacts } from './workbook-facts';

/**
 * Reads an .xlsx or .xlsm workbook with its looks. Values are those of `readXlsx`; looks and rules come from the same
 * verified parts. Refuses what `readXlsx` refuses.
 */
export function readXlsxDocument(bytes: Uint8Array, inflater: Inflater): OpenedDocument {
  const opened = openXlsx(bytes, inflater, LIMITS);
  const { parts, workbookPart, workbook, relationships } = opened;
  const snapshot = readOpenedXlsx(opened);
  const tally = new LeftBehindTally();
  const facts = inPart(workbookPart, () => workbookFacts(parts.text(workbookPart), relationships, tally));
  const sheetNames = workbook.sheets.map(({ name }) => name);
  const names = definedNames(facts.definedNames, sheetNames);
  for (const sheet of names.cutAreas) tally.add('other', sheet);
  tally.add('other', undefined, names.lost.size);
  const table = new StyleTable();
  const shared = {
    styles: readStyles(opened),
    table,
    tally,
    richTexts: readRichTexts(opened),
    lostNames: names.lost,
    dateShift: workbook.date1904 ? DAYS_FROM_1900_TO_1904 : 0,
  };
  const values: SheetSnapshot[] = [...snapshot.sheets];
  const sheets: DocumentSheet[] = [];
  let active = 0;
  opened.sheets.forEach(({ entry, part }, index) => {
    if (index === facts.activeTab) active = sheets.length;
    if (part === undefined) tally.add('charts', entry.name);
    else {
      const context = { ...shared, name: entry.name };
      const print = names.print.get(entry.name) ?? {};
      const sheet = readSheet(opened, part, values[sheets.length]!, { context, print, sheetNames });
      sheets.push({ ...sheet, visibility: facts.visibilities[index] ?? 'visible' });
    }
  });
  const document = documentOfSheets({ sheets, styles: table.styles, names: names.names, active });
  return { document, leftBehind: tally.entries() };
}

function readStyles({ parts, relationships }: XlsxPackage): StylesPart {
  const partOf = (kind: string): string | undefined => relationships.find((link) => link.kind === kind)?.part;
  const theme = partOf('theme');
  const styles = partOf('styles');
  const hasTheme = theme !== undefined && parts.has(theme);
  const colors = themeColors(hasTheme ? inPart(theme, () => parts.text(theme)) : undefined);
  return styles === undefined
    ? noStyles(colors)
    : inPart(styles, () => parseStyles(parts.text(styles), colors));
}

function readRichTexts({ parts, relationships }: XlsxPackage): ReadonlySet<number> {
  const strings = relationships.find(({ kind }) => kind === 'sharedstrings')?.part;
  return strings === undefined
    ? new Set()
    : inPart(strings, () => richTexts(parts.text(strings, LIMITS.sharedStringsBytes)));
}
