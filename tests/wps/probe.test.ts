/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { WpsApplication } from '../../src/host/wps/api/application-api';
import { faultText, outcomeOf, plain } from '../../src/wps/probe/outcome';
import { handProbes } from '../../src/wps/probe/hand-probes';
import { openProbe } from '../../src/wps/probe/open-probe';
import { openProbePage } from '../../src/wps/probe/probe-page';
import { BROWSER_PROBES } from '../../src/wps/probe/probes/browser-probes';
import { SECOND_PAGE_PROBES } from '../../src/wps/probe/probes/second-page-probes';
import { type ProbeReport, runProbes, SHEET_BOUND_PROBES } from '../../src/wps/probe/run-probes';
import { startTicking } from '../../src/wps/probe/ticking-page';
import { openTrial } from '../../src/wps/probe/trial';
import { savedFingerprint } from '../host/excel/saved-fingerprint';
import { machineOf } from '../wps-host/model/surroundings/machine';
import { type RunningWps, startWps } from '../wps-host/start-wps';
import { withNewWorkbooks } from './with-new-workbooks';

const SECRET = '示例市第一中学的名单';
const CLERK = 'clerk';
const QUICK = { event: 30, page: 200 };

/*
 * Time goes by as soon as nothing else is to be done: on a busy machine an event would else come after the time that it is
 * given, and nobody waits for that time. What is measured without a pause is measured in real time.
 */
beforeEach(() => void jest.useFakeTimers({ doNotFake: ['performance'] }));
afterEach(() => void jest.useRealTimers());

/** Lets time go by until the work is done. */
async function done<Answer>(work: Promise<Answer>): Promise<Answer> {
  const STEP = 10;
  let isDone = false;
  const noted = work.finally(() => (isDone = true));
  while (!isDone) await jest.advanceTimersByTimeAsync(STEP);
  return noted;
}

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
    jest.useFakeTimers({ doNotFake: ['performance'] });
    report = await done(runProbes(wps.application, ({ name }) => void told.push(name), QUICK));
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
    // What a WPS cannot delete is empty at least.
    const left = machine.files.names(machine.folders.temp) ?? [];
    const sizes = left.map((name) => machine.files.bytes(`${machine.folders.temp}/${name}`)?.length);
    expect(sizes.filter((size) => size !== 0)).toEqual([]);
  });

  test('what was found out can be read: this WPS answers as its tests say', () => {
    const valueOf = (name: string): unknown =>
      report.outcomes.find((outcome) => outcome.name === name)?.value;
    expect(report.place).toBe('ownSheets');
    expect(valueOf('application.facts')).toMatchObject({ name: 'Microsoft Excel', build: '12.1.0.28043' });
    expect(valueOf('value2.single')).toEqual(['文本', 1.5, true, expect.anything() as unknown]);
    expect(valueOf('formula.hasFormula')).toEqual({ mixed: null, none: false, one: true });
    expect(valueOf('events.changeByFunction')).toMatchObject({ atOnce: 0, times: 1, afterRemoving: 0 });
    expect(valueOf('events.changeByName')).toMatchObject({ times: 1 });
    expect(valueOf('events.switchedOff')).toMatchObject({ times: 0 });
    expect(valueOf('pages.interleave')).toEqual({ secondPage: 'did not start' });
    expect(valueOf('conditions.severalAreas')).toMatchObject({ areas: 2, rulesOfSecondArea: 1 });
    expect(valueOf('validation.textLimits')).toMatchObject({ kept: [32, 255] });
    expect(valueOf('specialCells.beyondUsed')).toMatchObject({ withRule: 950 });
    expect(valueOf('value2.longTextInBlock')).toMatchObject({ lengths: [900, 8_200, 32_000] });
    expect(valueOf('value2.emptyText')).toMatchObject({ counted: 0 });
    expect(valueOf('sheets.deleted')).toMatchObject({ name: { fault: 'Error: call failed' } });
    expect(valueOf('window.followsActivate')).toEqual({ moved: true, isSecond: true });
    expect(valueOf('events.removeWithoutListener')).toEqual({ both: [1, 1], afterRemoving: [0, 0] });
    expect(valueOf('taskPane.deleted')).toMatchObject({ sameNumber: false });
    expect(valueOf('workbook.closed')).toBe('not tried: no workbook of its own');
  });

  test('nothing of the clerk’s workbook, name or folders is in the result', () => {
    const text = JSON.stringify(report);
    for (const word of [SECRET, CLERK, '附件1', '季报', 'C:\\\\']) expect(text).not.toContain(word);
  });
});

