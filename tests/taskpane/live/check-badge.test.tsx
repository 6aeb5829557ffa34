/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { defaultMechanism } from '../../../src/actions/default-mechanism';
import { findingMark } from '../../../src/domain/checking/kept-findings';
import { scanWorkbook } from '../../../src/domain/checking/workbook-scan';
import { NO_CHOICES } from '../../../src/domain/workbook/school-choices';
import { openMemoryWorkbook } from '../../../src/host/memory/open-memory-workbook';
import type { Host } from '../../../src/host/port';
import { openedSheet } from '../../fixtures/opened-sheet';
import { plainGoals } from '../../fixtures/plain-lists';
import { openPane, SCHOOL } from '../open-pane';

/** 附件1 with one task, whose 责任人 is missing. */
const ONE_TASK = '教学质量|教务处|每周推门听课|6月底||分管校长||||';
const GOALS = openedSheet(plainGoals([ONE_TASK]));
const TWO_TASKS = openedSheet(plainGoals([ONE_TASK, '|教务处|家访50户|6月底']));

/** The host with a count of what reads the whole workbook. */
function counted(calls: string[]) {
  return (host: Host): Host =>
    new Proxy(host, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        return (...given: readonly unknown[]): unknown => {
          calls.push(String(name));
          return Reflect.apply(value, target, given);
        };
      },
    });
}

const checksTab = (): HTMLElement => screen.getByRole('tab', { name: /^检查/u });
/** The number on the tab of 检查; 0 where there is none. */
const badge = (): number => Number(/\d+/u.exec(checksTab().getAttribute('aria-label') ?? '')?.[0] ?? 0);
const until = (expected: (count: number) => boolean): Promise<void> =>
  waitFor(() => expect(expected(badge())).toBe(true), { timeout: 4000 });
const moment = (): Promise<unknown> => act(() => new Promise((resolve) => setTimeout(resolve, 300)));

test('the tab of 检查 shows what is open though the view was never opened, and follows the sheet', async () => {
  const { clerk } = await openPane({ sheets: [GOALS], memory: SCHOOL, view: 'templates' });
  await until((count) => count > 0);
  const before = badge();
  act(() => clerk.type('附件1', 'I3', '达标'));
  await until((count) => count === before);
  act(() => clerk.type('附件1', 'I3', '好'));
  await until((count) => count === before - 1);
});

test('what the clerk keeps with a reason, and a hint, is no number on the tab', async () => {
  const { host } = openMemoryWorkbook([TWO_TASKS]);
  const scan = scanWorkbook(await host.readWorkbook(), {
    mechanism: defaultMechanism(),
    period: { year: 2012, quarter: 3 },
    choices: NO_CHOICES,
    unit: SCHOOL.unit,
  });
  const findings = scan.schools.flatMap((school) => school.findings);
  const open = findings.filter(({ severity }) => severity !== 'info');
  const kept = open.find(({ severity, place }) => severity === 'warning' && place !== null)!;
  expect(findings.length).toBeGreaterThan(open.length);
  const keptFindings = [{ ...findingMark(kept, scan), reason: '已顺延' }];
  await openPane({
    sheets: [TWO_TASKS],
    memory: { ...SCHOOL, choices: { ...NO_CHOICES, keptFindings } },
    view: 'help',
  });
  await until((count) => count > 0);
  expect(badge()).toBe(open.length - 1);
});

test('the workbook of an authority, or of nobody yet, is not checked', async () => {
  for (const memory of [{ ...SCHOOL, role: 'authority' as const }, {}]) {
    const calls: string[] = [];
    const { page } = await openPane({ sheets: [GOALS], memory, view: 'help', host: counted(calls) });
    await moment();
    expect(calls.filter((name) => name === 'readWorkbook')).toEqual([]);
    page.unmount();
  }
});

test('badge and view share one reading', async () => {
  const calls: string[] = [];
  const { user } = await openPane({ sheets: [GOALS], memory: SCHOOL, view: 'help', host: counted(calls) });
  await until((count) => count > 0);
  await user.click(checksTab());
  await moment();
  expect(calls.filter((name) => name === 'readWorkbook')).toHaveLength(1);
});

test('tints that are wanted follow the sheet from every view, and going to 检查 tints nothing again', async () => {
  const calls: string[] = [];
  const { clerk, user, workbook } = await openPane({
    sheets: [{ ...GOALS, cells: { ...GOALS.cells, I3: '好' } }],
    memory: { ...SCHOOL, choices: { ...NO_CHOICES, findingsMarked: true } },
    view: 'help',
    host: counted(calls),
  });
  const tintings = (): number => calls.filter((name) => name === 'setHighlights').length;
  const tinted = (): unknown =>
    workbook.state.sheets
      .find(({ name }) => name === '附件1')
      ?.tints?.filter(({ ranges }) => ranges.some(({ top, left }) => top === 2 && left === 8))
      .map(({ kind }) => kind);
  await waitFor(() => expect(tintings()).toBe(1), { timeout: 4000 });
  expect(tinted()).toEqual([]);
  act(() => clerk.type('附件1', 'I3', '不知道'));
  await waitFor(() => expect(tintings()).toBe(2), { timeout: 4000 });
  expect(tinted()).toEqual(['warning']);
  await user.click(checksTab());
  act(() => clerk.type('附件1', 'I3', '好'));
  await waitFor(() => expect(tintings()).toBe(3), { timeout: 4000 });
  expect(tinted()).toEqual([]);
  await act(() => new Promise((resolve) => setTimeout(resolve, 1000)));
  expect(tintings()).toBe(3);
});
