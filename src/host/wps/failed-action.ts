import { isWorkingSheet } from '../../domain/sheet/mark';
import { HostError } from '../host-error';
import type { WpsApplication } from './api/application-api';
import { NotTakenBack } from './in-one-go';
import { translateError } from './translate-error';

/** As `translateError`, of an action: it changed nothing and was taken back whole, unless taking back failed too. */
export function failedAction(error: unknown, app: WpsApplication): HostError {
  const { code: told, values, cause } = translateError(error, app);
  const code = told === 'unknown' && isReadOnly(app) ? 'readOnly' : told;
  if (!(error instanceof NotTakenBack)) return new HostError(code, values, { cause, unchanged: true });
  return new HostError(code, values, { cause, left: workingSheets(app), unchanged: false });
}

/** Most that are can be written all the same, and only not saved; one in protected view cannot. */
function isReadOnly(app: WpsApplication): boolean {
  try {
    return app.ActiveWorkbook?.ReadOnly === true;
  } catch {
    // Then that is not what is wrong, or nobody can tell.
    return false;
  }
}

/** Names of sheets in work that stand now; none where WPS does not answer. */
function workingSheets(app: WpsApplication): readonly string[] {
  try {
    const worksheets = app.ActiveWorkbook?.Worksheets;
    if (!worksheets) return [];
    const names = Array.from({ length: worksheets.Count }, (_, index) => worksheets.Item(index + 1).Name);
    return names.filter((name) => isWorkingSheet({ name }));
  } catch {
    // Then nobody knows what is left, and the next action finds it all the same.
    return [];
  }
}