test('where a workbook of its own can be made, the clerk’s is not touched at all', async () => {
  const wps = open();
  const before = { facts: factsOf(wps), saved: savedFingerprint(wps.workbook) };
  const report = await done(runProbes(withNewWorkbooks(wps), undefined, QUICK));
  expect(report).toMatchObject({ place: 'newWorkbook', left: [] });
  expect({ facts: factsOf(wps), saved: savedFingerprint(wps.workbook) }).toEqual(before);
  expect(wps.program.active).toBe(wps.book);
  const valueOf = (name: string): unknown => report.outcomes.find((each) => each.name === name)?.value;
  expect(valueOf('workbook.closed')).toMatchObject({ range: { fault: 'Error: call failed' } });
  expect(valueOf('workbook.activateAnother')).toEqual({ isInFront: true, windowFollows: true });
  expect(valueOf('taskPane.ofClosedWorkbook')).toMatchObject({ visible: true, again: true });
}, 60_000);

test('another page of the add-in is asked how it gets on', async () => {
  // All that is changed without a pause is told afterwards, thousands of times.
  jest.useRealTimers();
  const wps = open();
  const stops: (() => void)[] = [];
  wps.bridge.twist(['Application.CreateTaskPane'], ({ usual }) => {
    stops.push(startTicking(wps.application.PluginStorage));
    return usual();
  });
  const trial = openTrial(wps.application, QUICK);
  const [secondPage] = SECOND_PAGE_PROBES;
  try {
    const { value } = await outcomeOf(secondPage!, trial);
    // One thread runs both pages here.
    expect(value).toMatchObject({
      during: 0,
      seen: 1,
      address: { paneWidth: 400 },
      hidden: { goesOn: true },
    });
    expect((value as { readonly inTheSameTimeAfter: number }).inTheSameTimeAfter).toBeGreaterThan(0);
  } finally {
    for (const stop of stops) stop();
    trial.remove();
  }
});

test('where no workbook is open and none can be made, what needs none is still tried', async () => {
  const wps = open();
  wps.clerk.closeWorkbook();
  const report = await done(runProbes(wps.application));
  expect(report.place).toEqual({ fault: expect.any(String) as unknown });
  expect(report.outcomes).toHaveLength(BROWSER_PROBES.length);
});

test('a workbook whose structure is protected is left alone', async () => {
  const wps = open();
  wps.state.structureProtected = true;
  const before = factsOf(wps);
  expect(await done(runProbes(wps.application))).toMatchObject({
    place: { fault: expect.any(String) as unknown },
  });
  expect(factsOf(wps)).toEqual(before);
});

test('the list for the first person with a real WPS names probes that there are', () => {
  const names = [...SHEET_BOUND_PROBES, ...BROWSER_PROBES, ...handProbes('zh')].map(({ name }) => name);
  const families = new Set(names.map((name) => name.split('.')[0]));
  const list = readFileSync(path.resolve(__dirname, '../../docs/manual-tests.md'), 'utf8');
  const named = [...list.matchAll(/`([a-zA-Z0-9]+\.[\w*]+)`/gu)]
    .map(([, name = '']) => name)
    .filter((name) => families.has(name.split('.')[0]));
  expect(named.length).toBeGreaterThan(50);
  const isThere = (name: string): boolean =>
    name.endsWith('*') ? names.some((each) => each.startsWith(name.slice(0, -1))) : names.includes(name);
  expect(named.filter((name) => !isThere(name))).toEqual([]);
});

