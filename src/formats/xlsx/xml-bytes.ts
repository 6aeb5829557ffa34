import { WorkbookRefusal } from '../refusal';

export const LT = 0x3c;
export const GT = 0x3e;
export const SLASH = 0x2f;
export const SPACE = 0x20;
export const QUOTE = 0x22;
const APOSTROPHE = 0x27;
export const EQUALS = 0x3d;
const BANG = 0x21;
const QUESTION = 0x3f;

/** Far deeper than any part of a workbook nests; nesting without end would take memory without end. */
export const MAX_DEPTH = 256;

/** Says that the bytes end before what they began; more may follow. */
export const NEED_MORE = -1;

export const xmlBroken = (detail: string): never => {
  throw new WorkbookRefusal('xmlBroken', { detail });
};

export const ascii = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const COMMENT = ascii('<!--');
const COMMENT_END = ascii('-->');
const CDATA = ascii('<![CDATA[');
const CDATA_END = ascii(']]>');
const INSTRUCTION_END = ascii('?>');
const DOCTYPE = '<!DOCTYPE';

export function matches(bytes: Uint8Array, at: number, mark: Uint8Array): boolean {
  for (let i = 0; i < mark.length; i++) if (bytes[at + i] !== mark[i]) return false;
  return true;
}

/** Whether the markup at `at` is a tag, not a comment, CDATA section or instruction. */
export const isTag = (bytes: Uint8Array, at: number): boolean =>
  bytes[at + 1] !== BANG && bytes[at + 1] !== QUESTION;

/** Where the markup that starts with the `<` at `at` ends, or NEED_MORE. A `>` inside quotes does not end a tag. */
export function markupEnd(bytes: Uint8Array, at: number): number {
  const mark = bytes[at + 1];
  if (mark === QUESTION) return endOf(bytes, INSTRUCTION_END, at + 2);
  if (mark === BANG) return declarationEnd(bytes, at);
  let quote = 0;
  for (let i = at + 1; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === GT) return i + 1;
    else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
    else if (byte === LT) xmlBroken('tag');
  }
  return NEED_MORE;
}

function declarationEnd(bytes: Uint8Array, at: number): number {
  if (matches(bytes, at, COMMENT)) return endOf(bytes, COMMENT_END, at + COMMENT.length);
  if (matches(bytes, at, CDATA)) return endOf(bytes, CDATA_END, at + CDATA.length);
  if (at + DOCTYPE.length > bytes.length) return NEED_MORE;
  if (asciiSlice(bytes, at, at + DOCTYPE.length).toUpperCase() !== DOCTYPE) xmlBroken('markup');
  throw new WorkbookRefusal('doctypeForbidden');
}

function endOf(bytes: Uint8Array, mark: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(mark[0]!, from); at >= 0; at = bytes.indexOf(mark[0]!, at + 1)) {
    if (matches(bytes, at, mark)) return at + mark.length;
  }
  return NEED_MORE;
}

/** Where the element whose start tag begins at `at` ends, whatever it holds, or NEED_MORE. */
export function elementEnd(bytes: Uint8Array, at: number): number {
  let depth = 0;
  for (let tag = at; tag >= 0;) {
    const end = markupEnd(bytes, tag);
    if (end === NEED_MORE) return NEED_MORE;
    if (isTag(bytes, tag)) {
      if (bytes[tag + 1] === SLASH) depth--;
      else if (bytes[end - 2] !== SLASH) depth++;
      if (depth === 0) return end;
    }
    tag = bytes.indexOf(LT, end);
  }
  return NEED_MORE;
}

/** Where the name that starts at `at` ends. */
export function nameEnd(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < bytes.length && bytes[end]! > SPACE && bytes[end] !== GT && bytes[end] !== SLASH) end++;
  return end;
}

export function asciiSlice(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) text += String.fromCharCode(bytes[i]!);
  return text;
}

/** Goes through the attributes of one tag; one cursor serves for all tags, so that none is allocated for each. */
export class AttributeCursor {
  /** Where it stands; after the last attribute at `>` or `/`, or at the end of the bytes if they break off. */
  at = 0;
  nameStart = 0;
  nameEnd = 0;
  valueStart = 0;
  valueEnd = 0;

  /** Moves to the next attribute; false after the last, or where the bytes break off. */
  next(bytes: Uint8Array): boolean {
    const end = bytes.length;
    let at = this.at;
    while (at < end && bytes[at]! <= SPACE) at++;
    if (bytes[at] === SLASH && at + 1 < end && bytes[at + 1] !== GT) xmlBroken('tag');
    if (at >= end || bytes[at] === GT || bytes[at] === SLASH) return this.stop(at);
    this.nameStart = at;
    while (at < end && bytes[at] !== EQUALS && bytes[at]! > SPACE) {
      if (bytes[at] === GT || bytes[at] === LT) xmlBroken('attribute');
      at++;
    }
    this.nameEnd = at;
    while (at < end && bytes[at]! <= SPACE) at++;
    if (at >= end) return this.stop(end);
    if (bytes[at] !== EQUALS) xmlBroken('attribute');
    at++;
    while (at < end && bytes[at]! <= SPACE) at++;
    if (at >= end) return this.stop(end);
    const quote = bytes[at]!;
    if (quote !== QUOTE && quote !== APOSTROPHE) xmlBroken('attribute');
    this.valueStart = ++at;
    while (at < end && bytes[at] !== quote) at++;
    if (at >= end) return this.stop(end);
    this.valueEnd = at;
    this.at = at + 1;
    return true;
  }

  private stop(at: number): false {
    this.at = at;
    return false;
  }
}
