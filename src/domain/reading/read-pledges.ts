import type { Vocabulary } from '../mechanism/definition';
import { numberedItems, opensWithNumber } from './numbering';
import { isOneOf, plainText } from './plain-text';
import type { PledgesReading } from './pledges';
import type { ReadingFlag } from './reading-flags';
import { oncePer, remembered } from '../memory/remembered';

const BULLET = /^[-–—•●○★☆□■◆◇▲△※*·➢✓√]\s*/u;
const INLINE_BULLET = /[•●★□■◆▲※]/u;
const LINE_END = /[。;!]$/u;
/** A shorter segment is a word in a list, not a promise. */
const SHORTEST_SEGMENT = 4;

const listed = (items: readonly string[], flags: readonly ReadingFlag[] = []): PledgesReading => ({
  items,
  count: items.length,
  flags,
});

/** Lines that open with a bullet; a line without one goes on with the line above. */
function bulleted(lines: readonly string[]): readonly string[] {
  const items: string[] = [];
  for (const line of lines) {
    if (BULLET.test(line)) items.push(line.replace(BULLET, ''));
    else items.push(`${items.pop() ?? ''}\n${line}`);
  }
  return items;
}

/** Promises without numbers: by bullets, by finished lines, by `；`, else the cell is one (spec §2.6 rule 3). */
function unnumbered(plain: string): PledgesReading {
  const lines = plain.split('\n').filter((line) => line !== '');
  if (BULLET.test(lines[0] ?? '')) {
    const items = bulleted(lines);
    return listed(items, items.some((item) => INLINE_BULLET.test(item)) ? ['toConfirm'] : []);
  }
  if (lines.length > 1 && lines.every((line) => LINE_END.test(line))) {
    return listed(lines.map((line) => line.replace(LINE_END, '')));
  }
  const segments = plain
    .split(';')
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '');
  const several = segments.length > 1;
  if (several && segments.every((segment) => [...segment].length >= SHORTEST_SEGMENT)) {
    return listed(segments, ['toConfirm']);
  }
  return listed([plain], several || lines.length > 1 || INLINE_BULLET.test(plain) ? ['toConfirm'] : []);
}

const readByItself = oncePer((vocabulary: Vocabulary) =>
  remembered((text) => readPromises(text, vocabulary, undefined)),
);

/**
 * Reads the promises in a cell (spec §2.6). 同上 lends the count of the row above, given as `above`; without one it
 * counts nothing and is unrecognised.
 */
export function readPledges(text: string, vocabulary: Vocabulary, above?: PledgesReading): PledgesReading {
  const reading = readByItself(vocabulary)(text);
  return above && reading.flags.includes('sameAsAbove') ? readPromises(text, vocabulary, above) : reading;
}

function readPromises(
  text: string,
  vocabulary: Vocabulary,
  above: PledgesReading | undefined,
): PledgesReading {
  const plain = plainText(text);
  if (plain === '' || isOneOf(plain, vocabulary.placeholders)) return listed([]);
  if (isOneOf(plain, vocabulary.sameAsAbove)) {
    const flags: readonly ReadingFlag[] = above ? ['sameAsAbove'] : ['sameAsAbove', 'unrecognised'];
    return { items: [], count: above?.count ?? 0, flags };
  }
  const list = numberedItems(text);
  if (list) return listed(list.items, list.broken ? ['numberingBroken'] : []);
  const reading = unnumbered(plain);
  return opensWithNumber(text) ? { ...reading, flags: ['numberingBroken', ...reading.flags] } : reading;
}
