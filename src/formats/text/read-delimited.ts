import type { SnapshotNotice, WorkbookSnapshot } from '../../domain/sheet/snapshot';
import { newCellBudget, SheetBuilder } from '../legacy/sheet-builder';
import { decodeText } from './decode-text';

const DELIMITERS = [',', '\t', ';'] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** Lines looked at to find the delimiter; a title above the table has none of its own. */
const SAMPLE_LINES = 20;

/** Reads CSV and tab-separated text. Every field stays text as typed: `2012-03` is no date and `001` keeps its zeros. */
export function readDelimited(bytes: Uint8Array, sheetName: string): WorkbookSnapshot {
  const { text, guessedGb18030 } = decodeText(bytes);
  const sheet = new SheetBuilder(sheetName, false, newCellBudget());
  parseDelimited(text, delimiterOf(text), (row, col, field) => {
    if (field !== '') sheet.setCell(row, col, field);
  });
  const notices: SnapshotNotice[] = guessedGb18030 ? [{ code: 'textDecodedAsGb18030' }] : [];
  return { sheets: [sheet.build()], notices };
}

/** The delimiter that splits most of the first lines; quoted fields do not count. */
export function delimiterOf(text: string): Delimiter {
  const declared = /^sep=(.)\r?\n/.exec(text)?.[1];
  const known = DELIMITERS.find((delimiter) => delimiter === declared);
  if (known) return known;
  const bare = text.slice(0, 65_536).replace(/"[^"]*"/g, '');
  const lines = bare.split(/\r\n|\r|\n/, SAMPLE_LINES);
  const linesSplitBy = (delimiter: Delimiter): number =>
    lines.filter((line) => line.includes(delimiter)).length;
  return DELIMITERS.reduce((best, next) => (linesSplitBy(next) > linesSplitBy(best) ? next : best));
}

/**
 * RFC 4180, as spreadsheets write it: a quote opens a quoted field only at the field's start, one that is not closed is
 * a character like any other, so that the rows below it are kept, and CR, LF and CRLF all end a line.
 */
export function parseDelimited(
  text: string,
  delimiter: string,
  onField: (row: number, col: number, field: string) => void,
): void {
  const special = new RegExp(`[${delimiter}\\r\\n]`, 'g');
  let row = 0;
  let col = 0;
  let at = /^sep=.\r?\n/.exec(text)?.[0].length ?? 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      const quoted = readQuoted(text, at + 1, delimiter);
      field = quoted?.field ?? '';
      at = quoted?.end ?? at;
    }
    special.lastIndex = at;
    const end = special.exec(text)?.index ?? text.length;
    onField(row, col, field + text.slice(at, end));
    at = end + 1;
    if (text[end] === delimiter) col++;
    else {
      if (text[end] === '\r' && text[at] === '\n') at++;
      row++;
      col = 0;
    }
  }
}

interface Quoted {
  readonly field: string;
  readonly end: number;
}

/**
 * The content of a quoted field that starts at `from`, `""` standing for one quote, and where its end is; undefined
 * where nothing closes it. A quote in a later line that no delimiter follows opens a field of its own.
 */
function readQuoted(text: string, from: number, delimiter: string): Quoted | undefined {
  let field = '';
  let at = from;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return undefined;
    field += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const endsField = [delimiter, '\r', '\n', undefined].includes(text[quote + 1]);
      if (!endsField && /[\r\n]/.test(field)) return undefined;
      return { field: field.replace(/\r\n?/g, '\n'), end: quote + 1 };
    }
    field += '"';
    at = quote + 2;
  }
}
