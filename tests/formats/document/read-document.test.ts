import { readFileSync } from 'node:fs';
import { readDocument } from '../../../src/formats/document/read-document';
import { nodeCrypto } from '../../../src/formats/encryption/node-crypto';
import { nodeInflater } from '../../../src/formats/node-inflater';
import { readWorkbook } from '../../../src/formats/read-workbook';
import { WorkbookRefusal } from '../../../src/formats/refusal';
import { buildXlsx } from '../xlsx/xlsx-builder';

const platform = { inflater: nodeInflater, crypto: nodeCrypto };
const LOCKED = 'tests/golden/2013Q2-36-units/input/示例市第二幼儿园2013年第二季度.xlsx';
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  const cause: unknown = await work.then(
    () => 'read',
    (error: unknown) => error,
  );
  return cause instanceof WorkbookRefusal ? cause.code : String(cause);
};

test.each([
  ['an empty file', new Uint8Array(0)],
  ['a PDF', new TextEncoder().encode('%PDF-1.7')],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)],
  ['a locked file', bytesOf(LOCKED)],
  ['a file that is cut short', bytesOf(LOCKED).subarray(0, 5000)],
  ['a DOCTYPE', buildXlsx({ sheet: '<!DOCTYPE x><worksheet/>' })],
  ['a sheet that is cut short', buildXlsx({ sheet: '<worksheet><sheetData>' })],
  [
    'a cell outside',
    buildXlsx({
      sheet: '<worksheet><sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>',
    }),
  ],
  ['a part twice', buildXlsx({ parts: [{ name: 'XL/worksheets/sheet1.xml', data: '' }] })],
])('%s is refused as it is where values are read', async (_, bytes) => {
  const expected = await codeOf(readWorkbook(bytes, {}, platform));
  expect(expected).not.toBe('read');
  expect(await codeOf(readDocument(bytes, {}, platform))).toBe(expected);
});

test('a locked file opens with its password, which a saved file no longer has', async () => {
  const { document, leftBehind } = await readDocument(
    bytesOf(LOCKED),
    { passwords: ['wrong', 'sl168-2013'] },
    platform,
  );
  expect(document.sheets.some(({ cells }) => cells.length > 0)).toBe(true);
  expect(leftBehind[0]).toEqual({ kind: 'password', count: 1 });
});

test('a school’s .xls is opened by the reader of its format', async () => {
  const { document } = await readDocument(
    bytesOf('samples/2012Q3/示例市第七中学2012年第三季度.xls'),
    {},
    platform,
  );
  expect(document.sheets.some(({ cells }) => cells.length > 0)).toBe(true);
});
