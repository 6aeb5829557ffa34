import type { PackageParts } from './package-parts';
import { inPart } from './package-parts';
import { XmlReader } from './xml-reader';

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  /** Last segment of the type address in lower case, the same in the strict and the usual namespace: `worksheet`. */
  readonly kind: string;
  /** Full name of the part it leads to. */
  readonly part: string;
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; the package itself is ``. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** What `source` links to inside the package; nothing if it has no relationships part. */
export function readRelationships(parts: PackageParts, source: string): Relationship[] {
  const part = relationshipsPart(source);
  if (!parts.has(part)) return [];
  return inPart(part, () => parseRelationships(parts, source, parts.text(part)));
}

function parseRelationships(parts: PackageParts, source: string, xml: string): Relationship[] {
  const relationships: Relationship[] = [];
  const reader = new XmlReader(xml);
  for (let token = reader.next(); token !== 'eof'; token = reader.next()) {
    if (token !== 'start' || reader.name !== 'Relationship') continue;
    const attributes = reader.attributes();
    if (attributes.get('TargetMode')?.toLowerCase() === 'external') continue;
    const type = attributes.get('Type') ?? '';
    relationships.push({
      id: attributes.get('Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1).toLowerCase(),
      part: resolveTarget(parts, source, attributes.get('Target') ?? ''),
    });
  }
  return relationships;
}

/** Targets are addresses: absolute from the package, or relative to the folder of their source. */
function resolveTarget(parts: PackageParts, source: string, target: string): string {
  const path = target.replace(/\\/g, '/');
  const folders = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') folders.pop();
    else if (segment !== '.' && segment !== '') folders.push(segment);
  }
  const name = folders.join('/');
  return parts.has(name) || !/%[0-9a-f]{2}/i.test(name) ? name : percentDecoded(name);
}

const percentDecoded = (name: string): string =>
  name.replace(/%([2-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
