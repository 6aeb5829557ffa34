import { textMark } from '../memory/text-mark';
import type { CellPlace } from '../forms/recognised-table';
import type { Period } from '../mechanism/quarters';
import type { FigureOptions } from '../school/figures/counting-rule';
import { placeKey } from '../school/row-text';
import type { SchoolReturn } from '../school/school-return';
import type { ChosenCell, SchoolChoices } from '../workbook/school-choices';

/** A choice about a cell that is no longer there, or no longer says what it said; it counts for nothing. */
export interface LapsedChoice {
  readonly about: 'pledgeCounts' | 'keptCounts';
  readonly place: CellPlace;
}

/** How the figures of a school are computed by what its clerk decided. */
export interface ChosenFigureOptions {
  readonly options: FigureOptions;
  readonly lapsed: readonly LapsedChoice[];
}

/**
 * What the clerk decided, for the cells as they stand now. A cell is known by its place and by what it said; where rows
 * have moved, by what it said alone, if one cell only of the sheet says it; of all sheets, where that name is gone.
 */
export function figureOptions(
  { rules, pledgeCounts, keptCounts, namesakes }: SchoolChoices,
  school: SchoolReturn,
  { year, quarter }: Period,
): ChosenFigureOptions {
  const cells = pledgeCells(school);
  // In the order in which they were said, so that the latest word on a cell stands.
  const ofYear = keptCounts.filter((said) => said.year === year).sort((a, b) => a.quarter - b.quarter);
  const pledges = resolved(pledgeCounts, cells);
  const kept = resolved(
    ofYear.filter((said) => said.quarter === quarter),
    cells,
  );
  const before = resolved(
    ofYear.filter((said) => said.quarter < quarter),
    cells,
  );
  return {
    options: {
      rules,
      pledgeCounts: pledges.counts,
      keptOverrides: kept.counts,
      keptBefore: before.counts,
      namesakes: new Set(namesakes),
    },
    lapsed: [
      ...pledges.lapsed.map((place): LapsedChoice => ({ about: 'pledgeCounts', place })),
      ...[...kept.lapsed, ...before.lapsed].map((place): LapsedChoice => ({ about: 'keptCounts', place })),
    ],
  };
}

/** A cell of promises as a choice about it is kept. */
export const chosenCell = (place: CellPlace, text: string): ChosenCell => ({
  place,
  textMark: textMark(text),
});

/** The cells of 岗位承诺, a merged one once; by place and, as far as no two on a sheet say the same, by what they say. */
interface PledgeCells {
  readonly byPlace: ReadonlyMap<string, string>;
  /** Null where several cells of a sheet say the same. */
  readonly byText: ReadonlyMap<string, string | null>;
  readonly sheets: ReadonlySet<string>;
}

/** No sheet is called so: where a cell is looked for on all of them. */
const ANY_SHEET = '';

const textKey = (sheet: string, mark: string): string => `${sheet}\n${mark}`;

function pledgeCells({ dutyPosts }: SchoolReturn): PledgeCells {
  const byPlace = new Map<string, string>();
  const byText = new Map<string, string | null>();
  const sheets = new Set<string>();
  for (const { pledges } of dutyPosts) {
    if (!pledges) continue;
    const key = placeKey(pledges.place);
    if (byPlace.has(key)) continue;
    const mark = textMark(pledges.raw);
    byPlace.set(key, mark);
    sheets.add(pledges.place.sheet);
    for (const sheet of [pledges.place.sheet, ANY_SHEET]) {
      const text = textKey(sheet, mark);
      byText.set(text, byText.has(text) ? null : key);
    }
  }
  return { byPlace, byText, sheets };
}

function resolved(
  chosen: readonly (ChosenCell & { readonly count: number })[],
  { byPlace, byText, sheets }: PledgeCells,
): { readonly counts: ReadonlyMap<string, number>; readonly lapsed: readonly CellPlace[] } {
  const counts = new Map<string, number>();
  const lapsed: CellPlace[] = [];
  for (const { place, textMark: mark, count } of chosen) {
    const there = placeKey(place);
    const sheet = sheets.has(place.sheet) ? place.sheet : ANY_SHEET;
    const key = byPlace.get(there) === mark ? there : byText.get(textKey(sheet, mark));
    if (key == null) lapsed.push(place);
    else counts.set(key, count);
  }
  return { counts, lapsed };
}
