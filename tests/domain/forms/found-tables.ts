import { rangeAddress } from '../../../src/domain/sheet/address';
import { guessed, type recogniseSheets } from './recognise-grid';

/* Forms drawn small, and what was found of them told in a line each: shared by the suites on several forms in a file. */

export const GOALS = '组织名称|项目任务|责任人|第一季度|第二季度|第三季度|第四季度';
export const REPORT = [
  '党组织总数|#1',
  '党员总数|#2',
  '确定年度任务数|#3',
  '已完成季度任务数|#4',
  '党员承诺事项件数|#5',
  '党员已兑现承诺事项件数|#6',
];

export const found = (result: ReturnType<typeof recogniseSheets>): string[] =>
  result.tables.map((table) => {
    const rows = table.kind === 'goals' || table.kind === 'posts' ? ` ${table.rows.length}` : '';
    return `${table.kind} ${rangeAddress(table.range)} ${table.unit?.text ?? '-'}${rows}`;
  });

export const schools = (result: ReturnType<typeof recogniseSheets>): string[] =>
  result.schools.map(({ unit, goals, posts, reports }) =>
    [unit?.text ?? '-', goals.length, posts.length, reports.length].join(' '),
  );

export const schoolGuesses = (result: ReturnType<typeof recogniseSheets>): string[] =>
  result.schools.flatMap(({ guesses }) => guessed(guesses));
