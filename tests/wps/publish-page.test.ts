/** @jest-environment jsdom */
import type { ListedEntry, Offer } from '../../src/wps/publish/addin-entry';
import { openPublishPage } from '../../src/wps/publish/publish-page';
import { ServiceSilent, type WpsService } from '../../src/wps/publish/wps-service';

const BASE = 'https://office.example.edu.cn/168';
const ONLINE = { name: 'Mechanism168', addonType: 'et', online: 'true', url: `${BASE}/online/` } as const;
const OFFLINE = { ...ONLINE, online: 'false', url: `${BASE}/Mechanism168.7z`, version: '0.2.0' } as const;
const OFFER: Offer = { name: 'Mechanism168', version: '0.2.0', entries: [ONLINE, OFFLINE] };

/** WPS's service without the way there, which publish.test.ts goes. */
let entries: ListedEntry[] = [];
let running = true;
const said = (text: string): Promise<{ status: number; text: string }> =>
  running ? Promise.resolve({ status: 200, text }) : Promise.reject(new ServiceSilent('no answer'));
const service: WpsService = {
  list: () => said(JSON.stringify(entries)),
  change: (command, entry) => {
    entries = command === 'enable' ? [entry] : [];
    return said('OK');
  },
  fetched: () => said('<customUI/>'),
};
beforeEach(() => {
  entries = [];
  running = true;
});

describe('the page', () => {
  const started = jest.fn();
  async function opened(): Promise<HTMLElement> {
    const container = document.createElement('main');
    document.body.replaceChildren(container);
    await openPublishPage({ container, offer: OFFER, service, lang: 'zh', startService: started });
    return container;
  }
  const buttons = (container: HTMLElement): readonly string[] =>
    [...container.querySelectorAll('button')].map(({ textContent }) => textContent);
  const status = (container: HTMLElement): HTMLElement => container.querySelector('[role=status]')!;
  async function pressed(container: HTMLElement, name: string): Promise<void> {
    const found = [...container.querySelectorAll('button')].find((button) =>
      button.textContent.startsWith(name),
    );
    found!.click();
    for (let wait = 0; wait < 200 && buttons(container).length === 0; wait += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  test('installs, tells about trust and restart, and removes', async () => {
    const container = await opened();
    expect(status(container).dataset.outcome).toBe('absent');
    expect(buttons(container)).toEqual([
      '安装（在线，随服务器更新）',
      '安装（离线，文件存在本机）',
      '重新查看',
    ]);
    await pressed(container, '安装（在线');
    expect(status(container).textContent).toContain('选“允许”');
    expect(status(container).dataset.outcome).toBe('justInstalled');
    await pressed(container, '重新查看');
    expect(status(container).textContent).toBe(`已安装（在线），来自 ${BASE}/online/。`);
    await pressed(container, '卸载');
    expect(status(container).dataset.outcome).toBe('removed');
    expect(entries).toEqual([]);
  });

  test('names another version', async () => {
    entries = [{ ...OFFLINE, version: '0.1.0' }];
    expect(status(await opened()).textContent).toContain('另一个版本：0.1.0');
  });

  test('says what to do where WPS does not answer, and starts its service when asked', async () => {
    running = false;
    const container = await opened();
    expect(status(container).textContent).toContain('请先启动一次 WPS 表格');
    expect(buttons(container)).toEqual(['启动 WPS 服务', '重新查看']);
    expect(started).not.toHaveBeenCalled();
    container.querySelector('button')!.click();
    expect(started).toHaveBeenCalledTimes(1);
  });

  test('shows what a service tells as text, never as markup', async () => {
    entries = [{ ...ONLINE, url: 'https://x.example/<img src=x>' }];
    const container = await opened();
    expect(container.querySelector('img')).toBeNull();
    expect(status(container).textContent).toContain('<img');
  });
});
