import { read, type WorkSheet } from '@e965/xlsx';
import { Workbook } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { goalsLayout } from '../../../src/domain/forms/goals-layout';
import { postsLayout } from '../../../src/domain/forms/posts-layout';
import { reportFormLayout } from '../../../src/domain/forms/report-form-layout';
import { reportWorkbookLayout } from '../../../src/domain/reports/report-workbook';
import { cellAddress, rangeAddress } from '../../../src/domain/sheet/address';
import type { WorkbookLayout } from '../../../src/domain/sheet/layout';
import { writeWorkbook } from '../../../src/formats/writer/write-workbook';
import { LayoutUnwritable } from '../../../src/formats/writer/sheet-rules';
import { reportWords } from '../../../src/messages/reports';
import { mechanism, sampleResult } from '../../domain/reports/sample-result';
import { columnPixels } from '../../host/writer/column-pixels';
import { sheetOf, textCell, workbookOf } from './layout-fixture';

const partOf = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path]!);
const reopened = async (bytes: Uint8Array): Promise<Workbook> => {
  const workbook = new Workbook();
  await workbook.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
  return workbook;
};

const forms: WorkbookLayout = {
  title: '表样',
  sheets: [
    goalsLayout(mechanism, { school: '示例市第一中学', year: 2012 }),
    postsLayout(mechanism),
    reportFormLayout(mechanism, {
      style: 'list',
      period: { year: 2012, quarter: 3 },
      values: { partyOrgTotal: 3 },
      footer: true,
    }),
  ],
};
const report = reportWorkbookLayout(sampleResult(12), mechanism, reportWords('zh'), {
  embedded: '{"a":[1]}',
});
const WORKBOOKS = [
  ['the forms', forms],
  ['a report', report],
] as const;

const FONTS: Readonly<Record<string, string>> = {
  xiaobiaosong: '方正小标宋简体',
  fangsong: '仿宋_GB2312',
  fangsongWide: '仿宋',
  kaiti: '楷体_GB2312',
  heiti: '黑体',
};

