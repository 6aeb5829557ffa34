import { invalidArgument } from '../../protocol/host-fault';

/** Arguments come off the wire as `unknown`; each check answers the value or InvalidArgument, as Excel does. */
export function textArgument(value: unknown, longest = Infinity): string {
  if (typeof value !== 'string' || value.length > longest) throw invalidArgument();
  return value;
}

export function booleanArgument(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function numberArgument(value: unknown, least: number, most: number): number {
  if (typeof value !== 'number' || !(value >= least && value <= most)) throw invalidArgument();
  return value;
}

export function integerArgument(value: unknown, least = -Infinity, most = Infinity): number {
  const number = numberArgument(value, least, most);
  if (!Number.isInteger(number)) throw invalidArgument();
  return number;
}

export function oneOf<Choice extends string>(value: unknown, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

export const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;

/** A plain object with none but these keys. */
export function recordArgument(value: unknown, keys: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  const record = value as Readonly<Record<string, unknown>>;
  if (Object.keys(record).some((key) => !keys.includes(key))) throw invalidArgument();
  return record;
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  purple: '#800080',
};

/** `#RRGGBB`, `RRGGBB` or a name of HTML; Excel gives it back as `#RRGGBB`. */
export function colorArgument(value: unknown): string {
  const text = textArgument(value);
  const named = NAMED_COLORS[text.toLowerCase()];
  if (named) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(text)) throw invalidArgument();
  return `#${text.replace('#', '').toUpperCase()}`;
}
