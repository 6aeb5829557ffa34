import { isTrue } from '../../xlsx/workbook-part';
import { XmlReader } from '../../xlsx/xml-reader';

/** A small element of a part with everything in it; names of elements come without prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly before its end; elements of workbooks hold either text or elements. */
  readonly text: string;
}

/** The element that the reader has just started; leaves the reader at its end. */
export function readElement(reader: XmlReader): XmlElement {
  const { name } = reader;
  const attributes = reader.attributes();
  const children: XmlElement[] = [];
  while (reader.next() === 'start') children.push(readElement(reader));
  return { name, attributes, children, text: reader.text };
}

/** The root element of a part. */
export function parseElement(xml: string): XmlElement {
  const reader = new XmlReader(xml);
  reader.next();
  const root = readElement(reader);
  reader.next();
  return root;
}

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** All elements of this name inside, however deep. */
export const descendantsOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);

export const attributeOf = (element: XmlElement | undefined, name: string): string | undefined =>
  element?.attributes.get(name);

/** A number; undefined where there is none. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const text = attributeOf(element, name)?.trim();
  const value = text === undefined || text === '' ? NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** A switch; `absent` where it is not there. */
export function switchOf(element: XmlElement | undefined, name: string, absent = false): boolean {
  const text = attributeOf(element, name);
  return text === undefined ? absent : isTrue(text);
}

/** The attribute `id` in the namespace of relationships, in whatever prefix the writer chose. */
export function relationshipIdOf(element: XmlElement): string | undefined {
  for (const [name, value] of element.attributes) if (name.endsWith(':id')) return value;
  return undefined;
}
