import type { CellPlace, PlacedText, ReadingGuess, ReportTable, ListTable } from '../forms/recognised-table';
import type { IndicatorKey } from '../mechanism/indicator-definition';
import type { DeadlineReading } from '../reading/deadline';
import type { NumberReading } from '../reading/number';
import type { PeopleReading } from '../reading/people';
import type { PledgesReading } from '../reading/pledges';
import type { RatingReading } from '../reading/rating';
import type { CalendarDate, CellValue } from '../sheet/cell-value';

/** A rating cell of one quarter, read. */
export interface QuarterMark {
  readonly place: CellPlace;
  readonly raw: string;
  readonly reading: RatingReading;
}

/** A counted row of 附件1 (spec §2.4 ④). */
export interface ProjectTask {
  /** Row number as the clerk sees it, from 1. */
  readonly row: number;
  readonly place: CellPlace;
  readonly text: string;
  readonly workGoal: string;
  readonly orgName: string;
  readonly responsible: string;
  readonly leader: string;
  /** Places of the dimension cells that are there, for B09. */
  readonly deadline: DeadlineReading | undefined;
  readonly deadlinePlace: CellPlace | undefined;
  /** Items numbered 1. 2. 3. inside the cell; 1 where it is not numbered. */
  readonly numberedItems: number;
  /** Index 0 = first quarter; undefined where the table has no such column. */
  readonly progress: readonly (QuarterMark | undefined)[];
  /** 半年初评, where a school has that column: shown beside the second quarter, never counted. */
  readonly halfYear?: QuarterMark;
}

/** A row of 附件1 that has a goal or ratings but no task text (B10); never counted. */
export interface TasklessRow {
  readonly row: number;
  readonly place: CellPlace;
}

/** A row of 附件2. */
export interface DutyPost {
  readonly row: number;
  readonly place: CellPlace;
  readonly postName: string;
  readonly postTask: string;
  readonly contacts: PeopleReading;
  readonly members: PeopleReading;
  readonly memberPlace: CellPlace | undefined;
  /** The pledge cell; for the rows below the first of a merged cell, `anchor` is false and it is not counted again. */
  readonly pledges:
    | {
        readonly place: CellPlace;
        readonly raw: string;
        readonly reading: PledgesReading;
        readonly anchor: boolean;
      }
    | undefined;
  readonly performance: readonly (QuarterMark | undefined)[];
  readonly annual: QuarterMark | undefined;
  /** 半年初评, where a school has that column: shown beside the second quarter, never counted. */
  readonly halfYear?: QuarterMark;
  /** A column that says how many pledges were kept, if the school has one (spec §2.4 ⑧ (2)). */
  readonly keptColumn:
    { readonly place: CellPlace; readonly raw: string; readonly reading: NumberReading } | undefined;
}

/** One of the ten figures as typed in 附件5. */
export interface TypedFigure {
  readonly place: CellPlace;
  readonly raw: CellValue | undefined;
  readonly reading: NumberReading;
}

/** 附件5 of one school, read. */
export interface ReportForm {
  readonly place: CellPlace;
  readonly unit: PlacedText | undefined;
  readonly date:
    | {
        readonly place: CellPlace;
        readonly raw: string;
        /** Undefined where month or day is blank or the day does not exist (A15). */
        readonly date: CalendarDate | undefined;
      }
    | undefined;
  readonly figures: Readonly<Partial<Record<IndicatorKey, TypedFigure>>>;
}

/** All that one workbook says about one school: the three forms, read, with every place kept. */
export interface SchoolReturn {
  readonly unit: PlacedText | undefined;
  /** Year and quarter that titles or lines above the forms name. */
  readonly namedPeriod: { readonly year?: number; readonly quarter?: number; readonly place?: CellPlace };
  readonly goals: readonly ListTable[];
  readonly posts: readonly ListTable[];
  readonly reportTables: readonly ReportTable[];
  readonly tasks: readonly ProjectTask[];
  readonly tasklessRows: readonly TasklessRow[];
  readonly dutyPosts: readonly DutyPost[];
  readonly report: ReportForm | undefined;
  /** True where a form is there and only its printed labels are (B18). */
  readonly emptyForms: readonly { readonly kind: 'goals' | 'posts' | 'report'; readonly place: CellPlace }[];
  readonly guesses: readonly ReadingGuess[];
}
