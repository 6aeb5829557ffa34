/** @jest-environment jsdom */
import type { WpsApplication } from '../../src/host/wps/api/application-api';
import { faultText, outcomeOf, plain } from '../../src/wps/probe/outcome';
import { openProbePage } from '../../src/wps/probe/probe-page';
import { BROWSER_PROBES } from '../../src/wps/probe/probes/browser-probes';
import { type ProbeReport, runProbes, SHEET_BOUND_PROBES } from '../../src/wps/probe/run-probes';
import { machineOf } from '../wps-host/model/surroundings/machine';
import { type RunningWps, startWps } from '../wps-host/start-wps';

const SECRET = '示例市第一中学的名单';
const CLERK = 'clerk';
const QUICK = { event: 30, page: 200 };

const open = (): RunningWps =>
  startWps({
    name: '季报.xlsx',
    path: `C:\\Users\\${CLERK}\\Documents`,
    sheets: [
      { name: '附件1', cells: { A1: SECRET, B2: 7 } },
      { name: '底稿', visibility: 'hidden' },
    ],
  });

const factsOf = ({ application, workbook, program }: RunningWps): object => ({
  sheets: workbook.state.sheets.map(({ name, visibility }) => [name, visibility]),
  active: workbook.state.active.name,
  secret: application.ActiveWorkbook?.Worksheets.Item('附件1').Range('A1').Value2,
  switches: [program.screenUpdating, program.enableEvents, program.displayAlerts],
  books: program.books.length,
});

describe('on a WPS', () => {
  let wps: RunningWps;
  let before: object;
  let report: ProbeReport;
  const told: string[] = [];
  beforeAll(async () => {
    wps = open();
    before = factsOf(wps);
    report = await runProbes(wps.application, ({ name }) => void told.push(name), QUICK);
  }, 60_000);

  test('every probe has an outcome, told as it comes', () => {
    const names = [...BROWSER_PROBES, ...SHEET_BOUND_PROBES].map(({ name }) => name);
    expect(report.outcomes.map(({ name }) => name)).toEqual(names);
    expect(told).toEqual(names);
    expect(new Set(names).size).toBe(names.length);
    for (const { ms } of report.outcomes) expect(ms).toBeGreaterThanOrEqual(0);
  });

  test('the workbook, the switches and the machine are as they were', () => {
    expect(report.left).toEqual([]);
    expect(factsOf(wps)).toEqual(before);
    const machine = machineOf(wps.program);
    expect(machine.panes.filter(({ isDeleted }) => !isDeleted)).toEqual([]);
    expect([...machine.storage.keys()]).toEqual([]);
    // This WPS cannot delete files: what was written is empty.
    const left = machine.files.names(machine.folders.temp) ?? [];
    expect(left.map((name) => machine.files.bytes(`${machine.folders.temp}/${name}`)?.length)).toEqual([0]);
  });

  test('what was found out can be read: this WPS answers as its tests say', () => {
    const valueOf = (name: string): unknown =>
      report.outcomes.find((outcome) => outcome.name === name)?.value;
    expect(report.scratch).toBe('ownSheets');
    expect(valueOf('application.facts')).toMatchObject({ name: 'Microsoft Excel', build: '12.1.0.28043' });
    expect(valueOf('value2.single')).toEqual(['文本', 1.5, true, expect.anything() as unknown]);
    expect(valueOf('formula.hasFormula')).toEqual({ mixed: null, none: false, one: true });
    expect(valueOf('events.changeByFunction')).toMatchObject({ atOnce: 0, times: 1, afterRemoving: 0 });
    expect(valueOf('events.changeByName')).toMatchObject({ times: 1 });
    expect(valueOf('events.switchedOff')).toMatchObject({ times: 0 });
    expect(valueOf('pages.interleave')).toEqual({ secondPage: 'did not start' });
  });

  test('nothing of the clerk’s workbook, name or folders is in the result', () => {
    const text = JSON.stringify(report);
    for (const word of [SECRET, CLERK, '附件1', '季报', 'C:\\\\']) expect(text).not.toContain(word);
  });
});

