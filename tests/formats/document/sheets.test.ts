import type { OpenedDocument } from '../../../src/domain/document/workbook-document';
import { link, MAIN, OFFICE_RELATIONSHIPS, relationships, sheetXml } from '../xlsx/xlsx-builder';
import { openParts, openSheet, stylesXml } from './reading';

const row = (number: number, cells: string, attributes = ''): string =>
  `<row r="${number}"${attributes}>${cells}</row>`;
const leftOf = ({ leftBehind }: OpenedDocument): readonly string[] =>
  leftBehind.map(({ kind, sheet = '', count }) => `${kind} ${sheet} ${count}`);

describe('formulas', () => {
  const formulasOf = (cells: string): readonly (string | undefined)[] =>
    openSheet({ sheet: sheetXml(row(1, cells)) }).cells.map(({ formula }) => formula);

  test('a plain one, with its result and without', () => {
    expect(
      openSheet({
        sheet: sheetXml(row(1, '<c r="A1"><f>B1&amp;"x"</f></c><c r="C1"><f>1+1</f><v>2</v></c>')),
      }).cells,
    ).toEqual([
      { row: 0, col: 0, formula: 'B1&"x"' },
      { row: 0, col: 2, formula: '1+1', value: 2 },
    ]);
  });

  test('a shared one is each cell’s own', () => {
    expect(
      formulasOf(
        '<c r="A1"><f t="shared" ref="A1:C1" si="0">A2+$B$2</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c>' +
          '<c r="C1"><f t="shared" si="0"/><v>3</v></c>',
      ),
    ).toEqual(['A2+$B$2', 'B2+$B$2', 'C2+$B$2']);
  });

  test.each([
    ['an array', '<f t="array" ref="A1">SUM(B1:B3*C1:C3)</f>', 'formulas'],
    ['a data table', '<f t="dataTable" ref="A1:A3" r1="B1"/>', 'formulas'],
    ['another workbook', '<f>[1]Sheet1!A1</f>', 'formulas'],
    ['a table', '<f>SUM(表1[人数])</f>', 'formulas'],
    ['a picture in the cell', '<f>_xlfn.DISPIMG("ID_1",1)</f>', 'pictures'],
  ])('%s is kept as its value and counted', (_, formula, kind) => {
    const opened = openParts({ sheet: sheetXml(row(1, `<c r="A1">${formula}<v>7</v></c>`)) });
    expect(opened.document.sheets[0]!.cells).toEqual([{ row: 0, col: 0, value: 7 }]);
    expect(leftOf(opened)).toEqual([`${kind} 表一 1`]);
  });
});

test('cells of texts in several fonts are counted, shared or their own', () => {
  const opened = openParts({
    sharedStrings: `<sst xmlns="${MAIN}"><si><r><t>好</t></r><r><rPr><b/></rPr><t>的</t></r></si><si><r><t>一</t></r></si></sst>`,
    sheet: sheetXml(
      row(1, '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>') +
        row(2, '<c r="A2" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>'),
    ),
  });
  expect(opened.document.sheets[0]!.cells.map(({ value }) => value)).toEqual(['好的', '一', 'ab']);
  expect(leftOf(opened)).toEqual(['richText 表一 2']);
});

