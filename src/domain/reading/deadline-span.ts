import type { Mechanism } from '../mechanism/definition';
import { quarterSpan } from '../mechanism/quarters';
import type { CalendarDate } from '../sheet/cell-value';
import type { ReadingFlag } from './reading-flags';
import { isOneOf } from './plain-text';

export interface DeadlineContext {
  /** The mechanism's year that the table is about. */
  readonly year: number;
  readonly mechanism: Pick<Mechanism, 'quarters' | 'yearStartMonth' | 'vocabulary'>;
}

/** What a wording of 完成时限 gives; `due` is absent where it must be asked. */
export interface DeadlineSpan {
  readonly from?: CalendarDate;
  readonly due?: CalendarDate;
  readonly recurring?: boolean;
  readonly candidates?: readonly CalendarDate[];
  readonly flags?: readonly ReadingFlag[];
}

const HALVES: Mechanism['quarters'] = [
  { label: '', aliases: [] },
  { label: '', aliases: [] },
];

/** Part `part`, from 1, of a year cut into `parts`. */
function partOfYear(
  part: number,
  parts: Mechanism['quarters'],
  year: number,
  context: DeadlineContext,
): DeadlineSpan {
  const { yearStartMonth } = context.mechanism;
  const { first, last } = quarterSpan({ quarters: parts, yearStartMonth }, { year, quarter: part });
  return { from: first, due: last };
}

function wholeYear(year: number, context: DeadlineContext): DeadlineSpan {
  return partOfYear(1, HALVES.slice(0, 1), year, context);
}

/** 第一季度, 上半年, 全年, 本学期 and their like, with or without a year before them (spec §2.8). */
export function namedSpan(text: string, context: DeadlineContext): DeadlineSpan | undefined {
  const { quarters, vocabulary } = context.mechanism;
  const { firstHalf, secondHalf, wholeYear: allYear, term } = vocabulary.deadlines;
  const [, stated, name = ''] = /^(?:(\d{4})年度?)?(.*)$/u.exec(text) ?? [];
  const year = stated === undefined ? context.year : Number(stated);
  if (stated !== undefined && name === '') return wholeYear(year, context);

  const quarter = quarters.findIndex(({ label, aliases }) =>
    isOneOf(name.replace(/[末底]$/u, ''), [label, ...aliases]),
  );
  if (quarter >= 0) return partOfYear(quarter + 1, quarters, year, context);
  if (isOneOf(name, firstHalf)) return partOfYear(1, HALVES, year, context);
  if (isOneOf(name, secondHalf)) return { ...partOfYear(2, HALVES, year, context), recurring: true };
  // 2012年底 leaves 底 behind the year; 每月25日 and 长期坚持 say more than the word itself.
  if (
    allYear.some((word) => name.startsWith(word) || (stated !== undefined && `年${name}`.startsWith(word)))
  ) {
    return { ...wholeYear(year, context), recurring: true };
  }
  if (!isOneOf(name, term)) return undefined;
  const candidates = [
    { year, month: 1, day: 31 },
    { year, month: 7, day: 15 },
  ];
  return { candidates, flags: ['toConfirm'] };
}
