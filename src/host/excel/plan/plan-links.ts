/// <reference types="office-js" />
import { cellAddress } from '../../../domain/sheet/address';
import { wellFormed } from '../../../domain/sheet/landing-text';
import type { LayoutLink, SheetLayout } from '../../../domain/sheet/layout';
import type { DrawOp } from './draw-op';

/** Links say their target as text, which Excel does not follow when a sheet is renamed: final names at once. */
export const planLinks = ({ cells }: SheetLayout, names: ReadonlyMap<string, string>): readonly DrawOp[] =>
  cells.flatMap(({ row, col, link }): readonly DrawOp[] =>
    link ? [{ kind: 'link', address: cellAddress(row, col), link: hyperlink(link, names) }] : [],
  );

function hyperlink(link: LayoutLink, names: ReadonlyMap<string, string>): Excel.RangeHyperlink {
  if (link.kind === 'cell') {
    return { documentReference: reference(names.get(link.sheet) ?? link.sheet, link.cell) };
  }
  return {
    address: fileUrl(link.file),
    ...(link.sheet === undefined ? {} : { documentReference: reference(link.sheet, link.cell ?? 'A1') }),
  };
}

const reference = (sheet: string, cell: string): string => `'${sheet.replace(/'/gu, "''")}'!${cell}`;

/** A relative path as a URL: `#`, `%` and blanks in names of files stay names. */
const fileUrl = (file: string): string =>
  wellFormed(file)
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
