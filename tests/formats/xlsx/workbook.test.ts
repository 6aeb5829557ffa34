import { LIMITS } from '../../../src/formats/limits';
import { buildZip } from '../zip-builder';
import { fflateInflater } from '../../../src/formats/fflate-inflater';
import type { Inflater } from '../../../src/formats/inflater';
import { readXlsx } from '../../../src/formats/xlsx/read-xlsx';
import {
  buildXlsx,
  link,
  MAIN,
  OFFICE_RELATIONSHIPS,
  read,
  readSheet,
  refusalOf,
  relationships,
  sheetXml,
  xlsxParts,
  type XlsxParts,
} from './xlsx-builder';

const workbook = (sheets: string, properties = ''): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}">${properties}<sheets>${sheets}</sheets></workbook>`;
const one = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>');
const utf16 = (text: string, bom = true): Uint8Array => Buffer.from((bom ? '\ufeff' : '') + text, 'utf16le');
const bigEndian = (text: string): Uint8Array => Buffer.from(utf16(text)).swap16();

describe('a workbook put together in unusual ways', () => {
  const prefixed = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c t="inlineStr"><x:is><x:t>乙</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>`;
  const strict = 'http://purl.oclc.org/ooxml';

  test.each<[string, XlsxParts]>([
    ['as usual', { sheet: one }],
    [
      'absolute targets',
      {
        sheet: one,
        rootRels: relationships(link('a', 'officeDocument', '/xl/workbook.xml')),
        workbookRels: relationships(link('rId1', 'worksheet', '/xl/worksheets/sheet1.xml')),
      },
    ],
    [
      'backslashes, dots and other case',
      {
        sheet: one,
        workbookRels: relationships(link('rId1', 'worksheet', '.\\x\\..\\Worksheets\\SHEET1.xml')),
      },
    ],
    [
      'percent-encoded target',
      {
        workbookRels: relationships(link('rId1', 'worksheet', 'worksheets/my%20sheet.xml')),
        parts: [{ name: 'xl/worksheets/my sheet.xml', data: one }],
      },
    ],
    ['no root relationships', { sheet: one, rootRels: relationships() }],
    [
      'another place for the workbook',
      {
        rootRels: relationships(link('a', 'officeDocument', 'office/book.xml')),
        parts: [
          { name: 'office/book.xml', data: workbook('<sheet name="表一" sheetId="1" r:id="s"/>') },
          {
            name: 'office/_rels/book.xml.rels',
            data: relationships(link('s', 'worksheet', '../data/s.xml')),
          },
          { name: 'data/s.xml', data: one },
        ],
      },
    ],
    [
      'another prefix for relationships',
      {
        sheet: one,
        workbook: `<workbook xmlns="${MAIN}" xmlns:q="${OFFICE_RELATIONSHIPS}"><sheets><sheet q:id='rId1' name='表一' sheetId='1'/></sheets></workbook>`,
      },
    ],
    [
      'strict namespaces',
      {
        sheet: one.replace(MAIN, `${strict}/spreadsheetml/main`),
        rootRels: relationships(link('a', 'officeDocument', 'xl/workbook.xml')).replace(
          OFFICE_RELATIONSHIPS,
          `${strict}/officeDocument/relationships`,
        ),
        workbookRels: relationships(link('rId1', 'worksheet', 'worksheets/sheet1.xml')).replace(
          OFFICE_RELATIONSHIPS,
          `${strict}/officeDocument/relationships`,
        ),
      },
    ],
    ['byte order mark', { sheet: `\ufeff<?xml version="1.0" encoding="UTF-8"?>${one}` }],
    ['UTF-16 sheet', { sheet: utf16(one) }],
    ['UTF-16 sheet, big-endian', { sheet: bigEndian(one) }],
    ['UTF-16 sheet without a mark', { sheet: utf16(`<?xml version="1.0" encoding="UTF-16"?>${one}`, false) }],
    ['said to be UTF-16, is UTF-8', { sheet: `<?xml version="1.0" encoding="utf-16"?>${one}` }],
    [
      'UTF-16 everywhere',
      { parts: xlsxParts({ sheet: one }).map((part) => ({ ...part, data: utf16(String(part.data)) })) },
    ],
    ['a workbook in GBK', { sheet: one, parts: [{ name: 'xl/workbook.xml', data: gbkWorkbook() }] }],
  ])('%s', (_, parts) => {
    const { sheets } = read(parts);
    expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([['表一', [[1]]]]);
  });

  test('backslashes, a leading slash and folders in the zip itself', () => {
    const parts = xlsxParts({ sheet: one }).map((part) => ({
      ...part,
      name: `\\${String(part.name).replace(/\//g, '\\')}`,
    }));
    const zip = buildZip([{ name: 'xl/' }, { name: 'xl/worksheets/' }, ...parts]);
    expect(readXlsx(zip, fflateInflater).sheets[0]!.rows).toEqual([[1]]);
  });

  test('prefixed parts', () => {
    const sst = `<y:sst xmlns:y="${MAIN}"><y:si><y:t>甲</y:t></y:si></y:sst>`;
    const sheet = readSheet({ sheet: prefixed, sharedStrings: sst });
    expect(sheet.rows).toEqual([['甲', '乙']]);
    expect(sheet.merges).toHaveLength(1);
  });

  test('text in UTF-16 and in GBK arrives', () => {
    const sheet = sheetXml('<row><c t="str"><v>好𠮷</v></c></row>');
    expect(readSheet({ sheet: utf16(sheet) }).rows).toEqual([['好𠮷']]);
    const gbk = Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="GBK"?><worksheet><sheetData><row><c t="str"><v>'),
      Uint8Array.of(0xba, 0xc3),
      Buffer.from('</v></c></row></sheetData></worksheet>'),
    ]);
    expect(readSheet({ sheet: gbk }).rows).toEqual([['好']]);
  });
});

