import type { CellValue } from '../../../src/domain/sheet/cell-value';
import { MAIN, read, readSheet, refusalOf, sheetXml } from './xlsx-builder';

const STYLES = `<styleSheet xmlns="${MAIN}">
  <dxfs count="1"><dxf><font><strike/></font><numFmt numFmtId="165" formatCode="yyyy"/></dxf></dxfs>
  <numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>
    <numFmt numFmtId="165" formatCode="0.0&quot;days&quot;"/><numFmt numFmtId="166" formatCode="[Red]#,##0"/></numFmts>
  <fonts count="3"><font><sz val="11"/></font><font><strike/><b/></font><font><strike val="0"/></font></fonts>
  <cellStyleXfs count="1"><xf numFmtId="14" fontId="1"/></cellStyleXfs>
  <cellXfs count="7"><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="0"/><xf fontId="0" numFmtId='164'/>
    <xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/></cellXfs></styleSheet>`;

const SHARED = `<?xml version="1.0"?>\r\n<sst xmlns="${MAIN}" count="9"><si><t>好</t></si><si><t xml:space="preserve"> 两 端 </t></si>
  <si><r><t>富</t></r><r><rPr><b/></rPr><t xml:space="preserve">文 本</t></r></si>
  <si><t>王芳</t><rPh sb="0" eb="1"><t>ワン</t></rPh><phoneticPr fontId="1"/></si>
  <si><t>李&amp;张 &lt;&#x4E00;&#20108;&gt;&quot;&apos;</t></si><si><t>一_x000D_
二_x005F_x000D_</t></si><si/><si><t/></si><si><t><![CDATA[<&]]>后<!-- 无 -->尾</t></si>
  <si><t>末</t><phoneticPr fontId="1" type="noConversion"/></si></sst>`;

const date = (serial: number): CellValue => ({ kind: 'date', serial });
const error = (code: string): CellValue => ({ kind: 'error', code });

