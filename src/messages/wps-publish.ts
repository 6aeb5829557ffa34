import type { Wording } from './fill';
import type { Sentence } from './sentence';

/** The page that installs the add-in in WPS 表格, in a browser. */
export const PUBLISH_WORDS = {
  title: { zh: '168机制助手：装到 WPS 表格', en: '168机制助手: install in WPS Spreadsheets' },
  lead: {
    zh: '在这台电脑的 WPS 表格中加上“168机制”选项卡。装好后要重新打开 WPS，请先保存正在编辑的文件。',
    en: 'Adds the tab 168机制 to WPS Spreadsheets on this computer. WPS has to be opened again afterwards, so save your files first.',
  },
  version: { zh: '本页的版本：{version}', en: 'Version on this page: {version}' },
  looking: {
    zh: '正在询问本机的 WPS。浏览器询问是否访问本机（本地网络）上的应用时，请选“允许”。',
    en: 'Asking WPS on this machine. If the browser asks about apps on this device (local network), choose Allow.',
  },
  working: {
    zh: '正在处理。WPS 弹出提示时，请选“允许”。',
    en: 'Working. If WPS asks, choose to allow.',
  },
  installOnline: { zh: '安装（在线，随服务器更新）', en: 'Install (online, follows the server)' },
  installOffline: {
    zh: '安装（离线，文件存在本机）',
    en: 'Install (offline, files kept on this machine)',
  },
  which: {
    zh: '一般选“在线”。这台电脑经常连不上服务器的，选“离线”。',
    en: 'Choose online as a rule, offline where this computer often cannot reach the server.',
  },
  remove: { zh: '卸载', en: 'Uninstall' },
  lookAgain: { zh: '重新查看', en: 'Look again' },
  startService: { zh: '启动 WPS 服务', en: 'Start the WPS service' },
  onlyOurs: {
    zh: '本页只安装和卸载 168机制助手，不改动其他加载项；除本机的 WPS 外不与任何地址通信。',
    en: 'This page installs and removes 168机制助手 only and leaves other add-ins alone. It talks to WPS on this machine and to nothing else.',
  },
} as const satisfies Record<string, Wording>;

/** What to do next, a step a line. */
export const PUBLISH_STEPS = {
  restart: {
    zh: '关闭所有 WPS 窗口，重新打开 WPS 表格。\n出现“是否信任此加载项”一类的提示时，选“允许”。\n再关闭并重新打开一次 WPS 表格，功能区出现“168机制”选项卡。',
    en: 'Close all WPS windows and open WPS Spreadsheets again.\nWhen it asks whether to trust the add-in, allow it.\nClose and open WPS Spreadsheets once more: the tab 168机制 appears.',
  },
  wake: {
    zh: '打开一次 WPS 表格。\n按“启动 WPS 服务”。浏览器询问是否打开 WPS Office 时，选“打开”。\n按“重新查看”。浏览器询问是否访问本机（本地网络）上的应用时，选“允许”；选错过的，点地址栏左边的图标，在网站设置中改为允许。',
    en: 'Start WPS Spreadsheets once.\nPress “Start the WPS service”. When the browser asks whether to open WPS Office, open it.\nPress “Look again”. When the browser asks about apps on this device (local network), allow it; if it was declined before, change it in the site settings at the left of the address bar.',
  },
} as const satisfies Record<string, Wording>;

/** What became of what was asked, by the kind of the outcome, and what is said beside it. */
export const PUBLISH_OUTCOMES = {
  absent: [
    {
      zh: '这台电脑的 WPS 还没有安装 168机制助手。',
      en: '168机制助手 is not installed in WPS on this computer.',
    },
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
      zh: '这台电脑装的 168机制助手来自另一个地址：{url}。按“安装”换成本页的。',
      en: '168机制助手 is installed from another address: {url}. Install to replace it with this page’s.',
    },
  ],
  otherOffline: [
    {
      zh: '这台电脑装的是另一个版本：{version}。按“安装”换成本页的。',
      en: 'Another version is installed: {version}. Install to replace it with this page’s.',
    },
    {
      zh: '这台电脑装的是另一个版本。按“安装”换成本页的。',
      en: 'Another version is installed. Install to replace it with this page’s.',
    },
  ],
  justInstalled: [
    {
      zh: '已写入 WPS 的加载项列表。接下来：',
      en: 'It is in the list of add-ins of WPS. Next:',
    },
  ],
  notFetched: [
    {
      zh: '注意：本页没能确认 WPS 取得到 {url} 处的文件。做完上面几步仍没有选项卡时，请核对服务器地址，或请管理员查看服务器。',
      en: 'Note: this page could not confirm that WPS gets the files at {url}. If the tab is still missing after these steps, check the server’s address or ask whoever runs the server.',
    },
  ],
  tabMissing: [
    {
      zh: '重新打开两次后仍没有选项卡：回到本页先“卸载”再“安装”，然后重新打开 WPS 表格。',
      en: 'If the tab is still missing after opening WPS twice: uninstall and install on this page, then open WPS Spreadsheets again.',
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
      zh: '本机的 WPS 没有应答。请这样做：',
      en: 'WPS on this machine does not answer. Try this:',
    },
  ],
  stillSilent: [
    {
      zh: '仍没有应答：这台电脑没有安装 WPS 或版本太旧，或者浏览器不许本页访问本机。请换 Edge 或 Chrome 打开本页，或照 使用说明.txt 手工安装。',
      en: 'If it still does not answer, WPS is not installed or too old, or the browser does not let this page reach this machine. Open this page in Edge or Chrome, or install by hand as 使用说明.txt says.',
    },
  ],
  plainHttp: [
    {
      zh: '本页的地址是 http 开头的，较新的 Chrome、Edge 不许这样的页面访问本机。请把本页另存到桌面（Ctrl+S，类型选“仅 HTML”），从桌面打开再装。',
      en: 'The address of this page begins with http, and newer Chrome and Edge keep such pages from this machine. Save this page to the desktop (Ctrl+S, HTML only), open it there and install.',
    },
  ],
  notUnderstood: [
    {
      zh: '本机 58890 端口有应答，但不是 WPS 的应答（{status}）。可能被其他程序占用，或 WPS 版本太旧。请重启电脑，先打开 WPS 表格，再按“重新查看”；仍不行时照 使用说明.txt 手工安装。',
      en: 'Something answers at port 58890, but not as WPS does ({status}). Another program may hold the port, or this WPS is too old. Restart the computer, open WPS Spreadsheets first and look again; otherwise install by hand as 使用说明.txt says.',
    },
  ],
  refused: [
    {
      zh: 'WPS 没有接受（{status}）：可能在提示中选了不允许，或单位的策略不许安装加载项。请再按一次，并在提示中选“允许”；仍不行时请联系管理员。',
      en: 'WPS did not accept it ({status}): the prompt may have been declined, or a policy forbids add-ins. Try once more and allow it; otherwise ask your administrator.',
    },
  ],
  notListed: [
    {
      zh: 'WPS 说已处理，但它的加载项列表没有变。请关闭所有 WPS 窗口，重新打开 WPS 表格后再按一次；仍不行时照 使用说明.txt 手工安装。',
      en: 'WPS said it was done, but its list of add-ins is unchanged. Close all WPS windows, open WPS Spreadsheets again and try once more; otherwise install by hand as 使用说明.txt says.',
    },
  ],
} as const satisfies Record<string, Sentence>;
