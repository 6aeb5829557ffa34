/** @jest-environment jsdom */
import { detectHost } from '../../src/host/detect';
import { wpsAround } from '../../src/host/program-around';
import { missingHostError } from '../../src/commands/missing-host-error';

const WPS = { Name: 'Microsoft Excel', Workbooks: {}, PluginStorage: {} };

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Application');
  Reflect.deleteProperty(globalThis, 'Office');
});

test.each([
  ['WPS 表格, by what it can and not by its name', { Application: WPS }, WPS],
  ['WPS 表格 with an Office of its own', { Application: WPS, Office: {} }, WPS],
  ['Excel', { Office: {} }, undefined],
  ['WPS 文字, which has no workbooks', { Application: { PluginStorage: {} } }, undefined],
  ['something that only looks like a program', { Application: { Workbooks: {} } }, undefined],
  ['a browser', {}, undefined],
] as const)('%s', (_, page, program) => {
  expect(wpsAround(page)).toBe(program);
});

test('the Excel build inside WPS says so, before it waits for Microsoft’s script', async () => {
  Object.assign(globalThis, { Application: WPS });
  expect(await detectHost()).toEqual({ kind: 'inWps' });
  Object.assign(globalThis, { Office: { onReady: () => new Promise(() => undefined) } });
  expect(await detectHost()).toEqual({ kind: 'inWps' });
  expect(missingHostError({ kind: 'inWps' }).code).toBe('notSupported');
});
