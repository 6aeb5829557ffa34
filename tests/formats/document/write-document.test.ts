import { strFromU8, unzipSync } from 'fflate';
import type { DocumentSheet, WorkbookDocument } from '../../../src/domain/document/workbook-document';
import { plainSheet } from '../../../src/domain/document/plain-sheet';
import { readDocument } from '../../../src/formats/document/read-document';
import { writeDocument } from '../../../src/formats/document/write-document';
import { nodeInflater } from '../../../src/formats/node-inflater';

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

const withSheets = (...sheets: readonly Partial<DocumentSheet>[]): WorkbookDocument => ({
  sheets: sheets.map((sheet, index) => ({ ...plainSheet(`表${index + 1}`), ...sheet })),
  active: 0,
  styles: [{ bold: true }, { numberFormat: '@' }],
  names: [],
});

const partsOf = (document: WorkbookDocument): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(writeDocument(document))).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );

/** The elements directly under the root of a part, by name. */
const childrenOf = (xml: string): readonly string[] => {
  const names: string[] = [];
  let depth = 0;
  for (const [, closing, name, selfClosing] of xml.matchAll(/<(\/?)([\w:]+)(?:[^<>"]|"[^"]*")*?(\/?)>/gu)) {
    if (closing) depth--;
    else {
      if (depth === 1) names.push(name!);
      if (!selfClosing) depth++;
    }
  }
  return names.filter((name, index) => name !== names[index - 1]);
};

/** Everything that a sheet can hold. */
const FULL: Partial<DocumentSheet> = {
  cells: [
    {
      row: 0,
      col: 0,
      value: 1,
      note: '批注',
      link: { kind: 'address', address: 'https://example.org/?a=1&b=2' },
    },
    { row: 0, col: 1, value: '=1+1', style: 0 },
  ],
  merges: [{ top: 2, left: 0, bottom: 3, right: 1 }, A1],
  columnWidths: { 0: 60 },
  freeze: { rows: 1, cols: 1 },
  tabColor: 'C00000',
  isProtected: true,
  validations: [{ kind: 'list', values: ['好'], ranges: [A1], onError: 'stop', allowBlank: true }],
  conditions: [
    { ranges: [A1], when: { kind: 'formula', formula: 'A1>1' }, style: { bold: true }, stopIfTrue: true },
  ],
  print: { ...plainSheet('').print, centerVertically: true, header: '&C甲&&乙' },
};

test('the elements of a sheet stand in the order of the schema', () => {
  const parts = partsOf(withSheets(FULL));
  expect(childrenOf(parts['xl/worksheets/sheet1.xml']!)).toEqual([
    'sheetPr',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'sheetProtection',
    'mergeCells',
    'conditionalFormatting',
    'dataValidations',
    'hyperlinks',
    'printOptions',
    'pageMargins',
    'pageSetup',
    'headerFooter',
    'legacyDrawing',
  ]);
  expect(childrenOf(parts['xl/styles.xml']!)).toEqual([
    'fonts',
    'fills',
    'borders',
    'cellStyleXfs',
    'cellXfs',
    'cellStyles',
    'dxfs',
  ]);
});

test('every part is listed, and every part that is listed is there', () => {
  const parts = partsOf(withSheets({}, FULL));
  const types = parts['[Content_Types].xml']!;
  const listed = [...types.matchAll(/PartName="\/([^"]+)"/gu)].map(([, path]) => path!).sort();
  const present = Object.keys(parts).filter((path) => !/\.(?:rels|vml)$|^\[/u.test(path));
  expect(listed).toEqual(present.sort());
  expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toBeUndefined();
  expect(parts['xl/worksheets/_rels/sheet2.xml.rels']).toContain('../comments2.xml');
});

test('a file says who made it, and neither who saved it nor when', () => {
  const core = partsOf(withSheets({}))['docProps/core.xml']!;
  expect(core).toContain('<dc:creator>168机制助手</dc:creator>');
  expect([...core.matchAll(/\d{4}-\d\d-\d\dT[\d:]+Z/gu)].map(([date]) => date)).toEqual([
    '2000-01-01T00:00:00Z',
    '2000-01-01T00:00:00Z',
  ]);
});

const lookOf = (cell: DocumentSheet['cells'][number]): string => {
  const parts = partsOf(withSheets({ cells: [cell] }));
  const number = Number(/<c r="A1"(?: s="(\d+)")?/u.exec(parts['xl/worksheets/sheet1.xml']!)?.[1] ?? 0);
  const looks = /<cellXfs.*?<\/cellXfs>/su.exec(parts['xl/styles.xml']!)![0];
  return [...looks.matchAll(/<xf [^>]*>/gu)][number]![0];
};

test.each([
  ['=1+1', true],
  ['-', true],
  ['＋1', true],
  ['007', true],
  ['2012-09-30', true],
  ['1,000.5', true],
  ['第1名', false],
  ['好', false],
])('editing the text %p must not make it something else: %p', (value, kept) => {
  expect(lookOf({ row: 0, col: 0, value }).includes('quotePrefix="1"')).toBe(kept);
  expect(lookOf({ row: 0, col: 0, value, style: 1 }).includes('quotePrefix')).toBe(false);
  expect(lookOf({ row: 0, col: 0, value, formula: 'B1' }).includes('quotePrefix')).toBe(false);
});

test('a date without a format of its own is shown as one', () => {
  const value = { kind: 'date', serial: 41_182 } as const;
  const parts = partsOf(withSheets({ cells: [{ row: 0, col: 0, value, style: 0 }] }));
  expect(parts['xl/styles.xml']).toContain('formatCode="yyyy/m/d"');
});

test('messages are cut to what Excel takes', () => {
  const long = '长'.repeat(300);
  const rule = { errorTitle: long, error: long, promptTitle: long, prompt: long, onError: 'stop' } as const;
  const xml = partsOf(
    withSheets({
      validations: [{ kind: 'whole', formulas: ['1'], ranges: [A1], allowBlank: true, ...rule }],
    }),
  )['xl/worksheets/sheet1.xml']!;
  const lengths = ['errorTitle', 'error', 'promptTitle', 'prompt'].map(
    (name) => new RegExp(` ${name}="(长+)"`, 'u').exec(xml)?.[1]?.length,
  );
  expect(lengths).toEqual([32, 255, 32, 255]);
});

test('sheets get names that Excel takes, and what points at them follows', async () => {
  const document: WorkbookDocument = {
    ...withSheets(
      {
        name: 'a/b',
        cells: [
          { row: 0, col: 0, formula: "'a/b'!B1+1", value: 2 },
          { row: 0, col: 1, value: 1, link: { kind: 'cell', sheet: 'A/B', cell: 'C1' } },
        ],
      },
      { name: 'A/B' },
    ),
    names: [{ name: '甲', formula: "'A/B'!$A$1", sheet: 'A/B' }],
  };
  const again = (await readDocument(writeDocument(document), {}, { inflater: nodeInflater })).document;
  expect(again.sheets.map(({ name }) => name)).toEqual(['a_b', 'A_B(2)']);
  expect(again.sheets[0]!.cells).toMatchObject([
    { formula: "'a_b'!B1+1" },
    { link: { kind: 'cell', sheet: 'A_B(2)', cell: 'C1' } },
  ]);
  expect(again.names).toEqual([{ name: '甲', formula: "'A_B(2)'!$A$1", sheet: 'A_B(2)' }]);
});

test('a sheet with an apostrophe inside keeps its name', async () => {
  const print = { ...plainSheet('').print, area: A1 };
  const document = withSheets({
    name: "It's",
    print,
    cells: [{ row: 0, col: 0, formula: "'It''s'!B1", value: 1 }],
  });
  const again = (await readDocument(writeDocument(document), {}, { inflater: nodeInflater })).document;
  expect(again.sheets[0]).toMatchObject({
    name: "It's",
    print: { area: A1 },
    cells: [{ formula: "'It''s'!B1" }],
  });
});

test('numbers that are none, and errors that Excel does not know, are errors', async () => {
  const cells = [NaN, { kind: 'error', code: '#SPILL!' } as const, { kind: 'error', code: '#N/A' } as const];
  const document = withSheets({ cells: cells.map((value, col) => ({ row: 0, col, value })) });
  const again = (await readDocument(writeDocument(document), {}, { inflater: nodeInflater })).document;
  expect(again.sheets[0]!.cells.map(({ value }) => value)).toEqual(
    ['#NUM!', '#VALUE!', '#N/A'].map((code) => ({ kind: 'error', code })),
  );
});
