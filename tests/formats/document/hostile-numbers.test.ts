import type { OpenedDocument } from '../../../src/domain/document/workbook-document';
import { writeDocument } from '../../../src/formats/document/write-document';
import { nodeInflater } from '../../../src/formats/node-inflater';
import { readXlsxDocument } from '../../../src/formats/document/xlsx/read-xlsx-document';
import { WorkbookRefusal } from '../../../src/formats/refusal';
import { sheetXml } from '../xlsx/xlsx-builder';
import { outOfBounds } from './out-of-bounds';
import { openParts, openSheet, stylesXml, workbookXml } from './reading';

const NUMBERS = [
  '-1',
  '-3',
  '1.5',
  '1000000000',
  '1e308',
  '1e999',
  'NaN',
  'abc',
  '',
  '4294967296',
  '1048577',
];

const A1 = '<row r="1"><c r="A1" s="1"><v>1</v></c></row>';
const styled = (xf: string, font = '<sz val="11"/>'): Parameters<typeof openParts>[0] => ({
  sheet: sheetXml(A1),
  styles: stylesXml({
    fonts: `<font><sz val="11"/><name val="宋体"/></font><font>${font}<name val="宋体"/></font>`,
    xfs: `<xf/>${xf}`,
  }),
});

/** Every number that the reader takes from an .xlsx, in its place. */
const PLACES: readonly (readonly [
  name: string,
  parts: (number: string) => Parameters<typeof openParts>[0],
])[] = [
  [
    'frozen rows and columns',
    (n) => ({
      sheet: sheetXml(
        A1,
        `<sheetViews><sheetView workbookViewId="0"><pane xSplit="${n}" ySplit="${n}" state="frozen"/></sheetView></sheetViews>`,
      ),
    }),
  ],
  [
    'columns',
    (n) => ({
      sheet: sheetXml(
        A1,
        `<cols><col min="${n}" max="${n}" width="9"/><col min="2" max="${n}" width="9" hidden="1"/><col min="${n}" max="16384" width="9"/></cols>`,
      ),
    }),
  ],
  ['widths', (n) => ({ sheet: sheetXml(A1, `<cols><col min="1" max="2" width="${n}"/></cols>`) })],
  [
    'the width of the rest',
    (n) => ({ sheet: sheetXml(A1, `<cols><col min="3" max="16384" width="${n}"/></cols>`) }),
  ],
  [
    'usual sizes',
    (n) => ({ sheet: sheetXml(A1, `<sheetFormatPr defaultColWidth="${n}" defaultRowHeight="${n}"/>`) }),
  ],
  ['the base of the usual width', (n) => ({ sheet: sheetXml(A1, `<sheetFormatPr baseColWidth="${n}"/>`) })],
  [
    'heights',
    (n) => ({ sheet: sheetXml(`<row r="1" ht="${n}" customHeight="1"/>${A1.replace('1"', '2"')}`) }),
  ],
  ['rows', (n) => ({ sheet: sheetXml(`<row r="${n}" ht="20" hidden="1"/>`) })],
  ['styles of rows', (n) => ({ sheet: sheetXml(`<row r="1" s="${n}" customFormat="1"><c r="A1"/></row>`) })],
  ['styles of cells', (n) => ({ sheet: sheetXml(`<row r="1"><c r="A1" s="${n}"><v>1</v></c></row>`) })],
  ['cells', (n) => ({ sheet: sheetXml(`<row r="1"><c r="ZZZ${n}"/></row>`) })],
  ['merges', (n) => ({ sheet: sheetXml(A1, '', `<mergeCells><mergeCell ref="A1:B${n}"/></mergeCells>`) })],
  [
    'ranges of rules',
    (n) => ({
      sheet: sheetXml(
        A1,
        '',
        `<conditionalFormatting sqref="A1:ZZZ${n} B${n}"><cfRule type="expression" dxfId="${n}" priority="${n}"><formula>TRUE</formula></cfRule></conditionalFormatting>` +
          `<dataValidations><dataValidation type="whole" sqref="A1:ZZZ${n} B${n} ${n}:${n}"><formula1>1</formula1></dataValidation></dataValidations>`,
      ),
    }),
  ],
  [
    'links',
    (n) => ({
      sheet: sheetXml(A1, '', `<hyperlinks><hyperlink ref="A1:ZZZ${n}" location="表一!A1"/></hyperlinks>`),
    }),
  ],
  [
    'page setup',
    (n) => ({
      sheet: sheetXml(
        A1,
        '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
        `<pageMargins left="${n}" right="${n}" top="${n}" bottom="${n}" header="${n}" footer="${n}"/><pageSetup paperSize="${n}" fitToWidth="${n}" fitToHeight="${n}"/>`,
      ),
    }),
  ],
  ['scale', (n) => ({ sheet: sheetXml(A1, '', `<pageSetup scale="${n}"/>`) })],
  ['size of letters', (n) => styled('<xf fontId="1"/>', `<sz val="${n}"/>`)],
  ['indent and rotation', (n) => styled(`<xf><alignment indent="${n}" textRotation="${n}"/></xf>`)],
  ['parts of a look', (n) => styled(`<xf fontId="${n}" fillId="${n}" borderId="${n}" numFmtId="${n}"/>`)],
  ['colours', (n) => styled('<xf fontId="1"/>', `<color theme="${n}" tint="${n}"/><color indexed="${n}"/>`)],
  ['a tint', (n) => styled('<xf fontId="1"/>', `<color theme="1" tint="${n}"/>`)],
  [
    'the sheet that is shown',
    (n) => ({
      sheet: sheetXml(A1),
      workbook: workbookXml('', `<bookViews><workbookView activeTab="${n}"/></bookViews>`),
    }),
  ],
  [
    'names of pages',
    (n) => ({
      sheet: sheetXml(A1),
      workbook: workbookXml(
        '<definedNames>' +
          `<definedName name="_xlnm.Print_Area" localSheetId="0">表一!$A$1:$ZZZ$${n}</definedName>` +
          `<definedName name="_xlnm.Print_Titles" localSheetId="0">表一!$A:$ZZZ,表一!$1:$${n}</definedName>` +
          '</definedNames>',
      ),
    }),
  ],
];

