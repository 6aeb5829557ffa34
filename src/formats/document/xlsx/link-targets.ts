import { inPart, type PackageParts } from '../../xlsx/package-parts';
import { relationshipsPart } from '../../xlsx/relationships';
import { attributeOf, childrenOf, parseElement } from './xml-element';

/** Where the links of a part lead as the file writes it, by the id under which the part names them. */
export function linkTargets(parts: PackageParts, source: string): ReadonlyMap<string, string> {
  const part = relationshipsPart(source);
  if (!parts.has(part)) return new Map();
  const root = inPart(part, () => parseElement(parts.text(part)));
  return new Map(
    childrenOf(root, 'Relationship').map((link) => [
      attributeOf(link, 'Id') ?? '',
      attributeOf(link, 'Target') ?? '',
    ]),
  );
}
