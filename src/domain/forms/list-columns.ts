import type { SheetSnapshot } from '../sheet/snapshot';
import type { ColumnKey } from '../mechanism/table-definition';
import type { ColumnAssignment } from './column-assignment';
import { columnGuesses, headerText } from './column-guesses';
import type { FormWords } from './form-words';
import type { HeaderBlock } from './header-block';
import type { HeaderLeaf } from './header-leaves';
import { headerKey } from './header-text';
import type { ColumnMapping, ReadingGuess } from './recognised-table';

/** Where the columns of a list table stand; the reader of rows needs no more. */
export interface ListColumns {
  readonly mappings: readonly ColumnMapping[];
  readonly cols: readonly { readonly key: ColumnKey; readonly col: number; readonly fillDown: boolean }[];
  /** By quarter, index 0 = first. */
  readonly quarterCols: readonly (number | undefined)[];
  readonly guesses: readonly ReadingGuess[];
}

/** Rows looked at to see which of two columns of a quarter holds grades. */
const SAMPLE_ROWS = 60;
/** Columns that schools add and that are carried down like the dimensions. */
const CARRIED_EXTRA: ColumnKey = 'unit';

/** Decides the columns of a header block and notes every decision a clerk may want to contradict. */
export function listColumns(sheet: SheetSnapshot, block: HeaderBlock, words: FormWords): ListColumns {
  const { quarters } = block.assignment;
  const chosen = new Map<number, HeaderLeaf>();
  let isChoice = false;
  for (const [quarter, leaves] of quarters) {
    if (leaves.length > 1) isChoice = true;
    const leaf = gradeColumn(sheet, block, leaves, words);
    if (leaf) chosen.set(quarter, leaf);
  }
  // The same header read again (see `readSpan`) has the same columns, unless the values below it decide.
  const known = isChoice ? undefined : remembered.get(block.assignment);
  const placed = known ?? placedColumns(block, chosen, words);
  if (!isChoice && !known) remembered.set(block.assignment, placed);
  return { ...placed, guesses: columnGuesses(sheet, block, chosen, words) };
}

type PlacedColumns = Omit<ListColumns, 'guesses'>;

const remembered = new WeakMap<ColumnAssignment, PlacedColumns>();

function placedColumns(
  block: HeaderBlock,
  chosen: ReadonlyMap<number, HeaderLeaf>,
  words: FormWords,
): PlacedColumns {
  const table = words.mechanism.tables[block.kind];
  const fillDown = new Set(table.columns.filter((column) => column.fillDown).map(({ key }) => key));
  return {
    mappings: mappingsOf(block, chosen),
    cols: [...block.assignment.byKey].map(([key, { leaf }]) => ({
      key,
      col: leaf.col,
      fillDown: fillDown.has(key) || key === CARRIED_EXTRA,
    })),
    quarterCols: words.mechanism.quarters.map((_, index) => chosen.get(index + 1)?.col),
  };
}

/** Of several columns of one quarter the one that holds the grade: by its header, else by its values (spec §3). */
function gradeColumn(
  sheet: SheetSnapshot,
  block: HeaderBlock,
  leaves: readonly HeaderLeaf[],
  words: FormWords,
): HeaderLeaf | undefined {
  if (leaves.length < 2) return leaves[0];
  const named = leaves.filter(({ reading }) => reading?.part === 'grade');
  const plain = leaves.filter(({ reading }) => reading?.part === undefined);
  const candidates = [named, plain, leaves].find((list) => list.length > 0) ?? leaves;
  let best = candidates[0];
  let most = -1;
  for (const leaf of candidates) {
    const count = ratingsIn(sheet, block.last + 1, leaf.col, words);
    if (count > most) [best, most] = [leaf, count];
  }
  return best;
}

function ratingsIn(sheet: SheetSnapshot, from: number, col: number, words: FormWords): number {
  let count = 0;
  for (let row = from; row < from + SAMPLE_ROWS; row++) {
    const value = sheet.rows[row]?.[col];
    if (typeof value === 'string' && words.keys.ratings.has(headerKey(value))) count++;
  }
  return count;
}

function mappingsOf(block: HeaderBlock, chosen: ReadonlyMap<number, HeaderLeaf>): ColumnMapping[] {
  const keyed = new Map(
    [...block.assignment.byKey].map(([key, { leaf, match }]) => [leaf, { key, match }] as const),
  );
  const quartered = new Map([...chosen].map(([quarter, leaf]) => [leaf, quarter] as const));
  return block.leaves.flatMap((leaf): ColumnMapping[] => {
    if (leaf.texts.length === 0) return [];
    const base = { col: leaf.col, header: headerText(leaf) };
    const named = keyed.get(leaf);
    const quarter = quartered.get(leaf);
    if (named) return [{ ...base, ...named }];
    if (quarter === undefined) return [{ ...base, key: undefined, match: 'none' }];
    return [{ ...base, key: 'quarter', quarter, match: leaf.reading?.quarter?.match ?? 'none' }];
  });
}
