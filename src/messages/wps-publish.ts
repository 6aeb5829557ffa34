import type { Wording } from './fill';
import type { Sentence } from './sentence';

/** The page that installs the add-in in WPS 表格, in a browser. */
export const PUBLISH_WORDS = {
  title: { zh: '168机制助手：装到 WPS 表格', en: '168机制助手: install in WPS Spreadsheets' },
  version: { zh: '本页带的版本：{version}', en: 'Version on this page: {version}' },
  looking: { zh: '正在询问本机的 WPS…', en: 'Asking WPS on this machine…' },
  working: {
    zh: '正在处理。WPS 弹出提示时请选择允许。',
    en: 'Working. If WPS asks, choose to allow.',
  },
  installOnline: { zh: '安装（在线，随服务器更新）', en: 'Install (online, follows the server)' },
  installOffline: {
    zh: '安装（离线，文件存在本机）',
    en: 'Install (offline, files kept on this machine)',
  },
  remove: { zh: '卸载', en: 'Uninstall' },
  lookAgain: { zh: '重新查看', en: 'Look again' },
  startService: { zh: '启动 WPS 服务', en: 'Start the WPS service' },
  onlyOurs: {
    zh: '本页只安装和卸载 168机制助手，不改动其他加载项；除本机的 WPS 外不与任何地址通信。',
    en: 'This page installs and removes 168机制助手 only and leaves other add-ins alone. It talks to WPS on this machine and to nothing else.',
  },
  restart: {
    zh: '接下来：1. 关闭所有 WPS 窗口，重新打开 WPS 表格。2. 出现“是否信任此加载项”一类的提示时选“允许”。3. 再关闭并重新打开一次 WPS 表格，功能区出现“168机制”选项卡。',
    en: 'Next: 1. Close all WPS windows and open WPS Spreadsheets again. 2. When it asks whether to trust the add-in, allow it. 3. Close and open WPS Spreadsheets once more: the tab 168机制 appears.',
  },
  tabMissing: {
    zh: '重启后仍没有选项卡：回到本页先“卸载”再“安装”，然后重新打开 WPS 表格。',
    en: 'If the tab is still missing after that: uninstall and install on this page, then open WPS Spreadsheets again.',
  },
} as const satisfies Record<string, Wording>;

/** What became of what was asked, by the kind of the outcome. */
export const PUBLISH_OUTCOMES = {
  absent: [
    { zh: '本机的 WPS 没有安装 168机制助手。', en: '168机制助手 is not installed in WPS on this machine.' },
  ],
  installedOnline: [
    {
      zh: '已安装（在线），来自 {url}。',
      en: 'Installed (online), from {url}.',
    },
  ],
  installedOffline: [
    { zh: '已安装（离线），版本 {version}。', en: 'Installed (offline), version {version}.' },
  ],
  otherOnline: [
    {
      zh: '本机装的是另一个地址的 168机制助手：{url}。按“安装”换成本页的。',
      en: '168机制助手 is installed from another address: {url}. Install to replace it with this page’s.',
    },
  ],
  otherOffline: [
    {
      zh: '本机装的是另一个版本：{version}。按“安装”换成本页的。',
      en: 'Another version is installed: {version}. Install to replace it with this page’s.',
    },
    {
      zh: '本机装的是另一个版本。按“安装”换成本页的。',
      en: 'Another version is installed. Install to replace it with this page’s.',
    },
  ],
  justInstalled: [{ zh: '已写入 WPS 的加载项列表。', en: 'It is in the list of add-ins of WPS.' }],
  notFetched: [
    {
      zh: '但 WPS 没能取到 {url} 处的文件。请核对服务器地址，或请管理员查看服务器。',
      en: 'But WPS could not get the files at {url}. Check the server’s address or ask whoever runs the server.',
    },
  ],
  removed: [
    {
      zh: '已卸载。关闭并重新打开 WPS 表格后，“168机制”选项卡消失；工作簿不受影响。',
      en: 'Uninstalled. The tab 168机制 is gone after WPS Spreadsheets is opened again; workbooks are not affected.',
    },
  ],
  notRunning: [
    {
      zh: '本机的 WPS 没有应答：没有安装 WPS，装好后从未启动，或浏览器不许本页访问本机。请先启动一次 WPS 表格；浏览器询问“打开 WPS Office”或“访问本机（本地网络）上的应用”时选允许；再按“重新查看”。',
      en: 'WPS on this machine does not answer: it is not installed, was never started, or the browser does not let this page reach this machine. Start WPS Spreadsheets once; when the browser asks to open WPS Office or to reach apps on this device (local network), allow it; then look again.',
    },
  ],
  notUnderstood: [
    {
      zh: '本机 58890 端口有应答，但不是 WPS 的应答（{status}）。可能被其他程序占用，或 WPS 版本太旧。请重启电脑后先打开 WPS 再试，或按安装说明手工安装。',
      en: 'Something answers at port 58890, but not as WPS does ({status}). Another program may hold the port, or this WPS is too old. Restart, open WPS first and try again, or install by hand as the guide says.',
    },
  ],
  refused: [
    {
      zh: 'WPS 没有接受（{status}）：可能在提示中选了不允许，或单位的策略不许安装加载项。请再按一次并选“允许”；仍不行请联系管理员。',
      en: 'WPS did not accept it ({status}): the prompt may have been declined, or a policy forbids add-ins. Try once more and allow it; otherwise ask your administrator.',
    },
  ],
  notListed: [
    {
      zh: 'WPS 说已处理，但它的加载项列表没有变。请关闭所有 WPS 窗口，重新打开 WPS 后再试；仍不行请按安装说明手工安装。',
      en: 'WPS said it was done, but its list of add-ins is unchanged. Close all WPS windows, open WPS again and try once more; otherwise install by hand as the guide says.',
    },
  ],
} as const satisfies Record<string, Sentence>;
