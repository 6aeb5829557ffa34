import { biffCharacters } from './biff-text';
import type { ByteCursor } from './byte-cursor';

const HIDDEN = 0x0001;
const FUNCTION_OR_MACRO = 0x000e;
const BUILT_IN = 0x0020;

/** Numbers of the built-in names that a document keeps, as page setup. */
export const BUILT_IN_NAME = { printArea: 0x06, printTitles: 0x07, filterDatabase: 0x0d } as const;

/** A name as a Lbl record has it ([MS-XLS] 2.4.150). */
export interface BiffName {
  readonly name: string;
  /** Set for names that Excel gives by itself. */
  readonly builtIn?: number;
  /** Neither hidden nor a function or macro. */
  readonly isPlain: boolean;
  /** Place of the sheet it is limited to, in the order of the tabs. */
  readonly sheet?: number;
  readonly tokens: Uint8Array;
}

export function readBiffName(data: ByteCursor): BiffName {
  const flags = data.u16();
  data.skip(1);
  const characters = data.u8();
  const tokenBytes = data.u16();
  data.skip(2);
  const sheet = data.u16();
  data.skip(4);
  const name = biffCharacters(data, characters);
  const tokens = data.take(tokenBytes);
  return {
    name,
    ...(flags & BUILT_IN ? { builtIn: name.charCodeAt(0) } : {}),
    isPlain: (flags & (HIDDEN | FUNCTION_OR_MACRO | BUILT_IN)) === 0 && !data.overrun,
    ...(sheet > 0 ? { sheet: sheet - 1 } : {}),
    tokens,
  };
}
