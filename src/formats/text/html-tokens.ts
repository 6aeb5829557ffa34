export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string };

const NO_TEXT_ELEMENTS: ReadonlySet<string> = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'xml',
  'noscript',
]);
const TAG = /<(\/?)([A-Za-z][\w:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/y;
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))|([\w:-]+)/g;
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));?/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  middot: '·',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  times: '×',
  divide: '÷',
  radic: '√',
  laquo: '«',
  raquo: '»',
  deg: '°',
  copy: '©',
  reg: '®',
  bull: '•',
  yen: '¥',
  sect: '§',
  plusmn: '±',
};

/** Tags and text of a page. Scripts, styles, comments and declarations give nothing. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  for (let at = 0; at < html.length;) {
    const tag = html.indexOf('<', at);
    const textEnd = tag < 0 ? html.length : tag;
    if (textEnd > at) yield { kind: 'text', text: decodeHtmlEntities(html.slice(at, textEnd)) };
    if (tag < 0) return;
    const markupEnd = endOfMarkup(html, tag);
    if (markupEnd !== undefined) {
      at = markupEnd;
      continue;
    }
    TAG.lastIndex = tag;
    const match = TAG.exec(html);
    if (!match) {
      // A bare “<”, as in “<5件”.
      yield { kind: 'text', text: '<' };
      at = tag + 1;
      continue;
    }
    at = TAG.lastIndex;
    const name = match[2]!.toLowerCase();
    if (match[1]) yield { kind: 'close', name };
    else if (NO_TEXT_ELEMENTS.has(name) && !match[3]!.endsWith('/')) at = afterClosing(html, name, at);
    else yield { kind: 'open', name, attributes: attributesOf(match[3]!) };
  }
}

/** The end of a comment, declaration or instruction that starts at `at`; undefined for tags and text. */
function endOfMarkup(html: string, at: number): number | undefined {
  const after = (mark: string, from: number): number => {
    const found = html.indexOf(mark, from);
    return found < 0 ? html.length : found + mark.length;
  };
  if (html.startsWith('<!--', at)) return after('-->', at + 4);
  if (html[at + 1] === '!' || html[at + 1] === '?') return after('>', at + 2);
  return undefined;
}

function afterClosing(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}\\s*>`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html) ? closing.lastIndex : html.length;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, double, single, bare, flag] of text.matchAll(ATTRIBUTE)) {
    attributes.set((name ?? flag ?? '').toLowerCase(), decodeHtmlEntities(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

export function decodeHtmlEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole: string, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? NAMED[name.toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : whole;
  });
}
