import { goalsLayout } from '../../../src/domain/forms/goals-layout';
import { postsLayout } from '../../../src/domain/forms/posts-layout';
import { rangeAddress } from '../../../src/domain/sheet/address';
import type { SheetLayout } from '../../../src/domain/sheet/layout';
import { mechanism } from '../reports/sample-result';

const textAt = (layout: SheetLayout, row: number, col: number): unknown =>
  layout.cells.find((cell) => cell.row === row && cell.col === col)?.value;
const texts = (layout: SheetLayout): readonly string[] =>
  layout.cells.map((cell) => cell.value).filter((value) => typeof value === 'string');
const merges = (layout: SheetLayout): readonly string[] => layout.merges.map(rangeAddress);
const styleAt = (layout: SheetLayout, row: number, col: number) =>
  layout.styles[layout.cells.find((cell) => cell.row === row && cell.col === col)!.style]!;

describe('附件1', () => {
  const blank = goalsLayout(mechanism);

  test('prints label, title and subtitle on three lines, with the blank for the school', () => {
    expect([0, 1, 2].map((row) => textAt(blank, row, 0))).toEqual([
      '附件1：',
      '____________学校实行“168”机制年度工作目标分解表',
      '（供参考）',
    ]);
    expect(merges(blank)).toEqual(expect.arrayContaining(['A1:J1', 'A2:J2', 'A3:J3']));
  });

  test('has the two header rows with the original line breaks', () => {
    const header = Array.from({ length: 10 }, (_, col) => textAt(blank, 3, col) ?? textAt(blank, 4, col));
    expect(header).toEqual([
      '工作\n目标',
      '组织\n名称',
      '项目任务',
      '完成\n时限',
      '责任人',
      '责任\n领导',
      '落实进度',
      '第二\n季度',
      '第三\n季度',
      '第四\n季度',
    ]);
    expect(textAt(blank, 4, 6)).toBe('第一\n季度');
    expect(merges(blank)).toEqual(expect.arrayContaining(['A4:A5', 'F4:F5', 'G4:J4']));
  });

  test('pre-prints the organisations, the first merged over three rows', () => {
    expect(Array.from({ length: 10 }, (_, index) => textAt(blank, 5 + index, 1))).toEqual([
      '党委\n（总支、支部）',
      null,
      null,
      '工会组织',
      '妇工委',
      '团队组织',
      '办公室',
      '教务处',
      '政教处',
      '总务处',
    ]);
    expect(merges(blank)).toContain('B6:B8');
  });

  test('ends with the three notes, word for word', () => {
    expect([15, 16, 17].map((row) => textAt(blank, row, 0))).toEqual([
      '注：1、本表仅供参考，由各学校根据本校实际确定；',
      '\u3000\u30002、“组织名称”一栏由各学校根据实际情况确定；',
      '\u3000\u30003、每季度对项目任务落实情况进行点评，按好、中、一般进行评价。',
    ]);
  });

  test('hints at the scale in the quarter cells without refusing remarks', () => {
    expect(blank.validations).toEqual([
      expect.objectContaining({ values: ['好', '中', '一般'], strict: false }),
    ]);
    expect(blank.validations.map(({ range }) => rangeAddress(range))).toEqual(['G6:J15']);
  });

  test('prints on A4 landscape: 225 mm of columns, official margins, header on every page', () => {
    expect(blank.columnWidths.slice(0, 10).reduce((sum, width) => sum + width, 0)).toBe(225);
    expect(blank.print).toMatchObject({
      orientation: 'landscape',
      margins: { top: 28, bottom: 26, left: 35, right: 37 },
      repeatRows: { first: 3, last: 4 },
      footer: 'pageNumber',
      area: { top: 0, left: 0, bottom: 17, right: 9 },
    });
    expect(blank.freeze).toEqual({ rows: 5, cols: 0 });
  });

  test('uses the official faces and sizes', () => {
    expect(styleAt(blank, 0, 0)).toMatchObject({ typeface: 'heiti', size: 16 });
    expect(styleAt(blank, 1, 0)).toMatchObject({ typeface: 'xiaobiaosong', size: 18, align: 'center' });
    expect(styleAt(blank, 3, 0)).toMatchObject({ typeface: 'heiti', size: 12, border: 'thin', wrap: true });
    expect(styleAt(blank, 5, 2)).toMatchObject({ typeface: 'fangsongWide', align: 'left', border: 'thin' });
    expect(styleAt(blank, 5, 3)).toMatchObject({ align: 'center' });
    expect(styleAt(blank, 15, 0).border).toBeUndefined();
  });

  test('rows to fill in start at 24 points and are free to grow', () => {
    expect(blank.leastRowHeights).toMatchObject({ 5: 24, 14: 24 });
    expect(Object.keys(blank.rowHeights)).not.toContain('5');
  });

  test('fits one page with its pre-printed rows', () => {
    expect(printedPoints(blank)).toBeLessThanOrEqual(pointsOf(210 - 28 - 26));
  });

  test('takes a school, and a year that the original does not print', () => {
    const filled = goalsLayout(mechanism, { school: '示例市第一中学', year: 2012 });
    expect(textAt(filled, 1, 0)).toBe('示例市第一中学实行“168”机制2012年度工作目标分解表');
  });

  test('a school whose name looks like a replacement pattern is printed as it is', () => {
    expect(textAt(goalsLayout(mechanism, { school: '$&学校' }), 1, 0)).toMatch(/^\$&学校实行/u);
  });
});

