import { readRichText } from './rich-text';
import { XmlReader } from './xml-reader';
import { decodeCellText } from './xml-text';

const PLAIN_STARTS = ['<si><t>', '<si><t xml:space="preserve">'] as const;
const PLAIN_END = '</t></si>';
/** Chinese Excel adds this to every string, whether or not there is a phonetic guide. */
const END_WITH_PHONETICS = /<\/t><phoneticPr [^<>]*\/><\/si>/y;

/** The table of texts that cells point into. */
export function parseSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  const reader = new XmlReader(xml);
  // Looking once through all of the table saves looking into each string.
  const decode = /[&\r]|_x/.test(xml.slice(xml.indexOf('<si'))) ? decodeCellText : unchanged;
  for (let token = reader.next(); token !== 'eof'; token = reader.next()) {
    if (token === 'start' && reader.name === 'si' && reader.depth === 2) strings.push(readRichText(reader));
    if (reader.depth === 1) reader.at = readPlainStrings(xml, reader.at, decode, strings);
  }
  return strings;
}

const unchanged = (text: string): string => text;

/**
 * Takes the plain strings from `at` on, by far the most, without the general reader, which is several times slower.
 * Returns the place of the first element that is not that simple.
 */
function readPlainStrings(
  xml: string,
  from: number,
  decode: (text: string) => string,
  strings: string[],
): number {
  let at = from;
  for (;;) {
    const start = PLAIN_STARTS.find((mark) => xml.startsWith(mark, at));
    if (start === undefined) return at;
    const textStart = at + start.length;
    const textEnd = xml.indexOf('<', textStart);
    const end = textEnd < 0 ? -1 : plainEnd(xml, textEnd);
    if (end < 0) return at;
    strings.push(decode(xml.slice(textStart, textEnd)));
    at = end;
  }
}

function plainEnd(xml: string, at: number): number {
  if (xml.startsWith(PLAIN_END, at)) return at + PLAIN_END.length;
  END_WITH_PHONETICS.lastIndex = at;
  return END_WITH_PHONETICS.test(xml) ? END_WITH_PHONETICS.lastIndex : -1;
}
