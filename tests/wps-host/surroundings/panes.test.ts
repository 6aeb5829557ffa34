import type { WpsApplication } from '../../../src/host/wps/api/application-api';
import { type Machine, machineOf } from '../model/surroundings/machine';
import { startWps } from '../start-wps';
import { thrown } from '../thrown';

function open(): { readonly application: WpsApplication; readonly machine: Machine } {
  const { application, program } = startWps({ sheets: [{ name: '甲' }] });
  return { application, machine: machineOf(program) };
}

describe('a task pane', () => {
  test('is there by its number, from 1, and at first not seen', () => {
    const { application, machine } = open();
    const pane = application.CreateTaskPane('file:///a/taskpane.html?view=check', '168机制助手');
    expect([pane.ID, pane.Visible]).toEqual([1, false]);
    pane.DockPosition = 0;
    pane.MinWidth = 320;
    pane.Width = 300;
    pane.Visible = true;
    expect(application.CreateTaskPane('file:///a/other.html').ID).toBe(2);
    application.GetTaskPane(1)!.Navigate('file:///a/taskpane.html?view=fill');
    expect(machine.panes[0]).toEqual({
      id: 1,
      url: 'file:///a/taskpane.html?view=fill',
      title: '168机制助手',
      visible: true,
      width: 320,
      minWidth: 320,
      dockPosition: 0,
      isDeleted: false,
    });
  });

  test('that is gone is a fault', () => {
    const { application } = open();
    const pane = application.CreateTaskPane('file:///a/taskpane.html');
    expect(thrown(() => application.GetTaskPane(2))).toBe('fault');
    pane.Delete();
    expect(thrown(() => application.GetTaskPane(1))).toBe('fault');
    expect(thrown(() => (pane.Visible = true))).toBe('fault');
    expect(thrown(() => pane.Delete())).toBe('fault');
    expect(application.CreateTaskPane('file:///a/taskpane.html').ID).toBe(2);
  });

  test('refuses what it cannot be', () => {
    const { application } = open();
    const pane = application.CreateTaskPane('file:///a/taskpane.html');
    expect(thrown(() => (pane.DockPosition = 5))).toBe('fault');
    expect(thrown(() => (pane.Width = 0))).toBe('fault');
    expect(thrown(() => (pane.Visible = 1 as never))).toBe('no such call');
    expect(thrown(() => Object.assign(pane, { Title: '168' }))).toBe('no such call');
  });
});

test('the storage keeps texts for all pages', () => {
  const { application, machine } = open();
  const { PluginStorage: storage } = application;
  expect(storage.getItem('panes')).toBeNull();
  storage.setItem('panes', '[]');
  expect(application.PluginStorage.getItem('panes')).toBe('[]');
  storage.removeItem('panes');
  machine.noItem = '';
  expect(storage.getItem('panes')).toBe('');
  expect(thrown(() => storage.setItem('panes', [] as never))).toBe('no such call');
});

test('dialogs with a page are noted', () => {
  const { application, machine } = open();
  application.ShowDialog('file:///a/notice.html', '168机制助手', 400, 300, true);
  expect(machine.dialogs).toEqual([
    { url: 'file:///a/notice.html', title: '168机制助手', width: 400, height: 300, modal: true },
  ]);
});

test('each use of any of it is a call that can fail', () => {
  const { application, bridge } = startWps({ sheets: [{ name: '甲' }] });
  const before = bridge.calls;
  application.PluginStorage.setItem('a', 'b');
  expect(bridge.calls - before).toBe(2);
  bridge.failAt(2);
  expect(thrown(() => application.PluginStorage.getItem('a'))).toBe('fault');
  expect(application.PluginStorage.getItem('a')).toBe('b');
});
