import { parseArgs, type ParseArgsConfig } from 'node:util';
import { z } from 'zod';
import type { Pick } from '../domain/consolidation/consolidate';
import { isRealDate } from '../domain/mechanism/quarters';
import type { CalendarDate } from '../domain/sheet/cell-value';
import { UsageError } from './streams';

/** Options every subcommand knows. */
const COMMON = {
  lang: { type: 'string' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

const PERIOD = { year: { type: 'string' }, quarter: { type: 'string' } } as const;

/** The options of each subcommand, exactly those of the result contract beside the common ones. */
const OPTIONS = {
  consolidate: {
    ...COMMON,
    ...PERIOD,
    roster: { type: 'string' },
    previous: { type: 'string' },
    due: { type: 'string' },
    password: { type: 'string', multiple: true },
    pick: { type: 'string', multiple: true },
    out: { type: 'string' },
    json: { type: 'string' },
    names: { type: 'string' },
  },
  template: { ...COMMON, school: { type: 'string' }, year: { type: 'string' }, out: { type: 'string' } },
  check: {
    ...COMMON,
    ...PERIOD,
    json: { type: 'string' },
    password: { type: 'string', multiple: true },
    names: { type: 'string' },
  },
  report: {
    ...COMMON,
    ...PERIOD,
    out: { type: 'string' },
    password: { type: 'string', multiple: true },
  },
} as const satisfies Record<string, ParseArgsConfig['options']>;

export type CommandName = keyof typeof OPTIONS;

export const isCommandName = (text: string): text is CommandName => text in OPTIONS;

const text = z.string().optional();
const many = z.array(z.string()).default([]);

const rawOptions = z.object({
  lang: text,
  quiet: z.boolean().default(false),
  help: z.boolean().default(false),
  year: text,
  quarter: text,
  roster: text,
  previous: text,
  due: text,
  password: many,
  pick: many,
  out: text,
  json: text,
  names: text,
  school: text,
});

/** Options as typed, by name; each command turns those it needs into their meaning. */
export type RawOptions = z.infer<typeof rawOptions>;

/** Splits a subcommand's arguments; throws `UsageError` for an option it does not have. */
export function parseOptions(
  command: CommandName,
  args: readonly string[],
): { readonly options: RawOptions; readonly inputs: readonly string[] } {
  try {
    const parsed = parseArgs({
      args: [...args],
      options: OPTIONS[command],
      allowPositionals: true,
      strict: true,
    });
    return { options: rawOptions.parse(parsed.values), inputs: parsed.positionals };
  } catch (cause) {
    if (!isParseFault(cause)) throw cause;
    throw new UsageError('unknownOption', { detail: optionOf(cause.message) });
  }
}

/** Node's parser marks what it refuses with codes of its own. */
const isParseFault = (cause: unknown): cause is Error & { readonly code: string } =>
  typeof cause === 'object' &&
  cause !== null &&
  'message' in cause &&
  'code' in cause &&
  String(cause.code).startsWith('ERR_PARSE_ARGS');

/** The option's name out of Node's English sentence. */
const optionOf = (message: string): string => /'(--?[^' ]+)/u.exec(message)?.[1] ?? message;

export function required(value: string | undefined, option: string): string {
  if (value === undefined || value === '') throw new UsageError('optionMissing', { option });
  return value;
}

export function yearOf(value: string | undefined): number {
  const year = required(value, '--year');
  if (!/^(19|20|21)\d\d$/u.test(year)) throw new UsageError('yearInvalid', { value: year });
  return Number(year);
}

export function quarterOf(value: string | undefined, quarters: number): number {
  const quarter = required(value, '--quarter');
  if (!/^\d{1,2}$/u.test(quarter) || Number(quarter) < 1 || Number(quarter) > quarters) {
    throw new UsageError('quarterInvalid', { value: quarter, quarters });
  }
  return Number(quarter);
}

export function dueOf(value: string | undefined): CalendarDate | undefined {
  if (value === undefined) return undefined;
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(value);
  const date = match && { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  if (!date || !isRealDate(date)) throw new UsageError('dateInvalid', { value });
  return date;
}

/** `<unit>=<file>`; the file's name may itself hold `=`. */
export const picksOf = (values: readonly string[]): readonly Pick[] =>
  values.map((value) => {
    const at = value.indexOf('=');
    if (at < 1 || at === value.length - 1) throw new UsageError('pickInvalid', { value });
    return { unit: value.slice(0, at), file: value.slice(at + 1) };
  });

export function namesOf(value: string | undefined, fallback: 'none' | 'full'): 'none' | 'masked' | 'full' {
  if (value === undefined) return fallback;
  if (value === 'none' || value === 'masked' || value === 'full') return value;
  throw new UsageError('namesInvalid', { value });
}
