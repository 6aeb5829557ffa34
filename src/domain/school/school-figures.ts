import type { CellPlace } from '../forms/recognised-table';
import type { ComputedIndicatorKey, CountingRule } from '../mechanism/indicator-definition';
import type { SynonymUse } from '../reading/rating';

/** A figure that a table gives: its value under the rule in force, and under every other rule beside it. */
export interface DerivedFigure<K extends ComputedIndicatorKey> {
  readonly value: number;
  readonly rule: CountingRule<K>;
  /** Null where a rule cannot be applied (⑧ `manual`). */
  readonly byRule: Readonly<Record<CountingRule<K>, number | null>>;
}

/** How the task rows of a quarter divide (spec §2.4 ⑤): they add up to the number of task rows. */
export interface QuarterSplit {
  /** By grade key. */
  readonly grades: Readonly<Record<string, number>>;
  readonly doneWithoutGrade: number;
  readonly notDone: number;
  readonly blank: number;
  readonly unknown: number;
}

/** A Party member on the duty posts, with how often the name appears. */
export interface NamedMember {
  readonly name: string;
  readonly places: readonly CellPlace[];
}

/** How it is known that promises were kept: spec §2.4 ⑧ (1) to (5), or not at all. */
export type KeptEvidence = 'override' | 'column' | 'stated' | 'assessed' | 'proxied' | 'none';

/** A cell of promises and how many of them count as kept under the rule in force. */
export interface KeptCell {
  readonly place: CellPlace;
  readonly items: number;
  readonly kept: number;
  readonly evidence: KeptEvidence;
}

/** Figures ④–⑧ of a school computed from 附件1 and 附件2; a figure is null where its table is missing or empty. */
export interface SchoolFigures {
  readonly annualTaskCount:
    (DerivedFigure<'annualTaskCount'> & { readonly cellsWithSeveral: readonly CellPlace[] }) | null;
  readonly quarterTasksDone: (DerivedFigure<'quarterTasksDone'> & { readonly split: QuarterSplit }) | null;
  readonly dutyMemberCount:
    | (DerivedFigure<'dutyMemberCount'> & {
        readonly members: readonly NamedMember[];
        /** Cells with parts that name nobody; not counted. */
        readonly unresolved: readonly CellPlace[];
      })
    | null;
  readonly commitmentCount:
    | (DerivedFigure<'commitmentCount'> & {
        readonly cells: readonly {
          readonly place: CellPlace;
          readonly items: number;
          readonly flagged: boolean;
        }[];
      })
    | null;
  readonly commitmentsKept:
    | (DerivedFigure<'commitmentsKept'> & {
        readonly explicit: number;
        readonly proxied: number;
        readonly toConfirm: readonly CellPlace[];
        /** True where any part rests on the proxy or on an assessment: always labelled 推算. */
        readonly estimated: boolean;
        /** Cell by cell; a clerk's override is entered under the cell's place. */
        readonly cells?: readonly KeptCell[];
      })
    | null;
  /** Distinct Party organisations with a task row in 附件1: the hint of ③. */
  readonly orgsImplementingHint: number | null;
  /** Rating wordings that are synonyms, to be confirmed once per workbook. */
  readonly synonyms: readonly SynonymUse[];
}
