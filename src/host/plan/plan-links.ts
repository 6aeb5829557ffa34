import { cellAddress } from '../../domain/sheet/address';
import type { LayoutLink, SheetLayout } from '../../domain/sheet/layout';
import { cellReference, fileUrl } from '../../domain/sheet/link-address';
import type { CellsLink, DrawOp } from './draw-op';

/** Links say their target as text, which Excel does not follow when a sheet is renamed: final names at once. */
export const planLinks = ({ cells }: SheetLayout, names: ReadonlyMap<string, string>): readonly DrawOp[] =>
  cells.flatMap(({ row, col, link }): readonly DrawOp[] =>
    link ? [{ kind: 'link', address: cellAddress(row, col), link: hyperlink(link, names) }] : [],
  );

function hyperlink(link: LayoutLink, names: ReadonlyMap<string, string>): CellsLink {
  if (link.kind === 'cell') {
    return { documentReference: cellReference(names.get(link.sheet) ?? link.sheet, link.cell) };
  }
  return {
    address: fileUrl(link.file),
    ...(link.sheet === undefined ? {} : { documentReference: cellReference(link.sheet, link.cell ?? 'A1') }),
  };
}
