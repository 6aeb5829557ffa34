import { transformSync } from '@swc/core';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtFolder, builtTexts, filesBelow } from '../delivery/built-files';

const FOLDER = builtFolder('wps');
const FILES = filesBelow(FOLDER);
const TEXTS = builtTexts('wps');
const PAGES = ['index', 'taskpane', 'notice'] as const;
const pages = new Map([...TEXTS].filter(([name]) => name.endsWith('.html')));
const SCRIPT = /<script>(.*)<\/script>/su;
/** By the name of its page. */
const scripts = new Map([...pages].map(([name, text]) => [name, SCRIPT.exec(text)?.[1] ?? '']));

const scriptOf = (page: (typeof PAGES)[number]): string => scripts.get(`${page}.html`)!;

/** Where something stands, with a little around it. */
const found = (texts: ReadonlyMap<string, string>, pattern: RegExp): readonly string[] =>
  [...texts].flatMap(([name, text]) =>
    [...text.matchAll(pattern)].map((match) => `${name}: ${text.slice(match.index - 30, match.index + 60)}`),
  );

test('the folder has what WPS opens, and nothing that only a maker needs', () => {
  expect(FILES).toEqual(
    expect.arrayContaining([
      'index.html',
      'ribbon.xml',
      'taskpane.html',
      'notice.html',
      'assets/goals-32.png',
    ]),
  );
  expect(FILES.filter((file) => file.endsWith('.map') || file.includes('chunks/'))).toEqual([]);
});

test('each page has its one script in it, and a policy by which no other runs and it talks to nobody', () => {
  for (const [name, text] of pages) {
    const tags = [...text.replace(SCRIPT, '<script></script>').matchAll(/<script[^>]*>/gu)].map(
      ([tag]) => tag,
    );
    expect([name, tags]).toEqual([name, ['<script>']]);
    const digest = createHash('sha256').update(scripts.get(name)!).digest('base64');
    expect(text).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-${digest}'; worker-src blob:; `,
    );
    expect(text).toMatch(/content="[^"]*connect-src 'none'/u);
  }
  expect(pages.size).toBeGreaterThanOrEqual(PAGES.length);
  expect(FILES.filter((file) => file.endsWith('.js'))).toEqual([]);
  const [licences] = /[\w.-]+\.LICENSE\.txt/u.exec(scriptOf('taskpane')) ?? [];
  expect(FILES).toContain(licences);
});

test('nothing is fetched: no request, no late script, no module, no foreign address', () => {
  expect(
    found(
      scripts,
      /(?<![\w$.])fetch\(|\bXMLHttpRequest\b|(?<![\w$.])import\(|sendBeacon|WebSocket|EventSource/gu,
    ),
  ).toEqual([]);
});

test('the hosts of Excel and of the standalone page are not in it, and WPS is in none of theirs', () => {
  const excel =
    /appsforoffice|\bOffice\.(?:onReady|context|actions|addin)\b|\bExcel\.run\b|RequestContext|univer(?!s)/giu;
  expect(found(scripts, excel)).toEqual([]);
  const wps = /AddApiEventListener|ScreenUpdating|CreateTaskPane|GetTaskPane/gu;
  expect(found(scripts, wps).length).toBeGreaterThan(1);
  expect(found(builtTexts('excel'), wps)).toEqual([]);
  expect(found(builtTexts('standalone'), wps)).toEqual([]);
});

test('the pane carries the reading thread as a text, with the forms and the mechanism', () => {
  const pane = scriptOf('taskpane');
  const worker = readFileSync(path.join(FOLDER, '../wps-parts/reading-worker.js'), 'utf8');
  expect(pane.length).toBeGreaterThan(worker.length);
  expect(pane).toContain(JSON.stringify(worker.slice(1_000, 1_400)).slice(1, -1));
  for (const page of ['index', 'taskpane'] as const) expect(scriptOf(page)).toContain('年度工作目标分解表');
});

test.each([...scripts.keys()])('%s is written in what Chromium 80 understands', (name) => {
  const writtenFor = (chrome: string): string =>
    transformSync(scripts.get(name)!, {
      isModule: false,
      configFile: false,
      swcrc: false,
      env: { targets: { chrome } },
    }).code;
  // Not by `toBe`, which would print megabytes.
  expect(writtenFor('80') === writtenFor('140')).toBe(true);
});
