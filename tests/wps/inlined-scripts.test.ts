/** @jest-environment jsdom */
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';

/** What puts scripts into pages in a build. */
const { inlined } = createRequire(__filename)('../../.config/webpack/inlined-scripts') as {
  readonly inlined: (page: string, scriptOf: (name: string) => string) => { readonly text: string };
};

const PAGE = `<!doctype html><meta content="script-src %SCRIPT%"><body><script src="a.js"></script></body>`;

/** What is left of a script once a browser has read the page that it is in. */
function readBack(script: string): {
  readonly content: string;
  readonly policy: string;
  readonly rest: number;
} {
  const document = new DOMParser().parseFromString(inlined(PAGE, () => script).text, 'text/html');
  return {
    content: document.querySelector('script')!.textContent,
    policy: document.querySelector('meta')!.getAttribute('content')!,
    rest: document.body.children.length,
  };
}

test('a script that speaks of pages and comments stays whole, and is the one that may run', () => {
  const script = 'window.told=["</script>","<!-- <script>",/<!--/u.test("<!--"),"$&"]';
  const { content, policy, rest } = readBack(script);
  const page: { told?: unknown } = {};
  // What the script says is what it said before it was put into a page.
  runInNewContext(content, { window: page });
  expect(page.told).toEqual(['</script>', '<!-- <script>', true, '$&']);
  expect(rest).toBe(1);
  expect(policy).toBe(`script-src 'sha256-${createHash('sha256').update(content).digest('base64')}'`);
});

test.each(['"a\rb"', '"a\0b"'])('what a browser would read as something else ends the build', (script) => {
  expect(() => readBack(script)).toThrow('a.js');
});

test('a page without a script ends the build', () => {
  expect(() => inlined('<!doctype html>', () => '')).toThrow('without a script');
});
