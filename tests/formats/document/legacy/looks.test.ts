import type { DocumentStyle, OpenedDocument } from '../../../../src/domain/document/workbook-document';
import { cellOf, lookFile, readDocumentOf, styleOf } from './legacy-documents';

const black = '000000';
const date = (serial: number) => ({ kind: 'date', serial });

describe.each([['looks.xls'], ['looks.ods']])('%s', (name) => {
  const isOds = name.endsWith('.ods');
  let opened: OpenedDocument;
  beforeAll(async () => {
    opened = await readDocumentOf(lookFile(name));
  });
  const sheet = () => opened.document.sheets[0]!;

  test.each<[string, DocumentStyle]>([
    [
      'A1',
      { font: 'Noto Sans CJK SC', size: 18, bold: true, color: 'C00000', align: 'center', valign: 'middle' },
    ],
    ['A2', { size: 11, italic: true, underline: true, strike: true }],
    // OpenDocument as LibreOffice writes it has no distributed text.
    ['B2', { wrap: true, valign: 'top', align: isOds ? 'justify' : 'distributed' }],
    ['C2', { rotation: 'stacked' }],
    ['D2', { rotation: 45 }],
    ['E2', { rotation: -45 }],
    ['A3', { align: 'left', indent: 2 }],
    ['B3', { align: 'right', shrink: true }],
    ['C3', { numberFormat: '#,##0.00' }],
    ['D3', { numberFormat: '0.0%' }],
    ['E3', { numberFormat: isOds ? 'yyyy"年"m"月"d"日"' : 'yyyy\\年m\\月d\\日' }],
    ['A4', { fill: 'FFFF00' }],
    [
      'B4',
      {
        borders: {
          top: { line: 'thin', color: 'FF0000' },
          right: { line: 'medium', color: '0000FF' },
          bottom: { line: 'double', color: '008000' },
          left: { line: 'dashed', color: black },
        },
      },
    ],
    ['C4', { borders: { top: { line: 'thick', color: black }, bottom: { line: 'dotted', color: black } } }],
  ])('style of %s', (address, style) => {
    expect(styleOf(opened, address)).toMatchObject(style);
  });

  test('what a cell does not have is absent', () => {
    expect(Object.keys(styleOf(opened, 'A5')).sort()).toEqual(
      isOds ? ['color', 'font', 'size'] : ['font', 'size'],
    );
    expect(Object.keys(styleOf(opened, 'C4').borders ?? {})).toEqual(['top', 'bottom']);
  });

  test('values, formulas, links and notes', () => {
    expect(cellOf(sheet(), 'E3')?.value).toEqual(date(41182));
    expect(cellOf(sheet(), 'C5')).toMatchObject({ value: 14, formula: 'SUM(A5:B5)*2' });
    expect(cellOf(sheet(), 'D5')?.formula).toBe('IF(A5>2,"大于","不")&样式!A4');
    expect(cellOf(sheet(), 'E5')?.link).toEqual({ kind: 'address', address: 'https://example.org/a?b=1' });
    expect(cellOf(sheet(), 'B6')?.note).toBe('请核对\n第二行');
  });

  test('sizes, merges, what is hidden and locked', () => {
    expect(sheet().merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
    // LibreOffice measures the same columns in a wider font when it writes OpenDocument.
    expect(sheet().columnWidths).toMatchObject(isOds ? { 0: 140, 1: 83.99 } : { 0: 105, 1: 63 });
    expect(sheet().rowHeights[0]?.points).toBeCloseTo(30, 1);
    expect(sheet().rowHeights[0]?.fixed).toBe(true);
    expect(sheet().rowHeights[1]?.fixed).toBe(false);
    expect(Math.max(...Object.keys(sheet().rowHeights).map(Number))).toBe(10);
    expect(sheet().hiddenRows).toEqual([10]);
    expect(sheet().hiddenCols).toEqual([5]);
    expect(sheet().isProtected).toBe(true);
    expect(opened.document.sheets.map((each) => each.visibility)).toEqual(['visible', 'hidden']);
    expect(opened.document.active).toBe(0);
  });

  test('print setup', () => {
    expect(sheet().print).toMatchObject({
      paper: 'A3',
      orientation: 'landscape',
      margins: { top: 31.75, bottom: 19.05, left: 25.4, right: 12.7, header: 7.62, footer: 7.62 },
      scale: 80,
      repeatRows: { first: 0, last: 1 },
      header: '&L左&R&D',
      footer: '&C第&P页',
      centerHorizontally: false,
      centerVertically: true,
    });
  });

  test('lists to choose from', () => {
    const lists = sheet().validations.filter((rule) => rule.kind === 'list' || rule.kind === 'listFrom');
    expect(lists).toEqual([
      {
        kind: 'list',
        values: ['好', '中', '一般'],
        ranges: [{ top: 6, left: 0, bottom: 8, right: 0 }],
        onError: 'stop',
        errorTitle: '等次',
        error: '只能选好、中、一般',
        promptTitle: '填写',
        prompt: '请选择',
        allowBlank: true,
      },
      {
        kind: 'listFrom',
        source: '$A$2:$A$4',
        ranges: [{ top: 7, left: 1, bottom: 7, right: 1 }],
        onError: 'stop',
        allowBlank: true,
      },
    ]);
  });

  test('names', () => {
    expect(opened.document.names).toEqual([{ name: '数据', formula: '样式!$A$5:$B$5' }]);
  });

  test('what is left behind', () => {
    const richText = { kind: 'richText', sheet: '样式', count: 1 };
    const lost = ['validations', 'conditions'].map((kind) => ({ kind, sheet: '样式', count: 1 }));
    expect(opened.leftBehind).toEqual(isOds ? [...lost, richText] : [richText]);
  });
});

describe('rules of an .xls', () => {
  test('a whole number between two', async () => {
    const { document } = await readDocumentOf(lookFile('looks.xls'));
    expect(document.sheets[0]?.validations).toContainEqual({
      kind: 'whole',
      operator: 'between',
      formulas: ['1', '99'],
      ranges: [{ top: 6, left: 1, bottom: 6, right: 1 }],
      onError: 'warning',
      allowBlank: false,
    });
  });

  test('colours that depend on values', async () => {
    const { document } = await readDocumentOf(lookFile('looks.xls'));
    const ranges = [{ top: 6, left: 0, bottom: 8, right: 0 }];
    expect(document.sheets[0]?.conditions).toEqual([
      {
        ranges,
        when: { kind: 'formula', formula: '$A7="一般"' },
        style: { bold: true, color: 'FF0000', fill: 'FFFF99' },
        stopIfTrue: true,
      },
      {
        ranges,
        when: { kind: 'cellIs', operator: 'greaterThan', formulas: ['5'] },
        style: { fill: '00FF00' },
        stopIfTrue: true,
      },
    ]);
  });
});

describe('forms that LibreOffice saved in old formats', () => {
  test.each([['goals.xls'], ['goals.ods']])('%s prints as the form does', async (name) => {
    const { document } = await readDocumentOf(lookFile(name));
    const { print } = document.sheets[0]!;
    expect(print).toMatchObject({
      paper: 'A4',
      orientation: 'landscape',
      fit: { wide: 1, tall: 0 },
      area: { top: 0, left: 0, bottom: 17, right: 9 },
      repeatRows: { first: 3, last: 4 },
      centerHorizontally: true,
    });
    expect(print.margins.top).toBeCloseTo(28, 1);
    expect(print.margins.bottom).toBeCloseTo(26, 1);
    expect(document.sheets[0]?.validations[0]).toMatchObject({
      kind: 'list',
      values: ['好', '中', '一般'],
      ranges: [{ top: 5, left: 6, bottom: 14, right: 9 }],
    });
    expect(document.names).toEqual([]);
  });

  test('column widths of goals.xls, the last one for all that follow', async () => {
    const [sheet] = (await readDocumentOf(lookFile('goals.xls'))).document.sheets;
    expect(Object.values(sheet!.columnWidths)).toHaveLength(11);
    expect(sheet!.columnWidths).toMatchObject({ 0: 64.5, 1: 58.5, 2: 152.25, 6: 45.75, 10: 7.5 });
    expect(sheet!.defaultColumnWidth).toBe(45);
  });

  test('workflow.xls colours its steps', async () => {
    const [sheet] = (await readDocumentOf(lookFile('workflow.xls'))).document.sheets;
    expect(sheet!.conditions.length).toBeGreaterThan(10);
    expect(sheet!.conditions[3]?.when).toEqual({ kind: 'formula', formula: '$E$7="进行中"' });
  });
});
