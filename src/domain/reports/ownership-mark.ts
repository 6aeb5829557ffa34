import type { ConsolidationResult } from '../consolidation/result';
import { INDICATOR_KEYS, type IndicatorKey } from '../mechanism/indicator-definition';
import type { Period } from '../mechanism/quarters';
import type { LayoutCell, LayoutValue, SheetLayout } from '../sheet/layout';
import { isWorkingSheet } from '../sheet/mark';
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from '../sheet/snapshot';

/*
 * The very hidden sheet by which a report workbook is known as ours, and can be read again as the quarter before.
 *
 *   A1 `mechanism168/report`  B1 version  C1 mechanism  D1 year  E1 quarter
 *   then rows  `value` | unit | indicator key | used      one for each figure that was summed
 *   then rows  `json`  | text                             the result of the contract, cut into pieces in order
 *
 * Readers of a version skip rows whose first cell they do not know.
 */
const SHEET_NAME = '_168';
const MARKER = 'mechanism168/report';
const VERSION = 1;
/** Below Excel's 32,767 characters a cell, also after a writer has escaped some of them. */
const PIECE_LENGTH = 30_000;

export interface OwnershipMark {
  readonly mechanism: string;
  readonly period: Period;
  /** Reported units only; a figure that was not used is absent. */
  readonly units: readonly {
    readonly unit: string;
    readonly values: Readonly<Partial<Record<IndicatorKey, number>>>;
  }[];
  /** The result's JSON, where the report was written with it. */
  readonly json: string | undefined;
}

/** The mark of a report; `json` is the result as the contract's text. */
export function ownershipMark(result: ConsolidationResult, json: string | undefined): SheetLayout {
  const rows: (readonly LayoutValue[])[] = [
    [MARKER, VERSION, result.mechanism, result.period.year, result.period.quarter],
  ];
  for (const unit of result.units) {
    if (unit.status !== 'reported') continue;
    for (const key of INDICATOR_KEYS) {
      const { used } = unit.values[key];
      if (used !== null) rows.push(['value', unit.unit, key, used]);
    }
  }
  rows.push(...piecesOf(json ?? '').map((piece) => ['json', piece]));
  return {
    name: SHEET_NAME,
    columnWidths: [],
    rowHeights: {},
    styles: { plain: {} },
    cells: rows.flatMap((row, index) =>
      row.map((value, col): LayoutCell => ({ row: index, col, value, style: 'plain' })),
    ),
    merges: [],
    validations: [],
    conditionalStyles: [],
    print: {
      orientation: 'portrait',
      margins: { top: 20, bottom: 20, left: 20, right: 20 },
      footer: 'none',
      centerHorizontally: false,
    },
    hidden: true,
  };
}

/** The text without its line breaks, in pieces that never cut a character in two. */
function piecesOf(json: string): readonly string[] {
  const text = json === '' ? '' : JSON.stringify(JSON.parse(json));
  const pieces: string[] = [];
  for (let start = 0; start < text.length;) {
    const full = start + PIECE_LENGTH;
    const end = /[\uDC00-\uDFFF]/u.test(text.charAt(full)) ? full - 1 : full;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

/**
 * True of a sheet that marks a workbook as a report of ours, of whatever version; of a hidden one left in work too, as a
 * program closed while a report is drawn again must not turn that into a school's return.
 */
export const isOwnReport = (sheet: SheetSnapshot): boolean =>
  cellAt(sheet, 0, 0) === MARKER && (sheet.hidden || !isWorkingSheet(sheet));

/** Reads a mark; undefined where the sheet is none, is left in work, or of a version that came later. */
export function readOwnershipMark(sheet: SheetSnapshot): OwnershipMark | undefined {
  const [, version, mechanism, year, quarter] = sheet.rows[0] ?? [];
  if (!isOwnReport(sheet) || isWorkingSheet(sheet) || version !== VERSION) return undefined;
  if (typeof mechanism !== 'string' || typeof year !== 'number' || typeof quarter !== 'number')
    return undefined;
  const units = new Map<string, Partial<Record<IndicatorKey, number>>>();
  let json = '';
  for (const row of sheet.rows.slice(1)) {
    const [kind, first, key, used] = row ?? [];
    if (kind === 'json' && typeof first === 'string') json += first;
    if (kind !== 'value' || typeof first !== 'string' || typeof used !== 'number' || !isIndicatorKey(key))
      continue;
    units.set(first, { ...units.get(first), [key]: used });
  }
  return {
    mechanism,
    period: { year, quarter },
    units: [...units].map(([unit, values]) => ({ unit, values })),
    json: json === '' ? undefined : json,
  };
}

/** The result's JSON inside a report workbook of ours; undefined where there is none. */
export function readOwnReport(workbook: WorkbookSnapshot): string | undefined {
  const sheet = workbook.sheets.find((sheet) => isOwnReport(sheet) && !isWorkingSheet(sheet));
  return sheet && readOwnershipMark(sheet)?.json;
}

const isIndicatorKey = (key: unknown): key is IndicatorKey =>
  (INDICATOR_KEYS as readonly unknown[]).includes(key);
