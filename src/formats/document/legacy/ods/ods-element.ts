import type { XmlReader } from '../../../xlsx/xml-reader';
import type { XmlElement } from '../../xlsx/xml-element';

const TEXT = '#text';
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** As `readElement`, with the texts between elements kept in their places: OpenDocument mixes them. */
export function readMixedElement(reader: XmlReader): XmlElement {
  const { name } = reader;
  const attributes = reader.attributes();
  const children: XmlElement[] = [];
  for (;;) {
    const token = reader.next();
    if (reader.text !== '') {
      children.push({ name: TEXT, attributes: NO_ATTRIBUTES, children: [], text: reader.text });
    }
    if (token !== 'start') return { name, attributes, children, text: '' };
    children.push(readMixedElement(reader));
  }
}

export const elementsIn = (element: XmlElement): readonly XmlElement[] =>
  element.children.filter((child) => child.name !== TEXT);

/** Everything written inside an element, in its order. */
export const textIn = (element: XmlElement): string => element.text + element.children.map(textIn).join('');