describe.each(WORKBOOKS)('%s, read again', (_, layout) => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await writeWorkbook(layout);
  });

  test('SheetJS finds every value, formula and merge of the layout, and no more', () => {
    const book = read(bytes, { type: 'array', cellFormula: true });
    expect(book.SheetNames).toEqual(layout.sheets.map((sheet) => sheet.name));
    for (const sheet of layout.sheets) {
      const read = book.Sheets[sheet.name] as WorkSheet;
      expect((read['!merges'] ?? []).length).toBe(sheet.merges.length);
      for (const { row, col, value } of sheet.cells) {
        const cell = read[cellAddress(row, col)] as { v?: unknown; f?: string; t?: string } | undefined;
        const wanted = typeof value === 'object' && value !== null ? value.cached : value;
        expect([sheet.name, cellAddress(row, col), cell?.v ?? '']).toEqual([
          sheet.name,
          cellAddress(row, col),
          wanted ?? '',
        ]);
        if (typeof value === 'string') expect(cell?.f).toBeUndefined();
        if (typeof value === 'object' && value !== null) expect(cell?.f).toBe(value.formula);
      }
    }
  });

  test('columns are measured in a font that is the same in every language, on the screen and on paper', () => {
    const styles = strFromU8(unzipSync(bytes)['xl/styles.xml']!);
    const [own] = /<font>.*?<\/font>/su.exec(styles)!;
    expect(own).toBe('<font><sz val="12"/><name val="宋体"/><charset val="134"/></font>');
    expect(styles).not.toContain('<scheme');
    expect(styles).toMatch(/<cellStyleXfs count="1"><xf numFmtId="0" fontId="0"/u);
  });

  test('exceljs finds fonts, borders, fills, widths, heights, notes, merges, freeze and print setup', async () => {
    const book = await reopened(bytes);
    for (const sheet of layout.sheets) {
      const read = book.getWorksheet(sheet.name)!;
      expect(read.state).toBe(sheet.hidden ? 'veryHidden' : 'visible');
      expect([...(read.model.merges ?? [])].sort()).toEqual(sheet.merges.map(rangeAddress).sort());
      sheet.columnWidths.forEach((width, col) => {
        expect(columnPixels(read.getColumn(col + 1).width!)).toBe(Math.floor((width / 25.4) * 96));
      });
      for (const [row, height] of Object.entries({ ...sheet.leastRowHeights, ...sheet.rowHeights })) {
        if (sheet.cells.some((cell) => cell.row === Number(row))) {
          expect(read.getRow(Number(row) + 1).height).toBe(height);
        }
      }
      for (const { row, col, style, note } of sheet.cells) {
        const cell = read.getCell(row + 1, col + 1);
        const wanted = sheet.styles[style]!;
        if (wanted.typeface) expect(cell.font.name).toBe(FONTS[wanted.typeface]);
        // exceljs reads 10.5 as 10, though it writes it right.
        if (wanted.size) expect(cell.font.size).toBe(Math.floor(wanted.size));
        expect([row, col, cell.border?.left?.style]).toEqual([
          row,
          col,
          wanted.border === 'thin' ? 'thin' : undefined,
        ]);
        if (wanted.fill) expect(cell.fill).toMatchObject({ fgColor: { argb: `FF${wanted.fill}` } });
        if (note !== undefined)
          expect((cell.note as { texts: { text: string }[] }).texts[0]?.text).toBe(note);
      }
      if (sheet.freeze) {
        expect(read.views[0]).toMatchObject({
          state: 'frozen',
          xSplit: sheet.freeze.cols,
          ySplit: sheet.freeze.rows,
        });
      }
      const { margins, orientation, repeatRows, area } = sheet.print;
      expect(read.pageSetup).toMatchObject({ paperSize: 9, orientation, fitToWidth: 1, fitToHeight: 0 });
      expect(read.pageSetup.margins?.left).toBeCloseTo(margins.left / 25.4, 6);
      if (repeatRows)
        expect(read.pageSetup.printTitlesRow).toBe(`${repeatRows.first + 1}:${repeatRows.last + 1}`);
      if (area) expect(read.pageSetup.printArea).toBe(rangeAddress(area));
    }
  });

  test('is the same bytes every time, whatever the clock says', async () => {
    jest.useFakeTimers({
      now: Date.UTC(2031, 4, 5),
      doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'queueMicrotask'],
    });
    try {
      expect(Buffer.from(await writeWorkbook(layout)).equals(Buffer.from(bytes))).toBe(true);
    } finally {
      jest.useRealTimers();
    }
  });

  test('names nobody, and its zip has no entries for folders', () => {
    const core = partOf(bytes, 'docProps/core.xml');
    expect(core).toContain('<dc:creator>168机制助手</dc:creator>');
    expect(core.match(/2000-01-01T00:00:00Z/gu)).toHaveLength(2);
    expect(Object.keys(unzipSync(bytes)).filter((path) => path.endsWith('/'))).toEqual([]);
  });
});

test('print areas and titles are absolute, and the footer is a page number between dashes', async () => {
  const bytes = await writeWorkbook(forms);
  const workbook = partOf(bytes, 'xl/workbook.xml');
  expect(workbook).toContain('&apos;附件1&apos;!$A$1:$J$18<');
  expect(workbook).toContain('&apos;附件1&apos;!$4:$5<');
  expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain(
    '<oddFooter>&amp;C&amp;&quot;宋体,常规&quot;&amp;14— &amp;P —</oddFooter>',
  );
});

test('half points stay, and a face without a name of its own is 宋体', async () => {
  const styles = { plain: { size: 10.5, typeface: 'song' } } as const;
  const bytes = await writeWorkbook(workbookOf(sheetOf([textCell(0, '甲')], { styles })));
  const xml = partOf(bytes, 'xl/styles.xml');
  expect(xml).toContain('<sz val="10.5"/>');
  expect(xml).toContain('<name val="宋体"/>');
});

