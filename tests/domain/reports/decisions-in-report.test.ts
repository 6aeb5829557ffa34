import { guessKey } from '../../../src/domain/consolidation/guess-key';
import type { ConsolidationResult } from '../../../src/domain/consolidation/result';
import type { FileReading } from '../../../src/domain/consolidation/submission';
import { reportCounts } from '../../../src/domain/reports/report-counts';
import { reportWorkbookLayout } from '../../../src/domain/reports/report-workbook';
import type { LayoutCell } from '../../../src/domain/sheet/layout';
import { reportWords } from '../../../src/messages/reports';
import { mechanism, quarter } from '../consolidation/quarter';
import { submission, usedFile } from '../consolidation/submission-builder';

const [FIRST, SECOND] = ['示例市第一中学', '示例市第二中学'];
const words = reportWords('zh');

/** A cell of the report by its sheet and its value. */
const cellOf = (result: ConsolidationResult, sheet: number, value: string | number): LayoutCell | undefined =>
  reportWorkbookLayout(result, mechanism, words).sheets[sheet]?.cells.find((cell) => cell.value === value);

const reported = usedFile(submission('a.xlsx', FIRST, { figures: { memberTotal: 20 } }));

test('a corrected figure is marked in the matrix, and its note says what stood there, why, and where', () => {
  const corrections = [{ unit: FIRST, indicator: 'memberTotal' as const, value: 987, reason: '电话核实' }];
  const cell = cellOf(quarter([reported], { corrections }), 1, 987);
  expect(cell).toMatchObject({ style: 'corrected' });
  expect(cell?.note).toBe(
    '填报“20”，汇总时更正为987，按更正数计入\n理由：电话核实\n来源：a.xlsx ! 附件5 ! B4',
  );
});

test('without a correction the legend of the matrix does not speak of any', () => {
  const [cell] =
    reportWorkbookLayout(quarter([reported]), mechanism, words).sheets[1]?.cells.filter(
      ({ row, col }) => row === 1 && col === 0,
    ) ?? [];
  expect(cell?.value).toContain('推算');
  expect(cell?.value).not.toContain('更正');
});

test('a unit known by the clerk’s word says so beside its name', () => {
  const names = [{ written: '老二中', unit: SECOND }];
  const cell = cellOf(quarter([usedFile(submission('b.xlsx', '老二中'))], { names }), 1, SECOND);
  expect(cell?.note).toBe('表中写作“老二中”，经汇总人确认');
});

describe('what waits to be checked', () => {
  const guess = { code: 'struckTask', place: { sheet: '附件1', cell: 'C5' }, values: { row: 5 } } as const;
  const synonym = { text: '优秀', grade: 'good', first: { sheet: '附件1', cell: 'G6' }, times: 3 };
  const file: FileReading = {
    ...usedFile(
      submission('a.xlsx', '市第一中学', {
        figures: {
          commitmentsKept: { typed: 'blank', reported: null, computed: 9, estimated: true, place: null },
        },
      }),
    ),
    tables: [
      {
        sheet: '附件1',
        kind: 'goals',
        range: 'A1:J9',
        details: { columns: [], rowsUsed: 3, skipped: [], guesses: [guess] },
      },
    ],
    synonyms: [synonym],
    notices: [{ code: 'picturesIgnored' }],
  };
  const counted = (decisions: Parameters<typeof quarter>[1]) => {
    const { guesses, estimatedFigures } = reportCounts(quarter([file], decisions), mechanism);
    return [guesses, estimatedFigures];
  };
  const accepted = [
    guessKey(file, { kind: 'guess', guess }),
    guessKey(file, { kind: 'synonym', synonym }),
    guessKey(file, { kind: 'notice', notice: { code: 'picturesIgnored' } }),
    JSON.stringify(['estimate', FIRST, 'commitmentsKept', 9]),
  ];

  test('is counted, and no more once the clerk has looked at it', () => {
    expect(counted({})).toEqual([4, 1]);
    expect(counted({ acceptedGuesses: accepted })).toEqual([1, 0]);
    expect(counted({ names: [{ written: '市第一中学', unit: FIRST }] })).toEqual([3, 1]);
  });

  test('stays in the reading report, with a word that it was looked at', () => {
    const column = (decisions: Parameters<typeof quarter>[1]): string =>
      reportWorkbookLayout(quarter([file], decisions), mechanism, words)
        .sheets[4]!.cells.filter(({ col }) => col === 7)
        .flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
        .join('\n');
    expect(column({}).match(/（已核对）/gu)).toBeNull();
    expect(column({ acceptedGuesses: accepted }).match(/（已核对）/gu)).toHaveLength(3);
    expect(column({ acceptedGuesses: accepted })).toContain('删除线');
  });
});
