import type { WorkbookScan } from '../checking/workbook-scan';
import type { ReportItem, ReportTable } from '../forms/recognised-table';
import { reportFormLayout } from '../forms/report-form-layout';
import type { IndicatorKey } from '../mechanism/indicator-definition';
import { readNumber } from '../reading/read-number';
import { parseCellAddress, type CellPosition } from '../sheet/address';
import { cellText } from '../sheet/cell-value';
import type { CellEdit, CellGuard } from '../sheet/edits';
import type { SheetLayout } from '../sheet/layout';
import { cellAt, type SheetSnapshot } from '../sheet/snapshot';
import type { WrittenReport } from '../workbook/school-choices';
import { headEdits, suitsPeriod } from './head-lines';
import type { OwnFigure, OwnReport, ReportHead } from './own-figure';

/** What writing the report would do, to be said on the button and done once. */
export type ReportPlan = (
  | {
      readonly kind: 'fill';
      readonly sheet: string;
      readonly edits: readonly CellEdit[];
      /** The labels beside the figures: a row that moved is noticed by them. */
      readonly guards: readonly CellGuard[];
    }
  | { readonly kind: 'draw'; readonly layout: SheetLayout }
) & {
  /** Figures that are written, or change. */
  readonly count: number;
  /** The ten as they stand afterwards, without those that stay blank. */
  readonly values: WrittenReport['values'];
  /** Figures for which the form has no cell. */
  readonly unplaced: readonly IndicatorKey[];
};

/** The figure to be written; null leaves the cell blank. An estimate that nobody confirmed is not written. */
const figureToWrite = ({ value, confirmed }: OwnFigure): number | null => (confirmed ? value : null);

/** How the report of the scan's period is written: into the 附件5 that is there for it, else as a new one. */
export function reportPlan(scan: WorkbookScan, report: OwnReport, head: ReportHead = {}): ReportPlan {
  const { mechanism, period } = scan.request;
  const date = head.date && suitsPeriod(mechanism, head.date, period) ? head.date : undefined;
  const sheet = scan.snapshot.sheets.find(({ name }) => name === report.form?.sheet);
  return report.form && sheet
    ? fillPlan(scan, report, report.form, sheet, { ...head, date })
    : drawPlan(scan, report, { ...head, date });
}

function drawPlan({ request }: WorkbookScan, { rows }: OwnReport, { unit, date }: ReportHead): ReportPlan {
  const { mechanism, period, choices } = request;
  const values = Object.fromEntries(rows.map((row) => [row.indicator.key, figureToWrite(row)]));
  const written = writtenValues(rows);
  return {
    kind: 'draw',
    layout: reportFormLayout(mechanism, {
      ...(unit === undefined ? {} : { unit }),
      ...(date === undefined ? {} : { date }),
      period,
      values,
      style: 'list',
      footer: choices.withFooter,
      signatures: choices.signatures,
    }),
    count: Object.keys(written).length,
    values: written,
    unplaced: [],
  };
}

const writtenValues = (rows: readonly OwnFigure[]): WrittenReport['values'] =>
  Object.fromEntries(
    rows.flatMap((row) => {
      const value = figureToWrite(row);
      return value === null ? [] : [[row.indicator.key, value] as const];
    }),
  );

function fillPlan(
  { request }: WorkbookScan,
  { rows }: OwnReport,
  form: ReportTable,
  sheet: SheetSnapshot,
  { unit, date }: ReportHead,
): ReportPlan {
  const { mechanism, choices } = request;
  const figures: CellEdit[] = [];
  const guards: CellGuard[] = [];
  const unplaced: IndicatorKey[] = [];
  for (const row of rows) {
    const item = form.items[row.indicator.key];
    const cell = item && figureCell(sheet, item);
    if (!item || !cell) {
      unplaced.push(row.indicator.key);
      continue;
    }
    const edit = figureEdit(row, sheet, cell);
    if (edit) figures.push(edit);
    // Also of figures that stay: what is written above and below them goes by the same rows.
    const label = parseCellAddress(item.label.cell);
    if (label) guards.push({ sheet: sheet.name, ...label, was: cellAt(sheet, label.row, label.col) ?? null });
  }
  const head = headEdits(form, sheet, mechanism, {
    unit,
    date,
    signatures: choices.withFooter ? choices.signatures : undefined,
  });
  return {
    kind: 'fill',
    sheet: sheet.name,
    edits: [...figures, ...head],
    guards,
    count: figures.length,
    values: writtenValues(rows.filter(({ indicator }) => !unplaced.includes(indicator.key))),
    unplaced,
  };
}

/** What of a row is to be written; nothing where the cell says it already, and nothing over what nobody touched. */
function figureEdit(row: OwnFigure, sheet: SheetSnapshot, cell: CellPosition): CellEdit | undefined {
  const was = cellAt(sheet, cell.row, cell.col) ?? null;
  const value = figureToWrite(row);
  const cleared = row.source === 'draft' && row.entry.trim() === '';
  if (value === null && !(cleared && was !== null)) return undefined;
  const there = readNumber(was ?? undefined);
  if (value !== null && there.state === 'number' && there.value === value) return undefined;
  return { sheet: sheet.name, ...cell, value, was };
}

/** A measure word of its own between label and figure: 个, 人. */
const MEASURE = /^\p{L}{1,2}$/u;

/** The cell of a figure: the anchor where it is merged, and never that of a measure word before a blank figure. */
function figureCell(sheet: SheetSnapshot, item: ReportItem): CellPosition | undefined {
  const found = parseCellAddress(item.place.cell);
  if (!found) return undefined;
  const cell = anchorOf(sheet, found);
  if (cellText(item.value) === '' || !isMeasure(item)) return cell;
  const next = anchorOf(sheet, { row: found.row, col: found.col + 1 });
  return cellAt(sheet, next.row, next.col) === undefined ? next : undefined;
}

const isMeasure = ({ value }: ReportItem): boolean =>
  typeof value === 'string' && MEASURE.test(value.trim()) && readNumber(value).state === 'unusable';

function anchorOf(sheet: SheetSnapshot, { row, col }: CellPosition): CellPosition {
  const merge = sheet.merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && col >= left && col <= right,
  );
  return merge ? { row: merge.top, col: merge.left } : { row, col };
}