test('text that looks like a formula lands as text, in a cell formatted as text', async () => {
  const dangerous = [
    '=1+1',
    '=HYPERLINK("http://x","y")',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '＝1',
    '=cmd|"/c calc"!A1',
  ];
  const bytes = await writeWorkbook(workbookOf(sheetOf(dangerous.map((text, row) => textCell(row, text)))));
  const sheet = (await reopened(bytes)).worksheets[0]!;
  dangerous.forEach((text, row) => {
    const cell = sheet.getCell(row + 1, 1);
    expect([typeof cell.value, cell.value, cell.numFmt]).toEqual(['string', text, '@']);
  });
  expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
});

test('text of any kind comes back as it was, but for what no file can hold', async () => {
  const texts = ['a_x0041_b', ' 前后空格 ', '两\n行', '<&>"\'', '𠮷😀', '甲\u0001乙', '\uD842'];
  const bytes = await writeWorkbook(workbookOf(sheetOf(texts.map((text, row) => textCell(row, text)))));
  const book = read(bytes, { type: 'array' });
  const values = texts.map((_, row) => (book.Sheets['表']![`A${row + 1}`] as { v: string }).v);
  expect(values).toEqual(['a_x0041_b', ' 前后空格 ', '两\n行', '<&>"\'', '𠮷😀', '甲乙', '\uFFFD']);
});

test('a least height lets Excel size the row anew, a fixed one does not', async () => {
  const cells = [textCell(0, '甲'), textCell(1, '乙')];
  const bytes = await writeWorkbook(
    workbookOf(sheetOf(cells, { rowHeights: { 0: 30 }, leastRowHeights: { 1: 24 } })),
  );
  const rows = partOf(bytes, 'xl/worksheets/sheet1.xml').match(/<row [^>]*>/gu)!;
  expect(rows[0]).toMatch(/ht="30".*customHeight="1"/u);
  expect(rows[1]).toContain('ht="24"');
  expect(rows[1]).not.toContain('customHeight');
});

test('hints let remarks in, strict lists refuse them', async () => {
  const range = { top: 0, left: 0, bottom: 3, right: 1 };
  const values = ['好', '中', '一般'];
  const bytes = await writeWorkbook(
    workbookOf(
      sheetOf([], {
        validations: [
          { range, values, prompt: '按好、中、一般评价。', strict: false },
          { range: { ...range, top: 5, bottom: 5 }, values, prompt: '', strict: true, error: '只能选择' },
        ],
      }),
    ),
  );
  const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
  const found = sheet.match(/<dataValidation .*?<\/dataValidation>/gu)!;
  expect(found[0]).toContain('sqref="A1:B4"');
  expect(found[0]).toContain('<formula1>&quot;好,中,一般&quot;</formula1>');
  expect(found[0]).not.toContain('showErrorMessage');
  expect(found[1]).toContain('showErrorMessage="1"');
});

test.each([
  ['longer than Excel takes', Array.from({ length: 60 }, (_, index) => `选项第${index}`)],
  ['with a comma in a value', ['好,中']],
])('a list %s is refused, not cut', async (_, values) => {
  const range = { top: 0, left: 0, bottom: 0, right: 0 };
  const layout = workbookOf(sheetOf([], { validations: [{ range, values, prompt: '', strict: false }] }));
  await expect(writeWorkbook(layout)).rejects.toThrow(LayoutUnwritable);
});

test('conditional styles colour by the cell’s text, or that of another', async () => {
  const A5 = { row: 4, col: 0 };
  const bytes = await writeWorkbook(
    workbookOf(
      sheetOf([], {
        styles: { done: { fill: 'C6EFCE', color: '006100' } },
        conditionalStyles: [
          { range: { top: 0, left: 0, bottom: 5, right: 0 }, equals: '已"完成"', style: 'done' },
          { range: { top: 0, left: 1, bottom: 1, right: 2 }, equals: '已"完成"', by: A5, style: 'done' },
        ],
      }),
    ),
  );
  const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain('sqref="A1:A6"');
  expect(sheet).toContain('<formula>&quot;已&quot;&quot;完成&quot;&quot;&quot;</formula>');
  expect(sheet).toContain('sqref="B1:C2"');
  expect(sheet).toContain('<formula>$A$5=&quot;已&quot;&quot;完成&quot;&quot;&quot;</formula>');
  expect(partOf(bytes, 'xl/styles.xml')).toMatch(/<dxf>.*FFC6EFCE.*<\/dxf>/u);
});

