import { utils, write } from '@e965/xlsx';
import { Workbook } from 'exceljs';
import type { OpenedDocument } from '../../../src/domain/document/workbook-document';
import { readDocument } from '../../../src/formats/document/read-document';
import { writeDocument } from '../../../src/formats/document/write-document';
import { nodeInflater } from '../../../src/formats/node-inflater';

const open = (bytes: ArrayBuffer | Uint8Array): Promise<OpenedDocument> =>
  readDocument(new Uint8Array(bytes), {}, { inflater: nodeInflater });

/** A workbook with everything that exceljs can write and a document holds. */
async function byExcelJs(): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet('附件1', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.getCell('A1').value = '目标';
  sheet.getCell('A1').style = {
    font: { name: '黑体', size: 16, bold: true },
    alignment: { horizontal: 'center' },
  };
  sheet.getCell('A2').value = { formula: 'B2+1', result: 3 };
  sheet.getCell('A3').value = { sharedFormula: 'A2', result: 4 };
  sheet.getCell('B2').value = 2;
  sheet.getCell('B2').note = '批注';
  sheet.getCell('B3').value = { text: '见网页', hyperlink: 'https://example.org/' };
  sheet.getCell('B4').value = { richText: [{ text: '粗', font: { bold: true } }, { text: '细' }] };
  sheet.getCell('C2').value = new Date(Date.UTC(2012, 8, 30));
  sheet.getCell('C2').numFmt = 'yyyy/m/d';
  sheet.getCell('C3').dataValidation = { type: 'list', allowBlank: true, formulae: ['"好,中"'] };
  sheet.getColumn(1).width = 20;
  sheet.mergeCells('D1:E2');
  sheet.pageSetup.printArea = 'A1:E9';
  return new Uint8Array(await book.xlsx.writeBuffer());
}

test('a workbook that exceljs wrote', async () => {
  const { document, leftBehind } = await open(await byExcelJs());
  const [sheet] = document.sheets;
  expect(sheet).toMatchObject({
    freeze: { rows: 1, cols: 0 },
    columnWidths: { 0: 105 },
    merges: [{ top: 0, left: 3, bottom: 1, right: 4 }],
    validations: [{ kind: 'list', values: ['好', '中'] }],
  });
  expect(sheet!.print.area).toEqual({ top: 0, left: 0, bottom: 8, right: 4 });
  expect(
    sheet!.cells.map(({ row, col, value, formula, link, note }) => [row, col, value, formula, link, note]),
  ).toEqual([
    [0, 0, '目标', undefined, undefined, undefined],
    [1, 0, 3, 'B2+1', undefined, undefined],
    [1, 1, 2, undefined, undefined, '批注'],
    [1, 2, { kind: 'date', serial: 41_182 }, undefined, undefined, undefined],
    [2, 0, 4, 'B3+1', undefined, undefined],
    [2, 1, '见网页', undefined, { kind: 'address', address: 'https://example.org/' }, undefined],
    [3, 1, '粗细', undefined, undefined, undefined],
  ]);
  expect(leftBehind).toEqual([{ kind: 'richText', sheet: '附件1', count: 1 }]);
  expect((await open(writeDocument(document))).document).toEqual(document);
});

test('a workbook that SheetJS wrote', async () => {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([
    ['校名', 1, true],
    ['=1+1', 2.5, undefined],
  ]);
  sheet['B3'] = { t: 'n', f: 'SUM(B1:B2)', v: 3.5 };
  sheet['!ref'] = 'A1:C3';
  sheet['!cols'] = [{ wch: 20 }, { hidden: true }];
  utils.book_append_sheet(book, sheet, '表 一');
  const { document } = await open(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  expect(document.sheets[0]).toMatchObject({ name: '表 一', hiddenCols: [1] });
  expect(document.sheets[0]!.cells.map(({ value, formula }) => formula ?? value)).toEqual([
    '校名',
    1,
    true,
    '=1+1',
    2.5,
    'SUM(B1:B2)',
  ]);
  expect((await open(writeDocument(document))).document).toEqual(document);
});
