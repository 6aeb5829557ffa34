import type { FormKind } from '../domain/workbook/workbook-memory';
import { FORM_KINDS } from '../domain/workbook/workbook-memory';

/** The ribbon's functions by the names that the manifest gives them, with the forms that each inserts. */
export const INSERTED_FORMS = {
  insertGoals: ['goals'],
  insertPosts: ['posts'],
  insertWorkflow: ['workflow'],
  insertDutyFlow: ['dutyFlow'],
  insertReport: ['report'],
  insertAll: FORM_KINDS,
} as const satisfies Record<string, readonly FormKind[]>;

/** Every function that a ribbon button can call. */
export const FUNCTION_NAMES: readonly string[] = Object.keys(INSERTED_FORMS);
