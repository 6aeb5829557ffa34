import type { CommandNotice } from '../../src/commands/notice-address';
import { HostError } from '../../src/host/host-error';
import { beginWork, type RibbonServices } from '../../src/wps/ribbon/begin-work';
import { ribbonCallbacks } from '../../src/wps/ribbon/ribbon-callbacks';
import type { RibbonWork } from '../../src/wps/ribbon/ribbon-buttons';
import { showWpsNotice } from '../../src/wps/ribbon/show-notice';
import { ProgramWithPanes } from './program-with-panes';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function clickedWith(services: Partial<RibbonServices>): {
  readonly told: CommandNotice[];
  begin: (work: RibbonWork) => void;
} {
  const told: CommandNotice[] = [];
  const begin = beginWork({
    insert: () => Promise.resolve(),
    openPane: () => undefined,
    notify: (notice) => told.push(notice),
    ...services,
  });
  return { told, begin };
}

test.each([[{ Id: 'Mechanism168_Help_Open' }], [{ id: 'Mechanism168_Help_Open' }]])(
  'a click on %j begins its work and returns true at once',
  (control) => {
    const begun: RibbonWork[] = [];
    const { OnAction, GetImage } = ribbonCallbacks((work) => begun.push(work));
    expect(OnAction(control)).toBe(true);
    expect(begun).toEqual([{ kind: 'open', view: 'help' }]);
    expect(GetImage(control)).toBe('assets/help-32.png');
  },
);

test('a button that is none of ours does nothing and has the picture of the add-in', () => {
  const { OnAction, GetImage, OnAddinLoad } = ribbonCallbacks(() => {
    throw new Error('begun');
  });
  expect(OnAction({ Id: 'other' })).toBe(true);
  expect(GetImage({})).toBe('assets/app-32.png');
  expect(OnAddinLoad()).toBe(true);
});

test('nothing of the work happens before the callback is over', async () => {
  const opened: string[] = [];
  const { begin } = clickedWith({ openPane: (view) => opened.push(view) });
  begin({ kind: 'open', view: 'checks' });
  expect(opened).toEqual([]);
  await settled();
  expect(opened).toEqual(['checks']);
});

test.each([
  ['a refusal of the program', new HostError('workbookProtected', { sheet: '附件1' }), 'workbookProtected'],
  ['a fault of our own', new TypeError('王芳'), 'unknown'],
])('%s is told by its code', async (_, error, code) => {
  const inserting = clickedWith({ insert: () => Promise.reject(error) });
  inserting.begin({ kind: 'insert', forms: ['goals'] });
  const opening = clickedWith({
    openPane: () => {
      throw error;
    },
  });
  opening.begin({ kind: 'open', view: 'help' });
  await settled();
  expect([inserting.told, opening.told]).toEqual([[{ code }], [{ code, opening: true }]]);
});

test.each([
  [{ code: 'cellEditing' }, '?code=cellEditing&lang=zh', '没有插入'],
  [{ code: 'unknown', opening: true }, '?code=unknown&lang=zh&opening=1', '没有打开窗格'],
] as const)(
  'the notice %j opens beside the page, large enough, and holds nothing up',
  (notice, query, title) => {
    const program = new ProgramWithPanes();
    showWpsNotice(program.application, notice, {
      page: 'file:///C:/a/index.html',
      pixelRatio: 1.5,
      alert: () => {
        throw new Error('alert');
      },
    });
    expect(program.dialogs).toEqual([[`file:///C:/a/notice.html${query}`, title, 660, 450, false]]);
  },
);

test.each([
  ['that refuses', { ShowDialog: () => { throw new Error('no window'); } }], // prettier-ignore
  ['that is not there', undefined],
])('a program %s: the clerk is told all the same, in the words of WPS', (_, app) => {
  const alerts: string[] = [];
  showWpsNotice(
    app,
    { code: 'unknown' },
    {
      page: 'http://localhost/index.html',
      pixelRatio: 1,
      alert: (text) => alerts.push(text),
    },
  );
  expect(alerts).toHaveLength(1);
  expect(alerts[0]).toContain('WPS');
  expect(alerts[0]).not.toContain('Excel');
});
