import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FUNCTION_NAMES } from '../../src/commands/function-names';
import { VIEW_IDS } from '../../src/taskpane/pane/view-id';
import { pngSize } from './png-size';
import { parseManifest } from './parse-manifest';

const TEXT = readFileSync('manifest.xml', 'utf8');
const manifest = parseManifest(TEXT);

/** What Microsoft's schema does not see, as Office reads it (Office Add-ins documentation, manifest reference). */
const LIMITS = {
  resid: 32,
  controlId: 125,
  shortString: 125,
  longString: 250,
  url: 2048,
  name: 125,
} as const;

describe('resources', () => {
  test('every resid resolves to a resource of its kind, and every resource is used', () => {
    const defined = [...manifest.resources.keys()];
    expect(manifest.resids.filter((id) => !manifest.resources.has(id))).toEqual([]);
    expect(defined.filter((id) => !manifest.resids.includes(id))).toEqual([]);
    expect(new Set(defined).size).toBe(manifest.resourceCount);
  });

  test('ids and texts are within Office’s limits', () => {
    const tooLong = [...manifest.resources.values()].filter(({ id, kind, texts }) => {
      const limit = LIMITS[kind];
      return id.length > LIMITS.resid || texts.some((text) => text.length > limit || text.trim() === '');
    });
    expect(tooLong).toEqual([]);
    expect(manifest.displayNames.every((name) => name.length <= LIMITS.name)).toBe(true);
  });

  test('every text has an English one beside the Chinese', () => {
    const texts = [...manifest.resources.values()].filter(({ kind }) => kind.endsWith('String'));
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter(({ texts: [zh, en] }) => !/\p{Script=Han}/u.test(zh ?? '') || !en)).toEqual([]);
  });
});

describe('ribbon', () => {
  test('the groups stand as the clerk works', () => {
    expect(manifest.groups.map(({ label }) => label)).toEqual(['模板', '填报', '汇总', '帮助']);
    expect(manifest.controls.map(({ label }) => label)).toEqual([
      ...['附件1', '附件2', '附件3', '附件4', '附件5'],
      ...['填报助手', '检查评价', '生成本校季报', '一键汇总', '使用帮助'],
    ]);
  });

  test('ids of tab, groups and controls are distinct and short', () => {
    expect(new Set(manifest.ids).size).toBe(manifest.ids.length);
    expect(manifest.ids.filter((id) => id.length > LIMITS.controlId || !/^[\w.]+$/u.test(id))).toEqual([]);
  });

  test('every function is one that the function file associates', () => {
    expect(manifest.functions.length).toBe(5);
    expect(manifest.functions.filter((name) => !FUNCTION_NAMES.includes(name))).toEqual([]);
  });

  test('every pane button opens a view that there is', () => {
    const views = manifest.paneUrls.map((url) => new URL(url).searchParams.get('view'));
    expect(views).toEqual(['filling', 'checks', 'report', 'consolidation', 'help']);
    expect(views.filter((view) => !(VIEW_IDS as readonly (string | null)[]).includes(view))).toEqual([]);
  });

  test('一键汇总 has a pane of its own: another button would load its page anew, and with it what was read', () => {
    const panes = [
      ...TEXT.matchAll(/<TaskpaneId>([^<]+)<\/TaskpaneId>\s*<SourceLocation resid="Url\.(\w+)"/gu),
    ];
    const [own] = panes.filter(([, , view]) => view === 'consolidation');
    expect(panes).toHaveLength(5);
    expect(panes.filter(([, pane]) => pane === own?.[1])).toHaveLength(1);
  });

  test('every control has its own icon in the three sizes Office needs, drawn at that size', () => {
    expect(manifest.iconSets.length).toBeGreaterThanOrEqual(14);
    for (const icons of manifest.iconSets) {
      expect(icons.map(({ size }) => size)).toEqual([16, 32, 80]);
      for (const { size, url } of icons)
        expect(pngSize(iconFile(url))).toEqual({ width: size, height: size });
    }
    expect(pngSize(iconFile(manifest.iconUrl))).toEqual({ width: 32, height: 32 });
    expect(pngSize(iconFile(manifest.highResolutionIconUrl))).toEqual({ width: 64, height: 64 });
  });
});

const iconFile = (url: string): string => join('assets/icons', new URL(url).pathname.replace('/assets/', ''));

describe('addresses', () => {
  test('all are https, and every page is one that the build makes', () => {
    expect(manifest.urls.filter((url) => !url.startsWith('https://localhost:3000/'))).toEqual([]);
    const pages = manifest.urls.filter((url) => new URL(url).pathname.endsWith('.html'));
    const built = readFileSync('.config/webpack/excel.js', 'utf8');
    for (const url of pages) {
      const page = new URL(url).pathname.slice(1).replace('.html', '');
      expect(built).toMatch(new RegExp(`'${page}'|to: '${page}.html'`, 'u'));
      expect(
        ['taskpane', 'commands', 'help'].filter((folder) => existsSync(`src/${folder}/${page}.html`)),
      ).toHaveLength(1);
    }
  });

  test('the least ExcelApi is the one that templates need', () => {
    expect(TEXT).toContain('<Set Name="ExcelApi" MinVersion="1.9"/>');
  });
});

describe('npm run manifest', () => {
  const script = '.config/write-manifest.mjs';
  const out = join(mkdtempSync(join(tmpdir(), 'manifest-')), 'manifest.xml');

  test('writes the same add-in for another address', () => {
    execFileSync(process.execPath, [script, '--base', 'https://office.example.edu.cn/168/', '--out', out]);
    const text = readFileSync(out, 'utf8');
    const deployed = parseManifest(text);
    expect(deployed.id).toBe(manifest.id);
    expect(deployed.ids).toEqual(manifest.ids);
    expect(deployed.urls).toEqual(
      manifest.urls.map((url) => url.replace('https://localhost:3000', 'https://office.example.edu.cn/168')),
    );
    expect(text).toContain('<AppDomain>https://office.example.edu.cn</AppDomain>');
    expect(text).not.toContain('localhost');
  });

  test.each([
    ['http://office.example.edu.cn'],
    ['office.example.edu.cn'],
    ['https://a.cn/?x=1'],
    [undefined],
  ])('refuses %s', (base) => {
    const run = spawnSync(process.execPath, [script, ...(base ? ['--base', base] : []), '--out', out], {
      encoding: 'utf8',
    });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('https');
  });
});
