import type { DocumentLink } from '../../../domain/document/workbook-document';
import { cellReference } from '../../../domain/sheet/link-address';
import { sameName } from '../../../domain/sheet/sheet-names';

/** Ids of the sheets by their names, as `sameName` has them. */
export type SheetIds = ReadonlyMap<string, string>;

/** What names a place on a sheet without any character that means something in an address. */
const PLAIN_PLACE = /^[A-Za-z0-9$:]+$/u;
const REFERENCE = /^#(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/su;

/**
 * The address of a link in the grid. A sheet goes by its id, so that the link follows when it is renamed; a place on a
 * sheet that is not there is kept as it is written in a formula. The cell is not called `range` as in links made in the
 * grid: from these version 0.25.1 takes the sheet and puts the link's own in its place when rows are inserted.
 */
export function linkTarget(link: DocumentLink, ids: SheetIds): string {
  if (link.kind === 'address') return link.address;
  const id = ids.get(sameName(link.sheet));
  return id === undefined || !PLAIN_PLACE.test(link.cell)
    ? `#${cellReference(link.sheet, link.cell)}`
    : `#gid=${id}&cell=${link.cell}`;
}

/** What the addresses of a workbook's links are read with. */
export interface LinkPlaces {
  readonly nameOfSheet: (id: string) => string | undefined;
  /** `'附件5'!B4` of a name for a range, by the id of that name. */
  readonly rangeOfName: (id: string) => string | undefined;
}

/**
 * The sheet and the cell that an address of ours leads to, and none of the grid's own; undefined where it leads
 * elsewhere, or to a sheet that is not there.
 */
export function linkPlace(
  target: string,
  idOfSheet: (name: string) => string | undefined,
): { readonly sheetId: string; readonly cell: string } | undefined {
  if (target.startsWith('#gid=')) {
    const query = new URLSearchParams(target.slice(1));
    const [sheetId, cell] = [query.get('gid'), query.get('cell')];
    return sheetId === null || cell === null ? undefined : { sheetId, cell };
  }
  const link = linkOfReference(target);
  const sheetId = link?.kind === 'cell' ? idOfSheet(link.sheet) : undefined;
  return link?.kind === 'cell' && sheetId !== undefined ? { sheetId, cell: link.cell } : undefined;
}

/** The link of an address; undefined where it leads to a sheet or a name that is gone. */
export function linkOfTarget(target: string, places: LinkPlaces): DocumentLink | undefined {
  if (/^#(?:gid|rangeid)=/u.test(target)) return linkOfIds(new URLSearchParams(target.slice(1)), places);
  return linkOfReference(target) ?? { kind: 'address', address: target };
}

function linkOfIds(query: URLSearchParams, places: LinkPlaces): DocumentLink | undefined {
  const range = places.rangeOfName(query.get('rangeid') ?? '');
  if (range !== undefined) return linkOfReference(`#${range}`);
  const sheet = places.nameOfSheet(query.get('gid') ?? '');
  const cell = query.get('cell') ?? query.get('range') ?? 'A1';
  // The grid writes `err` where the cells of a link were deleted.
  return sheet === undefined || cell === 'err' ? undefined : { kind: 'cell', sheet, cell };
}

function linkOfReference(target: string): DocumentLink | undefined {
  const [, quoted, bare, cell] = REFERENCE.exec(target) ?? [];
  const sheet = quoted?.replace(/''/gu, "'") ?? bare;
  return sheet === undefined || cell === undefined ? undefined : { kind: 'cell', sheet, cell };
}
