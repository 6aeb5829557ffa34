import type { LapsedChoice } from '../checking/figure-options';
import type { Finding } from '../checks/finding';
import type { ReportTable } from '../forms/recognised-table';
import type { Indicator } from '../mechanism/indicator-definition';
import type { Period } from '../mechanism/quarters';
import type { SchoolFigures } from '../school/school-figures';
import type { SchoolReturn } from '../school/school-return';
import type { CalendarDate } from '../sheet/cell-value';
import type { RuleOption } from './rule-options';

/** 已填 · 计算 · 推算 · 缺 (spec §2.1). */
export type FigureStatus = 'typed' | 'computed' | 'estimated' | 'missing';

/** One of the ten rows as it stands now. */
export interface OwnFigure {
  readonly indicator: Indicator;
  readonly basis: Indicator['basis'];
  /** What the field shows: the clerk's own entry, what the form holds, else the computed figure. */
  readonly entry: string;
  /** The figure that entry is; null where it is blank or no whole number. */
  readonly value: number | null;
  /** Where the entry comes from. */
  readonly source: 'draft' | 'form' | 'computed' | 'none';
  readonly status: FigureStatus;
  /** False while the figure is 推算, taken from the computation, and nobody has confirmed it for this quarter. */
  readonly confirmed: boolean;
  /** Something is entered that is no whole number. */
  readonly unreadable: boolean;
  readonly computed: number | null;
  readonly rules: readonly RuleOption[];
  /** What was written last before this quarter; to be looked at, never taken over in silence. */
  readonly previous: (Period & { readonly value: number }) | undefined;
  readonly findings: readonly Finding[];
}

/** The school's own 附件5 of a quarter, as it would be written now. */
export interface OwnReport {
  readonly period: Period;
  readonly school: SchoolReturn;
  readonly figures: SchoolFigures;
  /** The form of the workbook that is to be filled in; undefined where a new one is to be drawn. */
  readonly form: ReportTable | undefined;
  /** In form order. */
  readonly rows: readonly OwnFigure[];
  /** About the unit and the date. */
  readonly findings: readonly Finding[];
  /** Choices about cells that are no longer what they were. */
  readonly lapsed: readonly LapsedChoice[];
}

/** What stands above the figures, as far as a form leaves it blank. */
export interface ReportHead {
  /** The school's name as printed; a form that has one keeps its own. */
  readonly unit?: string | undefined;
  /** The clerk's day. */
  readonly date?: CalendarDate | undefined;
}
