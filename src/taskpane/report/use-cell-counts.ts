import { useCallback } from 'react';
import { chosenCell } from '../../domain/checking/figure-options';
import { textMark } from '../../domain/memory/text-mark';
import type { CellPlace } from '../../domain/forms/recognised-table';
import type { SchoolReturn } from '../../domain/school/school-return';
import type { ChosenCell, SchoolChoices } from '../../domain/workbook/school-choices';
import { useChoices } from '../live/use-choices';
import { usePane } from '../pane/use-pane';

type CountedAs = 'pledgeCounts' | 'keptCounts';

/** Sets the number of promises of a cell by hand, in all or kept by this quarter; undefined takes that back. */
export function useCellCounts(
  school: SchoolReturn,
): (as: CountedAs, place: CellPlace, count: number | undefined) => void {
  const { period } = usePane();
  const [, choose] = useChoices();
  const { year, quarter } = period;
  return useCallback(
    (as, place, count) => {
      const raw = school.dutyPosts.find(
        ({ pledges }) => pledges?.place.cell === place.cell && pledges.place.sheet === place.sheet,
      )?.pledges?.raw;
      const cell = chosenCell(place, raw ?? '');
      void choose((known): SchoolChoices => {
        if (as === 'pledgeCounts') {
          const others = known.pledgeCounts.filter((one) => !isSame(school, one, cell));
          return { ...known, pledgeCounts: count === undefined ? others : [...others, { ...cell, count }] };
        }
        const others = known.keptCounts.filter(
          (one) => !isSame(school, one, cell) || one.year !== year || one.quarter !== quarter,
        );
        const said = { ...cell, count: count ?? 0, year, quarter };
        return { ...known, keptCounts: count === undefined ? others : [...others, said] };
      });
    },
    [school, choose, year, quarter],
  );
}

/** True where the cell that something was said of is still at its place. */
const isThere = ({ dutyPosts }: SchoolReturn, { place, textMark: mark }: ChosenCell): boolean =>
  dutyPosts.some(
    ({ pledges }) =>
      pledges?.place.cell === place.cell &&
      pledges.place.sheet === place.sheet &&
      textMark(pledges.raw) === mark,
  );

/** The same cell, also where its row has moved since; of several that say the same, the one at the place. */
const isSame = (school: SchoolReturn, one: ChosenCell, cell: ChosenCell): boolean =>
  one.place.sheet === cell.place.sheet &&
  (one.place.cell === cell.place.cell || (one.textMark === cell.textMark && !isThere(school, one)));
