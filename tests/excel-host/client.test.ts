import { startExcel } from './start-excel';
import { Workbook } from './tiny-workbook';
import type { ExcelHostOptions } from './transport/host-options';

const start = (options: ExcelHostOptions = {}) =>
  startExcel({ workbook: (events) => new Workbook(events), ...options });

test('office.js takes the host for Excel on Windows, in the language of the host', async () => {
  const { Office, close } = await start();
  expect(await Office.onReady()).toEqual({ host: 'Excel', platform: 'PC', addin: null });
  expect(Office.context.diagnostics).toEqual({ host: 'Excel', version: '16.0.14332.20000', platform: 'PC' });
  expect([Office.context.displayLanguage, Office.context.contentLanguage]).toEqual(['zh-CN', 'zh-CN']);
  await close();
});

test('the language and the version can be told', async () => {
  const { Office, close } = await start({ locale: 'en-US', version: '16.0.17328.20000' });
  expect(Office.context.displayLanguage).toBe('en-US');
  expect(Office.context.diagnostics.version).toBe('16.0.17328.20000');
  await close();
});

test.each<[set: string, version: string, claimed: boolean]>([
  ['ExcelApi', '1.9', true],
  ['ExcelApi', '1.10', false],
  ['DialogApi', '1.1', true],
  ['RibbonApi', '1.1', true],
  ['SharedRuntime', '1.1', false],
])('by default only the minimum is claimed: %s %s is %s', async (set, version, claimed) => {
  const { Office, close } = await start();
  expect(Office.context.requirements.isSetSupported(set, version)).toBe(claimed);
  await close();
});

test('1.10 is not 1.1', async () => {
  const { Office, close } = await start({ sets: { ExcelApi: '1.10' } });
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.11')).toBe(false);
  await close();
});

test('settings of the document are read, and saved in the host', async () => {
  const { Office, host, close } = await start({ settings: { lang: '"zh"' } });
  const { settings } = Office.context.document;
  expect(settings.get('lang')).toBe('zh');
  settings.set('grade', { n: 3 });
  const status = await new Promise((resolve) => settings.saveAsync((result) => resolve(result.status)));
  expect(status).toBe('succeeded');
  expect(host.settings.saved()).toEqual({ lang: '"zh"', grade: '{"n":3}' });
  settings.remove('lang');
  await new Promise((resolve) => settings.saveAsync(resolve));
  expect(host.settings.saved()).toEqual({ grade: '{"n":3}' });
  await close();
});

test.each([
  ['light', '#ffffff', '#000000'],
  ['dark', '#212121', '#ffffff'],
  ['highContrast', '#000000', '#ffffff'],
] as const)('the Office theme %s reaches the add-in', async (theme, background, foreground) => {
  const { Office, close } = await start({ theme });
  expect(Office.context.officeTheme).toMatchObject({
    bodyBackgroundColor: background,
    bodyForegroundColor: foreground,
  });
  await close();
});

test('a workbook opened for reading is told as such', async () => {
  const { Office, close } = await start({ readOnly: true });
  expect(Office.context.document.mode).toBe('readOnly');
  await close();
});

test('a second start is a fresh client that knows nothing of the first', async () => {
  const first = await start({ settings: { lang: '"zh"' }, sets: { ExcelApi: '1.13' } });
  await first.close();
  const second = await start();
  expect(second.Office.context.document.settings.get('lang')).toBeNull();
  expect(second.Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(false);
  expect(second.host.counters.requests).toBe(0);
  await second.close();
});
