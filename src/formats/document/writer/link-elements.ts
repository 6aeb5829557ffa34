import type { DocumentLink, DocumentSheet } from '../../../domain/document/workbook-document';
import { cellAddress } from '../../../domain/sheet/address';
import { cellReference } from '../../../domain/sheet/link-address';
import type { Relationships } from './relationships';
import { xmlElement } from './xml-text';

/** Where cells lead; an address in the file is split at its `#`, as Excel follows only such. */
export function linkElements(
  { cells }: DocumentSheet,
  relationships: Relationships,
  names: ReadonlyMap<string, string>,
): string {
  const elements = cells.flatMap(({ row, col, link }) => {
    if (!link) return [];
    const { target, location } = partsOf(link, names);
    const id = target === '' ? undefined : relationships.add('hyperlink', target, 'External');
    return xmlElement('hyperlink', {
      ref: cellAddress(row, col),
      'r:id': id,
      location: location || undefined,
    });
  });
  return elements.length === 0 ? '' : xmlElement('hyperlinks', {}, elements.join(''));
}

function partsOf(
  link: DocumentLink,
  names: ReadonlyMap<string, string>,
): { readonly target: string; readonly location: string } {
  if (link.kind === 'cell') {
    return { target: '', location: cellReference(names.get(link.sheet) ?? link.sheet, link.cell) };
  }
  const hash = link.address.indexOf('#');
  return hash < 0
    ? { target: link.address, location: '' }
    : { target: link.address.slice(0, hash), location: link.address.slice(hash + 1) };
}
