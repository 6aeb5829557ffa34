/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { minifySync, parseSync } from '@swc/core';

const source = readFileSync('src/taskpane/unsupported.js', 'utf8');

/** Runs the script in this page, as old programs would: without what they lack. */
function runIn(page: string, lacking?: keyof String): void {
  document.body.innerHTML = page;
  const kept = lacking && Object.getOwnPropertyDescriptor(String.prototype, lacking);
  if (lacking) Reflect.deleteProperty(String.prototype, lacking);
  try {
    // eslint would have this page's own scripts; a test of one has no other way.
    new Function('document', source)(document);
  } finally {
    if (lacking && kept) Object.defineProperty(String.prototype, lacking, kept);
  }
}

test('placeholder', () => undefined);
void [Script, minifySync, parseSync, runIn];
