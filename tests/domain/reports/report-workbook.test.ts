import type { ConsolidationResult, UnitResult } from '../../../src/domain/consolidation/result';
import type { FileReading } from '../../../src/domain/consolidation/submission';
import { totalsOf } from '../../../src/domain/consolidation/totals';
import { INDICATOR_KEYS } from '../../../src/domain/mechanism/indicator-definition';
import { reportWorkbookLayout } from '../../../src/domain/reports/report-workbook';
import type { ReportOptions } from '../../../src/domain/reports/report-context';
import { reportCounts } from '../../../src/domain/reports/report-counts';
import { parseCellAddress } from '../../../src/domain/sheet/address';
import type { LayoutCell, LayoutFormula, SheetLayout } from '../../../src/domain/sheet/layout';
import type { SnapshotNotice } from '../../../src/domain/sheet/snapshot';
import { reportWords } from '../../../src/messages/reports';
import { submission } from '../consolidation/submission-builder';
import { mechanism, sampleResult } from './sample-result';

const report = (result: ConsolidationResult, options: ReportOptions = {}) =>
  reportWorkbookLayout(result, mechanism, reportWords('zh'), options).sheets;
const cellAt = (sheet: SheetLayout, address: string): LayoutCell | undefined => {
  const { row, col } = parseCellAddress(address)!;
  return sheet.cells.find((cell) => cell.row === row && cell.col === col);
};
const isFormula = (value: LayoutCell['value']): value is LayoutFormula =>
  typeof value === 'object' && value !== null;
const rowsOf = (sheet: SheetLayout, firstRow: number): readonly (readonly unknown[])[] => {
  const rows: unknown[][] = [];
  for (const { row, col, value } of sheet.cells) {
    if (row >= firstRow) (rows[row - firstRow] ??= [])[col] = value;
  }
  return rows;
};

const twelve = sampleResult(12);
const sheets = report(twelve);
const FIRST_UNIT = 4;

test('six sheets in order, the last very hidden', () => {
  expect(sheets.map((sheet) => [sheet.name, sheet.hidden ?? false])).toEqual([
    ['附件5', false],
    ['各单位明细', false],
    ['检查结果', false],
    ['未报与异常', false],
    ['读取报告', false],
    ['_168', true],
  ]);
});

describe.each([12, 60])('sums of %i units', (count) => {
  const result = sampleResult(count);
  const [form, matrix] = report(result) as [SheetLayout, SheetLayout];
  const totalRow = FIRST_UNIT + count;
  const columnOf = (index: number): string => String.fromCharCode('D'.charCodeAt(0) + index);

  test.each(INDICATOR_KEYS.map((key, index) => [key, index] as const))(
    '%s: form, matrix and result agree, live and as cached',
    (key, index) => {
      const column = columnOf(index);
      const numbers = Array.from({ length: count }, (_, unit) =>
        cellAt(matrix, `${column}${FIRST_UNIT + unit + 1}`),
      )
        .map((cell) => cell?.value)
        .filter((value) => typeof value === 'number');
      const total = result.totals[key].value!;
      expect(numbers.reduce((sum, value) => sum + value, 0)).toBe(total);
      expect(cellAt(matrix, `${column}${totalRow + 1}`)?.value).toEqual({
        formula: `SUM(${column}${FIRST_UNIT + 1}:${column}${totalRow})`,
        cached: total,
      });
      expect(cellAt(form, `B${4 + index}`)?.value).toEqual({
        formula: `'各单位明细'!${column}${totalRow + 1}`,
        cached: total,
      });
      expect(cellAt(matrix, `${column}${totalRow + 2}`)?.value).toMatchObject({ cached: numbers.length });
    },
  );
});

test('a total that no unit gives prints blank, not 0', () => {
  const units = twelve.units.map((unit): UnitResult => ({ ...unit, status: 'missing' }));
  const [form, matrix] = report({ ...twelve, units, totals: totalsOf(units, true) }) as [
    SheetLayout,
    SheetLayout,
  ];
  expect(cellAt(form, 'B4')?.value).toMatchObject({ cached: '' });
  expect(cellAt(matrix, 'D17')?.value).toEqual({
    formula: 'IF(COUNT(D5:D16)=0,"",SUM(D5:D16))',
    cached: '',
  });
});

