import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { formSheet } from '../../../src/actions/templates/form-sheet';
import { layoutsDocument } from '../../../src/domain/document/layout-document';
import type { WorkbookDocument } from '../../../src/domain/document/workbook-document';
import type { SheetLayout } from '../../../src/domain/sheet/layout';
import { FORM_KINDS } from '../../../src/domain/workbook/workbook-memory';
import { PAPER_CSS, PAPER_ID } from '../../../src/standalone/print/paper-css';
import { chosenSheets, printedSheets } from '../../../src/standalone/print/printed-sheets';
import { useBrowser } from '../../browser/harness/use-browser';
import { CONTRACT_DRAWINGS } from '../../host/contract/contract-layouts';
import { pdfPages } from './pdf-pages';
import { PRINT, smallDocument } from './small-document';

const browser = useBrowser();
/** The policy that the page is built with. */
const { contentSecurityPolicy } = createRequire(__filename)(
  '../../../.config/webpack/content-security-policy.js',
) as { readonly contentSecurityPolicy: () => string };

const PORTRAIT = { width: 595, height: 842 };
const LANDSCAPE = { width: 842, height: 595 };
const COLOR_OF_APP = 'rgb(1, 2, 3)';

/** A page of the product's policy that fills the window, with sheets on paper in it. */
async function openPaper(workbook: WorkbookDocument, refused: string[] = []): Promise<Page> {
  const { html, css } = printedSheets(workbook, chosenSheets(workbook, 'all'));
  const page = await browser().newPage({ viewport: { width: 1366, height: 768 } });
  page.on('console', (message) => void (message.type() === 'error' && refused.push(message.text())));
  await page.setContent(`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}">
    <style>html,body{height:100%;margin:0;overflow:hidden}#root{height:100%;background:${COLOR_OF_APP}}</style></head>
    <body><div id="root">the app</div><div id="${PAPER_ID}" lang="zh-CN"><style>${PAPER_CSS}${css}</style>${html}</div></body></html>`);
  return page;
}

const printed = async (workbook: WorkbookDocument): Promise<Buffer> => {
  const page = await openPaper(workbook);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await page.close();
  return pdf;
};
const pagesOf = async (layouts: readonly SheetLayout[]) => pdfPages(await printed(layoutsDocument(layouts)));

test.each([
  ['goals', LANDSCAPE],
  ['posts', LANDSCAPE],
  ['workflow', PORTRAIT],
  ['dutyFlow', PORTRAIT],
  ['report', PORTRAIT],
] as const)('%s: one page of A4, the right way round', async (kind, paper) => {
  expect(await pagesOf([formSheet(kind, { unit: '示例市第一中学', year: 2012 })])).toEqual([paper]);
});

test('all forms in one print, each on its own paper', async () => {
  const forms = FORM_KINDS.map((kind) => formSheet(kind));
  expect(await pagesOf(forms)).toEqual([LANDSCAPE, LANDSCAPE, PORTRAIT, PORTRAIT, PORTRAIT]);
});

test('the report of a quarter: 附件5 first and upright, then its lists', async () => {
  const { sheets } = CONTRACT_DRAWINGS.find(({ title }) => title === 'the report of a quarter')!;
  const pages = await pagesOf(sheets);
  expect(pages.slice(0, 3)).toEqual([PORTRAIT, LANDSCAPE, LANDSCAPE]);
  expect(pages.length).toBeGreaterThan(sheets.filter(({ hidden }) => !hidden).length);
  expect(pages.length).toBeLessThan(15);
});

test('a text that runs out of its cell makes nothing smaller and no page more', async () => {
  const cells = { A1: '字'.repeat(400), A2: { is: 'x', look: { fill: 'FFF2CC', size: 20 } } };
  const page = await openPaper(smallDocument({ cells, columnWidths: { 0: 100 } }));
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1366);
  expect(pdfPages(await page.pdf({ preferCSSPageSize: true }))).toHaveLength(1);
});

test('a head is printed again on each page: as many more pages as its height asks for', async () => {
  const rows = Object.fromEntries(Array.from({ length: 35 }, (_, row) => [`A${row + 2}`, `第${row + 1}行`]));
  const rowHeights = Object.fromEntries(
    Array.from({ length: 36 }, (_, row) => [row, { points: 60, fixed: true }]),
  );
  const sheet = { cells: { A1: '表头', ...rows }, rowHeights };
  const pages = async (repeatRows?: { first: number; last: number }) =>
    pdfPages(
      await printed(smallDocument({ ...sheet, print: { ...PRINT, ...(repeatRows && { repeatRows }) } })),
    ).length;
  // Of 60 points each, 12 rows go on a page of 729; with a head on each page, 11 others.
  expect([await pages(), await pages({ first: 0, last: 0 })]).toEqual([3, 4]);
});

describe('in print', () => {
  test('only the paper is seen, with its texts and colours, and nothing is refused', async () => {
    const refused: string[] = [];
    const page = await openPaper(
      layoutsDocument([formSheet('report', { unit: '示例市第一中学', year: 2012 }), formSheet('workflow')]),
      refused,
    );
    const paper = page.locator(`#${PAPER_ID}`);
    expect(await paper.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#root').isVisible()).toBe(false);
    expect(await paper.isVisible()).toBe(true);
    const text = await paper.innerText();
    for (const words of ['附件5', '示例市第一中学', '建立处级干部联系点个数', '征求意见']) {
      expect([words, text.includes(words)]).toEqual([words, true]);
    }
    expect(await page.evaluate(() => getComputedStyle(document.body).overflow)).toBe('visible');
    expect(refused).toEqual([]);
    await page.close();
  });

  test('a form is as wide as its layout says, in millimetres', async () => {
    const layout = formSheet('report');
    const page = await openPaper(layoutsDocument([layout]));
    await page.emulateMedia({ media: 'print' });
    const box = await page.locator('table').first().boundingBox();
    const millimetres = layout.columnWidths.reduce((sum, width) => sum + width, 0);
    expect(box!.width / (96 / 25.4)).toBeGreaterThan(millimetres * 0.97);
    expect(box!.width / (96 / 25.4)).toBeLessThan(millimetres * 1.01);
    await page.close();
  });
});
