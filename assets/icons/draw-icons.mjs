// Draws the ribbon's icons: `node assets/icons/draw-icons.mjs`. Each is one drawing on a grid of 32, whose lines fall on
// whole pixels at 16 as well; filled shapes in a middle tone stand out on the light and on the dark ribbon.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

// Without the name of a runtime the package leaves out the system libraries that a bare machine lacks.
process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
const { default: bundled } = await import('@sparticuz/chromium');

const FOLDER = dirname(fileURLToPath(import.meta.url));
const SIZES = [16, 32, 80];
/** The sizes of a drawing, besides those of the ribbon: Office on dense screens, and the standalone page when installed. */
const MORE_SIZES = { app: [64, 192, 512] };
/** Not of the ribbon at all. */
const OWN_SIZES = { 'app-maskable': [512] };

const RED = '#D13438';
const BLUE = '#2B79C2';
const GREEN = '#2E9E5B';
const WHITE = '#FFFFFF';

/** A sheet of paper with a folded corner. */
const page = (color, content) =>
  `<path d="M4 2h17l7 7v21H4z" fill="${color}"/><path d="M21 2v7h7z" fill="${WHITE}" fill-opacity=".55"/>${content}`;

/** Digits of 附件1–附件5, drawn and not set, so that no font is needed. */
const DIGITS = {
  1: 'M14 12l-4 2v3l3-1v10h4V10h-3z',
  2: 'M10 15c0-3 2-5 6-5s6 2 6 5c0 2-1 3-3 5l-4 3h7v3H10v-3l6-5c1-1 2-2 2-3s-1-2-2-2-2 1-2 2z',
  3: 'M10 10h11v3l-4 3c3 0 5 2 5 5s-3 5-6 5-5-1-6-4l4-1c0 1 1 2 2 2s2-1 2-2-1-2-3-2h-2v-2l3-3h-6z',
  4: 'M16 10h4v9h2v3h-2v4h-4v-4H9v-3zM16 15l-3 4h3z',
  5: 'M11 10h10v3h-6v3c4-1 7 1 7 5s-3 5-6 5-5-1-6-4l4-1c0 1 1 2 2 2s2-1 2-2-1-2-2-2-2 0-3 1h-2z',
};
const attachment = (number) => page(RED, `<path d="${DIGITS[number]}" fill="${WHITE}" fill-rule="evenodd"/>`);

/** 168, in white on red. */
const NUMBER = `<path d="M8 8h2v2h2v14H8V13H6v-3c1 0 2-1 2-2z" fill="${WHITE}"/>
    <circle cx="17" cy="19" r="4.5" fill="${WHITE}"/><path d="M12.6 18c0-6 3-9 6-10l1 2c-2 1-3 3-3 6z" fill="${WHITE}"/><circle cx="17" cy="19.4" r="1.9" fill="${RED}"/>
    <circle cx="25" cy="11.5" r="3.5" fill="${WHITE}"/><circle cx="25" cy="19.5" r="4.5" fill="${WHITE}"/><circle cx="25" cy="11.6" r="1.4" fill="${RED}"/><circle cx="25" cy="19.6" r="1.9" fill="${RED}"/>`;

const ICONS = {
  app: `<rect x="2" y="2" width="28" height="28" rx="4" fill="${RED}"/>${NUMBER}`,
  // Systems cut their own shape out of this one: colour to the edges, and the drawing in the middle.
  'app-maskable': `<path d="M0 0h32v32H0z" fill="${RED}"/><g transform="translate(4.64 5.76) scale(.64)">${NUMBER}</g>`,
  goals: attachment(1),
  posts: attachment(2),
  workflow: attachment(3),
  'duty-flow': attachment(4),
  report: attachment(5),
  filling: `<path d="M2 4h18v4H6v18h16v-8h4v12H2z" fill="${BLUE}"/><path d="M24 2l6 6-14 14h-6v-6z" fill="${BLUE}"/><path d="M24 6l2 2-11 11h-2v-2z" fill="${WHITE}"/>`,
  checks: `<path d="M4 4h24v26H4z" fill="${BLUE}"/><path d="M10 2h12v6H10z" fill="${BLUE}" stroke="${WHITE}" stroke-width="2"/><path d="M8 18l4-3 3 3 7-7 3 3-10 11z" fill="${WHITE}"/>`,
  'school-report': `<path d="M2 4h28v24H2z" fill="${BLUE}"/><path d="M6 8h20v4H6zM6 14h4v4H6zM6 20h4v4H6zM12 14h14v4H12zM12 20h14v4H12z" fill="${WHITE}"/><path d="M14 15h8v2h-8zM14 21h5v2h-5z" fill="${BLUE}"/>`,
  consolidation: `<path d="M2 2h12v8H2zM18 2h12v8H18z" fill="${GREEN}"/><path d="M6 12h4v4h12v-4h4v8h-7v2h3l-6 6-6-6h3v-2H6z" fill="${GREEN}"/><path d="M2 26h8l4 4H2zM30 26h-8l-4 4h12z" fill="${GREEN}"/>`,
  help: `<circle cx="16" cy="16" r="14" fill="${BLUE}"/><path d="M10 13c0-4 3-6 6-6s6 2 6 5c0 4-4 4-4 8h-4c0-5 4-5 4-8 0-1-1-2-2-2s-2 1-2 3z" fill="${WHITE}"/><path d="M14 22h4v4h-4z" fill="${WHITE}"/>`,
};

const svg = (body, size) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">${body}</svg>`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? (await bundled.executablePath()),
  args: ['--no-sandbox', '--headless=shell', '--disable-gpu', '--no-zygote'],
});
const tab = await browser.newPage();
for (const [name, body] of Object.entries(ICONS)) {
  for (const size of OWN_SIZES[name] ?? [...SIZES, ...(MORE_SIZES[name] ?? [])]) {
    await tab.setViewportSize({ width: size, height: size });
    await tab.setContent(`<style>*{margin:0}svg{display:block}</style>${svg(body, size)}`);
    const png = await tab.screenshot({ omitBackground: true });
    writeFileSync(join(FOLDER, `${name}-${size}.png`), png);
  }
}
await browser.close();
