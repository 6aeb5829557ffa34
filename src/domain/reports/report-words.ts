import type { Severity, RuleId } from '../checks/finding';
import type { PlacedFinding, UnitResult, UnitValue } from '../consolidation/result';
import type { FileReading } from '../consolidation/submission';
import type { ReadingGuess, SkipReason, TableKind } from '../forms/recognised-table';
import type { Period } from '../mechanism/quarters';
import type { SnapshotNotice } from '../sheet/snapshot';
import type { ReportCounts } from './report-counts';
import type { CorrectedFigure, ExceptionState } from './exceptions';

/** The sheets a report workbook has beside the official form. */
export type ReportSheet = 'matrix' | 'findings' | 'exceptions' | 'reading';

/** Headers of columns and names of rows, each in a word or two. */
export type ReportLabel =
  | 'serial'
  | 'unit'
  | 'state'
  | 'total'
  | 'unitsSummed'
  | 'unitsOpen'
  | 'previousTotal'
  | 'change'
  | 'severity'
  | 'rule'
  | 'file'
  | 'sheet'
  | 'cell'
  | 'message'
  | 'situation'
  | 'remedy'
  | 'table'
  | 'range'
  | 'columns'
  | 'rows'
  | 'toConfirm'
  /** In the cell of a figure that a reporting unit left out. */
  | 'missingFigure'
  /** In the cell of a figure that was typed and cannot be counted. */
  | 'unusableFigure'
  /** State of a file that was given and not read. */
  | 'notRead'
  /** Where a sheet has no rows. */
  | 'nothing';

/** A file's table in the reading report: which header was taken for which column. */
export interface HeaderWord {
  /** Column of the sheet: A, B, … */
  readonly column: string;
  readonly header: string;
  /** The mechanism's name of the column; undefined where the column was kept and not counted. */
  readonly label: string | undefined;
  /** The header is not the official one. */
  readonly differs: boolean;
}

/** A figure as the note on its cell explains it. */
export interface FigureWord {
  readonly unit: UnitResult;
  readonly value: UnitValue;
  /** The tables can only suggest this figure, so that a typed one need not agree with it (⑧, spec §2.4). */
  readonly isSuggested: boolean;
}

/** Every word of a report workbook; the official form itself is the mechanism's. Implemented by the message catalogue. */
export interface ReportWords {
  sheetName(sheet: ReportSheet): string;
  sheetTitle(sheet: ReportSheet, period: string): string;
  workbookTitle(mechanism: string, period: string): string;
  /** 2012年第三季度 */
  period(period: Period, quarterLabel: string): string;
  label(label: ReportLabel): string;
  /** 截至季末, 本季度, 本年累计 */
  basis(basis: 'asOf' | 'quarter' | 'yearToDate'): string;
  /** The lines under the form: who has reported, what is incomplete, what was found. */
  coverLines(counts: ReportCounts): readonly string[];
  /** How many files are not read, and that who is missing is therefore not certain. */
  unreadFiles(count: number): string;
  /** Beside a figure of the form: 缺3个单位. */
  openUnits(count: number): string;
  unitState(unit: UnitResult, hasDue: boolean): string;
  figureNote(figure: FigureWord): string;
  /** A figure that is shown and not summed: （12）. */
  notSummed(value: number): string;
  /** What the marks of the matrix mean, and what else to know when reading it. */
  matrixLegend(marks: { readonly corrected: boolean }): string;
  severity(severity: Severity): string;
  ruleTitle(rule: RuleId): string;
  finding(finding: PlacedFinding): string;
  /** 错误2、警告5、提示3; and where cells are linked to the files, that they are. */
  severityCounts(counts: Readonly<Record<Severity, number>>, linked: boolean): string;
  exceptionState(state: ExceptionState): string;
  exceptionRemedy(state: ExceptionState): string;
  /** Figures a reporting unit left out or typed unreadably. */
  figuresOpen(labels: readonly string[]): string;
  /** What the clerk put in for what, and why. */
  correctedFigure(figure: CorrectedFigure): string;
  /** Why the clerk left a unit out. */
  excludedUnit(reason: string): string;
  /** Why a rejected file was not read, as a sentence. */
  rejection(file: Extract<FileReading, { readonly status: 'rejected' }>): string;
  matchedFrom(name: string): string;
  /** The spelling in the file, which the clerk said is the unit's. */
  confirmedFrom(name: string): string;
  /** A name that was matched to a unit by its normal form only, to be confirmed. */
  matchedUnit(name: string, unit: string): string;
  /** A name that the clerk said is a unit's. */
  confirmedUnit(name: string, unit: string): string;
  /** Something to be looked at that the clerk has looked at. */
  accepted(text: string): string;
  /** What to do about a name that fits several units of the roster. */
  ambiguousUnit(name: string): string;
  contact(name: string): string;
  fileState(file: FileReading): string;
  tableKind(kind: TableKind): string;
  headers(words: readonly HeaderWord[]): string;
  rows(used: number, skipped: readonly SkippedRows[]): string;
  guess(guess: ReadingGuess): string;
  notice(notice: SnapshotNotice): string;
  /** “优秀”按“好”计，共3处，首见附件1!G6 */
  synonym(text: string, grade: string, times: number, place: string): string;
}

/** Rows left out for one reason; row numbers as Excel shows them. */
export interface SkippedRows {
  readonly reason: SkipReason;
  readonly rows: readonly number[];
}