describe('sizes', () => {
  const sized = (before: string, rows = ''): ReturnType<typeof openSheet> =>
    openSheet({ sheet: sheetXml(rows, before), styles: stylesXml({ xfs: '<xf/>' }) });

  test('widths, hidden columns, and the width of all others', () => {
    const { columnWidths, hiddenCols, defaultColumnWidth } = sized(
      '<cols><col min="1" max="2" width="10"/><col min="4" max="4" width="0"/><col min="5" max="16384" width="20"/></cols>',
    );
    expect({ columnWidths, hiddenCols, defaultColumnWidth }).toEqual({
      columnWidths: { 0: 60, 1: 60, 2: 54, 3: 54 },
      hiddenCols: [3],
      defaultColumnWidth: 120,
    });
  });

  test('columns hidden to the end of the sheet', () => {
    const { hiddenCols } = sized('<cols><col min="3" max="16384" width="9" hidden="1"/></cols>');
    expect([hiddenCols[0], hiddenCols.length]).toEqual([2, 16_382]);
  });

  test('heights by hand and by text, hidden rows also without cells', () => {
    const { rowHeights, hiddenRows, defaultRowHeight } = sized(
      '<sheetFormatPr defaultRowHeight="14.25"/>',
      row(1, '', ' ht="30" customHeight="1"') +
        row(2, '', ' ht="28.5"') +
        row(3, '', ' hidden="1"') +
        row(4, '', ' ht="0"'),
    );
    expect({ rowHeights, hiddenRows, defaultRowHeight }).toEqual({
      rowHeights: { 0: { points: 30, fixed: true }, 1: { points: 28.5, fixed: false } },
      hiddenRows: [2, 3],
      defaultRowHeight: 14.25,
    });
  });

  test('what a row or column says of its cells holds as far as the sheet is used, and is counted beyond', () => {
    const opened = openParts({
      styles: stylesXml({
        fills: '<fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill>',
        fonts: '<font><sz val="11"/><name val="宋体"/></font><font><sz val="20"/><name val="宋体"/></font>',
        xfs: '<xf/><xf fillId="1"/><xf fontId="1"/>',
      }),
      sheet: sheetXml(
        row(1, '<c r="B1"><v>1</v></c>') + row(2, '<c r="A2"><v>2</v></c>', ' s="1" customFormat="1"'),
        '<cols><col min="1" max="1" width="9" style="1"/><col min="3" max="3" width="9" style="2"/></cols>',
      ),
    });
    expect(opened.document.sheets[0]!.cells.map(({ row: at, col, style }) => [at, col, style])).toEqual([
      [0, 0, 0],
      [0, 1, 1],
      [1, 0, 1],
      [1, 1, 0],
    ]);
    expect(leftOf(opened)).toEqual(['looks 表一 2']);
  });
});

test.each([
  ['', undefined],
  ['<pane ySplit="3" topLeftCell="A4" state="frozen"/>', { rows: 3, cols: 0 }],
  ['<pane xSplit="1" ySplit="2" state="frozenSplit"/>', { rows: 2, cols: 1 }],
  ['<pane xSplit="1200" ySplit="600"/>', undefined],
])('the view %p', (pane, freeze) => {
  const view = `<sheetPr><tabColor rgb="FFC00000"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews>`;
  const sheet = openSheet({ sheet: sheetXml('', view) });
  expect(sheet).toMatchObject({ gridlines: false, tabColor: 'C00000' });
  expect(sheet.freeze).toEqual(freeze);
});

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

