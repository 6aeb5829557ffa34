import type { FoldedText } from './header-text';
import { foldWithOrigins, headerKey } from './header-text';
import type { TitleWords } from './title-words';
import { isRealUnit, looksLikeUnit } from './unit-name';
import type { UnitWords } from './unit-name';

/**
 * The unit that a title names before the form's own words (示例市第一中学 in 示例市第一中学实行“168”机制…).
 * Undefined for the printed blank (____学校), for a department, and where nothing stands there.
 */
export function unitInTitle(text: string, title: TitleWords, words: UnitWords): string | undefined {
  const folded = foldWithOrigins(text);
  const start = startOfName(text, folded, words);
  const cuts = title.cuts.map((cut) => folded.key.indexOf(cut, start)).filter((at) => at >= 0);
  const period = YEAR.exec(folded.key.slice(start))?.index ?? -1;
  if (period > 0) cuts.push(start + period);
  if (cuts.length === 0) return undefined;
  let end = Math.min(...cuts);
  if (title.joint !== '' && folded.key.slice(start, end).endsWith(title.joint)) end -= title.joint.length;
  const isWhole = title.joint === '' || folded.key.startsWith(title.joint, end) || period > 0;
  return unitBetween(
    text,
    folded,
    start,
    isWhole ? end : endOfUnit(folded.key, start, end, words),
    title,
    words,
  );
}

const YEAR = /(?:19|20)\d{2}(?:年|学年|-)|[一二][〇零][〇零一二三四五六七八九]{2}年/;
const OPENING_YEAR =
  /^(?:(?:19|20)\d{2}|[一二][〇零][〇零一二三四五六七八九]{2})(?:-(?:19|20)\d{2})?(?:学年度?|年度?)/;
/** An attachment label, 附件2：, is at most this long. */
const LONGEST_LABEL = 6;

/** Where the name can start: behind 附件2： and 2012年度. */
function startOfName(text: string, { key, starts }: FoldedText, words: UnitWords): number {
  const colon = text.search(/[:：]/);
  const afterColon = colon >= 0 && colon <= LONGEST_LABEL ? starts.findIndex((at) => at > colon) : 0;
  const attachment = words.attachments.find((label) => key.startsWith(label))?.length ?? 0;
  const start = Math.max(afterColon, attachment);
  return start + (OPENING_YEAR.exec(key.slice(start))?.[0].length ?? 0);
}

/** In a free title the name ends with the word that shows a unit, or with the Party organ behind it. */
function endOfUnit(key: string, start: number, end: number, words: UnitWords): number {
  const name = key.slice(start, end);
  let stop = -1;
  for (const part of words.parts) {
    const at = name.lastIndexOf(part);
    if (at > 0) stop = Math.max(stop, at + part.length);
  }
  if (stop < 0) return end;
  const suffix = words.suffixes.find((text) => name.startsWith(text, stop));
  return start + stop + (suffix?.length ?? 0);
}

const EDGES = /^[\s_"'“”‘’《》〈〉「」『』:：、，,。.·*-]+|[\s_"'“”‘’《》〈〉「」『』:：、，,。.·*-]+$/g;

function unitBetween(
  text: string,
  { starts, ends }: FoldedText,
  from: number,
  to: number,
  title: TitleWords,
  words: UnitWords,
): string | undefined {
  const first = starts[from];
  const last = ends[to - 1];
  if (first === undefined || last === undefined || to <= from) return undefined;
  const closed = /^[)）\]】]/.exec(text.slice(last)) ? last + 1 : last;
  const name = text.slice(first, closed).replace(EDGES, '');
  return isRealUnit(name, title.blank, words) ? name : undefined;
}

/** The unit in a line or name that is no title of a form, only where a word shows that it is a unit. */
export function unitInText(text: string, words: UnitWords): string | undefined {
  if (words.known.has(headerKey(text))) return text.trim();
  const folded = foldWithOrigins(text);
  const start = startOfName(text, folded, words);
  const end = endOfUnit(folded.key, start, folded.key.length, words);
  const first = folded.starts[start];
  const last = folded.ends[end - 1];
  if (first === undefined || last === undefined) return undefined;
  const name = text.slice(first, last).replace(EDGES, '');
  return looksLikeUnit(name, words) ? name : undefined;
}