/** 表一 in GBK is B1 ED D2 BB. */
function gbkWorkbook(): Uint8Array {
  const [before, after] = workbook('<sheet name="@" sheetId="1" r:id="rId1"/>').split('@');
  return Buffer.concat([
    Buffer.from(`<?xml version="1.0" encoding="GBK"?>${before}`),
    Uint8Array.of(0xb1, 0xed, 0xd2, 0xbb),
    Buffer.from(after!),
  ]);
}

describe('what a workbook says of its sheets', () => {
  const sheetsOf = (sheets: string, links: string[], properties = ''): XlsxParts => ({
    sheet: one,
    workbook: workbook(sheets, properties),
    workbookRels: relationships(...links),
  });
  const first = link('rId1', 'worksheet', 'worksheets/sheet1.xml');

  test('order, names and visibility', () => {
    const { sheets } = read(
      sheetsOf(
        '<sheet name="乙 &amp; 丙" sheetId="2" r:id="rId1"/><sheet name="甲" sheetId="1" state="hidden" r:id="rId1"/><sheet name="_x0041_" sheetId="3" state="veryHidden" r:id="rId1"/><sheet name="丁" sheetId="4" state="visible" r:id="rId1"/>',
        [first],
      ),
    );
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['乙 & 丙', false],
      ['甲', true],
      ['A', true],
      ['丁', false],
    ]);
  });

  test('sheets without cells are noticed and not read', () => {
    const { sheets, notices } = read(
      sheetsOf(
        '<sheet name="图" sheetId="1" r:id="c"/><sheet name="表" sheetId="2" r:id="rId1"/><sheet name="框" sheetId="3" r:id="d"/>',
        [
          link('c', 'chartsheet', 'chartsheets/sheet1.xml'),
          link('d', 'dialogsheet', 'dialogsheets/sheet1.xml'),
          first,
        ],
      ),
    );
    expect(sheets.map(({ name }) => name)).toEqual(['表']);
    expect(notices).toEqual([
      { code: 'notAWorksheet', sheet: '图' },
      { code: 'notAWorksheet', sheet: '框' },
    ]);
  });

  test.each(['1', 'true'])(
    'dates of the 1904 system (date1904="%s") become those of the 1900 system',
    (flag) => {
      const styles = `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
      const sheet = sheetXml(
        '<row><c s="1"><v>39538</v></c><c><v>39538</v></c><c t="d"><v>2012-04-01</v></c></row>',
      );
      const { sheets, notices } = read({
        ...sheetsOf(
          '<sheet name="s" sheetId="1" r:id="rId1"/>',
          [first, link('s', 'styles', 'styles.xml')],
          `<workbookPr date1904="${flag}"/>`,
        ),
        styles,
        sheet,
      });
      const april = { kind: 'date', serial: 41000 };
      expect(sheets[0]!.rows).toEqual([[april, 39538, april]]);
      expect(notices).toEqual([{ code: 'date1904' }]);
    },
  );

  test.each<[string, XlsxParts, string]>([
    [
      'a sheet part that is not there',
      { parts: [], workbookRels: relationships(link('rId1', 'worksheet', 'worksheets/sheet9.xml')) },
      'partMissing xl/worksheets/sheet9.xml',
    ],
    ['a sheet without a relationship', { workbookRels: relationships() }, 'partMissing rId1'],
    [
      'a sheet outside the package',
      {
        workbookRels: `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="http://x/y" TargetMode="External"/></Relationships>`,
      },
      'partMissing rId1',
    ],
    [
      'strings that are not there',
      { workbookRels: relationships(first, link('s', 'sharedStrings', 'sharedStrings.xml')) },
      'partMissing xl/sharedStrings.xml',
    ],
    [
      'styles that are not there',
      { workbookRels: relationships(first, link('s', 'styles', 'styles.xml')) },
      'partMissing xl/styles.xml',
    ],
    [
      'no workbook',
      { rootRels: relationships(link('a', 'officeDocument', 'xl/other.xml')) },
      'partMissing xl/other.xml',
    ],
    [
      'a binary workbook',
      { rootRels: relationships(link('a', 'officeDocument', 'xl/workbook.bin')) },
      'contentUnknown xl/workbook.bin',
    ],
    [
      'part names that differ in case only',
      { parts: [{ name: 'XL\\Worksheets/sheet1.XML', data: one }] },
      'duplicateEntry XL\\Worksheets/sheet1.XML',
    ],
    ['a worksheet that is a chart', { sheet: '<chartsheet/>' }, 'xmlBroken xl/worksheets/sheet1.xml'],
  ])('refused: %s', (_, parts, refusal) => {
    expect(refusalOf(() => read(parts))).toBe(refusal);
  });

  test('limits', () => {
    const large = sheetXml('', `<!--${' '.repeat(2000)}-->`);
    const many = sheetsOf('<sheet name="s" sheetId="1" r:id="rId1"/>'.repeat(257), [first]);
    expect(refusalOf(() => read(many))).toBe('tooManySheets');
    const cells = {
      sheet: sheetXml(
        '<row><c><v>1</v></c><c><v>2</v></c></row>',
        '',
        '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
      ),
    };
    expect(refusalOf(() => read(cells, { nonEmptyCells: 2 }))).toBe('tooManyCells xl/worksheets/sheet1.xml');
    expect(read(cells, { nonEmptyCells: 3 }).sheets).toHaveLength(1);
    const strings = { sharedStrings: `<sst><si><t>${'好'.repeat(99)}</t></si></sst>` };
    expect(refusalOf(() => read(strings, { sharedStringsBytes: 300 }))).toBe(
      'sharedStringsTooLarge xl/sharedStrings.xml',
    );
    expect(
      refusalOf(() => read({ sheet: large }, { bufferedPartBytes: 1000, streamedSheetBytes: 2000 })),
    ).toBe('partTooLarge xl/worksheets/sheet1.xml');
    expect(refusalOf(() => read({}, { bufferedPartBytes: 100 }))).toContain('partTooLarge');
    expect(refusalOf(() => read({}, { zipEntries: 3 }))).toBe('tooManyEntries');
    expect(refusalOf(() => read({}, { fileBytes: 300 }))).toBe('fileTooLarge');
    expect(LIMITS.nonEmptyCells).toBe(2_000_000);
  });
});

describe('what else a sheet says', () => {
  test('merges, hidden rows that hold something, hidden columns', () => {
    const sheet = readSheet({
      sheet: sheetXml(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="3" hidden="1"><c r="A3"><v>1</v></c></row><row r="4" hidden="true"/><row hidden="0"><c><v>1</v></c></row>',
        '<sheetPr/><cols><col min="2" max="4" width="0" hidden="1"/><col min="6" max="6" hidden="0"/><col max="7" hidden="true" min="7"/></cols>',
        '<mergeCells count="2"><mergeCell ref="A1:C2"/><mergeCell ref="XFD1048576"/></mergeCells>',
      ),
    });
    expect(sheet.hiddenRows).toEqual([2]);
    expect(sheet.hiddenCols).toEqual([1, 2, 3, 6]);
    expect(sheet.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 2 },
      { top: 1048575, left: 16383, bottom: 1048575, right: 16383 },
    ]);
  });

  test.each<[string, string, string, string]>([
    ['merge that is no range', '', '<mergeCells><mergeCell ref="nowhere"/></mergeCells>', 'xmlBroken'],
    ['merge beyond the sheet', '', '<mergeCells><mergeCell ref="A1:XFE2"/></mergeCells>', 'cellOutOfRange'],
    ['columns beyond the sheet', '<cols><col min="1" max="99999" hidden="1"/></cols>', '', 'cellOutOfRange'],
  ])('refused: %s', (_, before, after, code) => {
    expect(refusalOf(() => read({ sheet: sheetXml('', before, after) }))).toBe(
      `${code} xl/worksheets/sheet1.xml`,
    );
  });

  test('names that only look like those we know change nothing', () => {
    const after =
      '<extLst><ext><mergeCells><mergeCell ref="A1:B2"/></mergeCells><sheetData><row r="9"><c r="A9"><v>9</v></c></row></sheetData></ext></extLst>';
    const sheet = readSheet({
      sheet: sheetXml('<row><c><v>1</v></c></row>', '<!-- <row> --><?x <row>?>', after),
    });
    expect([sheet.rows, sheet.merges]).toEqual([[[1]], []]);
  });

  test('a picture of 30 MB is not even looked at', () => {
    const stored = new Uint8Array(30 * 1024 * 1024).fill(0xff);
    const zip = buildXlsx({
      sheet: one,
      parts: [{ name: 'xl/media/image1.png', stored, claim: { size: 40_000_000 } }],
    });
    let largest = 0;
    const watched: Inflater = {
      ...fflateInflater,
      crc32: (bytes, previous) => {
        largest = Math.max(largest, bytes.length);
        return fflateInflater.crc32(bytes, previous);
      },
    };
    const { sheets, notices } = readXlsx(zip, watched);
    expect(largest).toBeGreaterThan(0);
    expect(largest).toBeLessThan(10_000);
    expect([sheets[0]!.rows, notices]).toEqual([[[1]], [{ code: 'picturesIgnored' }]]);
  });
});
