import type { Workbook } from './api/workbook';
import { plainValue } from './grid/cell';
import { type BorderLine, type CellStyle, NORMAL_STYLE } from './grid/cell-style';
import { inspectSheet } from './inspect';
import type { SheetState } from './sheet/sheet-state';

/**
 * Everything a clerk could notice of a workbook, and the ids of its sheets, as one text: equal before and after means
 * that the workbook is unchanged. How Excel happens to store a thing (which of two cells a line was given to, how an
 * area is cut up) makes no difference.
 */
export function workbookFingerprint(workbook: Workbook): string {
  const { state } = workbook;
  return JSON.stringify({
    active: state.active.name,
    title: state.title,
    structureProtected: state.structureProtected,
    calculationMode: state.calculation.mode,
    sheets: state.sheets.map((sheet) => {
      const { cells: _cells, ...view } = inspectSheet(workbook, sheet.name);
      return { ...view, protection: sheet.protection.options, ...contents(workbook, sheet) };
    }),
  });
}

type Entry = readonly [row: number, col: number, ...rest: unknown[]];

interface Contents {
  readonly contents: readonly Entry[];
  readonly styles: readonly Entry[];
  /** Row and column of the cell below or right of the line. */
  readonly lines: readonly (readonly [place: string, line: BorderLine])[];
  readonly bands: unknown;
}

function contents({ state }: Workbook, sheet: SheetState): Contents {
  const texts = new StyleTexts();
  const values: Entry[] = [];
  const styles: Entry[] = [];
  const lines = new Map<string, BorderLine>();
  for (const [row, col, cell] of sheet.grid.storedInOrder()) {
    const value = state.calculation.valueOf(sheet, cell);
    if (value !== undefined) values.push([row, col, plainValue(value), typeof value, cell.formula?.text]);
    if (!cell.style) continue;
    addLines(lines, cell.style, row, col);
    const text = texts.of(cell.style);
    if (text !== texts.of(sheet.grid.inheritedStyle(row, col))) styles.push([row, col, text]);
  }
  const sorted = [...lines].sort(([a], [b]) => (a < b ? -1 : 1));
  return { contents: values, styles, lines: sorted, bands: bands(sheet) };
}

/** Of each style once, without its borders. */
class StyleTexts {
  readonly #texts = new Map<CellStyle, string>();

  of(style: CellStyle): string {
    const known = this.#texts.get(style);
    if (known !== undefined) return known;
    const plain = { ...style, top: null, bottom: null, left: null, right: null };
    const differing = Object.entries(plain).filter(
      ([key, value]) => value !== NORMAL_STYLE[key as keyof CellStyle],
    );
    const text = JSON.stringify(Object.fromEntries(differing));
    this.#texts.set(style, text);
    return text;
  }
}

function addLines(lines: Map<string, BorderLine>, style: CellStyle, row: number, col: number): void {
  const sides: readonly (readonly [string, BorderLine | null])[] = [
    [`above ${row} ${col}`, style.top],
    [`above ${row + 1} ${col}`, style.bottom],
    [`before ${row} ${col}`, style.left],
    [`before ${row} ${col + 1}`, style.right],
  ];
  for (const [place, line] of sides) if (line) lines.set(place, line);
}

/** Styles of whole columns and rows that make a difference. */
function bands({ grid }: SheetState): unknown {
  const { rows, columns, sheet } = grid.bandStyles();
  const byNumber = (a: readonly [number, unknown], b: readonly [number, unknown]): number => a[0] - b[0];
  const differing = columns.filter(([, style]) => style !== sheet).sort(byNumber);
  const rowsSeen = rows.filter(([, style]) => style !== sheet || differing.length > 0).sort(byNumber);
  return { sheet: sheet === NORMAL_STYLE ? null : sheet, columns: differing, rows: rowsSeen };
}
