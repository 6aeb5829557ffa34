import { openPane } from '../../src/wps/pane/open-pane';
import { ownPane } from '../../src/wps/pane/own-pane';
import { readPanes } from '../../src/wps/pane/pane-records';
import type { ViewId } from '../../src/taskpane/pane/view-id';
import { ProgramWithPanes } from './program-with-panes';

const PAGE = 'file:///C:/jsaddons/mechanism168_1.0.0/index.html';
const FIRST = 'D:\\示例市第一中学.xlsx';
const SECOND = 'D:\\示例市第二中学.xlsx';

let now = 0;
const open = (program: ProgramWithPanes, view: ViewId): void =>
  openPane(program.application, view, { page: PAGE, now: () => now });
const own = (program: ProgramWithPanes, pane: number) =>
  ownPane(program.application, new URL(program.panes[pane]!.url).search);

beforeEach(() => {
  now = 1_000_000;
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

/** What the page in a pane is asked for within a second. */
function heard(program: ProgramWithPanes, pane: number): readonly ViewId[] {
  const views: ViewId[] = [];
  const stop = own(program, pane).onAsked((view) => views.push(view));
  jest.advanceTimersByTime(1_000);
  stop();
  return views;
}

test('the first click opens a pane on the right at its view, and its address tells nothing of the workbook', () => {
  const program = new ProgramWithPanes(FIRST);
  open(program, 'checks');
  expect(program.panes).toMatchObject([
    {
      url: 'file:///C:/jsaddons/mechanism168_1.0.0/taskpane.html?view=checks&pane=1',
      title: '168机制助手',
      Visible: true,
      DockPosition: 2,
      Width: 340,
      MinWidth: 320,
    },
  ]);
});

test('another button shows the same pane and asks it for its view, once, without loading its page anew', () => {
  const program = new ProgramWithPanes(FIRST);
  open(program, 'checks');
  program.panes[0]!.Visible = false;
  open(program, 'report');
  expect(program.panes).toHaveLength(1);
  expect(program.panes[0]!.Visible).toBe(true);
  expect(heard(program, 0)).toEqual(['report']);
  expect(heard(program, 0)).toEqual([]);
});

test('each workbook has a pane of its own, and only that of the one in front is asked', () => {
  const program = new ProgramWithPanes(FIRST, SECOND);
  open(program, 'checks');
  program.workbooks = [SECOND, FIRST];
  open(program, 'filling');
  expect(program.panes.map(({ url }) => new URL(url).searchParams.get('pane'))).toEqual(['1', '2']);
  open(program, 'help');
  expect([heard(program, 0), heard(program, 1)]).toEqual([[], ['help']]);
});

test.each(['null', 'fault'] as const)(
  'a pane that is gone (%s): a new one with a number of its own',
  (gone) => {
    const program = new ProgramWithPanes(FIRST);
    program.gone = gone;
    open(program, 'checks');
    open(program, 'report');
    program.lose(program.panes[0]!.ID);
    open(program, 'filling');
    expect(program.panes.map(({ url }) => new URL(url).search)).toEqual(['?view=filling&pane=2']);
    expect(readPanes(program.application.PluginStorage)).toHaveLength(1);
    expect(heard(program, 0)).toEqual([]);
  },
);

test('a workbook saved under another name keeps its pane', () => {
  const program = new ProgramWithPanes('工作簿1');
  open(program, 'checks');
  program.workbooks = [FIRST];
  open(program, 'report');
  open(program, 'help');
  expect(program.panes).toHaveLength(1);
  expect(heard(program, 0)).toEqual(['help']);
});

test('a workbook saved under another name keeps its pane, though that of a closed one is gone', () => {
  const program = new ProgramWithPanes(FIRST, SECOND);
  open(program, 'checks');
  program.workbooks = [SECOND, FIRST];
  open(program, 'checks');
  program.lose(program.panes[0]!.ID);
  program.workbooks = ['D:\\新名.xlsx'];
  open(program, 'help');
  expect(program.panes).toHaveLength(1);
  expect(heard(program, 0)).toEqual(['help']);
  expect(readPanes(program.application.PluginStorage)).toHaveLength(1);
});

test('without a workbook the pane opens too', () => {
  const program = new ProgramWithPanes();
  open(program, 'help');
  open(program, 'checks');
  expect(program.panes).toHaveLength(1);
});

test('a pane that does not answer is replaced at a later click, not at an impatient one', () => {
  const program = new ProgramWithPanes(FIRST);
  open(program, 'checks');
  for (const after of [0, 2_000, 3_000]) {
    now += after;
    open(program, 'report');
  }
  expect(program.panes.map(({ ID }) => ID)).toEqual([101]);
  now += 11_000;
  open(program, 'filling');
  expect(program.panes.map(({ ID, url }) => [ID, new URL(url).search])).toEqual([
    [102, '?view=filling&pane=2'],
  ]);
});

test('closing hides the pane that the page is in', () => {
  const program = new ProgramWithPanes(FIRST, SECOND);
  open(program, 'checks');
  program.workbooks = [SECOND, FIRST];
  open(program, 'checks');
  own(program, 0).close();
  expect(program.panes.map(({ Visible }) => Visible)).toEqual([false, true]);
  // WPS gave the page without its query: the newest.
  ownPane(program.application, '').close();
  expect(program.panes.map(({ Visible }) => Visible)).toEqual([false, false]);
});

test.each([
  ['wide enough', 340, 340],
  ['made wider by the clerk', 500, 340],
  ['on a screen with two pixels to one of the page', 170, 680],
  ['not laid out yet', 0, 340],
])('a page that is %s: its pane is made wider only where WPS counts other pixels', (_, inside, width) => {
  const program = new ProgramWithPanes(FIRST);
  open(program, 'checks');
  own(program, 0).fit(inside);
  expect(program.panes[0]!.Width).toBe(width);
});

test('nothing of a workbook is kept in the storage, not even where it lies', () => {
  const program = new ProgramWithPanes(FIRST);
  open(program, 'checks');
  open(program, 'report');
  expect([...program.kept].flat().join()).not.toMatch(/示例|xlsx|D:/u);
});

test('a pane that WPS does not give back cannot be closed, which is no secret; its width is nobody’s affair', () => {
  const program = new ProgramWithPanes(FIRST);
  open(program, 'checks');
  for (const gone of ['null', 'fault'] as const) {
    program.gone = gone;
    const page = own(program, 0);
    program.lose(program.panes[0]?.ID ?? 0);
    expect(() => page.close()).toThrow();
    expect(() => page.fit(170)).not.toThrow();
    open(program, 'checks');
  }
});

test('a look for what is asked costs one call while there is nothing', () => {
  const program = new ProgramWithPanes(FIRST);
  open(program, 'checks');
  const { PluginStorage } = program.application;
  const asked = jest.spyOn(PluginStorage, 'getItem');
  const stop = own(program, 0).onAsked(() => undefined);
  jest.advanceTimersByTime(500);
  stop();
  expect(asked).toHaveBeenCalledTimes(1);
});

test('a storage that refuses, or holds a text of somebody else, is no reason to stop', () => {
  const program = new ProgramWithPanes(FIRST);
  program.kept.set('mechanism168.et.panes', '{"panes":');
  open(program, 'checks');
  expect(readPanes(program.application.PluginStorage)).toMatchObject([{ number: 1, id: 101 }]);
  open(program, 'report');
  const views: ViewId[] = [];
  const stop = own(program, 0).onAsked((view) => views.push(view));
  program.busy = true;
  jest.advanceTimersByTime(600);
  program.busy = false;
  jest.advanceTimersByTime(600);
  stop();
  expect(views).toEqual(['report']);
});
