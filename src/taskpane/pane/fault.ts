import { faultCode } from '../../actions/diagnostics/fault-code';
import { HostError } from '../../host/host-error';
import { hostErrorText } from '../../messages/host-errors';
import type { Lang } from '../../messages/fill';
import { PROGRAM_WORDS } from '../../messages/pane-program';
import type { Program } from '../../messages/program';

/** Something went wrong, as the clerk reads it, and as whoever mends it needs it. */
export interface Fault {
  /** What happened and what to do. */
  readonly text: string;
  /** Code and place; never content of a workbook. */
  readonly detail: string;
}

/** The fault behind anything that was thrown. */
export function faultFrom(error: unknown, lang: Lang, program: Program): Fault {
  const text =
    error instanceof HostError
      ? hostErrorText(error, lang, program)
      : PROGRAM_WORDS.unexpected[program][lang];
  return { text, detail: faultDetail(error) };
}

/** Code and place of anything that was thrown, and how much could not be taken back. */
export function faultDetail(error: unknown): string {
  const left = error instanceof HostError && error.left.length > 0 ? ` / left ${error.left.length}` : '';
  return `${faultCode(error)}${left}`;
}
