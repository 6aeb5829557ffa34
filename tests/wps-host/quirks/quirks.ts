import type { WpsProgram } from '../model/program';
import { EVENT_QUIRKS } from './event-quirks';
import { LEFT_OUT_QUIRKS } from './left-out-quirks';
import { READING_QUIRKS } from './reading-quirks';
import { RULE_QUIRKS } from './rule-quirks';
import { SHEET_QUIRKS } from './sheet-quirks';

/**
 * What WPS may do otherwise than the one that is played, where no document says and nobody has looked yet. Each is
 * switched on when WPS is started, and several together as far as they do not contradict.
 */
export const QUIRKS = {
  ...READING_QUIRKS,
  ...RULE_QUIRKS,
  ...SHEET_QUIRKS,
  ...EVENT_QUIRKS,
  ...LEFT_OUT_QUIRKS,
} as const satisfies Readonly<Record<string, (program: WpsProgram) => void>>;

export type Quirk = keyof typeof QUIRKS;
