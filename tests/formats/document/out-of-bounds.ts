import type { WorkbookDocument } from '../../../src/domain/document/workbook-document';

const ROWS = 1_048_576;
const COLS = 16_384;

type Check = readonly [least: number, most: number, whole?: 'whole'];
const ROW: Check = [0, ROWS - 1, 'whole'];
const COL: Check = [0, COLS - 1, 'whole'];

/** What a number in a document may be, by the last names of its path; `#` stands for any place of a list or table. */
const CHECKS: readonly (readonly [path: string, check: Check])[] = [
  ['cells.#.row', ROW],
  ['cells.#.col', COL],
  ['cells.#.style', [0, Infinity, 'whole']],
  ['cells.#.value', [-Number.MAX_VALUE, Number.MAX_VALUE]],
  ['value.serial', [-Number.MAX_VALUE, Number.MAX_VALUE]],
  ['.top', ROW],
  ['.bottom', ROW],
  ['.left', COL],
  ['.right', COL],
  ['columnWidths.#', [0.01, 1530]],
  ['rowHeights.#.points', [0.01, 409.5]],
  ['defaultColumnWidth', [0.01, 1530]],
  ['defaultRowHeight', [0.01, 409.5]],
  ['hiddenRows.#', ROW],
  ['hiddenCols.#', COL],
  ['freeze.rows', ROW],
  ['freeze.cols', COL],
  ['fit.wide', [0, 32_767, 'whole']],
  ['fit.tall', [0, 32_767, 'whole']],
  ['print.scale', [10, 400, 'whole']],
  ['repeatRows.first', ROW],
  ['repeatRows.last', ROW],
  ['repeatCols.first', COL],
  ['repeatCols.last', COL],
  ['styles.#.size', [1, 409]],
  ['styles.#.indent', [1, 250, 'whole']],
  ['styles.#.rotation', [-90, 90, 'whole']],
  ['document.active', [0, 255, 'whole']],
];
const MARGIN: Check = [0, 1244.6];

/** Paths of the numbers of a document that no sheet, page or letter has, of ranges turned round, and of cells that are there twice. */
export function outOfBounds(document: WorkbookDocument): readonly string[] {
  const found: string[] = [];
  visit(document, 'document', found);
  for (const { name, cells, hiddenRows, hiddenCols } of document.sheets) {
    const places = [cells.map(({ row, col }) => row * COLS + col), hiddenRows, hiddenCols];
    if (places.some((list) => list.some((place, index) => index > 0 && place <= list[index - 1]!)))
      found.push(`order of ${name}`);
  }
  return found;
}

function visit(value: unknown, path: string, found: string[]): void {
  if (typeof value === 'number') {
    if (!isAllowed(value, checkOf(path))) found.push(`${path}=${value}`);
  } else if (typeof value === 'object' && value !== null) {
    if (!path.endsWith('margins') && isTurnedRound(value)) found.push(`${path} is turned round`);
    for (const [key, part] of Object.entries(value)) {
      const isPlace = /^-?\d+$/u.test(key);
      const isKnownPlace = !path.endsWith('columnWidths') || isAllowed(Number(key), COL);
      if (!isKnownPlace || (path.endsWith('rowHeights') && !isAllowed(Number(key), ROW)))
        found.push(`${path}.${key}`);
      visit(part, `${path}.${isPlace ? '#' : key}`, found);
    }
  }
}

function checkOf(path: string): Check {
  if (path.includes('.margins.')) return MARGIN;
  const known = CHECKS.find(([end]) => path.endsWith(end))?.[1];
  if (!known) throw new Error(`nothing is known of ${path}`);
  return known;
}

const isAllowed = (value: number, [least, most, whole]: Check): boolean =>
  value >= least && value <= most && (whole === undefined || Number.isInteger(value));

const isTurnedRound = (value: object): boolean =>
  ('top' in value &&
    'bottom' in value &&
    'left' in value &&
    'right' in value &&
    typeof value.top === 'number' &&
    typeof value.left === 'number' &&
    typeof value.bottom === 'number' &&
    typeof value.right === 'number' &&
    (value.bottom < value.top || value.right < value.left)) ||
  ('first' in value && 'last' in value && Number(value.last) < Number(value.first));
