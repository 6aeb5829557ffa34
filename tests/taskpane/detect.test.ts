/** @jest-environment jsdom */
import { detectHost } from '../../src/host/detect';

interface FakeOffice {
  readonly host?: string | null;
  readonly sets?: readonly string[];
  readonly ready?: () => Promise<unknown>;
}

/** Microsoft's script as the page finds it; the calls of Excel itself are tested on the real one elsewhere. */
function officeScript({ host = 'Excel', sets = [], ready }: FakeOffice): void {
  const context = {
    displayLanguage: 'zh-CN',
    diagnostics: { host: 'Excel', version: '16.0.17328.20000', platform: 'PC' },
    officeTheme: { bodyBackgroundColor: '#262626' },
    requirements: { isSetSupported: (name: string, version: string) => sets.includes(`${name} ${version}`) },
  };
  Object.assign(globalThis, {
    Excel: { RequestContext: class {} },
    Office: {
      HostType: { Excel: 'Excel' },
      context,
      onReady: ready ?? (() => Promise.resolve({ host, platform: 'PC' })),
    },
  });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
  Reflect.deleteProperty(globalThis, 'Excel');
});

test('without the script', async () => {
  expect(await detectHost()).toEqual({ kind: 'scriptMissing' });
});

test.each<[string, FakeOffice, string]>([
  ['a browser of its own', { host: null, sets: ['ExcelApi 1.9'] }, 'notInOffice'],
  ['Word', { host: 'Word', sets: ['ExcelApi 1.9'] }, 'notInOffice'],
  ['an Excel before 2021', { sets: ['ExcelApi 1.7'] }, 'tooOld'],
  ['a program that never answers', { ready: () => new Promise(() => undefined) }, 'noAnswer'],
])('%s', async (_, office, kind) => {
  officeScript(office);
  expect(await detectHost(20)).toEqual({ kind });
});

test('Excel: the host, the newest set it claims, and its look', async () => {
  officeScript({ sets: ['ExcelApi 1.9', 'ExcelApi 1.14', 'DialogApi 1.1'] });
  const found = await detectHost();
  expect(found).toMatchObject({
    kind: 'found',
    host: { kind: 'excel' },
    program: {
      name: 'Excel',
      version: '16.0.17328.20000',
      platform: 'PC',
      displayLanguage: 'zh-CN',
      requirementSets: ['ExcelApi 1.14', 'DialogApi 1.1'],
    },
  });
  if (found.kind !== 'found') throw new Error('not found');
  expect(found.theme.current()).toBe('dark');
  const changed = jest.fn();
  const stop = found.theme.onChange(changed);
  window.dispatchEvent(new Event('focus'));
  stop();
  window.dispatchEvent(new Event('focus'));
  expect(changed).toHaveBeenCalledTimes(1);
});