describe('validations', () => {
  const validationsOf = (element: string, after = ''): OpenedDocument =>
    openParts({ sheet: sheetXml('', '', `<dataValidations>${element}</dataValidations>${after}`) });

  test.each([
    [
      '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" prompt="好、中" error="错" sqref="A1 B2:C3"><formula1>"好,中"</formula1></dataValidation>',
      {
        kind: 'list',
        values: ['好', '中'],
        ranges: [A1, { top: 1, left: 1, bottom: 2, right: 2 }],
        allowBlank: true,
        onError: 'stop',
        prompt: '好、中',
        error: '错',
      },
    ],
    [
      '<dataValidation type="list" errorStyle="warning" showErrorMessage="1" prompt="不显示" sqref="A:A"><formula1>名单!$A$1:$A$9</formula1></dataValidation>',
      {
        kind: 'listFrom',
        source: '名单!$A$1:$A$9',
        ranges: [{ top: 0, left: 0, bottom: 1_048_575, right: 0 }],
        allowBlank: false,
        onError: 'warning',
      },
    ],
    [
      '<dataValidation type="whole" operator="greaterThan" showErrorMessage="1" sqref="A1"><formula1>0</formula1></dataValidation>',
      {
        kind: 'whole',
        operator: 'greaterThan',
        formulas: ['0'],
        ranges: [A1],
        allowBlank: false,
        onError: 'stop',
      },
    ],
    [
      '<dataValidation type="decimal" sqref="A1"><formula1>0</formula1><formula2>B1</formula2></dataValidation>',
      {
        kind: 'decimal',
        operator: 'between',
        formulas: ['0', 'B1'],
        ranges: [A1],
        allowBlank: false,
        onError: 'none',
      },
    ],
    [
      '<dataValidation showInputMessage="1" prompt="只是提示" sqref="A1"/>',
      {
        kind: 'custom',
        formulas: ['TRUE'],
        ranges: [A1],
        allowBlank: false,
        onError: 'none',
        prompt: '只是提示',
      },
    ],
  ])('%s', (element, expected) => {
    const opened = validationsOf(element);
    expect(opened.document.sheets[0]!.validations).toEqual([expected]);
    expect(leftOf(opened)).toEqual([]);
  });

  test('a list of another sheet stands in the extensions', () => {
    const extension =
      '<extLst><ext><x14:dataValidations xmlns:x14="http://x"><x14:dataValidation type="list" showErrorMessage="1">' +
      '<x14:formula1><xm:f xmlns:xm="http://y">名单!$A$1:$A$3</xm:f></x14:formula1><xm:sqref xmlns:xm="http://y">A1</xm:sqref>' +
      '</x14:dataValidation></x14:dataValidations></ext></extLst>';
    expect(openSheet({ sheet: sheetXml('', '', extension) }).validations).toEqual([
      { kind: 'listFrom', source: '名单!$A$1:$A$3', ranges: [A1], allowBlank: false, onError: 'stop' },
    ]);
  });

  test.each([
    ['a source in another workbook', 'type="list" sqref="A1"', '[1]Sheet1!$A$1:$A$3'],
    ['no place', 'type="whole"', '1'],
  ])('%s is counted', (_, attributes, formula) => {
    const opened = validationsOf(
      `<dataValidation ${attributes}><formula1>${formula}</formula1></dataValidation>`,
    );
    expect(opened.document.sheets[0]!.validations).toEqual([]);
    expect(leftOf(opened)).toEqual(['validations 表一 1']);
  });
});

describe('conditional formats', () => {
  const opened = openParts({
    styles: stylesXml({
      xfs: '<xf/>',
      dxfs:
        '<dxf><font><b val="0"/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>' +
        '<dxf><border><left style="thin"/></border></dxf>',
    }),
    sheet: sheetXml(
      '',
      '',
      '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="1" priority="2"><formula>$B$1=1</formula></cfRule>' +
        '<cfRule type="cellIs" dxfId="0" priority="1" operator="equal" stopIfTrue="1"><formula>"好"</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="A1"><cfRule type="containsText" dxfId="0" priority="3" operator="containsText" text="差">' +
        '<formula>NOT(ISERROR(SEARCH("差",A1)))</formula></cfRule><cfRule type="colorScale" priority="4"><colorScale/></cfRule>' +
        '<cfRule type="duplicateValues" dxfId="0" priority="5"/></conditionalFormatting>',
    ),
  });
  const red = { bold: false, color: '9C0006', fill: 'FFC7CE' };

  test('in order of priority; a rule about text by its formula', () => {
    expect(opened.document.sheets[0]!.conditions).toEqual([
      {
        ranges: [A1],
        when: { kind: 'cellIs', operator: 'equal', formulas: ['"好"'] },
        style: red,
        stopIfTrue: true,
      },
      { ranges: [A1], when: { kind: 'formula', formula: '$B$1=1' }, style: {}, stopIfTrue: false },
      {
        ranges: [A1],
        when: { kind: 'formula', formula: 'NOT(ISERROR(SEARCH("差",A1)))' },
        style: red,
        stopIfTrue: false,
      },
    ]);
  });

  test('scales, rankings and lines are counted', () => {
    expect(leftOf(opened)).toEqual(['looks 表一 1', 'conditions 表一 2']);
  });
});

