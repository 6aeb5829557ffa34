import type { DocumentSheet, OpenedDocument } from '../../../../domain/document/workbook-document';
import type { CryptoPrimitives } from '../../../encryption/crypto-primitives';
import { readBiffStream, type BiffReading } from '../../../legacy/read-biff';
import { documentOfSheets } from '../../document-of-sheets';
import { LeftBehindTally } from '../../left-behind-tally';
import { snapshotDocument } from '../../snapshot-document';
import { digitPixels } from '../../../digit-width';
import { biffDocumentSheet } from './biff-document-sheet';
import { fontAt } from './biff-font';
import { biffFormulaTexts } from './biff-formula-texts';
import { isBiff8, readBiffGlobals, type BiffGlobals } from './biff-globals';
import { DEFAULT_XF, readBiffSheetLooks } from './biff-sheet-looks';
import { BiffStyles } from './biff-styles';
import { biffFormulaContext, readWorkbookNames, type WorkbookNames } from './biff-workbook-names';

/** Reads .xls and .et with their looks; of files older than Excel 97 only values, merges and what is hidden. */
export async function readBiffDocument(
  bytes: Uint8Array,
  passwords: readonly string[],
  crypto: CryptoPrimitives | undefined,
): Promise<OpenedDocument> {
  const reading = await readBiffStream(bytes, passwords, crypto);
  const tally = new LeftBehindTally();
  if (reading.snapshot.notices.some((notice) => notice.code === 'decrypted')) tally.add('password');
  if (!isBiff8(reading.stream)) {
    tally.add('looks');
    return { document: snapshotDocument(reading.snapshot), leftBehind: tally.entries() };
  }
  return readBiff8(reading, tally);
}

async function readBiff8(reading: BiffReading, tally: LeftBehindTally): Promise<OpenedDocument> {
  const { stream, outline } = reading;
  const globals = readBiffGlobals(stream);
  const context = biffFormulaContext(globals);
  const named = readWorkbookNames(globals, context);
  const styles = new BiffStyles(globals);
  const formulas = await biffFormulaTexts(stream, outline, {
    sheetNames: globals.tabs.map((tab) => tab.name),
    lostNames: new Set(named.lostNames.map((name) => name.toLowerCase())),
    namesOtherWorkbooks: globals.externSheets.namesOtherWorkbooks,
  });
  const digit = digitOf(globals);
  const sheets: DocumentSheet[] = [];
  let active = 0;
  outline.sheets.forEach((sheet, place) => {
    const tab = globals.tabs[place]!;
    const index = sheets.length;
    const snapshot = reading.snapshot.sheets[index];
    if (!sheet.isWorksheet || !snapshot) return tally.add(tab.kind === 2 ? 'charts' : 'macros', tab.name);
    if (place === globals.activeTab) active = index;
    const looks = readBiffSheetLooks(stream, sheet.offset, globals, context, digit);
    const print = named.prints.get(place) ?? {};
    const parts = { tab, outline: sheet, snapshot, looks, formulas: formulas[index]!, print };
    sheets.push(biffDocumentSheet(parts, globals, styles, tally));
  });
  countLost(globals, named, tally);
  const document = documentOfSheets({ sheets, styles: styles.styles, names: named.names, active });
  return { document, leftBehind: tally.entries() };
}

function countLost(globals: BiffGlobals, named: WorkbookNames, tally: LeftBehindTally): void {
  tally.add('macros', undefined, globals.hasMacros ? 1 : 0);
  tally.add('other', undefined, named.lostNames.length);
  for (const place of named.lostAreas) tally.add('other', globals.tabs[place]?.name);
}

/** Columns are measured in digits of the font that cells have by themselves. */
function digitOf(globals: BiffGlobals): number {
  const font = fontAt(globals.fonts, globals.xfs[DEFAULT_XF]?.font ?? 0);
  return digitPixels(font?.name, font?.size);
}
