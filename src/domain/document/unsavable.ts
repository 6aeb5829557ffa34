import { listSource } from '../sheet/list-source';
import type { DocumentValidation, LeftBehind, WorkbookDocument } from './workbook-document';

/**
 * What of a document an .xlsx file cannot hold, to be said before it is saved: lists that are written out in their rule
 * and whose values Excel could not tell apart, or that are longer than it takes.
 */
export const unsavable = ({ sheets }: WorkbookDocument): readonly LeftBehind[] =>
  sheets.flatMap(({ name, validations }): readonly LeftBehind[] => {
    const count = validations.filter((validation) => !isSavable(validation)).length;
    return count === 0 ? [] : [{ kind: 'validations', sheet: name, count }];
  });

/** False of a list that no file can hold. */
export const isSavable = (validation: DocumentValidation): boolean =>
  validation.kind !== 'list' || listSource(validation.values) !== undefined;
