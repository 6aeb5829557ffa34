import { readStepStates, type StepReading } from '../../../src/domain/forms/step-states';
import { stepCells } from '../../../src/domain/forms/flowchart-grid';
import { workflowLayout } from '../../../src/domain/forms/flowchart-layout';
import { serialOfDate, type CellValue } from '../../../src/domain/sheet/cell-value';
import { cellAddress } from '../../../src/domain/sheet/address';
import { stepEdit, withDay, type StepChange } from '../../../src/domain/steps/step-edit';
import { drawnSnapshot } from '../../fixtures/drawn-snapshot';
import { mechanism } from '../reports/sample-result';

const cells = stepCells(mechanism.flowcharts[0]!, 0)!;
const DAY = { year: 2012, month: 10, day: 8 };
const date = (day: number): CellValue => ({ kind: 'date', serial: serialOfDate({ ...DAY, day }) });

/** 征求意见 of a fresh 附件3, with cells typed over. */
function step(typed: Readonly<Record<string, CellValue>> = {}): StepReading {
  const drawn = drawnSnapshot(workflowLayout(mechanism));
  const rows = drawn.rows.map((values, row) =>
    Array.from({ length: Math.max(30, values?.length ?? 0) }, (_, col) => {
      const address = cellAddress(row, col);
      return address in typed ? typed[address] : values?.[col];
    }),
  );
  return readStepStates({ ...drawn, rows }, mechanism)!.steps[0]!;
}

const at = (field: keyof typeof cells): string => cellAddress(cells[field].row, cells[field].col);
const edit = (reading: StepReading, change: StepChange) =>
  stepEdit({ sheet: '附件3' }, reading, change, mechanism);
const written = (reading: StepReading, change: StepChange): readonly unknown[] =>
  edit(reading, change).edits.map(({ row, col, value, was }) => [cellAddress(row, col), value, was]);

test.each<[string, Record<string, CellValue>, StepChange, unknown[]]>([
  ['a state', {}, { state: 'done' }, [[at('status'), '已完成', '未开始']]],
  ['the state there is', {}, { state: 'notStarted' }, []],
  ['no state', {}, { state: null }, [[at('status'), null, '未开始']]],
  ['a day', {}, { date: DAY }, [[at('date'), date(8), null]]],
  ['the day there is', { [at('date')]: date(8) }, { date: DAY }, []],
  [
    'a day typed as text becomes one',
    { [at('date')]: '2012年10月8日' },
    { date: DAY },
    [[at('date'), date(8), '2012年10月8日']],
  ],
  ['no day', { [at('date')]: date(1) }, { date: null }, [[at('date'), null, date(1)]]],
  ['a remark', {}, { remark: '=1' }, [[at('remark'), '=1', null]]],
  ['an emptied remark', { [at('remark')]: '旧' }, { remark: '' }, [[at('remark'), null, '旧']]],
])('%s', (_, typed, change, expected) => {
  expect(written(step(typed), change)).toEqual(expected);
});

test('guarded by the title and by the caption of each field', () => {
  const { guards } = edit(step(), { state: 'done', remark: '会议记录' });
  expect(guards.map(({ was }) => was)).toEqual(['征求意见\n了解民意', '状态', '备注']);
});

test('a field without a place is told, and then nothing is written', () => {
  const reading = step({ [cellAddress(cells.status.row, cells.status.col - 1)]: '进度' });
  expect(edit(reading, { state: 'done', remark: '会议记录' })).toEqual({
    edits: [],
    guards: [],
    missing: ['status'],
  });
});

test.each<[StepChange, Record<string, CellValue>, boolean]>([
  [{ state: 'done' }, {}, true],
  [{ state: 'inProgress' }, {}, true],
  [{ state: 'notStarted' }, {}, false],
  [{ state: null }, {}, false],
  [{ remark: '会议记录' }, {}, false],
  [{ state: 'done' }, { [at('date')]: date(1) }, false],
  [{ state: 'done' }, { [at('date')]: '三月初' }, false],
  [{ state: 'done', date: null }, {}, false],
])('%j on %j gets today: %s', (change, typed, isToday) => {
  expect(withDay(step(typed), change, DAY).date).toEqual(isToday ? DAY : change.date);
});
