import { readdirSync, readFileSync, writeFileSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { nodeInflater } from '../src/formats/node-inflater';
import { readXlsx } from '../src/formats/xlsx/read-xlsx';
import { recogniseWorkbook } from '../src/domain/forms/recognise-workbook';
import { defaultMechanism } from '../src/actions/default-mechanism';
const mech = defaultMechanism();
const out: string[] = [];
const text = (v: unknown): string =>
  JSON.stringify(v, (_, x) =>
    x === undefined ? '__undef' : typeof x === 'number' && !Number.isFinite(x) ? String(x) : x,
  );
function put(name: string, snap: any) {
  let r: string;
  try {
    r = text(recogniseWorkbook(snap, mech, { fileName: name, year: 2012, quarter: 3 }));
  } catch (e) {
    r = 'ERR ' + String(e);
  }
  out.push(
    name + ' ' + createHash('sha1').update(r).digest('hex') + ' ' + r.length + (r.startsWith('ERR') ? r : ''),
  );
  if (process.argv[3] === name)
    writeFileSync(
      '/tmp/one-' + process.argv[4] + '.json',
      JSON.stringify({ snap, r: JSON.parse(r) }, null, 1),
    );
}
const walk = (d: string): string[] =>
  readdirSync(d).flatMap((f) =>
    f === 'node_modules' || f === '.git' || f === '.mirror' || f === '.library'
      ? []
      : statSync(d + '/' + f).isDirectory()
        ? walk(d + '/' + f)
        : /\.xlsx$/.test(f)
          ? [d + '/' + f]
          : [],
  );
const snaps: any[] = [];
import { existsSync } from 'node:fs';
const CACHE = '/tmp/snaps-p2.json';
const all: any[] = [];
if (existsSync(CACHE))
  for (const [f, x] of JSON.parse(readFileSync(CACHE, 'utf8'))) {
    for (const sh of x.sheets)
      sh.rows = sh.rows.map((r: any) => (r ? r.map((v: any) => v ?? undefined) : undefined));
    all.push([f, x]);
  }
else {
  for (const d of ['/work/main', '/work/shared', '/tmp/wb60'])
    for (const f of walk(d).sort()) {
      let s;
      try {
        s = readXlsx(readFileSync(f), nodeInflater);
      } catch {
        continue;
      }
      all.push([f, s]);
    }
  writeFileSync(CACHE, JSON.stringify(all));
  process.exit();
}
for (const [f, s] of all) {
  put(f, s);
  if (!f.startsWith('/tmp/wb60') || snaps.length % 7 === 0) snaps.push(s);
}
let seed = 12345;
const rnd = (n: number) => {
  seed = (seed * 1103515245 + 12345) & 0x7fffffff;
  return Math.floor((seed / 0x80000000) * n);
};
const pick = <T>(l: readonly T[]): T => l[rnd(l.length)]!;
const { tables, indicators, vocabulary, quarters } = mech as any;
const V: any[] = [];
const collect = (x: any) => {
  if (typeof x === 'string') {
    if (x.length < 40) V.push(x);
  } else if (x && typeof x === 'object') Object.values(x).forEach(collect);
};
collect(tables);
collect(indicators);
collect(vocabulary);
collect(quarters);
collect((mech as any).ratings);
const goalHead = tables.goals.columns.map((c: any) => [c.label, ...c.aliases]);
const postHead = tables.posts.columns.map((c: any) => [c.label, ...c.aliases]);
const mutate = (s: string): string => {
  switch (rnd(12)) {
    case 0:
      return s + '：';
    case 1:
      return ' ' + s;
    case 2:
      return s.split('').join(' ');
    case 3:
      return '主要' + s;
    case 4:
      return s + '（公章）';
    case 5:
      return '（' + s + '）';
    case 6:
      return s + pick(V);
    case 7:
      return '\u3000' + s + '\n';
    case 8:
      return '１' + s;
    default:
      return s;
  }
};
const DATA = [
  '好',
  '中',
  '一般',
  '未完成',
  '无',
  '略',
  '——',
  '/',
  '示例市第一中学',
  '实验小学',
  '教务处',
  '工会组织',
  '第1项：开展校本教研',
  '按岗位职责完成相关工作',
  '2012年3月',
  '合计',
  '小计12',
  '共14项',
  '教务处小计',
  '累计',
  '制表教研计划',
  '注：以上',
  '填表人：张三',
  '（盖章）',
  '  ',
  '\u200b',
  '“教”',
  'ABC',
  '①',
  '１２',
  '1',
  '2',
  '第三季度项目任务',
  '联系电话',
  '身份证号',
  '1.按时；2.听课',
  '😀校园',
  '完成后及时总结并形成材料上报。',
];
const value = (): any => {
  const k = rnd(20);
  return k < 2
    ? undefined
    : k < 4
      ? rnd(20)
      : k === 4
        ? true
        : k === 5
          ? { kind: 'date', serial: 41000 + rnd(300) }
          : k === 6
            ? { kind: 'error', code: '#REF!' }
            : k < 9
              ? mutate(pick(V))
              : k < 12
                ? pick(V)
                : pick(DATA);
};
const data = (): any => {
  const k = rnd(40);
  return k < 6
    ? undefined
    : k < 9
      ? rnd(20)
      : k === 9
        ? mutate(pick(V))
        : k === 10
          ? { kind: 'date', serial: 41000 }
          : pick(DATA);
};
const merge = (h: number, w: number) => {
  const top = rnd(h),
    left = rnd(w);
  return { top, left, bottom: top + rnd(4), right: left + (rnd(3) ? 0 : rnd(5)) };
};
function table(kind: number): any[][] {
  const head = (kind ? postHead : goalHead)
    .filter(() => rnd(8) > 0)
    .map((n: string[]) => (rnd(5) ? n[0] : rnd(2) ? pick(n) : mutate(pick(n))));
  if (!rnd(4)) head.unshift('单位');
  if (!rnd(6)) head.push('联系电话');
  if (!rnd(5)) head.splice(rnd(head.length), 0, undefined as any);
  const rows: any[][] = [];
  if (rnd(3))
    rows.push([
      mutate('示例市第' + rnd(9) + '中学实行“168”机制年度' + pick(['工作目标分解表', '党员亮岗履职一览表'])),
    ]);
  if (!rnd(3)) rows.push(['填报单位：' + pick(['示例市第二小学', '', '教务处'])]);
  rows.push(head);
  if (!rnd(6)) rows.push(head.map((_: any, i: number) => i + 1));
  const n = rnd(25);
  for (let i = 0; i < n; i++) {
    const k = rnd(30);
    rows.push(
      k === 0
        ? []
        : k === 1
          ? head.slice()
          : k === 2
            ? [pick(['合计', '小计', '总 计'])].concat([rnd(30) as any])
            : k === 3
              ? [mutate(pick(vocabulary.tableEnds as string[]))]
              : k === 4
                ? [undefined, pick(DATA)]
                : head.map(data),
    );
  }
  for (let i = rnd(7); i > 0; i--) rows.push([]);
  return rows;
}
const report = (): any[][] => {
  const rows: any[][] = [
    ['市直教育系统推广提升“168”机制进展情况季报表（2012年第三季度）'],
    ['填报单位：某校', '填报时间：2012年10月4日'],
  ];
  for (const { label, aliases } of indicators)
    rows.push([mutate(rnd(3) ? label : pick([label, ...aliases])), rnd(5) ? rnd(100) : data()]);
  return rows;
};
for (let i = 0; i < Number(process.argv[2] ?? 4000); i++) {
  const sheets = [];
  for (let s = 1 + rnd(2); s > 0; s--) {
    let rows: any[] = [];
    const k = rnd(6);
    if (k === 0)
      rows = Array.from({ length: rnd(14) }, () =>
        rnd(7) ? Array.from({ length: rnd(12) }, value) : undefined,
      );
    else
      for (let t = 1 + rnd(3); t > 0; t--) {
        const b = rnd(4) ? table(rnd(2)) : report();
        if (!rnd(4) && rows.length) {
          b.forEach((r, j) => {
            const at = rows[j] ?? (rows[j] = []);
            for (let c = 0; c < r.length; c++) at[12 + c] = r[c];
          });
          rows = Array.from(rows);
        } else rows.push(...b);
      }
    if (!rnd(3) && snaps.length) {
      const s0 = pick(pick(snaps).sheets) as any;
      if (s0) rows = s0.rows.slice(0, 80).map((r: any) => r && r.map((v: any) => (rnd(60) ? v : data())));
    }
    const h = Math.max(1, rows.length);
    sheets.push({
      name: pick(['Sheet1', '附件1', '2012年', '示例市第三中学', '实验小学', '教务处']),
      hidden: !rnd(6),
      rows,
      merges: rnd(2) ? [] : Array.from({ length: rnd(8) }, () => merge(h, 10)),
      hiddenRows: rnd(3) ? [] : [rnd(h), rnd(h)],
      hiddenCols: rnd(4) ? [] : [rnd(10)],
      struckCells: rnd(4) ? [] : ['A5', 'C6', 'D7'],
    });
  }
  put('random' + i, { sheets, notices: [] });
}
writeFileSync(process.argv[5] ?? '/dev/stdout', out.join('\n') + '\n');
