import type { ListRow, ListTable, RecognisedCell } from '../forms/recognised-table';
import type { Mechanism } from '../mechanism/definition';
import type { ColumnKey } from '../mechanism/table-definition';
import { readNumber } from '../reading/read-number';
import { readPeople } from '../reading/read-people';
import { readPledges } from '../reading/read-pledges';
import { cellText } from '../sheet/cell-value';
import { markOfCell, marksOfRow } from './quarter-marks';
import type { RatingReader } from './quarter-marks';
import { placeAt, placeOfCell, textOfCell, wordOfCell } from './row-text';
import type { DutyPost } from './school-return';

export interface PostsContext {
  readonly mechanism: Mechanism;
  readonly ratings: RatingReader;
}

/** Reads the rows of 附件2 tables, one behind the other. 同上 never reaches from one table into the next. */
export function readDutyPosts(tables: readonly ListTable[], context: PostsContext): readonly DutyPost[] {
  const posts: DutyPost[] = [];
  for (const table of tables) {
    let above: DutyPost | undefined;
    for (const row of table.rows) {
      if (!isFilled(row)) continue;
      above = readPost(table, row, above, context);
      posts.push(above);
    }
  }
  return posts;
}

/** Anything beside the post's name, which is printed on the form. */
function isFilled({ cells, quarters }: ListRow): boolean {
  return ENTERED.some((key) => hasText(cells[key])) || quarters.some(hasText);
}

const ENTERED: readonly ColumnKey[] = [
  'postTask',
  'contact',
  'member',
  'commitment',
  'annual',
  'halfYear',
  'keptCount',
];

const hasText = (cell: RecognisedCell | undefined): boolean => textOfCell(cell) !== '';

function readPost(
  table: ListTable,
  row: ListRow,
  above: DutyPost | undefined,
  context: PostsContext,
): DutyPost {
  const { vocabulary } = context.mechanism;
  const { postName, postTask, contact, member, annual, halfYear } = row.cells;
  const halfYearMark = markOfCell(row, halfYear, context.ratings);
  const post: DutyPost = {
    row: row.row + 1,
    place: placeAt(row.sheet, row.row, table.range.left),
    postName: wordOfCell(postName),
    postTask: textOfCell(postTask),
    contacts: readPeople(cellText(contact?.value), vocabulary, above?.contacts),
    members: readPeople(cellText(member?.value), vocabulary, above?.members),
    memberPlace: member && placeOfCell(row, member),
    pledges: pledgesOf(row, above, context),
    performance: marksOfRow(row, context.ratings),
    annual: markOfCell(row, annual, context.ratings),
    keptColumn: keptColumnOf(row),
  };
  return halfYearMark ? { ...post, halfYear: halfYearMark } : post;
}

function pledgesOf(
  row: ListRow,
  above: DutyPost | undefined,
  { mechanism }: PostsContext,
): DutyPost['pledges'] {
  const cell = row.cells.commitment;
  if (!cell) return undefined;
  const raw = cellText(cell.value);
  const reading = readPledges(raw, mechanism.vocabulary, above?.pledges?.reading);
  return { place: placeOfCell(row, cell), raw, reading, anchor: cell.isAnchor };
}

function keptColumnOf(row: ListRow): DutyPost['keptColumn'] {
  const cell = row.cells.keptCount;
  if (!cell) return undefined;
  return { place: placeOfCell(row, cell), raw: cellText(cell.value), reading: readNumber(cell.value) };
}