describe('outcomes', () => {
  test('of what throws, at once or later, and of what never ends', async () => {
    const fault = (): never => {
      throw new Error('call failed in C:\\Users\\clerk\\a.xlsx');
    };
    expect(await done(outcomeOf({ name: 'x', run: fault }, undefined))).toMatchObject({
      outcome: 'fault',
      error: 'Error: call failed in ‹path›',
    });
    expect(
      await done(outcomeOf({ name: 'x', run: () => Promise.reject(new Error('late')) }, 0)),
    ).toMatchObject({
      outcome: 'fault',
    });
    expect(
      await done(outcomeOf({ name: 'x', run: () => new Promise(() => undefined) }, 0, 10)),
    ).toMatchObject({
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
  const button = (container: HTMLElement, name: string): HTMLButtonElement =>
    [...container.querySelectorAll('button')].find(({ textContent }) => textContent === name)!;
  const opened = (app: WpsApplication | undefined): HTMLElement => {
    const container = document.createElement('main');
    document.body.replaceChildren(container);
    openProbePage(container, app, 'zh', QUICK);
    return container;
  };

  test('says so where it is not in WPS', () => {
    const container = opened(undefined);
    expect(container.textContent).toContain('这里不是 WPS 表格');
    expect(container.querySelector('button')).toBeNull();
  });

  test('runs everything when asked, and shows the result as JSON', async () => {
    const wps = open();
    const container = opened(wps.application);
    const box = container.querySelector('textarea')!;
    expect(wps.bridge.calls).toBe(0);
    expect(container.textContent).toContain('不改动您的文件');
    expect(button(container, '复制结果').disabled).toBe(true);
    button(container, '开始检测').click();
    expect([...container.querySelectorAll('button')].every(({ disabled }) => disabled)).toBe(true);
    for (let wait = 0; wait < 600 && box.value === ''; wait += 1) {
      await jest.advanceTimersByTimeAsync(50);
    }
    const { report } = JSON.parse(box.value) as { readonly report: ProbeReport };
    expect(report.outcomes.length).toBeGreaterThan(100);
    expect(container.querySelector('[role=status]')?.textContent).toContain('检测完毕');
    expect(container.querySelector('progress')?.hidden).toBe(true);
    expect(button(container, '重新检测').disabled).toBe(false);
  }, 40_000);

  test('notes of a dialog of WPS what came, not which file', async () => {
    const wps = open();
    const machine = machineOf(wps.program);
    machine.files.put('D:/名单/秘密.xlsx', new Uint8Array(3));
    machine.answers.push({ chosen: ['D:\\名单\\秘密.xlsx'] }, 'cancelled');
    const container = opened(wps.application);
    const box = container.querySelector('textarea')!;
    for (const name of ['WPS 选文件', 'WPS 选文件夹']) {
      button(container, name).click();
      await jest.advanceTimersByTimeAsync(20);
    }
    const { byHand } = JSON.parse(box.value) as { readonly byHand: readonly { readonly value: object }[] };
    expect(byHand.map(({ value }) => value)).toMatchObject([
      { answer: -1, count: 1, path: { drive: true, separator: '\\' }, stat: { isFile: true } },
      { answer: 0 },
    ]);
    expect(box.value).not.toContain('秘密');
    expect(container.textContent).toContain('“WPS 选文件夹”已记录，共 2 项。');
  });

  test('tells what a window of WPS for saving proposes, and writes nothing', async () => {
    const wps = open();
    const machine = machineOf(wps.program);
    machine.answers.push({ chosen: ['D:\\168探测.xlsx'] });
    const container = opened(wps.application);
    button(container, 'WPS 另存为（不会写入）').click();
    await jest.advanceTimersByTimeAsync(20);
    const { byHand } = JSON.parse(container.querySelector('textarea')!.value) as {
      readonly byHand: readonly { readonly value: object }[];
    };
    expect(byHand[0]?.value).toMatchObject({ readBack: '168探测.xlsx', ending: '.xlsx', read: 'not tried' });
    expect(machine.written).toEqual([]);
  });

  test('says how to close it where the page cannot', async () => {
    const container = opened(open().application);
    const close = jest.spyOn(window, 'close').mockImplementation(() => undefined);
    button(container, '关闭本窗口').click();
    expect(close).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(600);
    expect(container.textContent).toContain('右上角的 ×');
  });
});

describe('the way to the page', () => {
  const PAGE = 'file:///C:/a/taskpane.html?view=help&pane=2';
  test('is a window of its own that holds nothing up, beside the pane’s page', () => {
    const { application, program } = open();
    openProbe(application, { page: PAGE, pixelRatio: 1.5 });
    expect(machineOf(program).dialogs).toEqual([
      {
        url: 'file:///C:/a/wps-probe.html',
        title: '检测这台电脑上的 WPS',
        width: 720,
        height: 1020,
        modal: false,
      },
    ]);
  });

  test('is a pane where WPS opens no window', () => {
    const { application, program, bridge } = open();
    bridge.failAt(1);
    openProbe(application, { page: PAGE, pixelRatio: 1 });
    expect(machineOf(program).panes).toMatchObject([{ url: 'file:///C:/a/wps-probe.html', visible: true }]);
  });
});
