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
  async function opened(plainHttp = false): Promise<HTMLElement> {
    const container = document.createElement('main');
    document.body.replaceChildren(container);
    await openPublishPage({ container, offer: OFFER, service, lang: 'zh', plainHttp, startService: started });
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
    for (let wait = 0; wait < 200 && status(container).dataset.outcome === undefined; wait += 1) {
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
    expect(status(container).dataset.outcome).toBe('justInstalled');
    expect([...container.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      '关闭所有 WPS 窗口，重新打开 WPS 表格。',
      '出现“是否信任此加载项”一类的提示时，选“允许”。',
      '再关闭并重新打开一次 WPS 表格，功能区出现“168机制”选项卡。',
    ]);
    await pressed(container, '重新查看');
    expect(status(container).firstChild?.textContent).toBe(`已安装（在线），来自 ${BASE}/online/。`);
    expect(status(container).textContent).toContain('先“卸载”再“安装”');
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
    expect(status(container).querySelector('li')?.textContent).toBe('打开一次 WPS 表格。');
    expect(status(container).textContent).not.toContain('http');
    expect(buttons(container)).toEqual(['启动 WPS 服务', '重新查看']);
    expect(started).not.toHaveBeenCalled();
    container.querySelector('button')!.click();
    expect(started).toHaveBeenCalledTimes(1);
  });

  test('says where the way here is what newer browsers forbid', async () => {
    running = false;
    expect(status(await opened(true)).textContent).toContain('把本页另存到桌面');
  });

  test('shows which button to press, where there is something to do, and which way to choose', async () => {
    const marked = (): readonly string[] =>
      [...document.querySelectorAll('.primary')].map(({ textContent }) => textContent);
    const isAdvised = (): boolean =>
      [...document.querySelectorAll('main > p')].some(
        (each) => !(each as HTMLElement).hidden && each.textContent.startsWith('一般选“在线”'),
      );
    const container = await opened();
    expect([marked(), isAdvised()]).toEqual([['安装（在线，随服务器更新）'], true]);
    await pressed(container, '安装（在线');
    expect([marked(), isAdvised()]).toEqual([[], false]);
    running = false;
    await pressed(container, '重新查看');
    expect([marked(), isAdvised()]).toEqual([['启动 WPS 服务'], false]);
  });

  test('leaves the keyboard where the outcome is said, before the buttons', async () => {
    const container = await opened();
    expect(document.activeElement).toBe(document.body);
    container.querySelector('button')!.focus();
    await pressed(container, '安装（在线');
    expect(document.activeElement).toBe(status(container));
  });

  test('nothing can be pressed twice while WPS has not answered', async () => {
    const container = await opened();
    const [install] = container.querySelectorAll('button');
    install!.click();
    expect([...container.querySelectorAll('button')].every(({ disabled }) => disabled)).toBe(true);
  });

  test('shows what a service tells as text, never as markup', async () => {
    entries = [{ ...ONLINE, url: 'https://x.example/<img src=x>' }];
    const container = await opened();
    expect(container.querySelector('img')).toBeNull();
    expect(status(container).textContent).toContain('<img');
  });
});
