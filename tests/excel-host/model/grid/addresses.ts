import { invalidArgument } from '../../protocol/host-fault';
import { type Area, isEntireColumns, isEntireRows, isOnSheet, isSingleCell } from './area';
import { ADDRESS_CHARACTERS, COLUMNS, ROWS } from './limits';

/** An address and the sheet it names, if it does. */
export interface SheetArea {
  readonly sheet: string | undefined;
  readonly area: Area;
}

export function columnName(col: number): string {
  let name = '';
  for (let rest = col + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export const columnNumber = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `A1:B2`, `A:C` for whole columns, `1:3` for whole rows. */
export function localAddress(area: Area): string {
  if (isEntireRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isEntireColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  const first = `${columnName(area.left)}${area.top + 1}`;
  return isSingleCell(area) ? first : `${first}:${columnName(area.right)}${area.bottom + 1}`;
}

/** Quoted where Excel needs it: anything but letters, digits, `_` and `.`, a leading digit, or what looks like a cell. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const likeCell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^(r|c|rc|r\d+c\d*|true|false)$/i.test(name);
  return plain && !likeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

export const fullAddress = (sheet: string, area: Area): string =>
  `${quotedSheetName(sheet)}!${localAddress(area)}`;

const CORNER = String.raw`\$?([A-Za-z]{1,3})\$?(\d{1,7})`;
const CELLS = new RegExp(`^${CORNER}(?::${CORNER})?$`);
const COLUMN_SPAN = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROW_SPAN = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

const ordered = (row: number, col: number, otherRow: number, otherCol: number): Area => ({
  top: Math.min(row, otherRow),
  left: Math.min(col, otherCol),
  bottom: Math.max(row, otherRow),
  right: Math.max(col, otherCol),
});

/** `A1`, `$A$1:B2`, `A:C` or `1:3`; undefined for anything else and beyond the sheet. */
export function parseLocalAddress(text: string): Area | undefined {
  const cells = CELLS.exec(text);
  const columns = COLUMN_SPAN.exec(text);
  const rows = ROW_SPAN.exec(text);
  const found = cells
    ? ordered(
        Number(cells[2]) - 1,
        columnNumber(cells[1]!),
        Number(cells[4] ?? cells[2]) - 1,
        columnNumber(cells[3] ?? cells[1]!),
      )
    : columns
      ? ordered(0, columnNumber(columns[1]!), ROWS - 1, columnNumber(columns[2]!))
      : rows
        ? ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, COLUMNS - 1)
        : undefined;
  return found && isOnSheet(found) ? found : undefined;
}

/** An address as the API takes it, with or without a sheet; InvalidArgument where it is none. */
export function parseAddress(text: string): SheetArea {
  const match = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/.exec(text.trim());
  const area = match ? parseLocalAddress(match[3]!.trim()) : undefined;
  if (!match || !area) throw invalidArgument();
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2], area };
}

/** Addresses separated by commas or semicolons, which a quoted sheet name may contain. */
export function parseAddresses(text: string): readonly SheetArea[] {
  if (text.length > ADDRESS_CHARACTERS) throw invalidArgument();
  const parts = text.match(/(?:'(?:[^']|'')*'|[^,;'])+/g) ?? [];
  if (parts.length === 0) throw invalidArgument();
  return parts.map(parseAddress);
}
