import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtTexts, type Target } from './built-files';

const EXCEL = builtTexts('excel');
const STANDALONE = builtTexts('standalone');
const TARGETS: readonly (readonly [Target, ReadonlyMap<string, string>])[] = [
  ['excel', EXCEL],
  ['standalone', STANDALONE],
];

/** Where something stands, with a little around it. */
const found = (texts: ReadonlyMap<string, string>, pattern: RegExp): readonly string[] =>
  [...texts].flatMap(([name, text]) =>
    [...text.matchAll(pattern)].map((match) => `${name}: ${text.slice(match.index - 30, match.index + 60)}`),
  );

/** Names that the embedded spreadsheet gives its services and styles. */
const GRID = /univer(?!s)/giu;
const OFFICE = /appsforoffice|\bOffice\.(?:onReady|context|actions|addin)\b|\bExcel\.run\b/gu;
/** A dictionary for breaking words: a tree of letters, with a branch for a word's edge. */
const HYPHENATION = /[{,]\\?"\.\\?":\[\{\\?"\p{L}/gu;
/** Code made of texts: the pages' policy forbids it, and the clerk would see a function that does nothing. */
const CODE_FROM_TEXT = /(?<![\w$.])(?:eval|Function)\(["'`\w]/gu;
/** Where libraries keep some for cases that do not come up here. */
const NEVER_REACHED = [
  // lodash and webpack: programs with neither `globalThis` nor `self`.
  /\|\|Function\("return this"\)\(\)/u,
  // zod asks whether it is allowed, where it is not told (`jitless`).
  /return Function\(""\),!0/u,
  // exceljs brings `setImmediate`, given a text, and generators for browsers without strict mode.
  /"function"!=typeof \w+&&\(\w+=Function\(""\+\w+\)/u,
  /regeneratorRuntime=\w+:Function\("r"/u,
  // The grid: functions of a formula that somebody else registers as texts.
  /calculateCustom=Function\(`return \$\{\w+\}`\)\(\)/u,
];

test('the embedded spreadsheet is in the standalone page, and never in the add-in', () => {
  expect(found(EXCEL, GRID)).toEqual([]);
  const chunks = [...STANDALONE].filter(([, text]) => text.match(GRID)).map(([name]) => name);
  expect(chunks).toEqual(expect.arrayContaining([expect.stringMatching(/^chunks\/grid\.[0-9a-f]{8}\.js$/u)]));
  // The pane is up before the grid, so its script waits for none of it.
  expect(chunks.filter((name) => name.startsWith('standalone.'))).toEqual([]);
});

test('office.js is asked for by the add-in, and never by the standalone page', () => {
  expect(found(STANDALONE, OFFICE)).toEqual([]);
  expect(found(EXCEL, OFFICE).length).toBeGreaterThan(3);
});

test('no dictionary for breaking words but the English one, which is inside the grid’s own module', () => {
  const folder = 'node_modules/@univerjs/engine-render/lib/es';
  const [french = ''] = readdirSync(folder).filter((name) => name.startsWith('fr-'));
  const dictionary = new Map([[french, readFileSync(path.join(folder, french), 'utf8')]]);
  expect(found(dictionary, HYPHENATION).length).toBeGreaterThan(0);
  expect(found(STANDALONE, HYPHENATION)).toHaveLength(1);
});

describe.each(TARGETS)('%s', (target, texts) => {
  test('no script makes code of texts', () => {
    const places = found(texts, CODE_FROM_TEXT);
    expect(places.filter((place) => !NEVER_REACHED.some((known) => known.test(place)))).toEqual([]);
  });

  test('pages load their own files, and office.js where it belongs', () => {
    const pages = [...texts].filter(([name]) => name.endsWith('.html'));
    const addresses = pages.flatMap(([, text]) =>
      [...text.matchAll(/(?:src|href)="([^"]+)"/gu)].map(([, address]) => address ?? ''),
    );
    const foreign = addresses.filter((address) => /^(\w+:|\/)/u.test(address));
    expect(new Set(foreign)).toEqual(
      new Set(target === 'excel' ? ['https://appsforoffice.microsoft.com/lib/1/hosted/office.js'] : []),
    );
    expect(addresses.length).toBeGreaterThan(2);
  });

  test('styles load nothing', () => {
    const styles = new Map([...texts].filter(([name]) => name.endsWith('.css')));
    expect(found(styles, /@import|url\((?!["']?data:)/gu)).toEqual([]);
  });
});
