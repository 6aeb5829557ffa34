import { ARCHIVE, FOLDER, NAME, ONLINE, VERSION } from './addin.mjs';
import { ownEntry } from './addin-lists.mjs';

const ASKED = `   浏览器询问“打开 WPS Office”或“访问本机（本地网络）上的应用”时选允许；WPS 弹出提示时选允许。
   页面显示“已写入 WPS 的加载项列表”。
3. 关闭所有 WPS 窗口，重新打开 WPS 表格；出现“是否信任”一类的提示选“允许”。这时还没有选项卡。
4. 再关闭并重新打开一次 WPS 表格，功能区出现“168机制”选项卡。`;

const PLAIN_HTTP = `   较新的 Chrome、Edge 打开 http 地址的页面时，页面会说“没有应答”：按 Ctrl+S 把页面另存到桌面
   （类型选“仅 HTML”），从桌面打开，再按“安装”。
`;

const SERVER = (base) => `一、从网上安装（个人版 WPS，推荐）
1. 打开一次 WPS 表格，保存正在编辑的文件。
2. 用 Edge、Chrome 等浏览器打开 ${base}/publish.html，按“安装（在线…）”。
${base.startsWith('http:') ? PLAIN_HTTP : ''}${ASKED}
   没有出现时，在 publish.html 中先按“卸载”再按“安装”，重做第 3、4 步；仍不行时照第二节手工安装。

管理员：把本文件夹的全部内容放到 ${base}/（${ONLINE} 文件夹是加载项本身，
须能打开 ${base}/${ONLINE}/ribbon.xml）。
企业版 WPS 可用 ${base}/jsplugins.xml 统一推送，做法见安装文档（docs/installing.md）。
`;

const STICK = `一、从本文件夹安装（个人版 WPS）
1. 打开一次 WPS 表格，保存正在编辑的文件。
2. 把本文件夹复制到这台电脑上，用 Edge、Chrome 等浏览器打开其中的 publish.html，按“安装（离线…）”。
${ASKED}
   没有出现时，照第二节手工安装。
`;

/** For the clerk and whoever helps; as Windows' Notepad reads it. */
export function guideText(base) {
  const text = `168机制助手 ${VERSION}：装到 WPS 表格
${'='.repeat(40)}

${base === undefined ? STICK : SERVER(base)}
二、手工安装（没有服务器，或 publish.html 不成）
1. 关闭所有 WPS 窗口。
2. 打开 WPS 存放加载项的文件夹 jsaddons：
   Windows：打开“此电脑”，在地址栏输入 %appdata%\\kingsoft\\wps 并回车，进入 jsaddons（没有就新建）。
   统信 UOS、银河麒麟等 Linux：~/.local/share/Kingsoft/wps/jsaddons（没有就新建；“.local”是隐藏文件夹）。
3. 把 ${ARCHIVE} 解压到这里（用 7-Zip、360 压缩或系统自带的解压），得到文件夹 ${FOLDER}。
   打开它应直接看到 index.html、ribbon.xml；如果里面又套了一层同名的文件夹，把里面那个移出来。
4. 这里没有 publish.xml：把本文件夹中的 publish.xml 复制过来。
   这里已有 publish.xml：不要覆盖，用记事本打开，在 </jsplugins> 前加一行（已有 ${NAME} 的行则替换），保存：
   ${ownEntry()}
5. 打开 WPS 表格，出现“是否信任”一类的提示选“允许”，再关闭并重新打开一次。

三、升级
在线安装的不用升级：服务器上换了新版，重新打开 WPS 表格就是新版。离线和手工安装的，用新版再装一次，
然后关闭 WPS，删去 jsaddons 中旧版本号的文件夹。

四、卸载
在线、离线安装的：打开 publish.html 按“卸载”。手工安装的：从 publish.xml 中删去 ${NAME} 那一行。
然后关闭 WPS，删去 jsaddons 中的文件夹 ${FOLDER}（在线安装的没有）。工作簿不受影响。

五、怎样算装好
打开 WPS 表格，点“168机制”→“使用帮助”→“诊断”，按“开始诊断”，各项显示“正常”。
有问题时按“复制报告”，粘贴给管理员；报告里没有表格内容。

工作簿的内容只在本机处理，不上传到任何地方。
`;
  return `\ufeff${text.replace(/\n/gu, '\r\n')}`;
}
