import { readFileSync } from 'node:fs';
import path from 'node:path';

/* PowerShell runs on Windows only; here it is read beside the server that the other tests run. */
const script = (name: string): string =>
  readFileSync(path.resolve(__dirname, '../../src/standalone/serve', name), 'utf8');
const node = script('serve.mjs');
const windows = script('serve.ps1');

test.each([
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cache-Control', 'no-store'],
])('%s: %s is said by both servers', (header, value) => {
  expect(node).toContain(`'${header}': '${value}'`);
  expect(windows).toContain(`Headers.Add('${header}', '${value}')`);
});

test('nobody may frame the page', () => {
  for (const text of [node, windows]) expect(text).toMatch(/["; ]frame-ancestors 'none'"/u);
});

test('both answer GET and HEAD, the latter without a body', () => {
  expect(node).toContain("['GET', 'HEAD']");
  expect(windows).toContain("'GET', 'HEAD' -notcontains $request.HttpMethod");
  expect(windows).toMatch(/if \(\$request\.HttpMethod -eq 'GET'\) \{ \$response\.OutputStream\.Write/u);
});

test('what never changes under its name is told by the same pattern', () => {
  const [, pattern = ''] = /^const HASHED = \/(.+)\/;$/mu.exec(node) ?? [];
  expect(pattern).not.toBe('');
  expect(windows).toContain(`$path -match '${pattern}'`);
});
