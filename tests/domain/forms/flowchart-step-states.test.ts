import fc from 'fast-check';
import { stepCells } from '../../../src/domain/forms/flowchart-grid';
import { dutyFlowLayout, workflowLayout } from '../../../src/domain/forms/flowchart-layout';
import { goalsLayout } from '../../../src/domain/forms/goals-layout';
import { recogniseWorkbook } from '../../../src/domain/forms/recognise-workbook';
import { readStepStates, type StepStates } from '../../../src/domain/forms/step-states';
import { cellAddress, type CellPosition } from '../../../src/domain/sheet/address';
import type { CellValue } from '../../../src/domain/sheet/cell-value';
import type { SheetLayout } from '../../../src/domain/sheet/layout';
import type { SheetSnapshot } from '../../../src/domain/sheet/snapshot';
import { nodeInflater } from '../../../src/formats/node-inflater';
import { readWorkbook } from '../../../src/formats/read-workbook';
import { writeWorkbook } from '../../../src/formats/writer/write-workbook';
import { sheet as grid } from '../../fixtures/grid';
import { mechanism } from '../reports/sample-result';

const [workflow, dutyFlow] = mechanism.flowcharts;

/** A layout as it comes back from a file of ours. */
async function drawn(layout: SheetLayout): Promise<SheetSnapshot> {
  const bytes = await writeWorkbook({ title: '', sheets: [layout] });
  const { sheets } = await readWorkbook(bytes, {}, { inflater: nodeInflater });
  return sheets[0]!;
}

const filledIn = (
  sheet: SheetSnapshot,
  entries: readonly (readonly [CellPosition, CellValue])[],
): SheetSnapshot => ({
  ...sheet,
  rows: Array.from({ length: sheet.rows.length }, (_, row) => {
    const cells = [...(sheet.rows[row] ?? [])];
    for (const [place, value] of entries) if (place.row === row) cells[place.col] = value;
    return cells;
  }),
});

/** The sheet with blank rows and columns put in before those named. */
function inserted(sheet: SheetSnapshot, rows: readonly number[], cols: readonly number[]): SheetSnapshot {
  const moved = (at: number, before: readonly number[]): number =>
    at + before.filter((one) => one <= at).length;
  const result: (CellValue | undefined)[][] = [];
  sheet.rows.forEach((cells, row) =>
    (cells ?? []).forEach((value, col) => {
      (result[moved(row, rows)] ??= [])[moved(col, cols)] = value;
    }),
  );
  const merges = sheet.merges.map(({ top, bottom, left, right }) => ({
    top: moved(top, rows),
    bottom: moved(bottom, rows),
    left: moved(left, cols),
    right: moved(right, cols),
  }));
  return { ...sheet, rows: Array.from(result), merges };
}

const summary = (states: StepStates | undefined): readonly string[] | undefined =>
  states?.steps.map(({ step, state, entries: { status, date, remark } }) =>
    [step, state, status?.cell, date?.text, remark?.text].join(' '),
  );

