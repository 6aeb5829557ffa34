import type { CountingRule, ComputedIndicatorKey, IndicatorKey } from '../mechanism/indicator-definition';
import type { RuleId } from '../checks/finding';
import type { CellPlace } from '../forms/recognised-table';
import type { RememberedRow } from '../school/row-memory';
import type { Period } from '../mechanism/quarters';

/** A cell as it was when something was chosen about it; rows move, so the text tells it apart (`textMark`). */
export interface ChosenCell {
  readonly place: CellPlace;
  /** A short mark of what the cell said, never the text itself. */
  readonly textMark: string;
}

/** A number that a clerk put in place of the counted one, for one cell. 0 or more. */
export interface ChosenCount extends ChosenCell {
  readonly count: number;
}

/** A rating word of this workbook and the grade it stands for; null: it stands for none and is to be changed. */
export interface ConfirmedWording {
  readonly text: string;
  readonly grade: string | null;
}

/** A warning that is kept, with the reason the clerk gave. */
export interface KeptFinding extends ChosenCell {
  readonly rule: RuleId;
  readonly reason: string;
}

/** The ten figures of a quarter as they were written into 附件5. */
export interface WrittenReport extends Period {
  readonly values: Readonly<Partial<Record<IndicatorKey, number>>>;
  /** The rows of 附件1 and 附件2 as they were then, for C08 and C09 of the next quarter (`rowsToWrite`). */
  readonly rows?: readonly RememberedRow[];
}

export type ChosenRules = { readonly [K in ComputedIndicatorKey]?: CountingRule<K> };

/** Who signs the copy that is sent up; printed in its footer. */
export interface Signatures {
  readonly preparedBy?: string;
  readonly checkedBy?: string;
  readonly head?: string;
}

/** Everything a school's clerk decided while filling in, checking and reporting; kept in the workbook's mark. */
export interface SchoolChoices {
  readonly wordings: readonly ConfirmedWording[];
  readonly keptFindings: readonly KeptFinding[];
  /** True while cells with findings are to be tinted in the sheets. */
  readonly findingsMarked: boolean;
  readonly rules: ChosenRules;
  /** Pledges in a cell of 岗位承诺, where the clerk counts otherwise. */
  readonly pledgeCounts: readonly ChosenCount[];
  /** Pledges kept of a cell, up to the quarter it was said in (spec §2.4 ⑧ (1)). */
  readonly keptCounts: readonly (ChosenCount & Period)[];
  /** Names that are two or more persons: each post of theirs counts (spec §2.4 ⑥ 疑似同名). */
  readonly namesakes: readonly string[];
  /** ⑧ that was confirmed although 推算; holds for that value in that quarter only. */
  readonly confirmedEstimates: readonly (Period & { readonly value: number })[];
  /** Reports written, for the hints and checks of the next quarter. */
  readonly reports: readonly WrittenReport[];
  /** True where the copy to be sent up has the line for signatures (上报版). */
  readonly withFooter: boolean;
  readonly signatures: Signatures;
}

export const NO_CHOICES: SchoolChoices = {
  wordings: [],
  keptFindings: [],
  findingsMarked: false,
  rules: {},
  pledgeCounts: [],
  keptCounts: [],
  namesakes: [],
  confirmedEstimates: [],
  reports: [],
  withFooter: false,
  signatures: {},
};