describe('links', () => {
  const link = (row: number, to: NonNullable<(typeof forms.sheets)[0]['cells'][0]['link']>) => ({
    row,
    col: 0,
    value: row,
    style: 'plain',
    link: to,
  });

  test('within the workbook, to files beside it, also on numbers and beside notes', async () => {
    const bytes = await writeWorkbook(
      workbookOf(
        sheetOf([
          { ...link(0, { kind: 'cell', sheet: '检查 结果', cell: 'B5' }), note: '批注' },
          link(1, { kind: 'file', file: '2012Q3/第五 中学#1 100%.xlsx', sheet: "附件'1", cell: 'C12' }),
          link(2, { kind: 'file', file: '甲&乙.xls' }),
        ]),
        sheetOf([], { name: '检查 结果' }),
      ),
    );
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain(
      `<hyperlinks><hyperlink ref="A1" location="'检查 结果'!B5"/>` +
        `<hyperlink ref="A2" r:id="link1" location="'附件''1'!C12"/><hyperlink ref="A3" r:id="link2"/></hyperlinks>`,
    );
    const relationships = partOf(bytes, 'xl/worksheets/_rels/sheet1.xml.rels');
    expect(relationships).toContain(
      'Target="2012Q3/%E7%AC%AC%E4%BA%94%20%E4%B8%AD%E5%AD%A6%231%20100%25.xlsx" TargetMode="External"',
    );
    expect(relationships).toContain('Target="%E7%94%B2%26%E4%B9%99.xls"');
    expect(relationships).toContain('vmlDrawing1.vml');
    const book = read(bytes, { type: 'array' });
    expect((book.Sheets['表']!['A1'] as { l: { Target: string } }).l.Target).toContain("'检查 结果'!B5");
  });

  test('stand where the schema wants them: after validations, before the print setup', async () => {
    const cells = [link(0, { kind: 'file', file: '甲.xls' })];
    const range = { top: 0, left: 0, bottom: 0, right: 0 };
    const bytes = await writeWorkbook(
      workbookOf(sheetOf(cells, { validations: [{ range, values: ['好'], prompt: '', strict: true }] })),
    );
    const order = partOf(bytes, 'xl/worksheets/sheet1.xml').match(
      /<(dataValidations|hyperlinks|printOptions|pageMargins|pageSetup)\b/gu,
    );
    expect(order).toEqual(['<dataValidations', '<hyperlinks', '<pageMargins', '<pageSetup']);
  });

  test('follow a sheet whose name had to be changed, as formulas do', async () => {
    const bytes = await writeWorkbook(
      workbookOf(
        sheetOf([
          link(0, { kind: 'cell', sheet: 'a/b', cell: 'A1' }),
          { row: 1, col: 0, value: { formula: "'a/b'!A1", cached: 7 }, style: 'plain' },
        ]),
        sheetOf([{ row: 0, col: 0, value: 7, style: 'plain' }], { name: 'a/b' }),
      ),
    );
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain(`location="'a_b'!A1"`);
    expect(sheet).toContain('<f>&apos;a_b&apos;!A1</f>');
  });
});

test('a note’s box is as large as its text', async () => {
  const long = `${'很长的说明'.repeat(20)}\n第二行`;
  const bytes = await writeWorkbook(
    workbookOf(
      sheetOf(
        [
          { ...textCell(4, '乙'), note: long },
          { ...textCell(0, '甲'), note: '短' },
        ],
        { columnWidths: [20, 10, 10, 10, 10, 10] },
      ),
    ),
  );
  const boxes = [...partOf(bytes, 'xl/drawings/vmlDrawing1.vml').matchAll(/<x:Anchor>([^<]*)</gu)].map(
    ([, text]) => text!.split(', ').map(Number),
  );
  const height = ([, , top, , , , bottom]: readonly number[]): number => bottom! - top!;
  expect(boxes).toHaveLength(2);
  expect(height(boxes[0]!)).toBeLessThan(height(boxes[1]!));
  expect(boxes[1]![4]).toBeGreaterThan(boxes[0]![4]!);
});