describe.each([
  ['附件3', workflow!, workflowLayout(mechanism)],
  ['附件4', dutyFlow!, dutyFlowLayout(mechanism)],
] as const)('%s as we draw it', (_, chart, layout) => {
  test('is recognised as a flowchart, and as nothing else', async () => {
    const snapshot = { sheets: [await drawn(layout)], notices: [] };
    const { tables, schools } = recogniseWorkbook(snapshot, mechanism, { year: 2012, quarter: 3 });
    expect(tables.map(({ kind, title }) => [kind, title?.text])).toEqual([['steps', chart.title]]);
    expect(schools).toEqual([]);
  });

  test('says that no step has been started', async () => {
    const states = readStepStates(await drawn(layout), mechanism);
    expect(states?.chart).toBe(chart.key);
    expect(states?.steps.map(({ step, state }) => [step, state])).toEqual(
      chart.steps.map((_step, index) => [index, 'notStarted']),
    );
    states!.steps.forEach(({ step, entries }) => {
      const cells = Object.values(stepCells(chart, step)!).map(({ row, col }) => cellAddress(row, col));
      expect([entries.status, entries.date, entries.remark].map((entry) => entry?.cell)).toEqual(cells);
    });
  });

  test('gives back what was filled in, wherever rows and columns were put in', async () => {
    const fresh = await drawn(layout);
    const second = stepCells(chart, 1)!;
    const sheet = filledIn(fresh, [
      [second.status, '已完成'],
      [second.date, { kind: 'date', serial: 41000 }],
      [second.remark, ' 已报备 '],
      [stepCells(chart, 2)!.status, '进 行 中'],
      [stepCells(chart, 3)!.status, '快了'],
    ]);
    const expected = ['notStarted', 'done', 'inProgress', undefined, 'notStarted', 'notStarted'];
    const last = { rows: sheet.rows.length, cols: layout.columnWidths.length };
    fc.assert(
      fc.property(
        fc.array(fc.nat(last.rows), { maxLength: 6 }),
        // A column put in between a caption and its cell parts the two; between boxes it does not.
        fc.array(fc.constantFrom(0, second.status.col - 1, last.cols), { maxLength: 3 }),
        (rows, cols) => {
          const { steps } = readStepStates(inserted(sheet, rows, cols), mechanism)!;
          expect(steps.map(({ state }) => state)).toEqual(expected);
          expect([steps[1]!.entries.date?.text, steps[1]!.entries.remark?.text]).toEqual([
            '2012年4月1日',
            '已报备',
          ]);
        },
      ),
      { numRuns: 50 },
    );
  });
});

const STEPS = dutyFlow!.steps.map(({ titleLines }) => titleLines.join(''));

test('a chart typed anew: titles numbered, captions below, a step left out', () => {
  const sheet = grid(
    '附件4',
    STEPS.filter((title) => title !== '组织履岗').flatMap((title, index) => [
      `第${index + 1}步：${title}|做什么|<`,
      '|状 态|已完成',
      '|备注：|见附件',
    ]),
  );
  expect(summary(readStepStates(sheet, mechanism))).toEqual([
    '0 done C2  见附件',
    '1 done C5  见附件',
    '2 done C8  见附件',
    '4 done C11  见附件',
    '5 done C14  见附件',
  ]);
});

test('two steps side by side each keep their own', () => {
  const sheet = grid('附件4', [
    '按需设岗|||因人择岗||',
    '状态|已完成||状态|进行中|',
    '承诺亮岗|||组织履岗||',
    '|||||',
    '状态|未开始||状态|已完成|',
  ]);
  expect(summary(readStepStates(sheet, mechanism))).toEqual([
    '0 done B2  ',
    '1 inProgress E2  ',
    '2 notStarted B5  ',
    '3 done E5  ',
  ]);
});

test('captions and cells merged by the school', () => {
  const sheet = grid('附件4', [
    '按需设岗|状态|<|已完成|<',
    '因人择岗|做什么|进行中',
    '|状态|^',
    '承诺亮岗|状态|已完成',
  ]);
  expect(summary(readStepStates(sheet, mechanism))).toEqual([
    '0 done D1  ',
    '1 inProgress C2  ',
    '2 done C4  ',
  ]);
});

test('a title and its points in one box, and captions that are gone', () => {
  const sheet = grid(
    '附件4',
    STEPS.map((title) => `${title}⏎党组织根据本校实际……`),
  );
  expect(readStepStates(sheet, mechanism)?.steps.map(({ state, entries }) => [state, entries])).toEqual(
    STEPS.map(() => [undefined, {}]),
  );
});

test('two steps of six, or another form, are no flowchart', async () => {
  expect(readStepStates(grid('表', ['按需设岗', '因人择岗']), mechanism)).toBeUndefined();
  expect(readStepStates(await drawn(goalsLayout(mechanism)), mechanism)).toBeUndefined();
});