test('no unit at all still gives a report', () => {
  const empty = { ...twelve, units: [], files: [], findings: [], totals: totalsOf([], true) };
  const drawn = report(empty);
  expect(drawn).toHaveLength(6);
  expect(drawn.flatMap((sheet) => sheet.cells).filter((cell) => isFormula(cell.value))).toHaveLength(40);
});

describe('附件5', () => {
  const form = sheets[0]!;

  test('prints the quarter, and the authority where it is given', () => {
    expect(cellAt(form, 'A2')?.value).toContain('（2012年第三季度）');
    expect(cellAt(form, 'A3')?.value).toBe('填报单位：');
    const [signed] = report(twelve, { authority: '示例市教育工委' });
    expect(cellAt(signed!, 'A3')?.value).toBe('填报单位：示例市教育工委');
  });

  test('says below the form who is missing and what is open, inside the print area', () => {
    const { bottom } = form.print.area!;
    const lines = form.cells.filter((cell) => cell.style === 'coverLine' && cell.col === 0);
    expect(lines[0]?.value).toBe(
      '应报12个单位，已报8个；未报1个、空报1个、重报1个、不符期1个；有10个数字不完整，见“未报与异常”。',
    );
    expect(lines[1]?.value).toContain('“党员总数”“召开现场会、推进会场次”各缺5个；其余8项各缺4个');
    expect(lines[2]?.value).toContain('未能读取的文件2个');
    expect(lines.every(({ row }) => row <= bottom)).toBe(true);
  });

  test('marks each incomplete total beside it, outside the print area', () => {
    expect([cellAt(form, 'C4')?.value, cellAt(form, 'C5')?.value]).toEqual(['缺4个单位', '缺5个单位']);
    expect(form.print.area?.right).toBe(1);
    expect(cellAt(form, 'C4')?.link).toEqual({ kind: 'cell', sheet: '未报与异常', cell: 'A1' });
  });

  test('says so in a line when all is well', () => {
    const units = twelve.units.filter(
      (unit) =>
        unit.status === 'reported' &&
        INDICATOR_KEYS.every((key) => unit.values[key].basis === 'typed' && unit.values[key].used !== null),
    );
    const clean = { ...twelve, units, files: [], findings: [], totals: totalsOf(units, true) };
    const lines = report(clean)[0]!.cells.filter((cell) => cell.style === 'coverLine' && cell.value !== null);
    expect(lines.map((cell) => cell.value)).toEqual([
      `应报${units.length}个单位，已全部报齐，十项数字完整。`,
      '迟报1个（已计入）。',
    ]);
  });
});

describe('各单位明细', () => {
  const matrix = sheets[1]!;

  test.each<[string, string, unknown, string]>([
    ['typed, as computed', 'G5', 25, 'figure'],
    ['computed, none typed', 'G8', 20, 'computed'],
    ['estimated', 'K8', 33, 'estimated'],
    ['typed and computed differ', 'G9', 27, 'differing'],
    ['typed, and the tables only suggest another', 'K5', 38, 'figure'],
    ['left out', 'L10', '缺', 'open'],
    ['typed and not to be counted', 'E11', '有误', 'open'],
    ['of another period: shown, as text', 'D15', '（8）', 'notSummed'],
    ['of a unit that sent nothing', 'D13', null, 'idle'],
  ])('%s', (_, address, value, style) => {
    expect(cellAt(matrix, address)).toMatchObject({ value, style });
  });

  test('a figure’s note names file, sheet and cell, and both numbers where they differ', () => {
    const note = cellAt(matrix, 'G9')?.note ?? '';
    expect(note).toContain('示例市第五中学2012年第三季度.xlsx ! 附件5 ! B7');
    expect(note).toMatch(/27.*29/u);
    expect(cellAt(matrix, 'D15')?.note).toContain('不符期');
    expect(cellAt(matrix, 'K5')?.note).toMatch(/38.*推算35/u);
  });

  test('every figure that counts has a note', () => {
    const figures = matrix.cells.filter(
      ({ row, col, value }) =>
        row >= FIRST_UNIT && row < FIRST_UNIT + 12 && col >= 3 && typeof value === 'number',
    );
    expect(figures.length).toBeGreaterThan(70);
    expect(figures.filter((cell) => cell.note === undefined)).toEqual([]);
  });

  test('the state leads to the unit’s findings', () => {
    expect(cellAt(matrix, 'C9')?.link).toEqual({ kind: 'cell', sheet: '检查结果', cell: 'B8' });
    expect(cellAt(sheets[2]!, 'B8')?.value).toBe('示例市第五中学');
  });

  test('a name matched by an alias says how it was written', () => {
    expect(cellAt(matrix, 'B6')?.note).toContain('市二中');
  });

  test('on time only where there was a due date', () => {
    const due = report(twelve, { due: { year: 2012, month: 10, day: 5 } })[1]!;
    expect([cellAt(matrix, 'C5')?.value, cellAt(due, 'C5')?.value]).toEqual(['已报', '按时']);
    expect(cellAt(matrix, 'C7')?.value).toBe('迟报');
  });

  test('last quarter’s totals are compared with, where they are known', () => {
    const compared = report(twelve, { previous: { partyOrgTotal: 60, memberTotal: null } })[1]!;
    expect(cellAt(compared, 'D20')?.value).toBe(60);
    expect(cellAt(compared, 'D21')?.value).toEqual({
      formula: 'D17-60',
      cached: twelve.totals.partyOrgTotal.value! - 60,
    });
    expect(cellAt(compared, 'E21')?.value).toBeNull();
  });

  test('repeats its two header rows on each page and keeps them in sight', () => {
    expect(matrix.print).toMatchObject({ orientation: 'landscape', repeatRows: { first: 2, last: 3 } });
    expect(matrix.freeze).toEqual({ rows: 4, cols: 3 });
  });
});

