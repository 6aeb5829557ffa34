import type { SheetSnapshot } from '../sheet/snapshot';
import { cellAddress, columnName } from '../sheet/address';
import type { FormWords } from './form-words';
import type { HeaderBlock } from './header-block';
import type { HeaderLeaf } from './header-leaves';
import type { ReadingGuess } from './recognised-table';

/** What the reader decided about the header of a list table. */
export const columnGuesses = (
  sheet: SheetSnapshot,
  block: HeaderBlock,
  gradeColumns: ReadonlyMap<number, HeaderLeaf>,
  words: FormWords,
): ReadingGuess[] => [
  ...headerGuesses(sheet, block),
  ...gradeGuesses(sheet, block, gradeColumns),
  ...missingGuesses(sheet, block, words),
];

/** The header as read, parents first, without line breaks. */
export const headerText = ({ texts }: HeaderLeaf): string =>
  texts.map((text) => text.replace(/\s+/g, '')).join('/');

const headerPlace = (sheet: SheetSnapshot, block: HeaderBlock, col: number): ReadingGuess['place'] => ({
  sheet: sheet.name,
  cell: cellAddress(block.first, col),
});

function headerGuesses(sheet: SheetSnapshot, block: HeaderBlock): ReadingGuess[] {
  const { byKey, ambiguous } = block.assignment;
  const at = (leaf: HeaderLeaf): ReadingGuess['place'] => headerPlace(sheet, block, leaf.col);
  const contains = [...byKey].filter(([, { match }]) => match === 'contains');
  return [
    ...contains.map(([column, { leaf }]): ReadingGuess => ({
      code: 'headerContains',
      place: at(leaf),
      values: { header: headerText(leaf), column },
    })),
    ...ambiguous.map(({ leaf, chosen, others }): ReadingGuess => ({
      code: 'headerAmbiguous',
      place: at(leaf),
      values: { header: headerText(leaf), column: chosen, others: others.join(',') },
    })),
    ...block.leaves.flatMap((leaf): ReadingGuess[] =>
      leaf.reading?.isPrivate
        ? [
            {
              code: 'privateColumnIgnored',
              place: at(leaf),
              values: { header: headerText(leaf), column: columnName(leaf.col) },
            },
          ]
        : [],
    ),
  ];
}

const gradeGuesses = (
  sheet: SheetSnapshot,
  block: HeaderBlock,
  chosen: ReadonlyMap<number, HeaderLeaf>,
): ReadingGuess[] =>
  [...chosen].flatMap(([quarter, leaf]): ReadingGuess[] => {
    const of = block.assignment.quarters.get(quarter)?.length ?? 1;
    if (of < 2) return [];
    const values = { quarter, header: headerText(leaf), column: columnName(leaf.col), of };
    return [{ code: 'gradeColumnChosen', place: headerPlace(sheet, block, leaf.col), values }];
  });

function missingGuesses(sheet: SheetSnapshot, block: HeaderBlock, words: FormWords): ReadingGuess[] {
  const { byKey, quarters } = block.assignment;
  return words.mechanism.tables[block.kind].columns.flatMap(({ key, quarter, label }): ReadingGuess[] => {
    if (quarter === undefined ? byKey.has(key) : quarters.has(quarter)) return [];
    const place = headerPlace(sheet, block, block.left);
    if (quarter !== undefined) return [{ code: 'quarterColumnMissing', place, values: { quarter, label } }];
    return [{ code: 'columnMissing', place, values: { column: key, label } }];
  });
}
