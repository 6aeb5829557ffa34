import { attributeOf, childrenOf, numberOf, type XmlElement } from '../../xlsx/xml-element';
import { elementsIn, textIn } from './ods-element';

const NUMBER_STYLE = /^(?:number|currency|percentage|date|time|text|boolean)-style$/;
const PLAIN_TEXT = /^[-+/(): .,]*$/;
const MOST_DIGITS = 30;

/** Collects number formats by the names of their styles, as Excel's codes. */
export class OdsNumberFormats {
  private readonly elements = new Map<string, XmlElement>();

  add(element: XmlElement): void {
    const name = attributeOf(element, 'style:name');
    if (name !== undefined && NUMBER_STYLE.test(element.name)) this.elements.set(name, element);
  }

  /** Undefined for `General` and for what is not known. */
  code(name: string): string | undefined {
    const element = this.elements.get(name);
    if (!element) return undefined;
    const sections = childrenOf(element, 'map').map((map) =>
      this.elements.get(attributeOf(map, 'style:apply-style-name') ?? ''),
    );
    const codes = [...sections, element].map((section) => (section ? codeOf(section) : ''));
    const code = codes.slice(0, 4).join(';');
    return code === '' || code === 'General' ? undefined : code;
  }
}

function codeOf(style: XmlElement): string {
  const isElapsed = attributeOf(style, 'number:truncate-on-overflow') === 'false';
  let code = '';
  for (const part of elementsIn(style)) {
    const piece = pieceOf(part);
    code += isElapsed && code === '' && /^[hms]+$/.test(piece) ? `[${piece}]` : piece;
  }
  return code;
}

function pieceOf(part: XmlElement): string {
  const isLong = attributeOf(part, 'number:style') === 'long';
  switch (part.name) {
    case 'number':
      return digitsOf(part);
    case 'scientific-number':
      return `${digitsOf(part)}E+00`;
    case 'fraction':
      return '# ?/?';
    case 'text':
    case 'currency-symbol':
      return literal(textIn(part));
    case 'text-content':
      return '@';
    case 'year':
      return isLong ? 'yyyy' : 'yy';
    case 'month':
      if (attributeOf(part, 'number:textual') === 'true') return isLong ? 'mmmm' : 'mmm';
      return isLong ? 'mm' : 'm';
    case 'day':
      return isLong ? 'dd' : 'd';
    case 'day-of-week':
      return isLong ? 'aaaa' : 'aaa';
    case 'hours':
      return isLong ? 'hh' : 'h';
    case 'minutes':
      return isLong ? 'mm' : 'm';
    case 'seconds':
      return isLong ? 'ss' : 's';
    case 'am-pm':
      return 'AM/PM';
    default:
      return '';
  }
}

const literal = (text: string): string =>
  text === '%' || PLAIN_TEXT.test(text) ? text : `"${text.replace(/"/g, '')}"`;

function digitsOf(part: XmlElement): string {
  const count = (name: string): number | undefined => {
    const digits = numberOf(part, name);
    return digits === undefined ? undefined : Math.min(Math.max(0, Math.round(digits)), MOST_DIGITS);
  };
  const decimals = count('number:decimal-places');
  const least = count('number:min-integer-digits') ?? 1;
  const isGrouped = attributeOf(part, 'number:grouping') === 'true';
  if (decimals === undefined && !isGrouped && least <= 1) return 'General';
  const whole = isGrouped ? `#,##${'0'.repeat(least).padStart(1, '#')}` : '0'.repeat(least) || '#';
  const fixed = count('number:min-decimal-places') ?? decimals ?? 0;
  const fraction = '0'.repeat(Math.min(fixed, decimals ?? 0)).padEnd(decimals ?? 0, '#');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}
