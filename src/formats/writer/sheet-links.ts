import { cellAddress } from '../../domain/sheet/address';
import type { LayoutLink, SheetLayout } from '../../domain/sheet/layout';
import { cellReference, fileUrl } from '../../domain/sheet/link-address';

const RELATIONSHIPS_HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
const HYPERLINK_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

export interface SheetParts {
  readonly sheet: string;
  /** The sheet's relationships; undefined where it has none. */
  readonly relationships: string | undefined;
}

/**
 * Adds a layout's links to a finished sheet part. exceljs knows links on text cells only and writes a link with a place
 * inside the target as one string, which Excel does not follow.
 */
export function withLinks(
  parts: SheetParts,
  layout: SheetLayout,
  names: ReadonlyMap<string, string>,
): SheetParts {
  const elements: string[] = [];
  const relationships: string[] = [];
  for (const { row, col, link } of layout.cells) {
    if (!link) continue;
    const place = placeOf(link, names);
    const location = place === undefined ? '' : ` location="${xml(place)}"`;
    if (link.kind === 'cell') {
      elements.push(`<hyperlink ref="${cellAddress(row, col)}"${location}/>`);
      continue;
    }
    const id = `link${relationships.length + 1}`;
    elements.push(`<hyperlink ref="${cellAddress(row, col)}" r:id="${id}"${location}/>`);
    relationships.push(
      `<Relationship Id="${id}" Type="${HYPERLINK_TYPE}" Target="${xml(fileUrl(link.file))}" TargetMode="External"/>`,
    );
  }
  if (elements.length === 0) return parts;
  // The schema wants links after validations and before everything about printing.
  const sheet = parts.sheet.replace(
    /<printOptions|<pageMargins/u,
    (next) => `<hyperlinks>${elements.join('')}</hyperlinks>${next}`,
  );
  if (relationships.length === 0) return { ...parts, sheet };
  const list = (parts.relationships ?? RELATIONSHIPS_HEAD).replace(
    '</Relationships>',
    () => `${relationships.join('')}</Relationships>`,
  );
  return { sheet, relationships: list };
}

/** `'附件5'!B4`; undefined where a link goes to a file as a whole. */
function placeOf(link: LayoutLink, names: ReadonlyMap<string, string>): string | undefined {
  if (link.sheet === undefined) return undefined;
  const sheet = link.kind === 'cell' ? (names.get(link.sheet) ?? link.sheet) : link.sheet;
  return cellReference(sheet, link.cell ?? 'A1');
}

const xml = (text: string): string =>
  text
    .replace(/[\u0000-\u001F]/gu, '')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;');
