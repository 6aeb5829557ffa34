import { cellText } from '../../writer/cell-text';

const NOT_IN_XML = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/gu;

/** Text between tags. */
export const xmlText = (text: string): string =>
  text.replace(NOT_IN_XML, '').replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

/** Text that people wrote, between tags: also what Office would take for an escaped character is kept. */
export const xmlContent = (text: string): string => xmlText(cellText(text));

/** ` name="value"`; nothing for a value that is undefined. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${attributeText(String(value))}"`))
    .join('');
}

const attributeText = (text: string): string =>
  xmlText(text).replace(/"/gu, '&quot;').replace(/\t/gu, '&#9;').replace(/\n/gu, '&#10;');

/** An element with what it holds; empty content makes it close itself. */
export const xmlElement = (
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = '',
): string =>
  content === ''
    ? `<${name}${xmlAttributes(attributes)}/>`
    : `<${name}${xmlAttributes(attributes)}>${content}</${name}>`;

/** A whole part. */
export const xmlPart = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

/** For a switch that files leave out where it is off. */
export const on = (value: boolean | undefined): 1 | undefined => (value ? 1 : undefined);
