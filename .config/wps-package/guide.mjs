import { ARCHIVE, FOLDER, ONLINE, VERSION } from './addin.mjs';
import { ownEntry } from './addin-lists.mjs';

const SERVER = (base) => `一、从网上安装（个人版 WPS，推荐）
1. 先打开一次 WPS 表格，再用浏览器打开 ${base}/publish.html，按“安装（在线…）”。
   浏览器询问“打开 WPS Office”或“访问本机（本地网络）上的应用”时选允许；WPS 弹出提示时选允许。
2. 关闭所有 WPS 窗口，重新打开 WPS 表格；出现信任提示选“允许”，再关闭并重新打开一次。
3. 功能区出现“168机制”选项卡。

管理员：把本文件夹的全部内容放到 ${base}/（${ONLINE} 文件夹是加载项本身，须能打开
${base}/${ONLINE}/ribbon.xml）。企业版 WPS 可用 ${base}/jsplugins.xml 统一推送，
做法见安装文档（docs/installing.md）。
`;

const STICK = `一、从本文件夹安装（个人版 WPS）
1. 先打开一次 WPS 表格，再用浏览器打开本文件夹中的 publish.html，按“安装（离线…）”。
   浏览器询问“打开 WPS Office”或“访问本机（本地网络）上的应用”时选允许；WPS 弹出提示时选允许。
2. 关闭所有 WPS 窗口，重新打开 WPS 表格；出现信任提示选“允许”，再关闭并重新打开一次。
3. 功能区出现“168机制”选项卡。没有出现时改用下面的手工安装。
`;

/** For the clerk and whoever helps; as Windows' Notepad reads it. */
export function guideText(base) {
  const text = `168机制助手 ${VERSION}：装到 WPS 表格
${'='.repeat(40)}

${base === undefined ? STICK : SERVER(base)}
二、手工安装（没有服务器，或 publish.html 不成）
1. 关闭所有 WPS 窗口。
2. 打开 WPS 存放加载项的文件夹（没有就新建）：
   Windows：在“我的电脑”地址栏输入 %appdata%\\kingsoft\\wps\\jsaddons
   统信 UOS、银河麒麟等 Linux：~/.local/share/Kingsoft/wps/jsaddons
3. 把 ${ARCHIVE} 解压到这里，得到文件夹 ${FOLDER}（里面直接是 index.html、ribbon.xml）。
4. 这里没有 publish.xml：把本文件夹中的 publish.xml 复制过来。
   这里已有 publish.xml：不要覆盖，用记事本打开，在 </jsplugins> 前加一行（已有 Mechanism168 的行则替换）：
   ${ownEntry()}
5. 打开 WPS 表格，出现信任提示选“允许”，再关闭并重新打开一次。

三、升级
在线安装的不用升级，服务器上换了新版，重新打开 WPS 表格就是新版。离线和手工安装的，用新版再装一次，
然后删去 jsaddons 中旧版本号的文件夹。

四、卸载
打开 publish.html 按“卸载”；手工安装的，从 publish.xml 中删去 Mechanism168 那一行，再删去文件夹 ${FOLDER}。
工作簿不受影响。

工作簿的内容只在本机处理，不上传到任何地方。
`;
  return `\ufeff${text.replace(/\n/gu, '\r\n')}`;
}
