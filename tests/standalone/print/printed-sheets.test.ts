/** @jest-environment jsdom */
import type {
  DocumentBorder,
  DocumentCell,
  DocumentSheet,
  WorkbookDocument,
} from '../../../src/domain/document/workbook-document';
import { parseRangeAddress } from '../../../src/domain/sheet/address';
import { printedCells } from '../../../src/standalone/print/printed-range';
import { PAPER_ID } from '../../../src/standalone/print/paper-css';
import { chosenSheets, printedSheets } from '../../../src/standalone/print/printed-sheets';
import { printSheets } from '../../../src/standalone/print/print-sheets';
import { cpuSeconds } from '../../cpu-seconds';
import { PRINT, smallDocument, type SmallSheet } from './small-document';

const range = (address: string) => parseRangeAddress(address)!;
const thin: DocumentBorder = { line: 'thin', color: '000000' };
const BOX = { top: thin, right: thin, bottom: thin, left: thin };

/** The sheet as it is printed, in a page. */
function paperOf(...sheets: readonly SmallSheet[]): HTMLElement {
  const document_ = smallDocument(...sheets);
  const { html, css } = printedSheets(document_, chosenSheets(document_, 'all'));
  document.body.innerHTML = `<div id="${PAPER_ID}"><style></style>${html}</div>`;
  // jsdom knows no rules inside of @page.
  document.querySelector('style')!.textContent = css.replace(/^@page.*$/gmu, '');
  return document.getElementById(PAPER_ID)!;
}

/** Texts by row, one string a table cell. */
const textsOf = (paper: ParentNode): readonly (readonly (string | null)[])[] =>
  [...paper.querySelectorAll('tr')].map((row) => [...row.cells].map(({ textContent }) => textContent));
const spansOf = (paper: ParentNode) =>
  [...paper.querySelectorAll('tr')].map((row) =>
    [...row.cells].map(({ rowSpan, colSpan }) => `${rowSpan}×${colSpan}`),
  );
const cellOf = (paper: ParentNode, text: string): HTMLElement =>
  [...paper.querySelectorAll('td')].find(({ textContent }) => textContent === text)!;
const lookOf = (paper: ParentNode, text: string): CSSStyleDeclaration =>
  getComputedStyle(cellOf(paper, text));

