import { cellAddress } from '../sheet/address';
import { cellText } from '../sheet/cell-value';
import { headerKey, isBlankCell } from './header-text';
import type { ListRow, ListTable, PlacedText, ReadingGuess } from './recognised-table';
import { looksLikeUnit, unitKey } from './unit-name';
import type { UnitWords } from './unit-name';

/**
 * Divides a table with a 单位 column into one table a unit (spec §3: never adds schools together). A column that
 * names departments instead of units divides nothing.
 */
export function splitByUnit(table: ListTable, words: UnitWords): ListTable[] {
  if (!table.columns.some(({ key }) => key === 'unit')) return [table];
  const byUnit = new Map<string, { unit: PlacedText; rows: ListRow[] }>();
  const unnamed: ListRow[] = [];
  for (const row of table.rows) {
    const unit = unitOf(row);
    if (!unit) {
      unnamed.push(row);
      continue;
    }
    const key = unitKey(unit.text, words);
    const known = byUnit.get(key);
    if (known) known.rows.push(row);
    else byUnit.set(key, { unit, rows: [row] });
  }
  const parts = [...byUnit.values()];
  const named = parts.filter(({ unit }) => looksLikeUnit(unit.text, words));
  if (named.length === 0 || 2 * named.length < parts.length) return [table];
  const [first] = parts;
  if (parts.length === 1 && first) return [{ ...table, unit: table.unit ?? first.unit }];
  return parts.map(({ unit, rows }, index) => {
    const guess: ReadingGuess = {
      code: 'splitByUnit',
      place: unit.place,
      values: { unit: unit.text, count: parts.length },
    };
    const isFirst = index === 0;
    return {
      ...table,
      unit,
      rows: isFirst ? [...unnamed, ...rows].sort((a, b) => a.row - b.row) : rows,
      skipped: isFirst ? table.skipped : [],
      guesses: isFirst ? [...table.guesses, guess] : [guess],
    };
  });
}

function unitOf(row: ListRow): PlacedText | undefined {
  const cell = row.cells.unit;
  if (!cell || isBlankCell(cell.value)) return undefined;
  const text = cellText(cell.value).trim();
  if (headerKey(text) === '') return undefined;
  return { text, place: { sheet: row.sheet, cell: cellAddress(cell.row, cell.col) } };
}
