import {
  dutyFlowLayout,
  FlowchartMissing,
  workflowLayout,
  type FlowchartOptions,
} from '../../../src/domain/forms/flowchart-layout';
import { stepCells } from '../../../src/domain/forms/flowchart-grid';
import { emsAcross, lineEms } from '../../../src/domain/forms/printed-lines-layout';
import { printableArea } from '../../../src/domain/forms/printable-area';
import { rangeAddress, type CellPosition, type CellRange } from '../../../src/domain/sheet/address';
import type { LayoutCell, SheetLayout } from '../../../src/domain/sheet/layout';
import { secondMechanism } from '../../fixtures/second-mechanism';
import { mechanism } from '../reports/sample-result';

const [workflow, dutyFlow] = mechanism.flowcharts;
const draw = { workflow: workflowLayout, dutyFlow: dutyFlowLayout };
const CHARTS = [
  ['附件3', workflow!, workflowLayout(mechanism)],
  ['附件4', dutyFlow!, dutyFlowLayout(mechanism)],
] as const;

const textCells = (layout: SheetLayout): readonly (LayoutCell & { readonly value: string })[] =>
  layout.cells.filter((cell): cell is LayoutCell & { value: string } => typeof cell.value === 'string');
const texts = (layout: SheetLayout): readonly string[] => textCells(layout).map(({ value }) => value);
const cellOf = (layout: SheetLayout, { row, col }: CellPosition): LayoutCell | undefined =>
  layout.cells.find((cell) => cell.row === row && cell.col === col);