describe('which cells', () => {
  test('all that is seen, from the first cell on; a fill is seen, a font is not', () => {
    const paper = paperOf({
      cells: { B2: 'x', C3: { look: { fill: 'FF0000' } }, A9: { look: { font: '宋体' } } },
    });
    expect(textsOf(paper)).toEqual([
      ['', '', ''],
      ['', 'x', ''],
      ['', '', ''],
    ]);
  });

  test('the print area, where there is one', () => {
    const paper = paperOf({
      cells: { A1: 'a', B2: 'b', C3: 'c' },
      print: { ...PRINT, area: range('B2:C2') },
    });
    expect(textsOf(paper)).toEqual([['b', '']]);
  });

  test.each([
    [
      'whole columns',
      'A1:D65536',
      [
        ['a', '', ''],
        ['', 'b', ''],
        ['', '', ''],
      ],
    ],
    ['whole rows', 'A2:IV2', [['', 'b', '']]],
    [
      'from further down',
      'B2:Z99',
      [
        ['b', ''],
        ['', ''],
      ],
    ],
    ['below all that is seen', 'A9:C12', []],
  ])('a print area ends with what is seen: %s', (_, area, texts) => {
    const paper = paperOf({
      cells: { A1: 'a', B2: 'b', C3: { look: { borders: BOX } }, D9: { look: { bold: true } } },
      print: { ...PRINT, area: range(area) },
    });
    expect(textsOf(paper)).toEqual(texts);
  });

  test.each([
    ['a title over some columns', 'A1:C1', [['题'], ['a', '', '']]],
    ['a title over the whole row', 'A1:XFD1', [['题'], ['a']]],
    ['a title over the whole row of an .xls', 'A1:IV1', [['题'], ['a']]],
  ])('how far a merge reaches: %s', (_, merge, texts) => {
    expect(textsOf(paperOf({ cells: { A1: '题', A2: 'a' }, merges: [merge] }))).toEqual(texts);
  });

  test('hidden rows and columns are not printed, and a merge over them shows what it holds', () => {
    const paper = paperOf({
      cells: { A1: '题', A2: 'a', B2: 'b', C2: 'c', A3: '3', C4: 'z' },
      merges: ['A1:C1', 'A3:A4'],
      hiddenRows: [2],
      hiddenCols: [0],
    });
    expect(textsOf(paper)).toEqual([['题'], ['b', 'c'], ['', 'z']]);
    expect(spansOf(paper)).toEqual([['1×2'], ['1×1', '1×1'], ['1×1', '1×1']]);
  });

  test('merges', () => {
    const paper = paperOf({ cells: { A1: 'a', C1: 'c', A2: 'under', C3: 'z' }, merges: ['A1:B2', 'C1:C2'] });
    expect(textsOf(paper)).toEqual([['a', 'c'], [], ['', '', 'z']]);
    expect(spansOf(paper)).toEqual([['2×2', '2×1'], [], ['1×1', '1×1', '1×1']]);
  });

  test('rows that are repeated are the head of the table; what stands above them is printed once', () => {
    const paper = paperOf({
      cells: { A1: '题', A2: '表头', A3: '1', A4: '2' },
      print: { ...PRINT, repeatRows: { first: 1, last: 1 } },
    });
    expect([...paper.querySelectorAll('table')].map(textsOf)).toEqual([[['题']], [['表头'], ['1'], ['2']]]);
    expect(textsOf(paper.querySelector('thead')!)).toEqual([['表头']]);
  });

  test('columns that do not fit go to pages of their own, after those that are repeated', () => {
    const { fit: _, ...print } = PRINT;
    const paper = paperOf({
      cells: { A1: '名', B1: 'b', C1: 'c', A2: '甲', C2: 'bc' },
      merges: ['B2:C2'],
      columnWidths: { 0: 100, 1: 300, 2: 300 },
      print: { ...print, repeatCols: { first: 0, last: 0 } },
    });
    expect([...paper.querySelectorAll('section')].map(textsOf)).toEqual([
      [
        ['名', 'b'],
        ['甲', ''],
      ],
      [
        ['名', 'c'],
        ['甲', ''],
      ],
    ]);
  });

  test.each([
    ['of no cells', { cells: {} }],
    ['of looks that are not seen', { cells: { A1: { look: { bold: true } } } }],
    ['hidden altogether', { cells: { A1: 'x' }, hiddenRows: [0] }],
  ] satisfies [string, SmallSheet][])('a sheet %s is not printed', (_, sheet) => {
    const workbook = smallDocument(sheet, { cells: { A1: 'y' } });
    expect(printedSheets(workbook, [0, 1]).count).toBe(1);
    expect(printedSheets(workbook, [0])).toMatchObject({ html: '', count: 0 });
  });

  test('本表 is the one shown; 全部表 all that are seen; a very hidden one is never printed', () => {
    const workbook = {
      ...smallDocument(
        { cells: { A1: '一' } },
        { cells: { A1: '二' }, visibility: 'hidden' },
        { cells: { A1: '三' } },
        { cells: { A1: '机' }, visibility: 'veryHidden' },
      ),
      active: 2,
    };
    expect(chosenSheets(workbook, 'this')).toEqual([2]);
    expect(chosenSheets(workbook, 'all')).toEqual([0, 2]);
    const { html, count } = printedSheets(workbook, [0, 1, 2, 3, 9]);
    expect([count, html.includes('机')]).toEqual([3, false]);
  });
});

