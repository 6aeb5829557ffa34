import { childOf, childrenOf, type XmlElement } from '../../xlsx/xml-element';
import { elementsIn } from './ods-element';

const FIELDS: Readonly<Record<string, string>> = {
  'page-number': '&P',
  'page-count': '&N',
  'sheet-name': '&A',
  date: '&D',
  time: '&T',
  title: '&F',
  s: ' ',
};
const REGIONS = [
  ['region-left', '&L'],
  ['region-center', '&C'],
  ['region-right', '&R'],
] as const;

/** A header or footer of a master page in Excel's codes; undefined for none. Fonts of its parts are not kept. */
export function odsHeading(element: XmlElement | undefined): string | undefined {
  if (!element) return undefined;
  const regions = REGIONS.flatMap(([name, code]) => {
    const text = linesIn(childOf(element, name));
    return text === '' ? [] : [code + text];
  });
  const plain = linesIn(element);
  const heading = regions.length > 0 ? regions.join('') : plain === '' ? '' : `&C${plain}`;
  return heading === '' ? undefined : heading;
}

const linesIn = (element: XmlElement | undefined): string => childrenOf(element, 'p').map(codesIn).join('\n');

function codesIn(element: XmlElement): string {
  if (element.name === '#text') return element.text.replace(/&/g, '&&');
  const field = FIELDS[element.name];
  if (field !== undefined && (element.name === 's' || elementsIn(element).length === 0)) return field;
  return element.children.map(codesIn).join('');
}
