import { Workbook } from './workbook';
import type { Range } from './range';
import { faultCode } from '../fault-code';
import { inspectCell, inspectSheet } from '../inspect';

let workbook: Workbook;
const range = (address: string): Range => workbook.worksheets.getActiveWorksheet().getRange(address);
beforeEach(() => (workbook = new Workbook('表')));

describe('merging', () => {
  test.each<[name: string, values: unknown[][], left: unknown[][]]>([
    [
      'keeps the upper left value only',
      [
        ['甲', '乙'],
        ['丙', 1],
      ],
      [
        ['甲', ''],
        ['', ''],
      ],
    ],
    [
      'keeps the first value where the upper left is empty',
      [
        ['', '乙'],
        ['丙', 1],
      ],
      [
        ['乙', ''],
        ['', ''],
      ],
    ],
    [
      'of empty cells stays empty',
      [
        ['', ''],
        ['', ''],
      ],
      [
        ['', ''],
        ['', ''],
      ],
    ],
  ])('%s', (_name, values, left) => {
    range('A1:B2').values = values;
    range('A1:B2').merge(false);
    expect(range('A1:B2').values).toEqual(left);
    expect(inspectSheet(workbook, '表').merges).toEqual(['A1:B2']);
  });

  test('gives all cells the look of the first, but for the borders', () => {
    range('A1').format.fill.color = '#FFFF00';
    range('B1').format.fill.color = '#FF0000';
    range('B1').format.borders.getItem('EdgeRight').style = 'Continuous';
    range('A1:B1').merge(false);
    expect(inspectCell(workbook, '表', 'B1').style).toMatchObject({
      fill: '#FFFF00',
      borders: { right: { style: 'Continuous' } },
    });
  });

  test('what is written under a merged cell is lost', () => {
    range('A1:B2').merge(false);
    range('A1:C2').values = [
      ['甲', '乙', 1],
      ['丙', '丁', 2],
    ] as never;
    range('B2').values = [['戊']];
    expect(range('A1:C2').values).toEqual([
      ['甲', '', 1],
      ['', '', 2],
    ]);
  });

  test('across makes one cell of each row', () => {
    range('A1:C2').merge(true);
    expect(inspectSheet(workbook, '表').merges).toEqual(['A1:C1', 'A2:C2']);
  });

  test('a larger area swallows a merged one, a cutting one is refused', () => {
    range('B2:C3').merge(false);
    expect(faultCode(() => range('C3:D4').merge(false))).toBe('MergedRangeConflict');
    range('A1:D4').merge(false);
    expect(inspectSheet(workbook, '表').merges).toEqual(['A1:D4']);
  });

  test('unmerge takes apart whatever it touches', () => {
    range('A1:B2').merge(false);
    range('D1:E1').merge(false);
    range('B2:C2').unmerge();
    expect(inspectSheet(workbook, '表').merges).toEqual(['D1:E1']);
    expect(range('A1:C9').getMergedAreasOrNullObject()).toBeNull();
    expect(range('A1:E9').getMergedAreasOrNullObject()?.address).toBe('表!D1:E1');
  });
});

