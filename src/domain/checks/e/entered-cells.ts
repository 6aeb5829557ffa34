import type { CellPlace, ListRow, RecognisedCell } from '../../forms/recognised-table';
import { oncePer } from '../../memory/remembered';
import type { ColumnKey } from '../../mechanism/table-definition';
import { placeOfCell } from '../../school/row-text';
import { firstTimes } from '../../school/place-map';
import type { SchoolReturn } from '../../school/school-return';
import { isCellError } from '../../sheet/cell-value';
import { placeKey } from '../place-key';

/** Citizens' identity numbers, and mobile telephones with or without gaps. */
const PRIVATE_NUMBER =
  /(?<!\d)(?:[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]|1[3-9]\d[- ]?\d{4}[- ]?\d{4})(?![\dXx])/u;

interface NoticedCells {
  /** Cells whose formula failed. */
  readonly failed: readonly { readonly place: CellPlace; readonly code: string }[];
  /** Cells with an identity or telephone number. */
  readonly private: readonly CellPlace[];
}

const NOTHING: readonly RecognisedCell[] = [];

/** The noticed cells of a row; a row that an edit left alone is the same object, and is not looked at again. */
const noticedInRow = oncePer(({ cells, quarters }: ListRow): readonly RecognisedCell[] => {
  let noticed = NOTHING;
  const look = (cell: RecognisedCell | undefined): void => {
    if (isNoticed(cell)) noticed = [...noticed, cell];
  };
  for (const key of Object.keys(cells) as ColumnKey[]) look(cells[key]);
  for (const cell of quarters) look(cell);
  return noticed;
});

/** Looks once through the cells of the rows of 附件1 and 附件2, whatever they are for. */
export const noticedCells = oncePer((school: SchoolReturn): NoticedCells => {
  const failed: { place: CellPlace; code: string }[] = [];
  const found: CellPlace[] = [];
  const isFirst = firstTimes();
  for (const { rows } of [...school.goals, ...school.posts]) {
    for (const row of rows) {
      for (const cell of noticedInRow(row)) {
        const place = placeOfCell(row, cell);
        if (!isFirst(place)) continue;
        if (isCellError(cell.value)) failed.push({ place, code: cell.value.code });
        else found.push(place);
      }
    }
  }
  return { failed, private: found };
});

function isNoticed(cell: RecognisedCell | undefined): cell is RecognisedCell {
  const value = cell?.value;
  if (typeof value === 'number') return value > 1e10 && PRIVATE_NUMBER.test(String(value));
  if (typeof value === 'string') return value.length > 10 && PRIVATE_NUMBER.test(value.normalize('NFKC'));
  return isCellError(value);
}

const failedKeys = oncePer(
  (school: SchoolReturn) => new Set(noticedCells(school).failed.map(({ place }) => placeKey(place))),
);

/** True of a cell whose formula failed: what it says is not worth reading. */
export const isFailed = (school: SchoolReturn, place: CellPlace): boolean =>
  failedKeys(school).has(placeKey(place));
