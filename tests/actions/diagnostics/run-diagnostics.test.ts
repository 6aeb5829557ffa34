import { DIAGNOSTIC_CALLS, type DiagnosticStep } from '../../../src/actions/diagnostics/diagnostic-step';
import { diagnosticsReport } from '../../../src/actions/diagnostics/diagnostics-report';
import { runDiagnostics } from '../../../src/actions/diagnostics/run-diagnostics';
import { TORTURE_LAYOUT } from '../../../src/actions/diagnostics/torture-layout';
import { HostError, type HostErrorCode } from '../../../src/host/host-error';
import { openMemoryWorkbook, type OpenedMemoryWorkbook } from '../../../src/host/memory/open-memory-workbook';
import type { Host } from '../../../src/host/port';
import { hostWithCalls } from './host-with-calls';

const SECRET = '王芳的承诺';
const MARK = [['mechanism168/workbook', 1]] as const;

async function openSample({ marked = true } = {}): Promise<OpenedMemoryWorkbook> {
  const opened = openMemoryWorkbook([
    { name: '附件1', cells: { A1: SECRET, B2: 3 } },
    { name: '名单', cells: { C3: '张三' } },
  ]);
  if (marked) await opened.host.writeMark(() => MARK);
  opened.clerk.select('名单', { top: 4, left: 1, bottom: 5, right: 2 });
  return opened;
}

/** A clock that goes on by a millisecond each time it is asked. */
function ticking(): () => number {
  let time = 0;
  return () => (time += 1);
}

const run = (host: Host): Promise<readonly DiagnosticStep[]> => runDiagnostics({ host, now: ticking() });
const resultsOf = (steps: readonly DiagnosticStep[]): Readonly<Record<string, string>> =>
  Object.fromEntries(steps.map(({ call, result }) => [call, result]));

test('on a sound host every call is as expected, each once and in order', async () => {
  const { host } = await openSample();
  const steps = await run(host);
  expect(steps.map(({ call }) => call)).toEqual(DIAGNOSTIC_CALLS);
  expect(steps.filter(({ result }) => result !== 'ok')).toEqual([]);
  expect(steps.every(({ milliseconds }) => milliseconds >= 1)).toBe(true);
});

test('the workbook is as it was: sheets, cells, mark and selection', async () => {
  const { host, workbook } = await openSample();
  const before = workbook.state;
  await run(host);
  expect(workbook.state.sheets.map(({ name, cells, visibility }) => ({ name, cells, visibility }))).toEqual(
    before.sheets.map(({ name, cells, visibility }) => ({ name, cells, visibility })),
  );
  expect(workbook.selection()).toMatchObject({ sheet: '名单', range: { top: 4, left: 1 } });
});

test('a workbook without a mark is given none', async () => {
  const { host } = await openSample({ marked: false });
  const steps = await run(host);
  expect(resultsOf(steps)).toMatchObject({ writeMark: 'skipped', drawSheets: 'ok', leftAsBefore: 'ok' });
  expect(await host.readMark()).toBeUndefined();
});

test.each<[HostErrorCode]>([['cellEditing'], ['workbookClosed'], ['unknown']])(
  'a host that refuses everything with %s is told call by call, and nothing is thrown',
  async (code) => {
    const { host, faults } = await openSample();
    faults.refuse(code);
    const steps = await run(host);
    expect(steps.map(({ call }) => call)).toEqual(DIAGNOSTIC_CALLS);
    expect(steps.filter(({ result }) => result === 'failed').every((step) => step.code === code)).toBe(true);
    expect(resultsOf(steps)).toMatchObject({
      listSheets: 'failed',
      drawSheets: 'failed',
      readDrawn: 'skipped',
    });
  },
);

test('a protected structure fails the drawing, and what needs the sheet is skipped', async () => {
  const { host, clerk } = await openSample();
  clerk.protectStructure();
  expect(resultsOf(await run(host))).toMatchObject({
    readWorkbook: 'ok',
    drawSmall: 'failed',
    applyEdits: 'skipped',
    undoEdit: 'skipped',
    drawSheets: 'failed',
    undoDraw: 'skipped',
    leftAsBefore: 'ok',
  });
});

test('cells that come back changed are counted and named', async () => {
  const { host } = await openSample();
  const changing = hostWithCalls(host, {
    readWorkbook: async (names) => {
      const read = await host.readWorkbook(names);
      // As a program does that takes text for numbers.
      const sheets = read.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) => row?.map((value) => (value === '007' ? 7 : value))),
      }));
      return { ...read, sheets };
    },
  });
  const drawn = (await run(changing)).find(({ call }) => call === 'readDrawn');
  expect(drawn).toMatchObject({ result: 'different' });
  expect(drawn?.detail).toContain(`1 of ${TORTURE_LAYOUT.cells.length} cells differ`);
  expect(drawn?.detail).toContain('B8');
});

