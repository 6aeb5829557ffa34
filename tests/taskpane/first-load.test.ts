import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SRC = path.resolve(__dirname, '../../src');
const STATIC_IMPORT = /^(?:import|export)\s(?!type\b)[^'"]*?from\s*'([^']+)';|^import\s*'([^']+)';/gmu;
/** `import { type A, type B }` is gone at run time too. */
const TYPES_ONLY = /^(?:import|export)\s*\{(?:\s*type\s[^,}]+,?)+\s*\}/u;

const fileOf = (from: string, request: string): string => {
  const base = path.resolve(path.dirname(from), request);
  const file = [base, `${base}.ts`, `${base}.tsx`].find((each) => /\.\w+$/u.test(each) && existsSync(each));
  if (file === undefined) throw new Error(`${from} imports ${request}`);
  return file;
};

/** Everything that a page's first script holds: files by their path below `src`, and names of packages. */
function firstScript(entry: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (file: string): void => {
    const name = path.relative(SRC, file).split(path.sep).join('/');
    if (found.has(name)) return;
    found.add(name);
    if (file.endsWith('.json')) return;
    for (const [statement, from, bare] of readFileSync(file, 'utf8').matchAll(STATIC_IMPORT)) {
      const request = from ?? bare ?? '';
      if (TYPES_ONLY.test(statement)) continue;
      if (request.startsWith('.')) visit(fileOf(file, request));
      else found.add(request);
    }
  };
  visit(path.join(SRC, entry));
  return found;
}

const PANE = firstScript('taskpane/taskpane.tsx');
const COMMANDS = firstScript('commands/commands.ts');
const STANDALONE = firstScript('standalone/standalone.tsx');

test.each([
  ['the pane', PANE],
  ['the ribbon’s functions', COMMANDS],
  ['the standalone page', STANDALONE],
])('%s: schemas and the mechanism come after the first script', (_, script) => {
  expect([...script].filter((name) => name === 'zod' || name.endsWith('.json'))).toEqual([]);
  expect([...script].filter((name) => /^domain\/(forms|reports|school)\/.*layout/u.test(name))).toEqual([]);
});

test('no view is in the pane’s first script, and no React in the ribbon’s', () => {
  expect([...PANE].filter((name) => /\/[A-Z]\w+View\.tsx$/u.test(name))).toEqual([]);
  expect([...COMMANDS].filter((name) => /react/u.test(name))).toEqual([]);
});

test('the standalone page shows before its grid, its views and what prints', () => {
  const heavy =
    /^@univerjs|^exceljs|^@e965|^fflate|^host\/standalone|^domain\/consolidation\/(?!period)|^standalone\/print\/(?!PrintMenu)/u;
  expect([...STANDALONE].filter((name) => heavy.test(name) || /\/[A-Z]\w+View\.tsx$/u.test(name))).toEqual(
    [],
  );
  expect([...STANDALONE].filter((name) => /^formats\/(?!refusal|limits)/u.test(name))).toEqual([]);
});

test('the walk sees what is there', () => {
  expect([...PANE]).toEqual(
    expect.arrayContaining(['react-dom/client', 'host/excel/excel-host.ts', 'taskpane/shell/Header.tsx']),
  );
  expect([...COMMANDS]).toEqual(expect.arrayContaining(['commands/ribbon-command.ts', 'host/detect.ts']));
  expect([...STANDALONE]).toEqual(
    expect.arrayContaining(['react-dom/client', 'standalone/print/PrintMenu.tsx', 'taskpane/App.tsx']),
  );
  expect([...firstScript('taskpane/pane/pane-core.ts')]).toEqual(
    expect.arrayContaining(['zod', '../templates/168/mechanism.json']),
  );
});
