import type { ReadingGuess, SkipReason } from '../../src/domain/forms/recognised-table';
import { guessMessage, skipReasonLabel } from '../../src/messages/guesses';

type Code = ReadingGuess['code'];

const guess = (code: Code, values: ReadingGuess['values']): ReadingGuess => ({ code, place: null, values });

/** With the values that the reader gives. */
const SAID: Readonly<Record<Code, readonly [ReadingGuess['values'], string]>> = {
  headerContains: [
    { header: '具体的项目任务', column: 'projectTask' },
    '表头“具体的项目任务”按“项目任务”一栏读取，请核对。',
  ],
  headerAmbiguous: [
    { header: '目标任务', column: 'workGoal', others: 'projectTask,orgName' },
    '表头“目标任务”可能是“工作目标”，也可能是“项目任务、组织名称”，现按“工作目标”读取，请确认。',
  ],
  quarterColumnMissing: [{ quarter: 3, label: '第三季度' }, '表中没有“第三季度”一栏，该季度按未评价处理。'],
  columnMissing: [
    { column: 'leader', label: '责任领导' },
    '表中没有“责任领导”一栏，与其有关的数据无法计算和检查。',
  ],
  carriedDown: [{ column: 'orgName', count: 8 }, '“组织名称”一栏有8个空格，按上方单元格的内容读取。'],
  mergedRating: [{ rows: 3, quarter: 2 }, '第二季度的评价单元格是合并的，覆盖的3行都按该评价读取。'],
  hiddenRows: [{ count: 2 }, '含隐藏行2行，已读取并计入。'],
  hiddenColumns: [{ count: 1 }, '含隐藏列1列，已读取并计入。'],
  hiddenSheet: [{ sheet: '附件1' }, '工作表“附件1”是隐藏的，已读取并计入。'],
  totalDiffers: [{ stated: 12, counted: 11 }, '合计行写的是12，逐行计得11，以逐行计数为准。'],
  struckTask: [{ row: 7 }, '第7行任务带删除线，仍按有效任务计入。如已取消，请删除该行。'],
  tablesJoined: [
    { kind: 'goals', count: 2, sheets: '教务处、政教处' },
    '2张工作目标分解表合在一起计数（工作表：教务处、政教处）。',
  ],
  unitFromSheetName: [{ unit: '二中', sheet: '二中' }, '表中没有写单位，按工作表名“二中”读取，请核对。'],
  unitFromFileName: [{ unit: '二中' }, '表中没有写单位，按文件名“二中”读取，请核对。'],
  olderPeriodUnused: [
    { kind: 'report', sheet: '上季', year: 2012, quarter: 2 },
    '2012年第二季度的季报表不属于本期，未使用。',
  ],
  privateColumnIgnored: [
    { header: '手机', column: 'K' },
    '含身份证号或电话（“手机”一栏），汇总不需要，已忽略。',
  ],
  splitByUnit: [{ unit: '二中', count: 3 }, '一张表中有3个单位，已按单位分开读取，此处起为“二中”。'],
  gradeColumnChosen: [
    { quarter: 3, header: '第三季度/评价', column: 'L', of: 2 },
    '第三季度有2栏，按“第三季度/评价”一栏读取评价。',
  ],
  continuedRow: [{ row: 9 }, '第9行像是上一行任务的续行，现按单独一项计，请核对。'],
  reportValueBelow: [{ count: 10 }, '有10项指标的数取自标签下方的单元格，请核对。'],
  duplicateReportForm: [{ used: '附件5!A1' }, '有多张季报表，采用的是附件5!A1，此处的未使用，请核对。'],
};

const entries = Object.entries(SAID) as readonly (readonly [Code, (typeof SAID)[Code]])[];

test.each(entries)('%s', (code, [values, sentence]) => {
  expect(guessMessage(guess(code, values), 'zh')).toBe(sentence);
});

test.each(entries)('%s can be said in English, and without values', (code, [values]) => {
  const said = [
    guessMessage(guess(code, values), 'en'),
    guessMessage(guess(code, {}), 'zh'),
    guessMessage(guess(code, {}), 'en'),
  ];
  expect(said.join()).not.toMatch(/[{}]|undefined|空白|\(blank\)/);
});

test.each([
  [{ kind: 'report', year: 2011 }, '2011年的季报表不属于本期，未使用。'],
  [{ kind: 'report', quarter: 2 }, '第二季度的季报表不属于本期，未使用。'],
])('a table of another period that names only part of it: %j', (values, sentence) => {
  expect(guessMessage(guess('olderPeriodUnused', values), 'zh')).toBe(sentence);
});

test('skipped rows have a reason in both languages', () => {
  const reasons: readonly SkipReason[] = [
    'blank',
    'total',
    'repeatedHeader',
    'printedOnly',
    'note',
    'placeholder',
    'subtitle',
  ];
  const labels = reasons.flatMap((reason) => [skipReasonLabel(reason, 'zh'), skipReasonLabel(reason, 'en')]);
  expect(new Set(labels).size).toBe(2 * reasons.length);
});