describe('how cells look', () => {
  test('font, size, colours, alignment', () => {
    const look = {
      font: '仿宋_GB2312',
      size: 14,
      bold: true,
      italic: true,
      underline: true,
      strike: true,
      color: 'FF0000',
      fill: 'FFF2CC',
      align: 'center',
      valign: 'middle',
      wrap: true,
    } as const;
    const css = lookOf(paperOf({ cells: { A1: { is: 'x', look } } }), 'x');
    expect(css.fontFamily).toMatch(/^"仿宋_GB2312", .*"FangSong"/u);
    expect([css.fontSize, css.fontWeight, css.fontStyle]).toEqual(['14pt', 'bold', 'italic']);
    expect([css.textAlign, css.verticalAlign, css.whiteSpace]).toEqual(['center', 'middle', 'pre-wrap']);
    expect([css.color, css.backgroundColor]).toEqual(['rgb(255, 0, 0)', 'rgb(255, 242, 204)']);
    expect(css.textDecoration).toBe('underline line-through');
  });

  test.each([
    ['字', '字', 'left'],
    [5, '5', 'right'],
    [{ kind: 'date', serial: 41182 }, '2012年9月30日', 'right'],
    [true, 'TRUE', 'center'],
    [{ kind: 'error', code: '#N/A' }, '#N/A', 'center'],
  ] as const)('what says nothing of its alignment: %j', (value, text, align) => {
    expect(lookOf(paperOf({ cells: { A1: value } }), text).textAlign).toBe(align);
  });

  test('indented from the side it is aligned to', () => {
    const paper = paperOf({
      cells: { A1: { is: 'l', look: { indent: 2 } }, B1: { is: 'r', look: { indent: 2, align: 'right' } } },
    });
    expect([lookOf(paper, 'l').paddingLeft, lookOf(paper, 'r').paddingRight]).toEqual(['15.5pt', '15.5pt']);
  });

  test('lines by side and kind', () => {
    const borders = {
      top: thin,
      left: { line: 'double', color: 'FF0000' },
      bottom: { line: 'thick', color: '000000' },
    } as const;
    const css = lookOf(paperOf({ cells: { A1: { is: 'x', look: { borders } } } }), 'x');
    expect([css.borderTop, css.borderLeft, css.borderBottom]).toEqual([
      '0.75pt solid rgb(0, 0, 0)',
      '2.25pt double rgb(255, 0, 0)',
      '2.25pt solid rgb(0, 0, 0)',
    ]);
    expect(css.borderRightStyle).toBe('');
  });

  test('a merge has the lines of the cells at its edges, or all of its first where there are no others', () => {
    const right = { right: thin };
    const paper = paperOf(
      {
        cells: { A1: { is: 'x', look: { borders: { top: thin } } }, B1: { look: { borders: right } } },
        merges: ['A1:B1'],
      },
      { cells: { A1: { is: 'y', look: { borders: BOX } } }, merges: ['A1:B2'] },
    );
    const x = lookOf(paper, 'x');
    const y = lookOf(paper, 'y');
    expect([x.borderTopStyle, x.borderRightStyle, x.borderBottomStyle]).toEqual(['solid', 'solid', '']);
    expect([y.borderRightStyle, y.borderBottomStyle]).toEqual(['solid', 'solid']);
  });

  test('what a condition says comes before the cell’s own look', () => {
    const paper = paperOf({
      cells: { A1: { is: '已完成', look: { fill: 'FFFFFF', bold: true } } },
      conditions: [
        {
          ranges: [range('A1')],
          when: { kind: 'cellIs', operator: 'equal', formulas: ['"已完成"'] },
          style: { fill: 'C6EFCE' },
          stopIfTrue: false,
        },
      ],
    });
    const css = lookOf(paper, '已完成');
    expect([css.backgroundColor, css.fontWeight]).toEqual(['rgb(198, 239, 206)', 'bold']);
  });

  test('a long text ends where the next cell holds something; a number never loses a digit', () => {
    const paper = paperOf({
      cells: { A1: '很长的一段文字', B1: 'b', A2: '很长的另一段', A3: 1234567.5, B3: 'c' },
      columnWidths: { 0: 20 },
    });
    expect(cellOf(paper, '很长的一段文字').querySelector('.hemmed')).not.toBeNull();
    expect(cellOf(paper, '很长的另一段').querySelector('.hemmed')).toBeNull();
    expect(parseFloat(lookOf(paper, '1234567.5').fontSize)).toBeLessThan(5);
  });

  test.each([
    ['stacked', 'writing-mode: vertical-rl; text-orientation: upright'],
    [90, 'writing-mode: vertical-rl; text-orientation: sideways; transform: rotate(180deg)'],
    [-90, 'writing-mode: vertical-rl; text-orientation: sideways'],
    [45, 'transform: rotate(-45deg)'],
  ] as const)('turned: %s', (rotation, css) => {
    const paper = paperOf({ cells: { A1: { is: 'x', look: { rotation } } } });
    const turned = paper.querySelector('.turned')!.getAttribute('style')!;
    expect(turned.replace(/:/gu, ': ').replace(/;(?!$)/gu, '; ')).toContain(css);
  });

  test('lines of a text are kept where it wraps, and are one line where it does not', () => {
    const paper = paperOf({ cells: { A1: { is: 'a\nb', look: { wrap: true } }, A2: 'c\nd' } });
    expect(textsOf(paper)).toEqual([['a\nb'], ['c d']]);
  });

  test('sizes are smaller where the sheet is fitted to the page', () => {
    const paper = paperOf({
      cells: { A1: { is: 'x', look: { size: 20 } } },
      columnWidths: { 0: ((170 * 72) / 25.4) * 2 - 4.5 },
      rowHeights: { 0: { points: 40, fixed: true } },
    });
    expect(lookOf(paper, 'x').fontSize).toBe('10pt');
    expect(paper.querySelector('tr')!.style.height).toBe('20pt');
  });

  test('cells that look alike share one rule', () => {
    const workbook = smallDocument({
      cells: Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`A${at + 1}`, 'x'])),
    });
    expect(printedSheets(workbook, [0]).css.match(/font-family/gu)).toHaveLength(1);
  });
});