describe('检查结果', () => {
  const findings = sheets[2]!;

  test('by unit in the order of the matrix, errors first', () => {
    const rows = rowsOf(findings, 3).map((row) => [row[1], row[0]]);
    expect(rows.slice(4, 7)).toEqual([
      ['示例市第五中学', '警告'],
      ['示例市第五中学', '警告'],
      ['示例市第五中学', '提示'],
    ]);
    expect(rows.slice(8, 10)).toEqual([
      ['示例市第七中学', '错误'],
      ['示例市第七中学', '提示'],
    ]);
  });

  test('a cell leads to its file', () => {
    expect(cellAt(findings, 'F4')?.link).toEqual({
      kind: 'file',
      file: '2012Q3/示例市第一中学2012年第三季度.xlsx',
      sheet: '附件5',
      cell: 'B10',
    });
  });

  test('names are left out, masked or shown as asked', () => {
    const messages = (names: 'none' | 'masked' | 'full'): string =>
      rowsOf(report(twelve, { names })[2]!, 3)
        .map((row) => row[6])
        .join();
    expect(messages('none')).not.toMatch(/王/u);
    expect(messages('masked')).toMatch(/王\*/u);
    expect(messages('full')).toMatch(/王芳/u);
  });
});

test('未报与异常 lists every trouble with what to do, in the order of the states', () => {
  const rows = rowsOf(sheets[3]!, 2);
  expect(rows.map((row) => row[1])).toEqual([
    '未报',
    '空报',
    '重报',
    '不符期',
    '未能读取',
    '未能读取',
    '缺数',
    '缺数',
    '迟报',
  ]);
  expect(rows.every((row) => typeof row[4] === 'string' && row[4] !== '')).toBe(true);
  expect(rows[2]?.[3]).toContain('\n');
  expect(rows[7]?.[4]).toContain('党员总数');
});

test('contacts are persons: they stand there only with full names', () => {
  const unitTexts = (options: ReportOptions): string =>
    rowsOf(report(twelve, options)[3]!, 2)
      .map((row) => row[2])
      .join();
  expect(unitTexts({})).not.toContain('张三');
  expect(unitTexts({ names: 'full' })).toContain('张三');
});

test('读取报告 has a row a table, with columns, rows left out and what to confirm', () => {
  const rows = rowsOf(sheets[4]!, 2);
  const fifth = rows.find((row) => String(row[0]).includes('第五中学'))!;
  expect(fifth[4]).toBe('A1:J20');
  expect(fifth[5]).toContain('E 负责人→责任人');
  expect(fifth[6]).toBe('采用13行\n跳过2行（空行，第18-19行）\n跳过1行（合计行，第20行）');
  expect(fifth[7]).toMatch(/优秀.*好/u);
  expect(rows.find((row) => String(row[0]).includes('~$'))?.[1]).toMatch(/^已忽略/u);
});

