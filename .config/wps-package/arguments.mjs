import { parseArgs } from 'node:util';

const OPTIONS = { base: { type: 'string' }, out: { type: 'string' }, built: { type: 'string' } };

export const USAGE = `用法（usage）：npm run package:wps -- [--base 地址] [--out 文件夹]
  --base  放在服务器上的地址，如 https://office.example.edu.cn/168；不写则只做离线安装包
          （where it will lie on a server; without it for offline installation only）
  --out   写到哪个文件夹，默认 dist/wps-package（where to write）
  --built 已构建好的加载项文件夹，不写则先构建（a build that is there; otherwise one is made）
`;

const WRONG = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: '没有这个选项（unknown option）',
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: '选项后面缺少值（its value is missing）',
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL:
    '地址、文件夹前面要写 --base 或 --out；npm run package:wps 后面先写 --（name the option, and put -- before all of them）',
};

/** The options given, or undefined where they are only asked about. Throws of what cannot be understood. */
export function readArguments(given) {
  if (given.some((text) => text === '--help' || text === '-h')) return undefined;
  try {
    return parseArgs({ args: given, options: OPTIONS }).values;
  } catch (error) {
    const why = WRONG[error.code];
    if (!why) throw error;
    const named = /'([^' ]+)/u.exec(error.message)?.[1] ?? '';
    throw new Error(`${named}：${why}\n${USAGE}`, { cause: error });
  }
}