describe('large sheets', () => {
  const COLS = 8;
  const large = (
    rows: number,
    merges: DocumentSheet['merges'],
  ): Pick<WorkbookDocument, 'sheets' | 'styles'> => {
    const cells = Array.from({ length: rows * COLS }, (_, at): DocumentCell => {
      return { row: Math.floor(at / COLS), col: at % COLS, value: at };
    });
    return { sheets: [{ ...smallDocument({ cells: {} }).sheets[0]!, cells, merges }], styles: [] };
  };
  /** Each of these took minutes where the time grew with the square of the rows. */
  test.each<[string, (rows: number) => DocumentSheet['merges']]>([
    ['no merges', () => []],
    [
      'a merge in each row',
      (rows) => Array.from({ length: rows }, (_, row) => ({ top: row, bottom: row, left: 0, right: 1 })),
    ],
    ['a merge over a whole column', (rows) => [{ top: 0, bottom: rows - 1, left: 0, right: 0 }]],
    [
      'a merge over everything that a sheet may have',
      () => [{ top: 9, bottom: 1_048_575, left: 7, right: 16_383 }],
    ],
  ])('20,000 rows, %s', (_, merges) => {
    const document_ = large(20_000, merges(20_000));
    expect(cpuSeconds(() => printedSheets(document_, [0]))).toBeLessThan(20);
  });

  test('how many cells are printed, without those that are hidden', () => {
    const workbook = smallDocument(
      { cells: { C4: 'x' }, hiddenRows: [0], hiddenCols: [1] },
      { cells: {} },
      { cells: { A1: 'x' }, visibility: 'veryHidden' },
    );
    expect(printedCells(workbook, [0, 1, 2, 9])).toBe(6);
  });
});

test('nothing that a workbook holds becomes markup', () => {
  const evil = '"><img src=x onerror=alert(1)><script>alert(1)</script></style>';
  const paper = paperOf({
    name: evil,
    cells: { A1: { is: evil, look: { font: evil, numberFormat: `"${evil.replace(/"/gu, '')}"@` } } },
    print: { ...PRINT, footer: `&C&A${evil.replace(/"/gu, '')}`, header: '&L&A' },
  });
  expect(paper.querySelectorAll('img, script')).toHaveLength(0);
  expect(paper.querySelectorAll('style')).toHaveLength(1);
  expect(paper.querySelector('td')!.textContent).toContain('<script>');
});

describe('printing', () => {
  const opened = () => {
    document.body.innerHTML = '<div id="root">app</div>';
    return jest.spyOn(window, 'print').mockImplementation(() => undefined);
  };
  const papers = () => document.querySelectorAll(`#${PAPER_ID}`);

  test('the paper is in the page while the dialog is open, and goes with it', () => {
    const dialog = opened();
    dialog.mockImplementation(() => expect(papers()[0]?.textContent).toContain('甲'));
    expect(printSheets(smallDocument({ cells: { A1: '甲' } }), [0])).toBe(1);
    expect(dialog).toHaveBeenCalledTimes(1);
    window.dispatchEvent(new Event('afterprint'));
    expect(papers()).toHaveLength(0);
    expect(document.getElementById('root')?.textContent).toBe('app');
  });

  test('one paper only, where a browser never says that it has printed', () => {
    opened();
    printSheets(smallDocument({ cells: { A1: '甲' } }), [0]);
    printSheets(smallDocument({ cells: { A1: '乙' } }), [0]);
    expect([...papers()].map((paper) => paper.querySelector('td')?.textContent)).toEqual(['乙']);
  });

  test('nothing to print: no dialog', () => {
    const dialog = opened().mockClear();
    expect(printSheets(smallDocument({ cells: {} }), [0])).toBe(0);
    expect(dialog).not.toHaveBeenCalled();
    expect(papers()).toHaveLength(0);
  });
});