test('links, notes, and what hangs on a sheet besides cells', () => {
  const opened = openParts({
    sheet:
      `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}"><sheetData/><sheetProtection sheet="1" password="CC1A"/><autoFilter ref="A1:B2"/>` +
      '<hyperlinks><hyperlink ref="A1" r:id="rId1" location="top"/><hyperlink ref="B1:B2" location="\'表一\'!$C$3"/>' +
      '<hyperlink ref="C1" location="名字"/></hyperlinks><rowBreaks count="1"><brk id="5"/></rowBreaks></worksheet>',
    parts: [
      {
        name: 'xl/worksheets/_rels/sheet1.xml.rels',
        data: relationships(
          `<Relationship Id="rId1" Type="${OFFICE_RELATIONSHIPS}/hyperlink" Target="https://example.org/" TargetMode="External"/>`,
          link('rId2', 'comments', '../comments1.xml'),
          link('rId3', 'drawing', '../drawings/drawing1.xml'),
          link('rId4', 'table', '../tables/table1.xml'),
          link('rId5', 'pivotTable', '../pivot.xml'),
        ),
      },
      {
        name: 'xl/comments1.xml',
        data: `<comments xmlns="${MAIN}"><commentList><comment ref="D1"><text><r><t>甲：</t></r><r><t>\n批注</t></r></text></comment></commentList></comments>`,
      },
      {
        name: 'xl/drawings/drawing1.xml',
        data: '<xdr:wsDr xmlns:xdr="http://d"><xdr:twoCellAnchor><xdr:pic/></xdr:twoCellAnchor><xdr:twoCellAnchor><xdr:sp/></xdr:twoCellAnchor></xdr:wsDr>',
      },
      {
        name: 'xl/drawings/_rels/drawing1.xml.rels',
        data: relationships(link('rId1', 'chart', '../charts/chart1.xml')),
      },
    ],
  });
  const place = { kind: 'cell', sheet: '表一', cell: 'C3' };
  expect(opened.document.sheets[0]!.cells).toEqual([
    { row: 0, col: 0, link: { kind: 'address', address: 'https://example.org/#top' } },
    { row: 0, col: 1, link: place },
    { row: 0, col: 2, link: { kind: 'address', address: '#名字' } },
    { row: 0, col: 3, note: '甲：\n批注' },
    { row: 1, col: 1, link: place },
  ]);
  expect(opened.document.sheets[0]!.isProtected).toBe(true);
  expect(leftOf(opened)).toEqual([
    'pictures 表一 2',
    'charts 表一 1',
    'tables 表一 1',
    'pivotTables 表一 1',
    'filters 表一 1',
    'password 表一 1',
    'pageBreaks 表一 1',
  ]);
});

