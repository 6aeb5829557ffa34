import type { FormWords } from './form-words';
import type { PlacedText, ReadingGuess, RecognisedTable } from './recognised-table';
import { tablePlace } from './period-choice';
import { unitInText } from './title-unit';

/** The unit a table belongs to, and the guess it rests on where only the sheet's name tells. */
export interface TableUnit {
  readonly unit: PlacedText | undefined;
  readonly guess: ReadingGuess | undefined;
}

const NO_UNIT: TableUnit = { unit: undefined, guess: undefined };

/** What the table says itself, else what its sheet's name says. */
export function unitOfTable(table: RecognisedTable, words: FormWords): TableUnit {
  if (table.unit) return { unit: table.unit, guess: undefined };
  const name = unitInText(withoutPeriod(table.sheet), words.units);
  if (name === undefined) return NO_UNIT;
  const place = tablePlace(table);
  return {
    unit: { text: name, place },
    guess: { code: 'unitFromSheetName', place, values: { unit: name, sheet: table.sheet } },
  };
}

/** The unit in a file's name, the last resort: 示例市第一中学2012年第三季度（1）.xlsx. */
export function unitOfFileName(fileName: string | undefined, words: FormWords): TableUnit {
  const base = fileName?.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
  const name = base && unitInText(withoutPeriod(base), words.units);
  if (name === undefined || name === '') return NO_UNIT;
  const guess: ReadingGuess = { code: 'unitFromFileName', place: null, values: { unit: name } };
  return { unit: { text: name, place: { sheet: '', cell: '' } }, guess };
}

/** A name ends where the year begins. */
const withoutPeriod = (name: string): string => {
  const at = name.search(/(?:19|20)\d{2}/);
  return at > 0 ? name.slice(0, at) : name;
};