test('where no workbook is open and none can be made, what needs none is still tried', async () => {
  const wps = open();
  wps.clerk.closeWorkbook();
  const report = await runProbes(wps.application);
  expect(report.scratch).toEqual({ fault: expect.any(String) as unknown });
  expect(report.outcomes).toHaveLength(BROWSER_PROBES.length);
});

test('a workbook whose structure is protected is left alone', async () => {
  const wps = open();
  wps.state.structureProtected = true;
  const before = factsOf(wps);
  expect(await runProbes(wps.application)).toMatchObject({
    scratch: { fault: expect.any(String) as unknown },
  });
  expect(factsOf(wps)).toEqual(before);
});

describe('outcomes', () => {
  test('of what throws, at once or later, and of what never ends', async () => {
    const fault = (): never => {
      throw new Error('call failed in C:\\Users\\clerk\\a.xlsx');
    };
    expect(await outcomeOf({ name: 'x', run: fault }, undefined)).toMatchObject({
      outcome: 'fault',
      error: 'Error: call failed in ‹path›',
    });
    expect(await outcomeOf({ name: 'x', run: () => Promise.reject(new Error('late')) }, 0)).toMatchObject({
      outcome: 'fault',
    });
    expect(await outcomeOf({ name: 'x', run: () => new Promise(() => undefined) }, 0, 10)).toMatchObject({
      error: 'Error: no answer in time',
    });
  });

  test.each<[unknown, unknown]>([
    [undefined, '‹undefined›'],
    [
      [null, [undefined]],
      [null, ['‹undefined›']],
    ],
    [
      { a: NaN, b: () => 1 },
      { a: '‹NaN›', b: '‹function›' },
    ],
    [new Map(), '‹object›'],
    ['/home/clerk/文件.et', '‹path›'],
    ['\\\\server\\share\\a', '‹path›'],
    ['字'.repeat(201), '‹201 characters›'],
    ["'168探测2'!A1", "'168探测2'!A1"],
  ])('%p is told as %p', (value, said) => {
    expect(plain(value)).toEqual(said);
  });

  test('of something that is no error', () => {
    expect(faultText('text')).toBe('text');
  });
});

describe('the page', () => {
  const opened = (app: WpsApplication | undefined): HTMLElement => {
    const container = document.createElement('main');
    document.body.replaceChildren(container);
    openProbePage(container, app, 'zh', QUICK);
    return container;
  };

  test('says so where it is not in WPS', () => {
    const container = opened(undefined);
    expect(container.textContent).toContain('这里不是 WPS 表格的窗格');
    expect(container.querySelector('button')).toBeNull();
  });

  test('runs everything when asked, and shows the result as JSON', async () => {
    const wps = open();
    const container = opened(wps.application);
    const box = container.querySelector('textarea')!;
    expect(wps.bridge.calls).toBe(0);
    container.querySelector('button')!.click();
    for (let wait = 0; wait < 600 && box.value === ''; wait += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const { report } = JSON.parse(box.value) as { readonly report: ProbeReport };
    expect(report.outcomes.length).toBeGreaterThan(60);
    expect(container.querySelector('[role=status]')?.textContent).toContain('完成');
  }, 40_000);

  test('notes of a dialog of WPS what came, not which file', async () => {
    const wps = open();
    const machine = machineOf(wps.program);
    machine.files.put('D:/名单/秘密.xlsx', new Uint8Array(3));
    machine.answers.push({ chosen: ['D:\\名单\\秘密.xlsx'] }, 'cancelled');
    const container = opened(wps.application);
    const box = container.querySelector('textarea')!;
    for (const name of ['WPS 选文件', 'WPS 选文件夹']) {
      [...container.querySelectorAll('button')].find(({ textContent }) => textContent === name)!.click();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const { byHand } = JSON.parse(box.value) as { readonly byHand: readonly { readonly value: object }[] };
    expect(byHand.map(({ value }) => value)).toMatchObject([
      { answer: -1, count: 1, path: { drive: true, separator: '\\' }, stat: { isFile: true } },
      { answer: 0 },
    ]);
    expect(box.value).not.toContain('秘密');
  });
});
