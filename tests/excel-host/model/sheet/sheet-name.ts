import { invalidArgument } from '../../protocol/host-fault';
import { SHEET_NAME_CHARACTERS } from '../grid/limits';

const FORBIDDEN = /[:\\/?*[\]\u0000-\u001F]/;

/** What Excel takes as the name of a sheet; whether it is free is another question. */
export function checkSheetName(name: unknown): asserts name is string {
  const valid =
    typeof name === 'string' &&
    name.trim() !== '' &&
    name.length <= SHEET_NAME_CHARACTERS &&
    !FORBIDDEN.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history';
  if (!valid) throw invalidArgument();
}
