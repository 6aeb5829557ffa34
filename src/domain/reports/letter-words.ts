import type { PlacedFinding, UnitResult } from '../consolidation/result';
import type { Indicator } from '../mechanism/indicator-definition';
import type { CalendarDate } from '../sheet/cell-value';
import type { CorrectedFigure } from './exceptions';

/** Headers and fixed texts of what goes back to the schools. */
export type LetterLabel =
  | 'serial'
  | 'unit'
  | 'contact'
  | 'situation'
  | 'request'
  | 'severity'
  | 'place'
  | 'problem'
  | 'mended'
  | 'noReminder'
  | 'noSlip';

/** Why a unit is reminded. */
export type ReminderState = 'missing' | 'empty' | 'duplicate' | 'wrongPeriod' | 'figuresOpen';

/** Every word of 催报清单 and 退回修改单 that the report itself does not have. */
export interface LetterWords {
  label(label: LetterLabel): string;
  reminderName(): string;
  reminderTitle(period: string): string;
  /** By when the reports are due, where that is known. */
  dueLine(due: CalendarDate): string;
  request(state: ReminderState, facts: RequestFacts): string;
  /** Name of the sheet that says that no school has anything to put right. */
  slipsName(): string;
  slipTitle(period: string): string;
  /** Who is written to, and about which files. */
  slipLines(unit: UnitResult): readonly string[];
  problem(finding: PlacedFinding): string;
  /** 附件5 单元格 B5 */
  place(sheet: string, cell: string): string;
  /** What the one who sums up put in, so that the school does the same in its form. */
  correctedFigure(figure: CorrectedFigure): string;
}

export interface RequestFacts {
  readonly period: string;
  readonly files: readonly string[];
  readonly open: readonly Indicator[];
}