describe('读取报告: what concerns a file as a whole', () => {
  const readFile = twelve.files[1]!;
  const toConfirm = (file: FileReading, lang: 'zh' | 'en' = 'zh'): string => {
    const { sheets: drawn } = reportWorkbookLayout(
      { ...twelve, files: [file] },
      mechanism,
      reportWords(lang),
      {},
    );
    return String(rowsOf(drawn[4]!, 2)[0]?.[7]);
  };

  test.each<[SnapshotNotice, RegExp, RegExp]>([
    [{ code: 'picturesIgnored' }, /表中有图片，图片里的数字不能读取，请核对。/u, /pictures/u],
    [{ code: 'textDecodedAsGb18030' }, /GB18030.*请核对/u, /GB18030/u],
    [{ code: 'decrypted' }, /密码/u, /password/u],
    [{ code: 'date1904' }, /1904/u, /1904/u],
    [{ code: 'notAWorksheet', sheet: '图表1' }, /“图表1”/u, /“图表1”/u],
    [{ code: 'notAWorksheet' }, /没有单元格/u, /no cells/u],
  ])('notice %j', (notice, zh, en) => {
    const file = { ...readFile, notices: [notice] };
    expect(toConfirm(file)).toMatch(zh);
    expect(toConfirm(file, 'en')).toMatch(en);
  });

  test('a name matched by its normal form, in each file that writes it so', () => {
    const spelled = (unitName: string): FileReading => ({
      ...readFile,
      submissions: [submission(readFile.file, unitName), submission(readFile.file, unitName)],
    });
    expect(toConfirm(spelled('第二中学')).split('\n')).toContain(
      '“第二中学”按名单计作“示例市第二中学”，请核对。',
    );
    expect(toConfirm(spelled('示例市第二中学'))).not.toContain('按名单');
    expect(toConfirm(spelled('外校'))).not.toContain('按名单');
  });

  test('is counted on the cover', () => {
    const counted = (more: Partial<FileReading>): number =>
      reportCounts({ ...twelve, files: [{ ...readFile, ...more } as FileReading] }, mechanism).guesses;
    const before = counted({});
    expect(counted({ notices: [{ code: 'picturesIgnored' }] })).toBe(before + 1);
    expect(counted({ submissions: [submission(readFile.file, '第二中学')] })).toBe(before + 1);
  });
});

test('a name that fits several units is to be made an alias of one, not of any', () => {
  const remedyOf = (ambiguous: boolean): unknown => {
    const units = sampleResult(14)
      .units.slice(13)
      .map((unit): UnitResult => ({ ...unit, ambiguous }));
    return rowsOf(report({ ...twelve, units, files: [] })[3]!, 2)[0]?.[4];
  };
  expect(remedyOf(true)).toBe('“示例市第14中学”对应名单中的几个单位，请在名单的别名中注明。');
  expect(remedyOf(false)).toMatch(/^不在应报单位名单中/u);
});

test('nothing to say is said', () => {
  const clean = report({ ...twelve, findings: [] })[2]!;
  expect(rowsOf(clean, 2)[0]?.[0]).toBe('没有需要处理的事项。');
});

test('every sheet keeps to the paper: its columns are no wider than the margins leave', () => {
  for (const sheet of sheets.filter((each) => !each.hidden)) {
    const { margins, orientation, area } = sheet.print;
    const paper = orientation === 'portrait' ? 210 : 297;
    const width = sheet.columnWidths.slice(0, area!.right + 1).reduce((sum, mm) => sum + mm, 0);
    expect([sheet.name, width <= paper - margins.left - margins.right + 0.5]).toEqual([sheet.name, true]);
  }
});

test('English words leave the official form as it is', () => {
  const english = reportWorkbookLayout(twelve, mechanism, reportWords('en')).sheets;
  expect(english.map((sheet) => sheet.name).slice(0, 2)).toEqual(['附件5', 'Units']);
  expect(cellAt(english[0]!, 'A4')?.value).toBe('党组织总数');
  expect(cellAt(english[0]!, 'B4')?.value).toMatchObject({ formula: "'Units'!D17" });
  const words = english.slice(1, 5).flatMap((sheet) => sheet.cells.map((cell) => JSON.stringify(cell.value)));
  expect(words.filter((text) => /"[^"]*\{/u.test(text))).toEqual([]);
});

test('the same result gives the same layout', () => {
  expect(JSON.stringify(report(sampleResult(12)))).toBe(JSON.stringify(sheets));
});
