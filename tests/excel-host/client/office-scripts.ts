import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Where office.js believes it was loaded from; it asks for its other scripts beside it. */
export const OFFICE_BASE = 'https://office.test/lib/';

/** The unmodified files of the npm package. */
export const OFFICE_DIST = path.dirname(
  createRequire(__filename).resolve('@microsoft/office-js/dist/office.debug.js'),
);

const texts = new Map<string, string>();

/** The text of one of Office's scripts; `undefined` for what is none. */
function officeScript(url: string): string | undefined {
  if (!url.startsWith(OFFICE_BASE)) return undefined;
  const file = path.join(OFFICE_DIST, url.slice(OFFICE_BASE.length).toLowerCase());
  const known = texts.get(file);
  if (known !== undefined) return known;
  if (!existsSync(file)) return undefined;
  const text = `${readFileSync(file, 'utf8')}\n//# sourceURL=${file}`;
  texts.set(file, text);
  return text;
}

/** Evaluates a script in this realm, jest's sandbox included. False where there is no such script. */
export function runOfficeScript(url: string): boolean {
  const text = officeScript(url);
  if (text === undefined) return false;
  // Indirect, so that its `var`s are globals: office.js is written as classic scripts.
  (0, eval)(text);
  return true;
}