test.each<[string, Partial<Host>, Readonly<Record<string, string>>]>([
  [
    'writes what is outdated',
    { applyEdits: () => Promise.resolve() },
    { refusedEdit: 'different', readEdited: 'different' },
  ],
  [
    'takes nothing back',
    { undo: () => Promise.reject(new HostError('nothingToUndo')) },
    { undoEdit: 'failed', undoDraw: 'failed', leftAsBefore: 'different' },
  ],
  [
    'shows another cell',
    { selection: () => Promise.resolve({ sheet: '名单', range: { top: 0, left: 0, bottom: 0, right: 0 } }) },
    { reveal: 'different' },
  ],
])('a host that %s is found out', async (_, calls, expected) => {
  const { host } = await openSample();
  expect(resultsOf(await run(hostWithCalls(host, calls)))).toMatchObject(expected);
});

test('a scratch sheet that stays is found out, whatever the host says', async () => {
  const { host } = await openSample();
  const undo = async () => {
    await host.writeMark(() => MARK);
    return host.lastAction() ?? { kind: 'edit', sheets: [] };
  };
  const results = resultsOf(await run(hostWithCalls(host, { undo })));
  expect(results).toMatchObject({ undoDraw: 'ok', leftAsBefore: 'different' });
});

describe('the sheet that is edited, under a name that no list tells', () => {
  const names = ({ workbook }: OpenedMemoryWorkbook): readonly string[] =>
    workbook.state.sheets.map(({ name }) => name);
  /** A host that draws small sheets only. */
  const refusingLarge = (host: Host): Host['drawSheets'] => {
    return (request) =>
      request.sheets.includes(TORTURE_LAYOUT)
        ? Promise.reject(new HostError('tooLarge'))
        : host.drawSheets(request);
  };

  test('goes with its own drawing where it could not be edited', async () => {
    const opened = await openSample();
    const before = names(opened);
    const applyEdits = () => Promise.reject(new HostError('readOnly'));
    const drawSheets = refusingLarge(opened.host);
    const steps = await run(hostWithCalls(opened.host, { applyEdits, drawSheets }));
    expect(resultsOf(steps)).toMatchObject({ applyEdits: 'failed', undoEdit: 'ok', leftAsBefore: 'ok' });
    expect(names(opened)).toEqual(before);
  });

  test('goes at the end where the large drawing failed', async () => {
    const opened = await openSample();
    const before = names(opened);
    const steps = await run(hostWithCalls(opened.host, { drawSheets: refusingLarge(opened.host) }));
    expect(resultsOf(steps)).toMatchObject({ drawSheets: 'failed', leftAsBefore: 'ok' });
    expect(names(opened)).toEqual(before);
    expect(opened.workbook.selection()).toMatchObject({ sheet: '名单' });
  });

  test('is told where it stays', async () => {
    const opened = await openSample();
    let drawings = 0;
    const drawSheets: Host['drawSheets'] = (request) =>
      drawings++ === 0 ? opened.host.drawSheets(request) : Promise.reject(new HostError('tooLarge'));
    const steps = await run(hostWithCalls(opened.host, { drawSheets }));
    expect(resultsOf(steps)).toMatchObject({ undoEdit: 'ok', leftAsBefore: 'failed' });
    expect(opened.workbook.selection()).toMatchObject({ sheet: '名单' });
  });
});

test('the code of the program behind the host is kept, never its message', async () => {
  const { host } = await openSample();
  const cause = Object.assign(new Error(SECRET), { code: 'AccessDenied' });
  const steps = await run(
    hostWithCalls(host, { readMark: () => Promise.reject(new HostError('readOnly', {}, { cause })) }),
  );
  expect(steps.find(({ call }) => call === 'readMark')?.code).toBe('readOnly / AccessDenied');
  expect(JSON.stringify(steps)).not.toContain(SECRET);
});

test('the report names versions, sets, each call, and nothing of the workbook', async () => {
  const { host } = await openSample();
  const steps = await run(host);
  const program = {
    name: 'Excel',
    version: '16.0.1',
    platform: 'PC',
    displayLanguage: 'zh-CN',
    requirementSets: ['ExcelApi 1.14'],
  };
  const report = diagnosticsReport({ host, program, steps });
  for (const part of ['Excel 16.0.1', 'PC', 'zh-CN', 'ExcelApi 1.14', 'notes yes', ...DIAGNOSTIC_CALLS]) {
    expect(report).toContain(part);
  }
  for (const content of [SECRET, '附件1', '名单', '张三']) expect(report).not.toContain(content);
  expect(report).toContain(`${steps.length} of ${steps.length} ok`);
  expect(report).not.toContain('build');
});

test('WPS is named with its build, by which its versions differ', async () => {
  const { host } = await openSample();
  const program = {
    name: 'WPS Spreadsheets',
    version: '12.1.0',
    build: '28043',
    platform: 'Win32',
    displayLanguage: 'zh-CN',
    requirementSets: [],
  };
  const report = diagnosticsReport({ host: { ...host, kind: 'wps' }, program, steps: [] });
  expect(report).toContain('host: wps\nprogram: WPS Spreadsheets 12.1.0 build 28043\nplatform: Win32\n');
});
