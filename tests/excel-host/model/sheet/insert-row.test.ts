import { Workbook } from '../api/workbook';
import { Clerk } from '../clerk';
import { inspectSheet } from '../inspect';
import { NO_VALIDATION } from './validation-rule';
import type { SheetState } from './sheet-state';

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

function opened(): { workbook: Workbook; sheet: SheetState; clerk: Clerk } {
  const workbook = new Workbook('表');
  const clerk = new Clerk(workbook);
  return { workbook, sheet: workbook.state.active, clerk };
}

test('what lies below moves down, what spans the place grows, the rest stays', () => {
  const { workbook, sheet, clerk } = opened();
  clerk.paste('表', 'A1', [['一'], ['二'], ['三']]);
  sheet.merged.add(area(0, 3, 0, 4));
  sheet.merged.add(area(1, 3, 3, 3));
  sheet.validations.put(area(0, 1, 2, 1), NO_VALIDATION);
  sheet.conditions.addFirst('Custom', [area(2, 0, 2, 0), area(0, 5, 0, 5)]).rule = { formula: '=TRUE' };
  clerk.insertRow('表', 1);
  const { cells, merges, validations, conditionalFormats } = inspectSheet(workbook, '表');
  expect(Object.fromEntries(Object.entries(cells).map(([at, { value }]) => [at, value]))).toEqual({
    A1: '一',
    A3: '二',
    A4: '三',
  });
  expect([...merges].sort()).toEqual(['D1:E1', 'D3:D5']);
  expect(validations.map(({ areas }) => areas)).toEqual([['B1:B4']]);
  expect(conditionalFormats.map(({ areas }) => [...areas].sort())).toEqual([['A4', 'F1']]);
});

test('a protected sheet takes none', () => {
  const { clerk } = opened();
  clerk.protectSheet('表');
  expect(() => clerk.insertRow('表', 0)).toThrow(expect.objectContaining({ code: 'AccessDenied' }) as Error);
});

test.each<[string, (workbook: ReturnType<typeof opened>) => void]>([
  ['formulas', ({ clerk }) => clerk.type('表', 'A1', '=1+1')],
  ['heights of rows', ({ sheet }) => sheet.rows.give(1, 1, 30)],
  ['frozen panes', ({ sheet }) => (sheet.frozen = area(0, 0, 0, 0))],
])('%s it does not know how to move, and says so', (what, prepare) => {
  const workbook = opened();
  prepare(workbook);
  expect(() => workbook.clerk.insertRow('表', 0)).toThrow(what);
});
