import type { DutyPost } from '../school-return';
import type { SchoolFigures } from '../school-figures';
import { hasPostColumn } from './commitment-cells';
import type { CommitmentCell } from './commitment-cells';
import { derivedFigure, isFormFilled } from './counting-rule';
import type { FigureContext } from './counting-rule';

/** Members whose promise the cell holds; within one row, names are distinct as they are read. */
function membersSharing(rows: readonly DutyPost[]): number {
  const [only] = rows;
  if (only && rows.length === 1) {
    return only.members.people.reduce((sum, { member }) => sum + (member ? 1 : 0), 0);
  }
  const names = new Set<string>();
  for (const { members } of rows) {
    for (const { name, member } of members.people) if (member) names.add(name);
  }
  return names.size;
}

/** ⑦ 党员承诺事项件数: items of each promise cell once, however many members or rows share it. */
export function commitmentCount(
  context: FigureContext,
  cells: readonly CommitmentCell[],
): SchoolFigures['commitmentCount'] {
  if (!isFormFilled(context, 'posts') || !hasPostColumn(context, 'commitment')) return null;
  const byRule = {
    perCell: cells.reduce((sum, { items }) => sum + items, 0),
    perPerson: cells.reduce((sum, { items, rows }) => sum + items * membersSharing(rows), 0),
    onePerCell: cells.filter(({ items }) => items > 0).length,
  };
  const figure = derivedFigure('commitmentCount', byRule, context);
  const listed = cells.map(({ place, items, flagged }) => ({ place, items, flagged }));
  return figure && { ...figure, cells: listed };
}