test('names, print setup, and which sheet is shown', () => {
  const sheets = ['甲', '乙 丙', '丁']
    .map(
      (name, index) =>
        `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${index === 0 ? ' state="veryHidden"' : ''}/>`,
    )
    .join('');
  const names =
    '<definedName name="_xlnm.Print_Area" localSheetId="1">\'乙 丙\'!$A$1:$J$20,\'乙 丙\'!$L$1</definedName>' +
    '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'乙 丙\'!$A:$B,\'乙 丙\'!$1:$3</definedName>' +
    '<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">甲!$A$1:$B$2</definedName>' +
    '<definedName name="学校">丁!$A$1:$A$9</definedName><definedName name="整列" localSheetId="2">丁!$A:$A</definedName>' +
    '<definedName name="总数">SUM(丁!$A$1:$A$9)</definedName>';
  const setup =
    '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="8" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter>';
  const opened = openParts({
    workbook: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}"><bookViews><workbookView activeTab="1"/></bookViews><sheets>${sheets}</sheets><definedNames>${names}</definedNames></workbook>`,
    workbookRels: relationships(
      ...[1, 2, 3].map((index) => link(`rId${index}`, 'worksheet', `worksheets/sheet${index}.xml`)),
    ),
    parts: [
      {
        name: 'xl/worksheets/sheet2.xml',
        data: sheetXml('', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>', setup),
      },
      { name: 'xl/worksheets/sheet3.xml', data: sheetXml(row(1, '<c r="A1"><f>总数+1</f><v>5</v></c>')) },
    ],
  });
  const { document } = opened;
  expect(document.active).toBe(1);
  expect(document.sheets.map(({ visibility }) => visibility)).toEqual(['veryHidden', 'visible', 'visible']);
  expect(document.sheets[1]!.print).toEqual({
    paper: 'A3',
    orientation: 'landscape',
    margins: { left: 12.7, right: 12.7, top: 25.4, bottom: 25.4, header: 7.62, footer: 7.62 },
    fit: { wide: 1, tall: 0 },
    area: { top: 0, left: 0, bottom: 19, right: 9 },
    repeatCols: { first: 0, last: 1 },
    repeatRows: { first: 0, last: 2 },
    footer: '&C第 &P 页',
    centerHorizontally: true,
    centerVertically: false,
  });
  expect(document.names).toEqual([
    { name: '学校', formula: '丁!$A$1:$A$9' },
    { name: '整列', formula: '丁!$A:$A', sheet: '丁' },
  ]);
  expect(document.sheets[2]!.cells).toEqual([{ row: 0, col: 0, value: 5 }]);
  expect(leftOf(opened)).toEqual(['other 乙 丙 1', 'other  1', 'formulas 丁 1']);
});

test('notes and drawings that are not in the file are counted', () => {
  const opened = openParts({
    sheet: sheetXml(row(1, '<c r="A1"><v>1</v></c>')),
    parts: [
      {
        name: 'xl/worksheets/_rels/sheet1.xml.rels',
        data: relationships(
          link('rId1', 'comments', '../comments1.xml'),
          link('rId2', 'drawing', '../drawing1.xml'),
        ),
      },
    ],
  });
  expect(opened.document.sheets[0]!.cells).toEqual([{ row: 0, col: 0, value: 1 }]);
  expect(leftOf(opened)).toEqual(['other 表一 2']);
});

test('macros, a protected structure and chart sheets belong to the workbook', () => {
  const opened = openParts({
    workbook:
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}"><workbookProtection lockStructure="1"/>` +
      '<sheets><sheet name="图" sheetId="1" r:id="rId1"/></sheets></workbook>',
    workbookRels: relationships(
      link('rId1', 'chartsheet', 'chartsheets/sheet1.xml'),
      link('rId2', 'vbaProject', 'vba.bin'),
    ),
  });
  expect(opened.document.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Sheet1', 'visible'],
  ]);
  expect(leftOf(opened)).toEqual(['other  1', 'macros  1', 'charts 图 1']);
});

test('days counted from 1904 are days of a document, in cells and in rules', () => {
  const opened = openParts({
    workbook: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}"><workbookPr date1904="1"/><sheets><sheet name="表一" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    styles: stylesXml({ xfs: '<xf/><xf numFmtId="14"/>' }),
    sheet: sheetXml(
      row(1, '<c r="A1" s="1"><v>39720</v></c>'),
      '',
      '<dataValidations><dataValidation type="date" sqref="A1"><formula1>39720</formula1><formula2>B1</formula2></dataValidation></dataValidations>',
    ),
  });
  const [sheet] = opened.document.sheets;
  expect(sheet!.cells[0]!.value).toEqual({ kind: 'date', serial: 41_182 });
  expect(sheet!.validations[0]).toMatchObject({ formulas: ['41182', 'B1'] });
});
