import * as XLSX from '@e965/xlsx';
import { legacyFixture, PLATFORM } from '../../fixtures/legacy-fixture';
import { readLegacyDocument } from '../../../../src/formats/document/legacy/read-legacy-document';
import { cellOf, readDocumentOf, styleOf } from './legacy-documents';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('.xlsb', () => {
  const file = (): Uint8Array => {
    const sheet = XLSX.utils.aoa_to_sheet([
      ['单位', '数', '日期'],
      ['一中', 27, 41182],
    ]);
    Object.assign(sheet, { '!merges': [{ s: { r: 2, c: 0 }, e: { r: 2, c: 2 } }], '!cols': [{ wpx: 120 }] });
    Object.assign(sheet['C2'] as object, { z: 'yyyy-mm-dd' });
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, sheet, '季报');
    return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'xlsb' }) as Buffer);
  };

  test('values, merges, widths and number formats', async () => {
    const opened = await readDocumentOf(file());
    const [sheet] = opened.document.sheets;
    expect(cellOf(sheet, 'B2')?.value).toBe(27);
    expect(cellOf(sheet, 'C2')?.value).toEqual({ kind: 'date', serial: 41182 });
    expect(styleOf(opened, 'C2')).toEqual({ numberFormat: 'yyyy-mm-dd' });
    expect(sheet?.merges).toEqual([{ top: 2, left: 0, bottom: 2, right: 2 }]);
    expect(sheet?.columnWidths[0]).toBeCloseTo(90, 0);
    expect(opened.leftBehind).toEqual([{ kind: 'looks', sheet: '季报', count: 1 }]);
  });
});

test('a web page says that its looks are lost', async () => {
  const { document, leftBehind } = await readDocumentOf(legacyFixture('gbk-page.xls'));
  expect(document.sheets.length).toBeGreaterThan(0);
  expect(leftBehind).toEqual([{ kind: 'looks', count: 1 }]);
});

test.each([
  ['示例/某校[1].csv', '某校_1_'],
  [undefined, 'Sheet1'],
])('a text file called %s', async (fileName, name) => {
  const request = fileName === undefined ? {} : { fileName };
  const { document, leftBehind } = await readLegacyDocument(
    'text',
    bytesOf('单位,数\n一中,=1+1'),
    request,
    PLATFORM,
  );
  expect(document.sheets[0]?.name).toBe(name);
  expect(document.sheets[0]?.cells.map((cell) => [cell.value, cell.formula])).toEqual([
    ['单位', undefined],
    ['数', undefined],
    ['一中', undefined],
    ['=1+1', undefined],
  ]);
  expect(leftBehind).toEqual([]);
});

test('XML 电子表格 2003 keeps values and merges', async () => {
  const { document, leftBehind } = await readDocumentOf(
    bytesOf(
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">' +
        '<Worksheet ss:Name="表"><Table><Row><Cell ss:MergeAcross="1"><Data ss:Type="String">题</Data></Cell></Row></Table></Worksheet></Workbook>',
    ),
  );
  expect(document.sheets[0]).toMatchObject({
    name: '表',
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  });
  expect(leftBehind).toEqual([{ kind: 'looks', count: 1 }]);
});

test('a file of Excel 95 keeps values and says that its looks are lost', async () => {
  const { document, leftBehind } = await readDocumentOf(legacyFixture('biff5-cp936.xls'));
  expect(cellOf(document.sheets[0], 'A2')?.value).toBe('示例市第一中学');
  expect(leftBehind).toEqual([{ kind: 'looks', count: 1 }]);
});

test('a locked .xls opens with its looks and says that the password is lost', async () => {
  const { document, leftBehind } = await readDocumentOf(legacyFixture('velvet.xls'));
  expect(document.styles.length).toBeGreaterThan(0);
  expect(leftBehind).toContainEqual({ kind: 'password', count: 1 });
});

test('dates of the 1904 system show as dates of the 1900 system', async () => {
  const opened = await readDocumentOf(legacyFixture('xlwt-1904.xls'));
  expect(cellOf(opened.document.sheets[0], 'C3')?.value).toEqual({ kind: 'date', serial: 40983 });
  expect(styleOf(opened, 'C3').numberFormat).toMatch(/yy/);
});

test('names of sheets stay as the file has them', async () => {
  const { document } = await readDocumentOf(legacyFixture('xlwt-features.xls'));
  expect(document.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
    ['附件1', 'visible'],
    ['隐藏表', 'hidden'],
    ['深藏', 'veryHidden'],
    ['空表', 'visible'],
    ['长文本', 'visible'],
  ]);
});
