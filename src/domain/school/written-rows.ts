import { textMark } from '../memory/text-mark';
import { rowMemory, type RememberedRow, type RowMemory } from './row-memory';
import type { SchoolReturn } from './school-return';

/** A task of this many characters is told from others by its beginning; what changes behind it is not noticed. */
const LONGEST_KEY = 120;

/**
 * The rows of a school as a workbook's mark keeps them for the next quarter (C08, C09), and as they are compared with
 * it. A task stays readable, as C09 names it; of a post, its members and promises only a short mark is kept, which is
 * enough to know it again and names nobody.
 */
export const writtenRows = (school: SchoolReturn): readonly RowMemory[] =>
  rowMemory(school).map((row) => ({
    ...row,
    key: row.kind === 'goals' ? cut(row.key) : markedPost(row.key),
  }));

/** What of the rows is written; at most `most` of them, from the top. */
export const rowsToWrite = (school: SchoolReturn, most: number): readonly RememberedRow[] =>
  writtenRows(school)
    .slice(0, most)
    .map(({ kind, key, ratings }) => ({ kind, key, ratings }));

/** Never between the halves of a character outside the first plane. */
const cut = (key: string): string => key.slice(0, LONGEST_KEY).replace(/[\uD800-\uDBFF]$/u, '');

/** `岗位|党员|承诺`: the name of the post, nobody's name, and a mark of all. */
const markedPost = (key: string): string => `${cut(key.slice(0, key.indexOf('|')))}||${textMark(key)}`;
