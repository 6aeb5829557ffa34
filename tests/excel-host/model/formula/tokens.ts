import { type Area } from '../grid/area';
import { parseLocalAddress } from '../grid/addresses';
import { ERROR_TEXTS, type ErrorText } from '../grid/cell';

export type Token =
  | { readonly kind: 'number'; readonly text: string; readonly value: number }
  | { readonly kind: 'text'; readonly text: string; readonly value: string }
  | { readonly kind: 'error'; readonly text: string; readonly value: ErrorText }
  | {
      readonly kind: 'reference';
      /** Without the sheet, `$A$1:B2`. */
      readonly text: string;
      readonly sheet: string | undefined;
      readonly area: Area;
    }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'sign'; readonly text: string };

const REFERENCE =
  /^(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])/u;
const NUMBER = /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/;
const TEXT = /^"((?:[^"]|"")*)"/;
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*/u;
const SIGN = /^(?:<>|<=|>=|[-+*/^&=<>(),%])/;

/** The parts of a formula without its `=`; undefined where some of it is none. */
export function tokens(source: string): readonly Token[] | undefined {
  const found: Token[] = [];
  let rest = source.trimStart();
  while (rest !== '') {
    const next = nextToken(rest);
    if (!next) return undefined;
    found.push(next.token);
    rest = rest.slice(next.length).trimStart();
  }
  return found;
}

function nextToken(rest: string): { token: Token; length: number } | undefined {
  const reference = REFERENCE.exec(rest);
  if (reference) return referenceToken(reference);
  const number = NUMBER.exec(rest)?.[0];
  if (number !== undefined) {
    return { token: { kind: 'number', text: number, value: Number(number) }, length: number.length };
  }
  const text = TEXT.exec(rest);
  if (text) {
    const value = text[1]!.replaceAll('""', '"');
    return { token: { kind: 'text', text: text[0], value }, length: text[0].length };
  }
  const error = ERROR_TEXTS.find((known) => rest.toUpperCase().startsWith(known));
  if (error) return { token: { kind: 'error', text: error, value: error }, length: error.length };
  const name = NAME.exec(rest)?.[0];
  if (name !== undefined) return { token: { kind: 'name', text: name }, length: name.length };
  const sign = SIGN.exec(rest)?.[0];
  return sign === undefined ? undefined : { token: { kind: 'sign', text: sign }, length: sign.length };
}

function referenceToken(match: RegExpExecArray): { token: Token; length: number } | undefined {
  const area = parseLocalAddress(match[3]!);
  if (!area) return undefined;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2];
  return {
    token: { kind: 'reference', text: match[3]!.toUpperCase(), sheet, area },
    length: match[0].length,
  };
}
