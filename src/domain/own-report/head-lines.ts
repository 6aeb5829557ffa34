import type { ReportTable } from '../forms/recognised-table';
import { isSignatureLine, signatureText } from '../forms/report-form-text-layout';
import type { Mechanism } from '../mechanism/definition';
import { daysBetween, periodOfReportDate, quarterSpan, type Period } from '../mechanism/quarters';
import { plainText } from '../reading/plain-text';
import { parseCellAddress } from '../sheet/address';
import { cellText, type CalendarDate } from '../sheet/cell-value';
import type { CellEdit } from '../sheet/edits';
import { cellAt, type SheetSnapshot } from '../sheet/snapshot';
import type { Signatures } from '../workbook/school-choices';

/** A day later than this behind a quarter's end says nothing of that quarter any more. */
const LATEST_DAYS = 92;

/** True where a date on the form would not make it one of another quarter. */
export function suitsPeriod(mechanism: Mechanism, date: CalendarDate, period: Period): boolean {
  const dated = periodOfReportDate(mechanism, date);
  if (dated) return dated.year === period.year && dated.quarter === period.quarter;
  const days = daysBetween(quarterSpan(mechanism, period).last, date);
  return days > 0 && days <= LATEST_DAYS;
}

interface HeadTexts {
  readonly unit: string | undefined;
  readonly date: CalendarDate | undefined;
  /** Undefined where no line of signatures is wanted. */
  readonly signatures: Signatures | undefined;
}

/** Fills the blanks around the figures of a form. What stands there stays; unit and date may share a cell. */
export function headEdits(
  form: ReportTable,
  sheet: SheetSnapshot,
  mechanism: Mechanism,
  { unit, date, signatures }: HeadTexts,
): readonly CellEdit[] {
  const makers: readonly ((now: SheetSnapshot) => CellEdit | undefined)[] = [
    (now) => (unit === undefined ? undefined : unitEdit(form, now, mechanism, unit)),
    (now) => date && dateEdit(form, now, mechanism, date),
    (now) => signatures && signatureEdit(form, now, mechanism, signatures),
  ];
  const edits: CellEdit[] = [];
  let now = sheet;
  for (const make of makers) {
    const edit = make(now);
    if (!edit) continue;
    now = withText(now, edit);
    const same = edits.findIndex(({ row, col }) => row === edit.row && col === edit.col);
    const first = edits[same];
    if (first) edits[same] = { ...first, value: edit.value };
    else edits.push(edit);
  }
  return edits;
}

function withText(sheet: SheetSnapshot, { row, col, value }: CellEdit): SheetSnapshot {
  const rows = [...sheet.rows];
  const cells = [...(rows[row] ?? [])];
  cells[col] = typeof value === 'string' ? value : undefined;
  rows[row] = cells;
  return { ...sheet, rows };
}

/** 填报单位, where it is blank: behind its label, in the label's own cell. */
function unitEdit(
  { unitCell, unit: found }: ReportTable,
  sheet: SheetSnapshot,
  mechanism: Mechanism,
  unit: string,
): CellEdit | undefined {
  if (!unitCell || unitCell.text !== '' || unit === '' || (found && found.text !== '')) return undefined;
  const { unitLabel, unitAliases } = mechanism.tables.report;
  return lineEdit(sheet, unitCell.place.cell, blankBehind([unitLabel, ...unitAliases], '[\\s_]*'), unit);
}

/** 填报时间, where month and day are blank: 2012年  月  日, or nothing at all behind the label. */
function dateEdit(
  { dateCell }: ReportTable,
  sheet: SheetSnapshot,
  mechanism: Mechanism,
  { year, month, day }: CalendarDate,
): CellEdit | undefined {
  if (!dateCell) return undefined;
  const { dateLabel, dateAliases } = mechanism.tables.report;
  const text = `${year}年${month}月${day}日`;
  const blank = '(?:[\\s_]*(?:\\d{4})?[\\s_]*年[\\s_]*月[\\s_]*日|[\\s_]*(?=$))';
  const behind = lineEdit(sheet, dateCell.place.cell, blankBehind([dateLabel, ...dateAliases], blank), text);
  return (
    behind ?? lineEdit(sheet, dateCell.place.cell, /^()[\s_]*(?:\d{4})?[\s_]*年[\s_]*月[\s_]*日\s*$/u, text)
  );
}

/** A label with its colon and the blank behind it; blanks inside the label (填 报 单 位) do not matter. */
function blankBehind(labels: readonly string[], blank: string): RegExp {
  const spaced = labels.map((label) => [...label].join('\\s*')).join('|');
  return new RegExp(`((?:${spaced})\\s*[：:])(?:${blank})(?=\\S{2,8}[：:]|$)`, 'u');
}

/** Puts a text into the blank that a pattern finds in a cell; nothing where there is none. */
function lineEdit(sheet: SheetSnapshot, cell: string, blank: RegExp, text: string): CellEdit | undefined {
  const position = parseCellAddress(cell);
  const value = position && cellAt(sheet, position.row, position.col);
  if (!position || typeof value !== 'string') return undefined;
  const written = value.replace(blank, (match: string, label: string, at: number) => {
    const isLast = at + match.length === value.length;
    return `${label}${text}${isLast ? '' : '    '}`;
  });
  return written === value ? undefined : { sheet: sheet.name, ...position, value: written, was: value };
}

/** Rows under a form in which its line of signatures can stand. */
const BELOW = 6;

/**
 * The line of signatures of 上报版: names in the blanks of the one that is there, else a line in the first row under
 * the form in which nothing stands.
 */
function signatureEdit(
  { range }: ReportTable,
  sheet: SheetSnapshot,
  mechanism: Mechanism,
  signatures: Signatures,
): CellEdit | undefined {
  for (let row = range.bottom + 1; row <= range.bottom + BELOW; row++) {
    const cells = sheet.rows[row] ?? [];
    for (let col = 0; col < cells.length; col++) {
      const value = cells[col];
      if (typeof value !== 'string' || !isSignatureLine(value, mechanism)) continue;
      const text = signatureText(mechanism, signatures, value);
      return text === value ? undefined : { sheet: sheet.name, row, col, value: text, was: value };
    }
  }
  for (let row = range.bottom + 1; row <= range.bottom + BELOW; row++) {
    if ((sheet.rows[row] ?? []).some((value) => plainText(cellText(value)) !== '')) continue;
    if (sheet.merges.some((merge) => merge.top <= row && merge.bottom >= row)) continue;
    const text = signatureText(mechanism, signatures);
    return { sheet: sheet.name, row, col: range.left, value: text, was: null };
  }
  return undefined;
}
