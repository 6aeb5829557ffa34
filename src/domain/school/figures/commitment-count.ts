import type { SchoolFigures } from '../school-figures';
import { commitmentCells, hasPostColumn } from './commitment-cells';
import type { CommitmentCell } from './commitment-cells';
import { derivedFigure, isFormFilled } from './counting-rule';
import type { FigureContext } from './counting-rule';

const membersSharing = ({ rows }: CommitmentCell): number => {
  const people = rows.flatMap((row) => row.members.people).filter(({ member }) => member);
  return new Set(people.map(({ name }) => name)).size;
};

/** ⑦ 党员承诺事项件数: items of each promise cell once, however many members or rows share it. */
export function commitmentCount(context: FigureContext): SchoolFigures['commitmentCount'] {
  if (!isFormFilled(context, 'posts') || !hasPostColumn(context, 'commitment')) return null;
  const cells = commitmentCells(context);
  const byRule = {
    perCell: cells.reduce((sum, { items }) => sum + items, 0),
    perPerson: cells.reduce((sum, cell) => sum + cell.items * membersSharing(cell), 0),
    onePerCell: cells.length,
  };
  const figure = derivedFigure('commitmentCount', byRule, context);
  const listed = cells.map(({ place, items, flagged }) => ({ place, items, flagged }));
  return figure && { ...figure, cells: listed };
}
