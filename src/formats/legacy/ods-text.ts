import type { XmlReader } from '../xlsx/xml-reader';

/** Elements whose text is not the cell's: notes and drawings lie upon it. */
const NOT_CELL_TEXT: ReadonlySet<string> = new Set([
  'annotation',
  'frame',
  'custom-shape',
  'line',
  'g',
  'ruby-text',
]);
/** Bound on `<text:s text:c="…"/>`, which stands for that many spaces. */
const MAX_SPACES = 32_767;

/** The text of the cell element just started, paragraphs as lines; leaves the reader at the cell's end. */
export function cellTextOfOds(reader: XmlReader): string {
  const depth = reader.depth;
  let text = '';
  let paragraphs = 0;
  let paragraphDepth = 0;
  let skippedFrom = 0;
  for (let token = reader.next(); token !== 'eof'; token = reader.next()) {
    if (skippedFrom === 0 && paragraphDepth > 0) text += reader.text;
    if (token === 'end') {
      if (reader.depth < depth) break;
      if (reader.depth < skippedFrom) skippedFrom = 0;
      if (reader.depth < paragraphDepth) paragraphDepth = 0;
    } else if (skippedFrom === 0) {
      if (NOT_CELL_TEXT.has(reader.name)) skippedFrom = reader.depth;
      else if (reader.name === 'p' && paragraphDepth === 0) {
        paragraphDepth = reader.depth;
        if (paragraphs++ > 0) text += '\n';
      } else text += whiteSpaceOf(reader);
    }
  }
  return text;
}

function whiteSpaceOf(reader: XmlReader): string {
  if (reader.name === 's') {
    const count = Number(reader.attributes().get('text:c') ?? 1);
    return ' '.repeat(Number.isInteger(count) && count > 0 ? Math.min(count, MAX_SPACES) : 1);
  }
  if (reader.name === 'tab') return '\t';
  return reader.name === 'line-break' ? '\n' : '';
}
