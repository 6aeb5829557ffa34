/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';

const source = readFileSync('src/taskpane/unsupported.js', 'utf8');
const PANE = '<div id="root">正在打开…</div>';

/** Runs the script in this page, in a program that lacks a method of texts. */
function runWithout(lacking: 'replaceAll' | undefined): void {
  document.body.innerHTML = PANE;
  const kept = Object.getOwnPropertyDescriptor(String.prototype, 'replaceAll');
  if (lacking) Reflect.deleteProperty(String.prototype, lacking);
  try {
    // jsdom runs no scripts of a page by itself.
    window.eval(source);
  } finally {
    if (kept) Object.defineProperty(String.prototype, 'replaceAll', kept);
  }
}

test('in a program of today nothing happens', () => {
  runWithout(undefined);
  expect(document.body.innerHTML).toBe(PANE);
});

test('in an old one the pane gives way to what to do', () => {
  runWithout('replaceAll');
  expect(document.getElementById('root')).toBeNull();
  expect(document.querySelector('[role=alert]')?.textContent).toMatch(/Office 版本太旧.*更新.*too old/su);
});

test('is written for Internet Explorer: none of the syntax it cannot read', () => {
  const code = source.replace(/\/\*[^]*?\*\//u, '');
  expect(code).not.toMatch(/=>|`|\b(const|let|class|async|await)\b|\?\.|\?\?|,\s*\)|\.\.\./u);
});
