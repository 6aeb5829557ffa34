import type { CellPlace } from '../forms/recognised-table';

/** 错误 blocks submission, 警告 needs a reason, 提示 is only shown (spec §2.10). */
export type Severity = 'error' | 'warning' | 'info';

export const RULE_IDS = [
  'A01',
  'A02',
  'A03',
  'A04',
  'A05',
  'A06',
  'A07',
  'A08',
  'A09',
  'A10',
  'A11',
  'A12',
  'A13',
  'A14',
  'A15',
  'B01',
  'B02',
  'B03',
  'B04',
  'B05',
  'B06',
  'B07',
  'B08',
  'B09',
  'B10',
  'B11',
  'B12',
  'B13',
  'B14',
  'B15',
  'B16',
  'B17',
  'B18',
  'B19',
  'C01',
  'C02',
  'C03',
  'C04',
  'C05',
  'C06',
  'C07',
  'C08',
  'C09',
  'C10',
  'D01',
  'D02',
  'D03',
  'D04',
  'D05',
  'E01',
  'E02',
  'E03',
  'E04',
  'E05',
  'E06',
  'E07',
  'E08',
  'E09',
  'E10',
  'E11',
  'E12',
  'E13',
  'E14',
  'E15',
  'E16',
  'E17',
  'E18',
  'E19',
  'E20',
  'E21',
  'E22',
  'E23',
  'E24',
] as const;

export type RuleId = (typeof RULE_IDS)[number];

/** Figures and texts for the sentence. Persons' names only under `name` or `names`, so they can be masked or left out. */
export type FindingValues = Readonly<Record<string, string | number | null>>;

/** What a rule says about one place; wording comes from the message catalogue by `rule`. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly place: CellPlace | null;
  readonly values: FindingValues;
  /** Why its clerk keeps it; only in a check of the school's own workbook. It may name a person. */
  readonly kept?: string;
}
