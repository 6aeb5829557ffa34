/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/mechanism168/index.html"}
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtFolder } from '../delivery/built-files';

const FOLDER = builtFolder('wps');
const read = (file: string): string => readFileSync(path.join(FOLDER, file), 'utf8');
const RIBBON = read('ribbon.xml');
const NAMED = [...RIBBON.matchAll(/\b(?:on[A-Z]\w+|get[A-Z]\w+)="(\w+)"/gu)].map(([, name]) => name!);
const BUTTONS = [...RIBBON.matchAll(/<button id="(\w+)"/gu)].map(([, id]) => id!);

type Callback = (control?: object) => unknown;
const callback = (name: string): Callback => (window as object as Readonly<Record<string, Callback>>)[name]!;

/** As WPS opens the page: its script runs, then ribbon.xml is read. */
function openPage(program?: object): void {
  if (program) Object.assign(window, { Application: program });
  const [, script = ''] = /<script>(.*)<\/script>/su.exec(read('index.html')) ?? [];
  window.eval(script);
}

afterEach(() => {
  for (const name of [...NAMED, 'Application']) Reflect.deleteProperty(window, name);
});

test.each([
  ['in WPS', { Workbooks: { Count: 0 }, PluginStorage: {} }],
  ['before WPS has put its program there', undefined],
])('%s the page has every callback that ribbon.xml names, none of them asynchronous', (_, program) => {
  openPage(program);
  expect([...new Set(NAMED)].sort()).toEqual(['GetImage', 'OnAction', 'OnAddinLoad']);
  for (const name of NAMED) {
    expect(typeof callback(name)).toBe('function');
    expect(callback(name).constructor.name).toBe('Function');
    expect(['boolean', 'string']).toContain(typeof callback(name)());
  }
});

test('every button has a picture that is there', () => {
  openPage();
  expect(BUTTONS).toHaveLength(10);
  for (const Id of BUTTONS) {
    expect(existsSync(path.join(FOLDER, String(callback('GetImage')({ Id }))))).toBe(true);
    expect(callback('GetImage')({ Id })).not.toBe(callback('GetImage')({ Id: 'none of ours' }));
  }
});

test('a click opens the pane, after the callback is over', async () => {
  const addresses: string[] = [];
  const kept = new Map<string, string>();
  openPage({
    Workbooks: { Count: 0 },
    ActiveWorkbook: null,
    PluginStorage: {
      getItem: (key: string) => kept.get(key),
      setItem: (key: string, value: string) => kept.set(key, value),
    },
    CreateTaskPane: (address: string) => {
      addresses.push(address);
      return { ID: 1 };
    },
  });
  expect(callback('OnAction')({ Id: 'Mechanism168_Filling_Checks' })).toBe(true);
  expect(addresses).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(addresses).toEqual(['http://localhost/mechanism168/taskpane.html?view=checks&pane=1']);
});

test('where there is no WPS, a click says so', async () => {
  const told = jest.spyOn(window, 'alert').mockImplementation(() => undefined);
  openPage();
  callback('OnAction')({ Id: 'Mechanism168_Templates_Goals' });
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(told).toHaveBeenCalledWith(expect.stringContaining('WPS'));
  told.mockRestore();
});