describe('hyperlinks', () => {
  test('put their text into the cell and take its font away', () => {
    range('A1').format.font.bold = true;
    range('A1').format.font.name = '黑体';
    range('A1').format.fill.color = '#FFFF00';
    range('A1').hyperlink = { documentReference: "'附件1'!A1", screenTip: '看', textToDisplay: '附件1' };
    const cell = inspectCell(workbook, '表', 'A1');
    expect(cell.value).toBe('附件1');
    expect(cell.style).toMatchObject({
      font: { name: '宋体', size: 11, bold: false, underline: 'Single', color: '#0563C1' },
      fill: '#FFFF00',
    });
    expect(range('A1').hyperlink).toEqual({
      documentReference: "'附件1'!A1",
      screenTip: '看',
      textToDisplay: '附件1',
    });
  });

  test.each<[name: string, before: string, link: object, shown: string]>([
    ['an empty cell shows the address', '', { address: 'a.xlsx' }, 'a.xlsx'],
    ['a filled cell keeps its text', '甲', { address: 'a.xlsx' }, '甲'],
    ['a given text takes its place', '甲', { address: 'a.xlsx', textToDisplay: '乙' }, '乙'],
  ])('%s', (_name, before, link, shown) => {
    range('A1').values = [[before]];
    range('A1').hyperlink = link;
    expect(range('A1').values).toEqual([[shown]]);
  });

  test('the text is taken as if it were typed', () => {
    range('A1').hyperlink = { address: 'a.xlsx', textToDisplay: '007' };
    range('A2').numberFormat = [['@']];
    range('A2').hyperlink = { address: 'a.xlsx', textToDisplay: '007' };
    expect(range('A1:A2').values).toEqual([[7], ['007']]);
  });

  test('a renamed sheet does not take links along', () => {
    range('A1').hyperlink = { documentReference: '表!A1' };
    workbook.worksheets.getActiveWorksheet().name = '新';
    expect(range('A1').hyperlink).toMatchObject({ documentReference: '表!A1' });
  });

  test.each<[name: string, link: unknown]>([
    ['nowhere', { textToDisplay: '甲' }],
    ['with an unknown key', { address: 'a', url: 'b' }],
    ['of null', null],
  ])('a link %s is refused', (_name, link) => {
    expect(faultCode(() => (range('A1').hyperlink = link))).toBe('InvalidArgument');
  });

  test('a new link takes the place of the old one', () => {
    range('A1:B1').hyperlink = { address: 'a.xlsx' };
    range('B1').hyperlink = { address: 'b.xlsx' };
    expect(inspectSheet(workbook, '表').hyperlinks).toEqual([
      { cells: 'A1', address: 'a.xlsx' },
      { cells: 'B1', address: 'b.xlsx' },
    ]);
  });

  test('none is null', () => expect(range('A1').hyperlink).toBeNull());
});

describe('clearing', () => {
  const fill = (): void => {
    range('A1:B1').merge(false);
    range('A2').values = [['甲']];
    range('A2').format.font.bold = true;
    range('A2').hyperlink = { address: 'a.xlsx' };
    range('A2').dataValidation.rule = { list: { inCellDropDown: true, source: '甲,乙' } };
    range('A2').conditionalFormats.add('Custom');
  };

  test.each<[kind: string | undefined, left: object]>([
    [undefined, { value: '', merges: [], links: 0, rules: 0, conditions: 0, underline: 'None' }],
    ['All', { value: '', merges: [], links: 0, rules: 0, conditions: 0, underline: 'None' }],
    ['Contents', { value: '', merges: ['A1:B1'], links: 1, rules: 1, conditions: 1, underline: 'Single' }],
    ['Formats', { value: '甲', merges: [], links: 1, rules: 1, conditions: 0, underline: 'None' }],
    [
      'Hyperlinks',
      { value: '甲', merges: ['A1:B1'], links: 0, rules: 1, conditions: 1, underline: 'Single' },
    ],
    [
      'RemoveHyperlinks',
      { value: '甲', merges: ['A1:B1'], links: 0, rules: 1, conditions: 1, underline: 'None' },
    ],
  ])('%p leaves %j', (kind, left) => {
    fill();
    range('A1:B3').clear(kind);
    const view = inspectSheet(workbook, '表');
    const cell = inspectCell(workbook, '表', 'A2');
    expect({
      value: cell.value,
      merges: view.merges,
      links: view.hyperlinks.length,
      rules: view.validations.length,
      conditions: view.conditionalFormats.length,
      underline: cell.style.font.underline,
    }).toEqual(left);
  });

  test.each([
    ['Everything', 'InvalidArgument'],
    ['ResetContents', 'TestHostNotImplemented'],
  ])('%s: %s', (kind, code) => {
    expect(faultCode(() => range('A1').clear(kind))).toBe(code);
  });
});
