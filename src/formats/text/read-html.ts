import type { SheetSnapshot, SnapshotNotice, WorkbookSnapshot } from '../../domain/sheet/snapshot';
import { newCellBudget, SheetBuilder, type CellBudget } from '../legacy/sheet-builder';
import { LIMITS } from '../limits';
import { WorkbookRefusal } from '../refusal';
import { decodeText } from './decode-text';
import { HtmlTable } from './html-table';
import { htmlTokens } from './html-tokens';

const DECLARATION_BYTES = 4096;
const MAX_DEPTH = 100;

/** Reads the tables of a web page, which many office systems export under the name .xls. Nothing in it is run. */
export function readHtml(bytes: Uint8Array): WorkbookSnapshot {
  const { text, guessedGb18030 } = decodeText(bytes, declaredCharset(bytes));
  const sheets = htmlSheets(text);
  if (sheets.length === 0) throw new WorkbookRefusal('partMissing', { part: 'table' });
  const notices: SnapshotNotice[] = guessedGb18030 ? [{ code: 'textDecodedAsGb18030' }] : [];
  return { sheets, notices };
}

/** `<meta charset=gb2312>` or the `http-equiv` form. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  return /<meta\s[^>]*charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
}

/** One sheet a table, in their order; a table inside a cell becomes a sheet of its own after its outer one. */
function htmlSheets(html: string): SheetSnapshot[] {
  const budget = newCellBudget();
  const names = excelSheetNames(html);
  const tables: HtmlTable[] = [];
  const open: HtmlTable[] = [];
  for (const token of htmlTokens(html)) {
    const table = open[open.length - 1];
    if (token.kind === 'open' && token.name === 'table') {
      const opened = newTable(tables.length, names, budget);
      if (open.length >= MAX_DEPTH) throw new WorkbookRefusal('contentUnknown', { part: 'table' });
      tables.push(opened);
      open.push(opened);
    } else if (token.kind === 'close' && token.name === 'table') {
      open.pop()?.endCell();
    } else {
      table?.take(token);
    }
  }
  // Pages leave many closing tags out, but not this one: the file was cut short.
  if (open.length > 0) throw new WorkbookRefusal('xmlBroken', { detail: 'truncated' });
  return tables.map((table) => table.build()).filter((sheet) => sheet.rows.length > 0);
}

function newTable(index: number, names: readonly string[], budget: CellBudget): HtmlTable {
  if (index >= LIMITS.sheets) throw new WorkbookRefusal('tooManySheets', { limit: LIMITS.sheets });
  return new HtmlTable(new SheetBuilder(names[index] ?? `Sheet${index + 1}`, false, budget));
}

/** Excel's own web pages name their sheets in a comment. */
function excelSheetNames(html: string): string[] {
  return Array.from(html.matchAll(/<x:ExcelWorksheet>\s*<x:Name>([^<]*)<\/x:Name>/g), (match) =>
    match[1]!.trim(),
  );
}
