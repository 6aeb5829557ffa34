import { rewritten } from '../../../domain/sheet/formula-tokens';
import { NEWER_FUNCTIONS } from './newer-functions';

/**
 * A formula as the file has it: functions that came after 2007 with the prefix without which Excel does not know them, and
 * sheets under the names they are given.
 */
export const writtenFormula = (formula: string, names: ReadonlyMap<string, string>): string =>
  rewritten(formula, ({ kind, text }) => {
    if (kind === 'function') return prefixed(text);
    return kind === 'sheet' ? renamed(text, names) : text;
  });

function prefixed(name: string): string {
  const plain = name.toUpperCase();
  if (!NEWER_FUNCTIONS.has(plain)) return name;
  return plain === 'FILTER' || plain === 'SORT' ? `_xlfn._xlws.${plain}` : `_xlfn.${plain}`;
}

function renamed(reference: string, names: ReadonlyMap<string, string>): string {
  const name = reference.startsWith("'")
    ? reference.slice(1, -2).replace(/''/gu, "'")
    : reference.slice(0, -1);
  const given = names.get(name);
  return given === undefined || given === name ? reference : `'${given.replace(/'/gu, "''")}'!`;
}
