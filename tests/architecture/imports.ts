import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve('src');

/** Every source file below src, relative to it. */
export const sourceFiles = (): readonly string[] =>
  readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => file.split('\\').join('/'))
    .sort();

/** Statements, calls – with what webpack is told in comments – and imports of a module for its effects. */
const IMPORT =
  /(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|import\((?:\s|\/\*[^]*?\*\/)*['"]([^'"]+)['"][\s,]*\)|import\s*['"]([^'"]+)['"]/g;

export interface ImportEdge {
  readonly from: string;
  /** A file below src, or the name of a package. */
  readonly to: string;
  readonly internal: boolean;
}

/** What a file imports; relative imports are resolved to files. */
export function importsOf(file: string): readonly ImportEdge[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(IMPORT)].map((match) => {
    const request = (match[1] ?? match[2] ?? match[3])!;
    if (!request.startsWith('.')) return { from: file, to: request, internal: false };
    return { from: file, to: resolved(file, request), internal: true };
  });
}

function resolved(from: string, request: string): string {
  const base = resolve(ROOT, dirname(from), request);
  const candidates = [base, `${base}.ts`, `${base}.tsx`, join(base, 'index.ts')];
  const found = candidates.find((path) => existsSync(path) && /\.(tsx?|json|mjs)$/.test(path));
  if (!found) throw new Error(`${from} imports ${request}, which does not exist`);
  return relative(ROOT, found).split('\\').join('/');
}
