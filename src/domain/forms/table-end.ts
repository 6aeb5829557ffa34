import { CodeSet } from './code-set';
import { firstKeyCode } from './header-text';

/** The openings of lines that end a table, prepared for a look at every row. */
export interface TableEnds {
  readonly openings: readonly string[];
  /** First code units of the openings as keys: nearly every row is told by this alone. */
  readonly firsts: CodeSet;
}

export const tableEndsOf = (texts: readonly string[]): TableEnds => ({
  openings: texts.map(compact),
  firsts: new CodeSet(texts.map(firstKeyCode)),
});

const compact = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/** True for a text that opens notes or signatures: 注：1、…, 填表人：…, （盖章）. */
export function opensTableEnd(text: string, { openings, firsts }: TableEnds): boolean {
  if (!firsts.has(firstKeyCode(text))) return false;
  const line = compact(text).replace(/^[(\[]/, '');
  return openings.some((opening) => {
    if (!line.startsWith(opening)) return false;
    // 制表 opens a signature only where nothing but a colon or a bracket follows; 制表教研计划 is a task.
    return (
      opening.endsWith(':') || line.length === opening.length || /^[:()[\]_]/.test(line.slice(opening.length))
    );
  });
}