describe('附件2', () => {
  const blank = postsLayout(mechanism);

  test('prints its label before its title on one line', () => {
    expect(textAt(blank, 0, 0)).toBe('附件2：');
    expect(textAt(blank, 0, 1)).toBe('____________学校实行“168”机制年度党员亮岗履职一览表');
    expect(textAt(blank, 1, 0)).toBe('（供参考）');
    expect(merges(blank)).toContain('B1:J1');
  });

  test('breaks the quarters in the middle, as they are too long for their columns', () => {
    expect([5, 6, 7, 8].map((col) => textAt(blank, 3, col))).toEqual([
      '第一\n季度',
      '第二\n季度',
      '第三\n季度',
      '第四\n季度',
    ]);
    expect(texts(blank)).toEqual(expect.arrayContaining(['履岗情况', '履岗\n党员', '年度\n考评', '联系人']));
  });

  test('pre-prints fifteen rows under seven posts', () => {
    expect(merges(blank)).toEqual(
      expect.arrayContaining(['A5:A7', 'A8:A9', 'A10:A11', 'A12:A13', 'A14:A15', 'A16:A17', 'A18:A19']),
    );
    expect(textAt(blank, 17, 0)).toBe('党风廉政建设监督岗');
    expect(textAt(blank, 19, 0)).toBe('注：1、本表仅供参考，由各学校根据实际确定；');
  });

  test('offers the scale in the quarters only, not in 年度考评', () => {
    expect(blank.validations.map(({ range }) => rangeAddress(range))).toEqual(['F5:I19']);
  });

  test('fits one page with its pre-printed rows', () => {
    expect(printedPoints(blank)).toBeLessThanOrEqual(pointsOf(210 - 28 - 26));
  });
});

test.each([
  ['附件1', goalsLayout(mechanism)],
  ['附件2', postsLayout(mechanism)],
])('%s has a bordered cell wherever its table has one, also under merges', (_, layout) => {
  const header = layout.print.repeatRows!.first;
  const lastRow = Math.max(...Object.keys(layout.leastRowHeights!).map(Number));
  for (let row = header; row <= lastRow; row++) {
    for (let col = 0; col < 10; col++)
      expect([row, col, styleAt(layout, row, col).border]).toEqual([row, col, 'thin']);
  }
});

const pointsOf = (mm: number): number => (mm / 25.4) * 72;
const printedPoints = ({ rowHeights, leastRowHeights }: SheetLayout): number =>
  Object.values({ ...leastRowHeights, ...rowHeights }).reduce((sum, height) => sum + height, 0);
