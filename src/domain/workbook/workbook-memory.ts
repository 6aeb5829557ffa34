import type { RosterUnit } from '../consolidation/roster';
import type { SchoolChoices } from './school-choices';

/** Who works with the workbook; orders the views of the pane and nothing else. */
export type ClerkRole = 'school' | 'authority';

/** The forms that can be drawn, in official order 附件1–附件5. */
export const FORM_KINDS = ['goals', 'posts', 'workflow', 'dutyFlow', 'report'] as const;
export type FormKind = (typeof FORM_KINDS)[number];

/** What the product remembers in a workbook, so that nothing is asked twice. Everything may be absent. */
export interface WorkbookMemory {
  readonly role?: ClerkRole;
  /** The school's name as printed on its forms; of the authority, its own. */
  readonly unit?: string;
  /** Four digits. */
  readonly year?: number;
  /** From 1. */
  readonly quarter?: number;
  /** Units expected to report; without contacts, which are names of persons. */
  readonly roster?: readonly Pick<RosterUnit, 'name' | 'aliases'>[];
  /** Sheets we drew: kind, and name as it was given. Recognition never depends on it. */
  readonly drawn: readonly { readonly kind: FormKind | 'consolidation'; readonly sheet: string }[];
  /** What the clerk decided while filling in, checking and reporting; absent while nothing was. */
  readonly choices?: SchoolChoices;
}

export const EMPTY_MEMORY: WorkbookMemory = { drawn: [] };
