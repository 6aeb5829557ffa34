import { XmlReader } from '../../xlsx/xml-reader';

/** Numbers of the shared texts that are written in more than one font. */
export function richTexts(xml: string): ReadonlySet<number> {
  const rich = new Set<number>();
  if (!/<(?:\w+:)?r>/u.test(xml)) return rich;
  const reader = new XmlReader(xml);
  let index = -1;
  let runs = 0;
  for (let token = reader.next(); token !== 'eof'; token = reader.next()) {
    if (token !== 'start') continue;
    if (reader.name === 'si' && reader.depth === 2) {
      index++;
      runs = 0;
    } else if (reader.name === 'r' && reader.depth === 3 && ++runs === 2) rich.add(index);
  }
  return rich;
}
