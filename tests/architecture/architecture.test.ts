import { importsOf, sourceFiles, type ImportEdge } from './imports';

const edges: readonly ImportEdge[] = sourceFiles().flatMap(importsOf);
const area = (file: string): string => file.split('/')[0]!;

/** What each area may import, besides itself. The arrows point inwards; entry points stand at the top. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  formats: ['domain'],
  messages: ['domain', 'formats'],
  host: ['domain', 'messages'],
  actions: ['domain', 'formats', 'messages', 'host'],
  workers: ['actions', 'formats'],
  cli: ['actions', 'domain', 'formats', 'messages', 'workers'],
  taskpane: ['actions', 'domain', 'messages', 'host', 'workers'],
  commands: ['actions', 'domain', 'messages', 'host'],
  standalone: ['actions', 'domain', 'messages', 'host', 'taskpane', 'workers'],
  wps: ['actions', 'domain', 'messages', 'host', 'taskpane', 'commands', 'workers'],
};

/** Packages an area may name; Node's own modules and libraries stay at the edges. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  domain: /^zod$/,
  formats: /^(fflate|exceljs|@e965\/xlsx|@noble\/(hashes|ciphers)\/.+|node:(zlib|crypto|module))$/,
  messages: /^$/,
  actions: /^$/,
  host: /^(@univerjs\/.+|rxjs)$/,
  commands: /^$/,
  taskpane: /^(react|react-dom\/client|react-dom|@fluentui\/react-(components|icons)|\.\/.*\.css)$/,
  standalone: /^(react|react-dom\/client|react-dom|@fluentui\/react-(components|icons))$/,
  // The reading thread is a part of the pane's script, built before it.
  wps: /^(react|react-dom\/client|@fluentui\/react-(components|icons)|reading-worker-source)$/,
  workers: /^node:/,
  cli: /^(zod|node:.*)$/,
};

/** Parts of the domain, inner first: a part may import those before it. */
const DOMAIN_ORDER: Readonly<Record<string, readonly string[]>> = {
  memory: [],
  sheet: [],
  mechanism: ['sheet'],
  forms: ['memory', 'sheet', 'mechanism'],
  reading: ['memory', 'sheet', 'mechanism', 'forms'],
  school: ['memory', 'sheet', 'mechanism', 'forms', 'reading'],
  checks: ['memory', 'sheet', 'mechanism', 'forms', 'reading', 'school'],
  consolidation: ['memory', 'sheet', 'mechanism', 'forms', 'reading', 'school', 'checks'],
  reports: ['memory', 'sheet', 'mechanism', 'forms', 'reading', 'school', 'checks', 'consolidation'],
  workbook: ['memory', 'sheet', 'mechanism', 'forms', 'school', 'checks', 'consolidation'],
  checking: [
    'memory',
    'sheet',
    'mechanism',
    'forms',
    'reading',
    'school',
    'checks',
    'consolidation',
    'workbook',
  ],
  filling: ['memory', 'sheet', 'mechanism', 'forms', 'reading', 'school', 'checking'],
  steps: ['sheet', 'mechanism', 'forms', 'school', 'checking'],
  'new-year': ['sheet', 'mechanism', 'forms', 'school', 'checking', 'workbook'],
  'own-report': ['sheet', 'mechanism', 'forms', 'reading', 'school', 'checks', 'workbook', 'checking'],
  document: ['sheet'],
};

test('imports between areas point inwards', () => {
  const wrong = edges.filter(
    ({ from, to, internal }) =>
      internal &&
      !to.startsWith('../') &&
      area(from) !== area(to) &&
      !(ALLOWED[area(from)] ?? []).includes(area(to)),
  );
  expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
});

test('the domain and the inner areas name no package beyond their own', () => {
  const wrong = edges.filter(
    ({ from, to, internal }) => !internal && PACKAGES[area(from)] && !PACKAGES[area(from)]!.test(to),
  );
  expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
});

test('only the standalone host knows the embedded spreadsheet', () => {
  const wrong = edges.filter(
    ({ from, to }) => /^(@univerjs\/|rxjs)/.test(to) && !from.startsWith('host/standalone/'),
  );
  expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
});

const ADAPTERS = /^host\/(excel|wps|standalone|memory)\//;

test('an adapter of the host port knows no other, and what they share knows none', () => {
  const adapter = (file: string): string | undefined => ADAPTERS.exec(file)?.[1];
  // What finds the program names the adapters it looks for.
  const finders = ['host/detect.ts', 'host/program-around.ts'];
  const wrong = edges.filter(
    ({ from, to }) =>
      from.startsWith('host/') &&
      !finders.includes(from) &&
      adapter(to) !== undefined &&
      adapter(from) !== adapter(to),
  );
  expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
});

test('parts of the domain import only what is inside them', () => {
  const part = (file: string): string => file.split('/')[1]!;
  const wrong = edges.filter(
    ({ from, to, internal }) =>
      internal &&
      area(from) === 'domain' &&
      part(from) !== part(to) &&
      !(DOMAIN_ORDER[part(from)] ?? []).includes(part(to)),
  );
  expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
});

test('only the templates folder is imported from outside src', () => {
  const outside = edges.filter(({ to, internal }) => internal && to.startsWith('../'));
  expect(outside.map(({ to }) => to)).toEqual(['../templates/168/mechanism.json']);
});

test('no import cycle, not even of types', () => {
  const graph = new Map<string, string[]>();
  for (const { from, to, internal } of edges) if (internal) graph.set(from, [...(graph.get(from) ?? []), to]);
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      return;
    }
    state.set(file, 'open');
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of graph.keys()) visit(file, []);
  expect(cycles).toEqual([]);
});

test('nothing in src says “any” or silences the compiler', async () => {
  const { readFileSync } = await import('node:fs');
  const wrong = sourceFiles().filter((file) =>
    /:\s*any\b|\bas any\b|@ts-ignore|@ts-expect-error|@ts-nocheck|(?:es|ox)lint-disable/.test(
      readFileSync(`src/${file}`, 'utf8'),
    ),
  );
  expect(wrong).toEqual([]);
});

test('the walk sees what is imported only when it is needed, with the name of its chunk or without', () => {
  const lazily = (from: string): readonly string[] =>
    edges.filter((edge) => edge.from === from).map(({ to }) => to);
  expect(lazily('standalone/page/page-services.ts')).toEqual(
    expect.arrayContaining(['host/standalone/start-grid.ts', 'workers/browser-platform.ts']),
  );
});

test('the walk sees the code', () => {
  expect(sourceFiles().length).toBeGreaterThan(50);
  expect(edges.length).toBeGreaterThan(100);
});
