import { dutyFlowLayout, workflowLayout } from '../../domain/forms/flowchart-layout';
import { goalsLayout } from '../../domain/forms/goals-layout';
import { postsLayout } from '../../domain/forms/posts-layout';
import { reportFormLayout } from '../../domain/forms/report-form-layout';
import type { Mechanism } from '../../domain/mechanism/definition';
import type { SheetLayout } from '../../domain/sheet/layout';
import type { FormKind } from '../../domain/workbook/workbook-memory';
import { defaultMechanism } from '../default-mechanism';

/** Whose form it is and of which year; what is absent is left blank, as in the original. */
export interface FormOwner {
  readonly unit?: string;
  /** Four digits. */
  readonly year?: number;
}

const FORMS: Readonly<Record<FormKind, (mechanism: Mechanism, who: FormOwner) => SheetLayout>> = {
  goals: (mechanism, who) => goalsLayout(mechanism, listOwner(who)),
  posts: (mechanism, who) => postsLayout(mechanism, listOwner(who)),
  workflow: workflowLayout,
  dutyFlow: dutyFlowLayout,
  report: (mechanism, who) => reportFormLayout(mechanism, { ...who, style: 'list' }),
};

/** One of the official forms of the 168 mechanism, empty. */
export const formSheet = (kind: FormKind, who: FormOwner = {}): SheetLayout =>
  FORMS[kind](defaultMechanism(), who);

const listOwner = ({ unit, year }: FormOwner) => ({
  ...(unit === undefined ? {} : { school: unit }),
  ...(year === undefined ? {} : { year }),
});