const rangeOf = (layout: SheetLayout, { row, col }: CellPosition): CellRange =>
  layout.merges.find(({ top, left }) => top === row && left === col) ?? {
    top: row,
    bottom: row,
    left: col,
    right: col,
  };
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe.each(CHARTS)('%s', (attachment, chart, layout) => {
  test('prints label and title, then a line for unit and year', () => {
    expect(
      texts(layout)
        .slice(0, 4)
        .map((text) => text.trimEnd()),
    ).toEqual([`${attachment}：`, chart.title, '单位：', '年度：']);
    expect(layout.name).toBe(attachment);
  });

  test('prints every step word for word and in order, with an arrow between two', () => {
    const printed = texts(layout);
    const places = chart.steps.flatMap(({ titleLines, points }) => [
      printed.indexOf(titleLines.join('\n')),
      printed.indexOf(points.join('\n')),
    ]);
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const between = chart.steps.length - 1;
    expect(printed.filter((text) => text === '↓')).toHaveLength(between + (chart.roles.length > 0 ? 2 : 0));
  });

  test('stepCells names the cells that are drawn: the status, an empty date and an empty remark', () => {
    chart.steps.forEach((_, index) => {
      const { status, date, remark } = stepCells(chart, index)!;
      expect(cellOf(layout, status)).toMatchObject({ value: '未开始', style: 'status' });
      expect(cellOf(layout, date)).toMatchObject({ value: null, style: 'date' });
      expect(cellOf(layout, remark)).toMatchObject({ value: null, style: 'remark' });
      const captions = [status, date, remark].map(({ row, col }) =>
        textCells(layout).find((cell) => cell.row === row && rangeOf(layout, cell).right === col - 1),
      );
      expect(captions.map((cell) => cell?.value)).toEqual(['状态', '日期', '备注']);
    });
    expect(stepCells(chart, chart.steps.length)).toBeUndefined();
    expect(layout.styles['date']!.numberFormat).toBe('yyyy"年"m"月"d"日"');
  });

  test('each status takes one of the three words and is coloured by it', () => {
    const ranges = chart.steps.map((_, index) =>
      rangeAddress(rangeOf(layout, stepCells(chart, index)!.status)),
    );
    expect(layout.validations.map(({ range }) => rangeAddress(range))).toEqual(ranges);
    for (const validation of layout.validations) {
      expect(validation).toMatchObject({ values: ['未开始', '进行中', '已完成'], strict: true });
      expect([validation.prompt, validation.error]).not.toContain('');
    }
    const words = ['未开始', '进行中', '已完成'];
    const own = layout.conditionalStyles.filter(({ by }) => !by);
    const rules = own.map(({ range, equals }) => [rangeAddress(range), equals]);
    expect(rules).toEqual(ranges.flatMap((range) => words.map((word) => [range, word])));
    const fills = new Set(own.map(({ style }) => layout.styles[style]?.fill));
    expect(fills.size).toBe(3);
  });

  test('the status of a step colours the box of its title as it colours its own cell', () => {
    const rules = layout.conditionalStyles.filter(({ by }) => by);
    expect(rules.map(({ range, equals, by }) => [rangeAddress(range), equals, by])).toEqual(
      chart.steps.flatMap(({ titleLines }, index) => {
        const title = textCells(layout).find(
          ({ value, style }) => style === 'stepTitle' && value === titleLines.join('\n'),
        );
        const { status } = stepCells(chart, index)!;
        return ['进行中', '已完成'].map((word) => [rangeAddress(rangeOf(layout, title!)), word, status]);
      }),
    );
    for (const { equals, style } of rules) {
      const own = layout.conditionalStyles.find((rule) => !rule.by && rule.equals === equals);
      expect(layout.styles[style]?.fill).toBe(layout.styles[own!.style]?.fill);
    }
    // A step nobody has begun looks as it is printed.
    expect(layout.styles['stepTitle']!.fill).toBe(layout.styles['notStarted']!.fill);
  });

  test('colours are so pale that black print on them stays readable', () => {
    for (const { fill } of Object.values(layout.styles)) {
      if (fill === undefined) continue;
      const channels = [0, 2, 4].map((at) => parseInt(fill.slice(at, at + 2), 16));
      expect(0.299 * channels[0]! + 0.587 * channels[1]! + 0.114 * channels[2]!).toBeGreaterThan(225);
    }
  });

  test.each<FlowchartOptions>([{}, { textPolicy: 'corrected', unit: '示例市第一中学', year: 2012 }])(
    'fills one page of A4 portrait, and no more: %j',
    (options) => {
      const drawn = draw[chart.key](mechanism, options);
      const page = printableArea(drawn.print);
      const { area } = drawn.print;
      expect(sum(drawn.columnWidths)).toBeCloseTo(page.widthMm);
      expect(area).toMatchObject({ top: 0, left: 0, right: drawn.columnWidths.length - 1 });
      const heights = Array.from({ length: area!.bottom + 1 }, (_, row) => drawn.rowHeights[row]);
      expect(heights).not.toContain(undefined);
      const filled = sum(heights.map((height) => height!)) / page.heightPoints;
      expect(filled).toBeGreaterThan(0.9);
      expect(filled).toBeLessThan(0.99);
    },
  );

  test('every text has the room it needs, with a line height that any of the fonts has', () => {
    for (const cell of textCells(layout)) {
      const { top, bottom, left, right } = rangeOf(layout, cell);
      const { size = 11, wrap = false } = layout.styles[cell.style]!;
      const perLine = emsAcross(sum(layout.columnWidths.slice(left, right + 1)), size);
      const lines = cell.value.split('\n').map((line) => Math.max(1, Math.ceil(lineEms(line) / perLine)));
      const height = sum(Array.from({ length: bottom - top + 1 }, (_, row) => layout.rowHeights[top + row]!));
      expect([cell.value, wrap ? 1 : Math.max(...lines)]).toEqual([cell.value, 1]);
      if (cell.style !== 'arrow') expect(height).toBeGreaterThanOrEqual(sum(lines) * size * 1.3);
    }
  });

  test('titles and captions stand on the lines they are printed in, with a little to spare', () => {
    for (const cell of textCells(layout)) {
      if (!['title', 'stepTitle', 'caption', 'bar', 'role'].includes(cell.style)) continue;
      const { left, right } = rangeOf(layout, cell);
      const width = sum(layout.columnWidths.slice(left, right + 1));
      const ems = emsAcross(width * 0.95, layout.styles[cell.style]!.size!);
      expect([cell.value, cell.value.split('\n').every((line) => lineEms(line) <= ems)]).toEqual([
        cell.value,
        true,
      ]);
    }
  });

  test('no cell is drawn twice, and every box has its border all around', () => {
    const places = layout.cells.map(({ row, col }) => `${row},${col}`);
    expect(new Set(places).size).toBe(places.length);
    const boxes = ['stepTitle', 'points', 'caption', 'status', 'date', 'remark', 'role', 'bar'];
    for (const style of boxes) expect(layout.styles[style]!.border).toBe('thin');
    for (const { top, bottom, left, right } of layout.merges) {
      const styles = new Set<string | undefined>();
      for (let row = top; row <= bottom; row++) {
        for (let col = left; col <= right; col++) styles.add(cellOf(layout, { row, col })?.style);
      }
      expect([rangeAddress({ top, bottom, left, right }), styles.size, styles.has(undefined)]).toEqual([
        rangeAddress({ top, bottom, left, right }),
        1,
        false,
      ]);
    }
  });
});

