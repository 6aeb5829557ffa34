// `npm run package:wps -- [--base https://host/path] [--out folder]`: what is needed to install the add-in in WPS 表格.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ARCHIVE, baseOf, ONLINE, ROOT, VERSION } from './wps-package/addin.mjs';
import { readArguments, USAGE } from './wps-package/arguments.mjs';
import { packageFiles, writePackage } from './wps-package/make-package.mjs';

/** `--built folder` takes a build that is there; otherwise one is made, so that no old one is ever packed. */
function buildOf(given) {
  if (given !== undefined) {
    const folder = resolve(given);
    if (!existsSync(folder)) throw new Error(`--built ${given}：没有这个文件夹（there is no such folder）`);
    return folder;
  }
  const run = spawnSync('npx', ['webpack', '--env', 'target=wps'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) throw new Error('加载项没有构建出来（the add-in could not be built）');
  return join(ROOT, 'dist/wps');
}

/** What an earlier package left there goes first: the folder must be ours, or new. */
function outOf(given) {
  const folder = resolve(given ?? join(ROOT, 'dist/wps-package'));
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new Error(`--out ${given}：这是文件，不是文件夹（this is a file, not a folder）`);
  }
  const foreign = existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, ARCHIVE));
  if (foreign) {
    throw new Error(
      `--out ${given}：文件夹不是空的，也不是以前打的包（the folder is neither empty nor an earlier package）`,
    );
  }
  return folder;
}

async function make({ base: address, out: folder, built }) {
  const base = baseOf(address);
  const out = outOf(folder);
  const files = await packageFiles(buildOf(built), base);
  await writePackage(files, out);
  return [
    `168机制助手 ${VERSION}，${files.length} 个文件（files）：${out}`,
    ...(base === undefined ? WITHOUT_SERVER : onServer(base)),
  ];
}

const WITHOUT_SERVER = [
  '没有给出 --base：只能离线安装，不写 jsplugins.xml（without --base: offline installation only, no jsplugins.xml）',
];

const onServer = (base) => [
  `请把它放到 ${base}/，用 ${base}/${ONLINE}/ribbon.xml 验证（put it there; that address must open）`,
  ...(base.startsWith('http:')
    ? [
        '提示：新版浏览器不许 http 页面访问本机的 WPS；publish.html 请用 https 提供，或发给用户从本机打开（newer browsers keep http pages from WPS on the clerk’s machine: serve publish.html by https, or hand it out as a file）',
      ]
    : []),
];

/** What the system says of a folder or file, without its English. */
const faultOf = ({ code, path, message }) =>
  code && path
    ? `写不了或读不了 ${path}：${code}。请看看文件夹的权限和磁盘空间，或文件是否正打开着（it cannot be read or written）`
    : message;

try {
  const options = readArguments(process.argv.slice(2));
  process.stdout.write(options ? `${(await make(options)).join('\n')}\n` : USAGE);
} catch (error) {
  process.stderr.write(`${faultOf(error)}\n`);
  process.exitCode = 1;
}
