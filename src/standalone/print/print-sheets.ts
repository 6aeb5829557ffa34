import type { WorkbookDocument } from '../../domain/document/workbook-document';
import { PAPER_ID, PAPER_CSS } from './paper-css';
import { printedSheets, type PrintFacts } from './printed-sheets';

/**
 * Prints sheets of a workbook (`chosenSheets`) by the browser's own dialog, from which they can also be saved as a PDF. Returns how many
 * sheets there were to print; where there is none, no dialog is opened. What is printed stands in the page, not shown,
 * until printing has ended, as some browsers go on while it is being printed.
 */
export function printSheets(
  workbook: WorkbookDocument,
  sheets: readonly number[],
  facts: PrintFacts = {},
  page: Window = window,
): number {
  const { html, css, count } = printedSheets(workbook, sheets, facts);
  if (count === 0) return 0;
  const paper = putIntoPage(page.document, html, css);
  page.addEventListener('afterprint', () => paper.remove(), { once: true });
  page.print();
  return count;
}

/** In place of what an earlier printing has left. */
function putIntoPage(page: Document, html: string, css: string): HTMLElement {
  page.getElementById(PAPER_ID)?.remove();
  const paper = page.createElement('div');
  paper.id = PAPER_ID;
  paper.lang = 'zh-CN';
  paper.innerHTML = html;
  const style = page.createElement('style');
  style.textContent = PAPER_CSS + css;
  paper.prepend(style);
  page.body.append(paper);
  return paper;
}
