/** The element of the page that holds what is printed. */
export const PAPER_ID = 'paper';

/** Of the page only the paper is printed, and the paper is not seen on the screen. */
export const PAPER_CSS = `
@media screen { #${PAPER_ID} { display: none; } }
@media print {
  body > :not(#${PAPER_ID}) { display: none !important; }
  html, body { display: block !important; height: auto !important; margin: 0 !important; overflow: visible !important; background: #fff !important; }
}
#${PAPER_ID} { color: #000; line-height: 1.2; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
/* A text that runs out of its cell ends at the page's edge; browsers would print everything smaller for it. */
#${PAPER_ID} .sheet { overflow-x: clip; }
#${PAPER_ID} .sheet + .sheet { break-before: page; }
#${PAPER_ID} table { border-collapse: collapse; table-layout: fixed; }
#${PAPER_ID} .centered table { margin: 0 auto; }
#${PAPER_ID} tr { break-inside: avoid; }
#${PAPER_ID} td { box-sizing: border-box; font-weight: normal; white-space: pre; overflow-wrap: anywhere; }
#${PAPER_ID} .hemmed { overflow: hidden; }
#${PAPER_ID} .turned { display: inline-block; white-space: pre-wrap; }
`;
