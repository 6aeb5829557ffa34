import { faultCode } from '../../actions/diagnostics/fault-code';
import { HostError } from '../../host/host-error';
import { hostErrorText } from '../../messages/host-errors';
import type { Lang } from '../../messages/fill';
import { HOST_FILES_WORDS } from '../../messages/wps-files';
import { PROGRAM_WORDS } from '../../messages/pane-program';
import type { Program } from '../../messages/program';
import { NoFileWindow } from './file-services';

/** Something went wrong, as the clerk reads it, and as whoever mends it needs it. */
export interface Fault {
  /** What happened and what to do. */
  readonly text: string;
  /** Code and place; never content of a workbook. */
  readonly detail: string;
}

/** The fault behind anything that was thrown. */
export function faultFrom(error: unknown, lang: Lang, program: Program): Fault {
  return { text: faultText(error, lang, program), detail: faultDetail(error) };
}

function faultText(error: unknown, lang: Lang, program: Program): string {
  if (error instanceof HostError) return hostErrorText(error, lang, program);
  if (error instanceof NoFileWindow) return HOST_FILES_WORDS.noWindow[lang];
  return PROGRAM_WORDS.unexpected[program][lang];
}

/** Code and place of anything that was thrown, and how much could not be taken back. */
export function faultDetail(error: unknown): string {
  const left = error instanceof HostError && error.left.length > 0 ? ` / left ${error.left.length}` : '';
  return `${faultCode(error)}${left}`;
}