/** The document, or undefined where the file is refused; any other error fails the test. */
function opened(parts: Parameters<typeof openParts>[0]): OpenedDocument | undefined {
  try {
    return openParts(parts);
  } catch (error) {
    if (error instanceof WorkbookRefusal) return undefined;
    throw error;
  }
}

describe.each(PLACES)('%s', (_, partsWith) => {
  test.each(NUMBERS)('%p is read as something a sheet can have, or refused', (number) => {
    const read = opened(partsWith(number));
    if (!read) return;
    expect(outOfBounds(read.document)).toEqual([]);
    const again = readXlsxDocument(writeDocument(read.document), nodeInflater);
    expect(outOfBounds(again.document)).toEqual([]);
  });
});

test('what a sheet can have is kept where the next number is none', () => {
  const view =
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="-3" ySplit="2" state="frozen"/></sheetView></sheetViews>';
  expect(openSheet({ sheet: sheetXml('', view) }).freeze).toEqual({ rows: 2, cols: 0 });
});

test('a rule that holds for no cell of the sheet is counted', () => {
  const rules =
    '<conditionalFormatting sqref="ZZZ1"><cfRule type="expression" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>' +
    '<dataValidations><dataValidation type="whole" sqref="A1048577"><formula1>1</formula1></dataValidation></dataValidations>';
  const { document, leftBehind } = openParts({ sheet: sheetXml('', '', rules) });
  expect(document.sheets[0]).toMatchObject({ validations: [], conditions: [] });
  expect(leftBehind.map(({ kind }) => kind).sort()).toEqual(['conditions', 'validations']);
});
