import { LIMITS } from '../../../src/formats/limits';
import { nodeInflater } from '../../../src/formats/node-inflater';
import { readXlsx } from '../../../src/formats/xlsx/read-xlsx';
import { PieceJoiner } from '../../../src/formats/xlsx/piece-joiner';
import { buildXlsx, inPiecesOf, MAIN, refusalOf, sheetXml } from './xlsx-builder';

const SHARED = `<sst xmlns="${MAIN}"><si><t>一</t></si><si><t>二</t></si></sst>`;
const SHEET = `<?xml version="1.0" encoding="UTF-8"?>\r\n${sheetXml(
  `<row r="1" spans="1:12"><c r="A1" t="s"><v>1</v></c><c r="B1"><v>-12.25</v></c><c r="C1" t="str"><f>A1&amp;"&gt;"</f><v>甲𠮷&amp;乙</v></c>
  <c r="D1" t="inlineStr"><is><t>文</t></is></c><c r='E1' t='b'><v>1</v></c><c r="F1" s="0"/><!-- <c> --><c r="AA1"><v><![CDATA[7]]></v></c></row>
  <row r="12" hidden="1"><c t="s"><v>0</v></c><c t="e"><v>#N/A</v></c></row><row r="123"><c r="B123"><v>123456</v></c></row>`,
  '<sheetFormatPr x=">"/><cols><col min="3" max="4" hidden="1"/></cols>',
  `<mergeCells count="1"><mergeCell ref="A1:B12"/></mergeCells><!--${' - '.repeat(150)}--><extLst><ext uri="{x}"><a:b xmlns:a="u">c</a:b></ext></extLst>`,
)}\n`;

const streaming = { ...LIMITS, bufferedPartBytes: 1000 };
const zip = (sheet: string | Uint8Array): Uint8Array => buildXlsx({ sheet, sharedStrings: SHARED });
const whole = readXlsx(zip(SHEET), nodeInflater);

test('the sheet is large enough to be streamed here', () => {
  expect(SHEET.length).toBeGreaterThan(streaming.bufferedPartBytes);
  expect(whole.sheets[0]!.rows[0]).toHaveLength(27);
});

test.each([1, 2, 3, 5, 7, 11, 64, 199, 200, 201, 1000, 100_000])(
  'pieces of %d bytes give the same sheet',
  (size) => {
    expect(readXlsx(zip(SHEET), inPiecesOf(size), streaming)).toEqual(whole);
  },
);

test.each([1, 2, 3, 7, 250])('UTF-16 in pieces of %d bytes gives the same sheet', (size) => {
  const utf16 = Buffer.from(`\ufeff${SHEET}`, 'utf16le');
  expect(readXlsx(zip(utf16), inPiecesOf(size), streaming)).toEqual(whole);
});

test('stored without compression', () => {
  const parts = [{ name: 'xl/worksheets/sheet1.xml', data: SHEET, method: 0 }];
  expect(readXlsx(buildXlsx({ parts, sharedStrings: SHARED }), nodeInflater, streaming)).toEqual(whole);
});

describe('a streamed sheet is refused like any other', () => {
  const refused = (sheet: string | Uint8Array): string =>
    refusalOf(() => readXlsx(zip(sheet), inPiecesOf(13), streaming));
  const part = 'xl/worksheets/sheet1.xml';

  test.each<[string, string]>([
    ['cut off', SHEET.slice(0, -13)],
    ['cut off in a cell', SHEET.slice(0, SHEET.indexOf('#N/A'))],
    ['unbalanced', SHEET.replace('</row>', '')],
    ['index out of the strings', SHEET.replace('<v>1</v>', '<v>2</v>')],
    [
      'a cell that never ends',
      `${SHEET.slice(0, SHEET.indexOf('<c r="AA1"'))}<c r="B1" t="str"><v>${'x'.repeat(2000)}`,
    ],
  ])('%s', (_, sheet) => {
    expect(refused(sheet)).toBe(`xmlBroken ${part}`);
  });

  test('document type', () => {
    expect(refused(SHEET.replace('<worksheet', '<!DOCTYPE x><worksheet'))).toBe(`doctypeForbidden ${part}`);
  });

  test('invalid UTF-16', () => {
    const utf16 = Buffer.from(`\ufeff${SHEET}\ud800 `, 'utf16le');
    expect(refused(utf16)).toBe(`xmlBroken ${part}`);
  });

  test.each<[string, { crc32?: number; size?: number }, string]>([
    ['wrong checksum', { crc32: 1 }, 'checksumMismatch'],
    ['shorter than declared', { size: SHEET.length * 2 }, 'sizeMismatch'],
    ['longer than declared', { size: 1100 }, 'sizeMismatch'],
  ])('%s', (_, claim, code) => {
    const zipped = buildXlsx({ parts: [{ name: part, data: SHEET, claim }], sharedStrings: SHARED });
    expect(refusalOf(() => readXlsx(zipped, nodeInflater, streaming))).toBe(`${code} ${part}`);
  });

  test('a cell of 9 MB', () => {
    const sheet = sheetXml(`<row><c t="str"><v>${'长'.repeat(3_000_000)}</v></c></row>`);
    const parts = { parts: [{ name: part, data: sheet, method: 0 }] };
    expect(refusalOf(() => readXlsx(buildXlsx(parts), nodeInflater, streaming))).toBe(`xmlBroken ${part}`);
    expect(readXlsx(buildXlsx(parts), nodeInflater).sheets[0]!.rows[0]![0]).toHaveLength(3_000_000);
  });
});

describe('joining pieces', () => {
  const LINE_END = 10;
  /** Takes whole lines only, and remembers how often it was asked. */
  const lines = (): { joiner: PieceJoiner; asked: number[]; taken: () => number } => {
    const asked: number[] = [];
    let taken = 0;
    const joiner = new PieceJoiner((bytes) => {
      asked.push(bytes.length);
      const used = bytes.lastIndexOf(LINE_END) + 1;
      taken += used;
      return used;
    });
    return { joiner, asked, taken: () => taken };
  };

  test('a long unit is looked at a few times, not with every piece', () => {
    const { joiner, asked, taken } = lines();
    for (let i = 0; i < 1000; i++) joiner.feed(new Uint8Array(1000), false);
    joiner.feed(Uint8Array.of(LINE_END), true);
    expect(taken()).toBe(1_000_001);
    expect(asked.length).toBeLessThan(20);
  });

  test('a unit that is left over at the end is refused', () => {
    const { joiner } = lines();
    joiner.feed(Uint8Array.of(1, LINE_END, 2), false);
    expect(refusalOf(() => joiner.feed(Uint8Array.of(3), true))).toBe('xmlBroken');
  });
});
