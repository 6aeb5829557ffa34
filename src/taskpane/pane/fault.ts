import { faultCode } from '../../actions/diagnostics/fault-code';
import { HostError } from '../../host/host-error';
import { hostErrorText } from '../../messages/host-errors';
import type { Lang } from '../../messages/fill';
import { PANE_WORDS } from '../../messages/pane';

/** Something went wrong, as the clerk reads it, and as whoever mends it needs it. */
export interface Fault {
  /** What happened and what to do. */
  readonly text: string;
  /** Code and place; never content of a workbook. */
  readonly detail: string;
}

/** The fault behind anything that was thrown. */
export function faultFrom(error: unknown, lang: Lang): Fault {
  const detail = faultCode(error);
  if (!(error instanceof HostError)) return { text: PANE_WORDS.unexpected[lang], detail };
  const left = error.left.length > 0 ? ` / left ${error.left.length}` : '';
  return { text: hostErrorText(error, lang), detail: `${detail}${left}` };
}
