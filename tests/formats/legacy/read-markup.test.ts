import { strToU8, zipSync, type Zippable } from 'fflate';
import * as XLSX from '@e965/xlsx';
import { read, refusalCode } from '../fixtures/legacy-fixture';

const NAMESPACES = ['office', 'table', 'text', 'style', 'calcext']
  .map((name) => `xmlns:${name}="urn:${name}"`)
  .join(' ');

const content = (table: string): string =>
  `<?xml version="1.0"?><office:document-content ${NAMESPACES}><office:automatic-styles><style:style style:name="ta2">` +
  `<style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body>` +
  `<office:spreadsheet>${table}</office:spreadsheet></office:body></office:document-content>`;

const ods = (table: string, more: Zippable = {}): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(content(table)),
    ...more,
  });

const cell = (text: string, attributes = ''): string =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>${text}</text:p></table:table-cell>`;

const sheet = (rows: string): string => `<table:table table:name="表">${rows}</table:table>`;

describe('OpenDocument', () => {
  test.each<[string, string, unknown]>([
    [
      'repeated cells and rows',
      `<table:table-row table:number-rows-repeated="2">${cell('a', 'table:number-columns-repeated="2"')}</table:table-row>`,
      [
        ['a', 'a'],
        ['a', 'a'],
      ],
    ],
    [
      'spaces, tabs, lines, notes',
      `<table:table-row>${cell('a<text:s text:c="2"/>b<text:tab/><text:span>c</text:span></text:p><office:annotation><text:p>注</text:p></office:annotation><text:p>d')}</table:table-row>`,
      [['a  b\tc\nd']],
    ],
    [
      'dates, times, truth, per cent',
      '<table:table-row><table:table-cell office:value-type="date" office:date-value="2012-03-15"/><table:table-cell office:value-type="time" office:time-value="PT12H00M00S"/><table:table-cell office:value-type="boolean" office:boolean-value="true"/><table:table-cell office:value-type="percentage" office:value="0.25"/></table:table-row>',
      [[{ kind: 'date', serial: 40983 }, { kind: 'date', serial: 0.5 }, true, 0.25]],
    ],
    [
      'covered cells hold nothing',
      `<table:table-row>${cell('a', 'table:number-columns-spanned="2"')}<table:covered-table-cell office:value-type="string"><text:p>x</text:p></table:covered-table-cell>${cell('b')}</table:table-row>`,
      [['a', undefined, 'b']],
    ],
  ])('%s', async (_, rows, expected) => {
    const [read1] = (await read(ods(sheet(rows)))).sheets;
    expect(Array.from(read1!.rows, (row) => Array.from(row ?? []))).toEqual(expected);
  });

  const million = 'table:number-rows-repeated="1048576"';
  test.each<[string, () => Uint8Array, string]>([
    [
      'a cell repeated into millions',
      () =>
        ods(
          sheet(
            `<table:table-row ${million}>${cell('a', 'table:number-columns-repeated="16384"')}</table:table-row>`,
          ),
        ),
      'tooManyCells',
    ],
    [
      'DOCTYPE',
      () =>
        zipSync({
          mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
          'content.xml': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><x/>'),
        }),
      'doctypeForbidden',
    ],
    [
      'cut XML',
      () =>
        zipSync({
          mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
          'content.xml': strToU8(content(sheet('<table:table-row>')).slice(0, -40)),
        }),
      'xmlBroken',
    ],
    [
      'no content',
      () => zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] }),
      'partMissing',
    ],
    [
      'encrypted',
      () =>
        ods(sheet(''), {
          'META-INF/manifest.xml': strToU8('<m:manifest xmlns:m="urn:m"><m:encryption-data /></m:manifest>'),
        }),
      'encryptionUnknown',
    ],
  ])('%s is refused', async (_, makeBytes, code) => {
    expect(await refusalCode(() => read(makeBytes()))).toBe(code);
  });

  test('empty rows to the end of the sheet cost nothing', async () => {
    const [only] = (
      await read(
        ods(
          sheet(
            `<table:table-row>${cell('a')}</table:table-row><table:table-row ${million}><table:table-cell/></table:table-row>`,
          ),
        ),
      )
    ).sheets;
    expect(only?.rows).toEqual([['a']]);
  });

  test('hidden sheet', async () => {
    const bytes = ods('<table:table table:name="藏" table:style-name="ta2"><table:table-row/></table:table>');
    expect((await read(bytes)).sheets).toMatchObject([{ name: '藏', hidden: true }]);
  });
});

describe('XML spreadsheet 2003', () => {
  const book = (sheets: string): Uint8Array =>
    new TextEncoder().encode(
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" ' +
        `xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:x">${sheets}</Workbook>`,
    );

  test('values, places, merges, hidden parts', async () => {
    const bytes = book(
      '<Worksheet ss:Name="季报"><Table><Column ss:Index="2" ss:Hidden="1"/><Row ss:Index="2" ss:Hidden="1">' +
        '<Cell ss:MergeAcross="1" ss:MergeDown="1"><Data ss:Type="String">党员&amp;<B>亮岗</B></Data><Comment><Data>注</Data></Comment></Cell>' +
        '<Cell><Data ss:Type="Number">27</Data></Cell><Cell ss:Index="6"><Data ss:Type="DateTime">2012-03-15T00:00:00.000</Data></Cell>' +
        '<Cell><Data ss:Type="Error">#N/A</Data></Cell><Cell><Data ss:Type="Boolean">1</Data></Cell></Row></Table>' +
        '<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></Worksheet><Worksheet ss:Name="空"/>',
    );
    const { sheets } = await read(bytes);
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['季报', true],
      ['空', false],
    ]);
    expect(Array.from(sheets[0]!.rows[1]!)).toEqual([
      '党员&亮岗',
      undefined,
      27,
      undefined,
      undefined,
      { kind: 'date', serial: 40983 },
      { kind: 'error', code: '#N/A' },
      true,
    ]);
    expect(sheets[0]).toMatchObject({
      merges: [{ top: 1, left: 0, bottom: 2, right: 1 }],
      hiddenRows: [1],
      hiddenCols: [1],
    });
  });

  test('as SheetJS writes it', async () => {
    const written = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(
      written,
      XLSX.utils.aoa_to_sheet([
        ['单位', '数'],
        ['一中', 27, true],
      ]),
      '季报',
    );
    const bytes = new Uint8Array(XLSX.write(written, { type: 'buffer', bookType: 'xlml' }) as Buffer);
    expect((await read(bytes)).sheets).toMatchObject([
      {
        name: '季报',
        rows: [
          ['单位', '数'],
          ['一中', 27, true],
        ],
      },
    ]);
    expect(await refusalCode(() => read(bytes.slice(0, -30)))).toBe('xmlBroken');
  });
});