describe('one cell', () => {
  test.each<[string, string, CellValue | undefined]>([
    ['integer', '<c r="A1"><v>42</v></c>', 42],
    ['zero', '<c r="A1"><v>0</v></c>', 0],
    ['negative', '<c r="A1"><v>-3</v></c>', -3],
    ['decimal', '<c r="A1"><v>2012.3</v></c>', 2012.3],
    ['decimal with seventeen digits', '<c r="A1"><v>0.30000000000000004</v></c>', 0.30000000000000004],
    ['sixteen digits', '<c r="A1"><v>9007199254740993</v></c>', 9007199254740992],
    ['exponent', '<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ['point first', '<c r="A1"><v>.5</v></c>', 0.5],
    ['point last', '<c r="A1"><v>5.</v></c>', 5],
    ['explicit number', '<c r="A1" t="n"><v>7</v></c>', 7],
    ['number with space around', '<c r="A1"><v> 7 </v></c>', 7],
    ['text in a number cell is kept', '<c r="A1"><v>约20</v></c>', '约20'],
    ['hexadecimal is text', '<c r="A1"><v>0x10</v></c>', '0x10'],
    ['beyond double is text', '<c r="A1"><v>1e999</v></c>', '1e999'],
    ['shared string', '<c r="A1" t="s"><v>0</v></c>', '好'],
    ['shared, space kept', '<c r="A1" t="s"><v>1</v></c>', ' 两 端 '],
    ['shared, rich', '<c r="A1" t="s"><v>2</v></c>', '富文 本'],
    ['shared, phonetics left out', '<c r="A1" t="s"><v>3</v></c>', '王芳'],
    ['shared, entities', '<c r="A1" t="s"><v>4</v></c>', '李&张 <一二>"\''],
    ['shared, Office escapes', '<c r="A1" t="s"><v>5</v></c>', '一\r\n二_x000D_'],
    ['shared, empty item', '<c r="A1" t="s"><v>6</v></c>', undefined],
    ['shared, empty text', '<c r="A1" t="s"><v>7</v></c>', undefined],
    ['shared, CDATA and comment', '<c r="A1" t="s"><v>8</v></c>', '<&后尾'],
    ['shared, as Chinese Excel ends it', '<c r="A1" t="s"><v>9</v></c>', '末'],
    ['inline', '<c r="A1" t="inlineStr"><is><t>直接</t></is></c>', '直接'],
    ['inline, space kept', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> x </t></is></c>', ' x '],
    [
      'inline, rich with phonetics',
      '<c r="A1" t="inlineStr"><is><r><t>甲</t></r><rPh sb="0" eb="1"><t>ka</t></rPh><r><t>乙</t></r></is></c>',
      '甲乙',
    ],
    ['inline without a type', '<c r="A1"><is><t>12</t></is></c>', 12],
    ['inline as a value', '<c r="A1" t="inlineStr"><v>值</v></c>', '值'],
    ['only spaces', '<c r="A1" t="str"><v>  </v></c>', '  '],
    ['a byte order mark is a character', '<c r="A1" t="str"><v>\ufeffx</v></c>', '\ufeffx'],
    ['four-byte character', '<c r="A1" t="str"><v>𠮷😀é</v></c>', '𠮷😀é'],
    ['long text', `<c r="A1" t="str"><v>${'长'.repeat(5000)}</v></c>`, '长'.repeat(5000)],
    ['line ends are one', '<c r="A1" t="str"><v>一\r\n二\r三</v></c>', '一\n二\n三'],
    ['text of a formula', '<c r="A1" t="str"><f>A2&amp;"x"</f><v>a&amp;x</v></c>', 'a&x'],
    ['number of a formula', '<c r="A1"><f>SUM(B1:B9)</f><v>12</v></c>', 12],
    ['shared formula', '<c r="A1"><f t="shared" si="0"/><v>13</v></c>', 13],
    ['formula with quotes and >', '<c r="A1"><f ca="1" x=">">IF(A2&gt;1,"</f><v>14</v></c>', 14],
    ['formula never calculated', '<c r="A1"><f>SUM(B1:B9)</f></c>', undefined],
    ['formula with empty text', '<c r="A1" t="str"><f>""</f><v></v></c>', undefined],
    ['value closed at once', '<c r="A1"><v/></c>', undefined],
    ['shared without a value', '<c r="A1" t="s"></c>', undefined],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['true as a word', '<c r="A1" t="b"><v>true</v></c>', true],
    ['error', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', error('#DIV/0!')],
    ['built-in date', '<c r="A1" s="1"><v>41000</v></c>', date(41000)],
    ['date and time', '<c r="A1" s="1"><v>41000.5</v></c>', date(41000.5)],
    ['own date format', '<c r="A1" s="2"><v>41000</v></c>', date(41000)],
    ['d in quotes is no date', '<c r="A1" s="3"><v>41000</v></c>', 41000],
    ['d in a colour is no date', '<c r="A1" s="4"><v>41000</v></c>', 41000],
    ['style that is not there', '<c r="A1" s="99"><v>41000</v></c>', 41000],
    ['no date can be negative', '<c r="A1" s="1"><v>-1</v></c>', -1],
    ['no date after 9999', '<c r="A1" s="1"><v>2958466</v></c>', 2958466],
    ['text in a date style', '<c r="A1" s="1" t="str"><v>3月底</v></c>', '3月底'],
    ['ISO date', '<c r="A1" t="d"><v>2012-04-01</v></c>', date(41000)],
    ['ISO date and time', '<c r="A1" t="d"><v>2012-04-01T12:00:00.000Z</v></c>', date(41000.5)],
    ['ISO date of January 1900', '<c r="A1" t="d"><v>1900-01-01</v></c>', date(1)],
    ['ISO date that is none', '<c r="A1" t="d"><v>2012-02-30</v></c>', '2012-02-30'],
    ['styled and empty', '<c r="A1" s="1"/>', undefined],
    ['attributes in another order', "<c t='s' s='0' r='A1'><v>0</v></c>", '好'],
    ['attributes spread out', '<c\n r = "A1"\tt= "s" ><v >0</v ></c >', '好'],
    ['foreign attributes', '<c cm="1" r="A1" x:r="Z9" vm="2" note="a > b"><v>5</v></c>', 5],
    ['comment inside', '<c r="A1"><!-- </c> --><v>1<!-- x -->2</v></c>', 12],
    ['CDATA inside', '<c r="A1" t="str"><v><![CDATA[</v></c>]]></v></c>', '</v></c>'],
    ['instruction inside', '<c r="A1"><?x </c>?><v>3</v></c>', 3],
    ['extension list after the value', '<c r="A1"><v>3</v><extLst><ext><v>9</v></ext></extLst></c>', 3],
  ])('%s', (_, cell, expected) => {
    const sheet = readSheet({
      sheet: sheetXml(`<row r="1">${cell}</row>`),
      sharedStrings: SHARED,
      styles: STYLES,
    });
    expect(sheet.rows[0]?.[0]).toEqual(expected);
    if (expected === undefined) expect(sheet.rows).toEqual([]);
  });
});

describe('where a cell is', () => {
  test.each<[string, string, [number, number][]]>([
    [
      'by reference',
      '<row r="2"><c r="C2"><v>1</v></c><c r="XFD2"><v>2</v></c></row>',
      [
        [1, 2],
        [1, 16383],
      ],
    ],
    [
      'without reference',
      '<row r="2"><c><v>1</v></c><c/><c><v>2</v></c></row>',
      [
        [1, 0],
        [1, 2],
      ],
    ],
    [
      'mixed',
      '<row r="2"><c r="D2"><v>1</v></c><c><v>2</v></c></row>',
      [
        [1, 3],
        [1, 4],
      ],
    ],
    [
      'rows without number',
      '<row><c><v>1</v></c></row><row/><row><c><v>2</v></c></row>',
      [
        [0, 0],
        [2, 0],
      ],
    ],
    [
      'row told by its cell',
      '<row><c r="B7"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      [
        [6, 1],
        [6, 2],
        [7, 0],
      ],
    ],
    ['last row', '<row r="1048576"><c r="A1048576"><v>1</v></c></row>', [[1048575, 0]]],
    [
      'rows out of order',
      '<row r="9"><c r="A9"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
      [
        [1, 0],
        [8, 0],
      ],
    ],
    [
      'cells out of order',
      '<row r="1"><c r="C1"><v>1</v></c><c r="A1"><v>2</v></c></row>',
      [
        [0, 0],
        [0, 2],
      ],
    ],
    [
      'a row in two parts',
      '<row r="1"><c r="C1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>',
      [
        [0, 0],
        [0, 2],
      ],
    ],
  ])('%s', (_, rows, places) => {
    const found: [number, number][] = [];
    readSheet({ sheet: sheetXml(rows) }).rows.forEach((row, r) =>
      row?.forEach((value, c) => value !== undefined && found.push([r, c])),
    );
    expect(found).toEqual(places);
  });

  test.each<[string, string, string]>([
    ['row 0', '<row r="0"><c><v>1</v></c></row>', 'cellOutOfRange'],
    ['row beyond the sheet', '<row r="1048577"/>', 'cellOutOfRange'],
    ['row that is no number', '<row r="x"/>', 'cellOutOfRange'],
    ['column beyond the sheet', '<row r="1"><c r="XFE1"><v>1</v></c></row>', 'cellOutOfRange'],
    [
      'column beyond the sheet by counting',
      '<row r="1"><c r="XFD1"/><c><v>1</v></c></row>',
      'cellOutOfRange',
    ],
    ['reference of a row only', '<row r="1"><c r="1"><v>1</v></c></row>', 'cellOutOfRange'],
    ['reference with more behind', '<row r="1"><c r="A1:B2"><v>1</v></c></row>', 'cellOutOfRange'],
    ['reference without row', '<row r="1"><c r="A"><v>1</v></c></row>', 'cellOutOfRange'],
    ['cell of another row', '<row r="1"><c r="A2"><v>1</v></c></row>', 'xmlBroken'],
    ['two values in one cell', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>', 'xmlBroken'],
    [
      'two values, row twice',
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>',
      'xmlBroken',
    ],
    ['no such shared string', '<row><c t="s"><v>10</v></c></row>', 'xmlBroken'],
    ['shared string minus one', '<row><c t="s"><v>-1</v></c></row>', 'xmlBroken'],
    ['shared string that is no number', '<row><c t="s"><v>x</v></c></row>', 'xmlBroken'],
    ['cell type that does not exist', '<row><c t="x"><v>1</v></c></row>', 'xmlBroken'],
    ['entity that does not exist', '<row><c t="str"><v>&nbsp;</v></c></row>', 'xmlBroken'],
    ['ampersand', '<row><c t="str"><v>a & b</v></c></row>', 'xmlBroken'],
  ])('refused: %s', (_, rows, code) => {
    const work = (): unknown => read({ sheet: sheetXml(rows), sharedStrings: SHARED });
    expect(refusalOf(work)).toBe(`${code} xl/worksheets/sheet1.xml`);
  });
});

test.each<[string, string, string]>([
  ['an Office escape', '一_x0041_二', '一A二'],
  ['a line end', '一\r\n二', '一\n二'],
  ['an entity', '一&#65;二', '一A二'],
])('a table of strings whose only code is %s is decoded', (_, raw, text) => {
  const sharedStrings = `<sst><si><t>${raw}</t></si></sst>`;
  const sheet = sheetXml('<row><c t="s"><v>0</v></c></row>');
  expect(readSheet({ sheet, sharedStrings }).rows).toEqual([[text]]);
});

test('cells struck through as a whole', () => {
  const rows = '<row r="3"><c r="B3" s="5"><v>1</v></c><c r="C3" s="6"><v>1</v></c><c r="D3" s="5"/></row>';
  expect(readSheet({ sheet: sheetXml(rows), styles: STYLES }).struckCells).toEqual(['B3']);
  expect(readSheet({ sheet: sheetXml('') })).not.toHaveProperty('struckCells');
});