test('附件3 begins with the mechanism, has the six steps beside their bar and ends with the eight roles', () => {
  const layout = workflowLayout(mechanism);
  expect(texts(layout)).toEqual(
    expect.arrayContaining([
      '健全\n一套\n机制',
      workflow!.sections[0]!.text,
      '实\n\n行\n\n六\n\n步\n\n工\n\n作\n\n法',
      '发挥\n八个\n方面\n作用',
    ]),
  );
  expect(
    texts(layout)
      .slice(-8)
      .map((text) => text.replace('\n', '')),
  ).toEqual([
    '党组织领导核心或政治核心作用',
    '党政班子推进学校科学发展作用',
    '工会、教代会民主监督作用',
    '群团组织桥梁纽带作用',
    '党员队伍先锋模范作用',
    '教育教学专家引领带动作用',
    '辅导员班主任组织管理指导作用',
    '教职员工教书育人作用',
  ]);
  expect(layout.print.margins).toEqual({ top: 25, bottom: 20, left: 20, right: 20 });
});

test('附件4 keeps the official margins', () => {
  expect(dutyFlowLayout(mechanism).print.margins).toEqual({ top: 37, bottom: 35, left: 28, right: 26 });
});

test('the slips of the official text are mended only on request', () => {
  const changed = (key: keyof typeof draw): readonly string[] => {
    const verbatim = texts(draw[key](mechanism));
    return texts(draw[key](mechanism, { textPolicy: 'corrected' })).filter(
      (text) => !verbatim.includes(text),
    );
  };
  expect(changed('workflow').map((text) => text.split('\n').at(-1)!.slice(0, 12))).toEqual(
    ['3、学校党组织引导广大党员', '2、学校党组织将《目标管理分', '2、学校党组织与学校工会、教'].map((text) =>
      text.slice(0, 12),
    ),
  );
  expect(changed('dutyFlow')).toEqual([expect.stringContaining('对个人履岗情况进行综合考评')]);
  expect(texts(workflowLayout(mechanism)).join()).toContain('\n3学校党组织引导');
});

test('unit and year are printed where they are known', () => {
  const printed = texts(dutyFlowLayout(mechanism, { unit: '示例市第一中学', year: 2012 }));
  expect(printed.slice(2, 4)).toEqual(['单位：示例市第一中学', '年度：2012']);
});

test('another mechanism prints its own words; a chart it does not have is refused', () => {
  const printed = texts(workflowLayout(secondMechanism, { textPolicy: 'corrected' }));
  expect(printed.slice(0, 2)).toEqual(['表丁：', '“双优”办法推行流程图']);
  expect(printed).toEqual(expect.arrayContaining(['未动', '动态', '日子', '附记', '办理\n回访']));
  expect(printed.join()).not.toMatch(/168|状态|备注|党/u);
  expect(() => dutyFlowLayout(secondMechanism)).toThrow(FlowchartMissing);
});
