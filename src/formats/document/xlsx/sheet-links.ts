import type { DocumentLink } from '../../../domain/document/workbook-document';
import {
  containsCell,
  parseRangeAddress,
  type CellPosition,
  type CellRange,
} from '../../../domain/sheet/address';
import type { SheetPart } from './sheet-part';
import { attributeOf, childrenOf, relationshipIdOf, type XmlElement } from './xml-element';

export interface PlacedLink extends CellPosition {
  readonly link: DocumentLink;
}

/** A link may be laid over a whole range; beyond this it is kept on its first cells only. */
const MOST_CELLS = 1000;
const PLACE = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?)$/u;

/** Where cells lead when they are clicked. `targets` are the addresses that links name by id. */
export const sheetLinks = (
  part: SheetPart,
  targets: ReadonlyMap<string, string>,
  sheetNames: readonly string[],
): readonly PlacedLink[] => {
  const merges = childrenOf(part.one('mergeCells'), 'mergeCell').flatMap(
    (merge) => parseRangeAddress(attributeOf(merge, 'ref') ?? '') ?? [],
  );
  return childrenOf(part.one('hyperlinks'), 'hyperlink').flatMap((element) => {
    const link = linkOf(element, targets, sheetNames);
    const range = parseRangeAddress(attributeOf(element, 'ref') ?? '');
    return link && range ? cellsOf(range, merges).map((cell) => ({ ...cell, link })) : [];
  });
};

function linkOf(
  element: XmlElement,
  targets: ReadonlyMap<string, string>,
  sheetNames: readonly string[],
): DocumentLink | undefined {
  const target = targets.get(relationshipIdOf(element) ?? '') ?? '';
  const location = attributeOf(element, 'location') ?? '';
  if (target === '' || target.startsWith('#')) {
    const place = location === '' ? target.slice(1) : location;
    return (
      cellLink(place, sheetNames) ?? (place === '' ? undefined : { kind: 'address', address: `#${place}` })
    );
  }
  return { kind: 'address', address: location === '' ? target : `${target}#${location}` };
}

/** `'附件 5'!B4`, of a sheet that there is; undefined for anything else, such as a name. */
function cellLink(place: string, sheetNames: readonly string[]): DocumentLink | undefined {
  const [, quoted, plain, cell = ''] = PLACE.exec(place) ?? [];
  const wanted = (quoted?.replace(/''/gu, "'") ?? plain ?? '').toLowerCase();
  const sheet = sheetNames.find((name) => name.toLowerCase() === wanted);
  return sheet === undefined
    ? undefined
    : { kind: 'cell', sheet, cell: cell.replace(/\$/gu, '').toUpperCase() };
}

/** Over merged cells it is the first that carries the link. */
function cellsOf(range: CellRange, merges: readonly CellRange[]): readonly CellPosition[] {
  const isMerged = merges.some(
    (merged) =>
      containsCell(merged, range.top, range.left) && containsCell(merged, range.bottom, range.right),
  );
  const cells: CellPosition[] = [];
  for (let row = range.top; row <= range.bottom && cells.length < MOST_CELLS; row++) {
    for (let col = range.left; col <= range.right && cells.length < MOST_CELLS; col++)
      cells.push({ row, col });
  }
  return isMerged ? cells.slice(0, 1) : cells;
}
