import { read as readWorkbook, utils, write as writeXlsx } from '@e965/xlsx';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { resultSchema, type ResultJson } from '../../src/domain/consolidation/result-schema';
import { readOwnReport } from '../../src/domain/reports/ownership-mark';
import { readWorkbook as readWorkbookOf } from '../../src/formats/read-workbook';
import { nodeReadingPlatform } from '../../src/workers/node-platform';
import { freshFolder, runCommand, type CommandRun } from './run-command';

const SAMPLE = 'samples/2012Q3';
const SECOND = '示例市第二中学2012年第三季度.xlsx';
const FIFTH = '示例市第五中学2012年第三季度.xlsx';
const PERIOD = ['--year', '2012', '--quarter', '3'];
const ROSTER = ['--roster', join(SAMPLE, 'units.csv')];

const resultOf = (text: string): ResultJson => resultSchema.parse(JSON.parse(text));
const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Two schools' workbooks, for what does not hang on what is in them. */
function twoSchools(folder = freshFolder()): string {
  for (const file of [SECOND, FIFTH]) cpSync(join(SAMPLE, file), join(folder, file));
  return folder;
}

async function consolidated(...args: string[]): Promise<CommandRun & { readonly report: string }> {
  const report = join(freshFolder(), '汇总 报告.xlsx');
  return { ...(await runCommand(['consolidate', ...args, ...PERIOD, '--out', report])), report };
}

describe('on the sample quarter', () => {
  const hashes = (): readonly string[] => readdirSync(SAMPLE).map((file) => hashOf(join(SAMPLE, file)));
  const untouched = hashes();
  /** The plain run, of which several tests look at what it says and writes. */
  let plain: CommandRun & { readonly report: string };
  beforeAll(async () => {
    plain = await consolidated(SAMPLE, ...ROSTER, '--json', '-');
  });

  test('writes the report, prints the ten totals and says what needs attention (exit 3)', async () => {
    const run = await consolidated(SAMPLE, ...ROSTER);
    expect(run.status).toBe(3);
    expect(readFileSync(run.report).subarray(0, 4)).toEqual(Buffer.from('PK\u0003\u0004'));
    expect(run.out).toMatch(/① 党组织总数\s+27\s/);
    expect(run.out).toMatch(/④ 确定年度任务数\s+140\s/);
    expect(run.out).toContain('应报12个单位：已报9个、未报1个、空报1个、重报0个、不符期1个');
    expect(run.err).toContain('示例市附属小学');
    expect(run.err).toMatch(/文件：采用 \d+份、忽略 \d+份、拒收 \d+份/);
    expect(run.err).toMatch(/错误 \d+条、警告 \d+条、提示 \d+条/);
    expect(run.err).toContain(resolve(run.report));
  });

  test('the JSON is byte-identical from run to run, whatever the order of the inputs, and holds no path', async () => {
    const files = readdirSync(SAMPLE).map((file) => join(SAMPLE, file));
    const first = plain;
    const out = join(freshFolder(), '汇总.xlsx');
    // Over three threads, which end in any order.
    const read = async (...inputs: string[]): Promise<string> =>
      (
        await runCommand(['consolidate', ...inputs, ...ROSTER, ...PERIOD, '--out', out, '--json', '-'], {
          cores: 3,
        })
      ).out;
    expect(await read(resolve(SAMPLE))).toBe(first.out);
    expect(await read(...files.reverse())).toBe(first.out);
    expect(first.out).not.toContain(resolve('samples'));
  });

  test('no name of a person is in the JSON or on screen by default', () => {
    const run = plain;
    // Names of members in the sample are invented as surname + one of these.
    expect(run.out + run.err).not.toMatch(
      /[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜](文[甲乙丙]|子[一二三四]|明[辛壬]|海[丁戊]|春[己庚]|秋癸)/,
    );
  });

  test('the district results of two halves combine to the result of the whole', async () => {
    const folder = freshFolder();
    const [east, west, parts] = ['东区', '西区', '上报'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    [east, west, parts].forEach((path) => mkdirSync(path));
    readdirSync(SAMPLE)
      .filter((file) => !file.endsWith('.csv'))
      .forEach((file, index) => cpSync(join(SAMPLE, file), join(index % 2 ? east : west, file)));
    await consolidated(east, ...ROSTER, '--json', join(parts, '东区.json'));
    await consolidated(west, ...ROSTER, '--json', join(parts, '西区.json'));
    const combined = resultOf((await consolidated(parts, ...ROSTER, '--json', '-')).out);
    const whole = resultOf((await consolidated(east, west, ...ROSTER, '--json', '-')).out);
    expect(combined).toEqual(whole);
  });

  test('last quarter is compared with, from its JSON or from its report workbook alike', async () => {
    const folder = freshFolder();
    const earlier = join(folder, 'last.json');
    writeFileSync(earlier, plain.out.replace('"quarter": 3', '"quarter": 2'));
    const comparedWith = async (previous: string): Promise<string[]> => {
      const run = await consolidated(twoSchools(), ...ROSTER, '--previous', previous, '--json', '-');
      return resultOf(run.out)
        .findings.filter((finding) => finding.rule.startsWith('C'))
        .map((finding) => `${finding.rule} ${finding.unit}`);
    };
    // Word for word what was reported the quarter before: suspicious for every unit that gave all ten figures.
    expect(await comparedWith(earlier)).toContain('C07 示例市第二中学');
    const later = await consolidated(SAMPLE, ...ROSTER, '--previous', plain.report);
    expect([later.status, existsSync(later.report)]).toEqual([1, false]);
    expect(later.err).toContain('2012年第3季度');
  });

  test('the quarter before as its report workbook, and units matched by the roster then and now', async () => {
    const folder = freshFolder();
    const roster = join(folder, '名单.csv');
    writeFileSync(
      roster,
      readFileSync(join(SAMPLE, 'units.csv'), 'utf8').replaceAll(
        '示例市第二中学,',
        '第二中学（新名）,示例市第二中学|',
      ),
    );
    const schools = twoSchools();
    const last = await consolidated(schools, '--quiet');
    const json = join(folder, 'last.json');
    const marked = readOwnReport(
      await readWorkbookOf(readFileSync(last.report), { passwords: [] }, nodeReadingPlatform.workbook),
    )!;
    writeFileSync(json, marked.replace('"quarter":3', '"quarter":2'));
    const run = await consolidated(schools, '--roster', roster, '--previous', json, '--json', '-');
    const told = resultOf(run.out)
      .findings.filter(({ rule }) => rule === 'C07')
      .map(({ unit }) => unit);
    expect(told).toContain('第二中学（新名）');
  });

  test('no source file changes', () => {
    expect(hashes()).toEqual(untouched);
  });

  test('--due marks who was late', async () => {
    const run = await consolidated(SAMPLE, ...ROSTER, '--due', '2012-10-03', '--json', '-');
    const late = resultOf(run.out)
      .units.filter((unit) => unit.late)
      .map((unit) => unit.unit);
    expect(late).toContain('示例市实验小学');
    expect(late).not.toContain('示例市特殊教育学校');
  });

  test('--quiet prints nothing on standard output; --lang en speaks English', async () => {
    const folder = twoSchools();
    expect((await consolidated(folder, '--quiet')).out).toBe('');
    expect((await consolidated(folder, '--lang', 'en')).out).toContain('units expected: reported');
  });

  test('without a roster every unit read is expected, and the list of units is pointed out', async () => {
    const run = await consolidated(SAMPLE, '--json', '-');
    expect(resultOf(run.out).units.map((unit) => unit.status)).not.toContain('missing');
    expect(run.err).toContain('--roster units.csv');
  });

  test('progress is one line that is redrawn, on a terminal only', async () => {
    const out = join(freshFolder(), 'r.xlsx');
    const folder = twoSchools();
    const shown = await runCommand(['consolidate', folder, ...PERIOD, '--out', out], { terminal: true });
    expect(shown.err).toMatch(/\r\u001b\[2K正在读取 1\/2 · /);
    const piped = await runCommand(['consolidate', folder, ...PERIOD, '--out', out]);
    expect(piped.err).not.toContain('正在读取');
  });
});

describe('two files for one unit', () => {
  const folder = freshFolder();
  const second = SECOND;
  cpSync(join(SAMPLE, second), join(folder, second));
  const changed = readWorkbook(readFileSync(join(SAMPLE, second)));
  const form = Object.values(changed.Sheets).at(-1)! as Record<string, { v?: unknown } | undefined>;
  const members = Object.values(form).find((cell) => /^40/.test(String(cell?.v)))!;
  members.v = 41;
  writeFileSync(join(folder, '第二中学 改.xlsx'), writeXlsx(changed, { type: 'buffer' }) as Buffer);

  test('neither counts until one is picked (D02)', async () => {
    const json = resultOf((await consolidated(folder, ...ROSTER, '--json', '-')).out);
    const unit = json.units.find((one) => one.unit === '示例市第二中学')!;
    expect([unit.status, unit.files.length]).toEqual(['duplicate', 2]);
    expect(json.totals.memberTotal.value).toBeNull();
    expect(json.findings.some((finding) => finding.rule === 'D02')).toBe(true);
  });

  test('--pick decides', async () => {
    const pick = `示例市第二中学=${second}`;
    const json = resultOf((await consolidated(folder, ...ROSTER, '--pick', pick, '--json', '-')).out);
    expect(json.units.find((one) => one.unit === '示例市第二中学')!.status).toBe('reported');
    expect(json.totals.memberTotal.value).toBe(40);
  });

  test('a pick that fits nothing is wrong usage', async () => {
    const run = await consolidated(folder, ...ROSTER, '--pick', '示例市第二中学=没有.xlsx');
    expect([run.status, existsSync(run.report)]).toEqual([2, false]);
  });
});

describe('wrong usage (exit 2, nothing written)', () => {
  test.each([
    ['no command', []],
    ['unknown command', ['summarise']],
    ['no inputs', ['consolidate', ...PERIOD, '--out', 'x.xlsx']],
    ['no --out', ['consolidate', SAMPLE, ...PERIOD]],
    ['no --year', ['consolidate', SAMPLE, '--quarter', '3', '--out', 'x.xlsx']],
    ['quarter 5', ['consolidate', SAMPLE, '--year', '2012', '--quarter', '5', '--out', 'x.xlsx']],
    ['year 12', ['consolidate', SAMPLE, '--year', '12', '--quarter', '3', '--out', 'x.xlsx']],
    ['31 February', ['consolidate', SAMPLE, ...PERIOD, '--due', '2012-02-31', '--out', 'x.xlsx']],
    ['unknown option', ['consolidate', SAMPLE, ...PERIOD, '--out', 'x.xlsx', '--fast']],
    ['unknown names mode', ['consolidate', SAMPLE, ...PERIOD, '--out', 'x.xlsx', '--names', 'some']],
    [
      'one file for both outputs',
      ['consolidate', SAMPLE, ...PERIOD, '--out', 'x.xlsx', '--json', './x.xlsx'],
    ],
    [
      'the roster as output',
      ['consolidate', SAMPLE, ...PERIOD, '--roster', 'package.json', '--out', 'package.json'],
    ],
    ['an input as output', ['consolidate', SAMPLE, ...PERIOD, '--out', join(SAMPLE, 'units.csv')]],
  ])('%s', async (_, argv) => {
    const run = await runCommand(argv);
    expect([run.status, run.out, existsSync('x.xlsx')]).toEqual([2, '', false]);
    expect(run.err).toMatch(/[\u4e00-\u9fff]/);
  });

  test('--help explains every command in the language asked for (exit 0)', async () => {
    const zh = await runCommand(['--help']);
    const en = await runCommand(['consolidate', '--help', '--lang', 'en']);
    expect([zh.status, en.status]).toEqual([0, 0]);
    for (const command of ['consolidate', 'template', 'check', 'report']) {
      expect(zh.out).toContain(command);
      expect(en.out).toContain(command);
    }
    expect(zh.out).toMatch(/--previous .*文件夹/);
    expect(en.out).toMatch(/--previous .*folder/);
    for (const { out } of [zh, en]) {
      expect(out.slice(out.indexOf('mechanism168 check'), out.indexOf('mechanism168 report'))).toContain(
        '--names',
      );
    }
  });
});

describe('what cannot be carried out (exit 1, nothing half-written)', () => {
  const isRoot = process.getuid?.() === 0;

  test('an input that does not exist', async () => {
    const run = await consolidated('没有 这个文件夹');
    expect([run.status, existsSync(run.report)]).toEqual([1, false]);
    expect(run.err).toContain('没有 这个文件夹');
  });

  test('--out in a folder that is not there', async () => {
    const out = join(freshFolder(), '没有', '汇总.xlsx');
    const run = await runCommand(['consolidate', SAMPLE, ...PERIOD, '--out', out]);
    expect([run.status, existsSync(out)]).toEqual([1, false]);
    expect(run.err).toContain('不存在');
  });

  test('--out in a folder that may not be written to', async () => {
    const folder = isRoot ? '/proc' : freshFolder();
    if (!isRoot) (await import('node:fs')).chmodSync(folder, 0o555);
    const out = join(folder, '汇总.xlsx');
    const run = await runCommand(['consolidate', twoSchools(), ...PERIOD, '--out', out]);
    expect([run.status, existsSync(out)]).toEqual([1, false]);
    expect(run.err).toContain('无法写入');
  });

  test('a roster without a column of names', async () => {
    const folder = freshFolder();
    const roster = join(folder, '名单.csv');
    writeFileSync(roster, '甲,乙\n1,2\n');
    const run = await consolidated(SAMPLE, '--roster', roster);
    expect([run.status, existsSync(run.report)]).toEqual([1, false]);
    expect(run.err).toContain('单位名称');
  });

  test('nothing to read and no roster: there is nothing to report', async () => {
    const run = await consolidated(freshFolder());
    expect([run.status, existsSync(run.report)]).toEqual([1, false]);
  });

  test('a cancelled run leaves no report and no temporary file', async () => {
    const stop = new AbortController();
    const folder = freshFolder();
    const out = join(folder, '汇总.xlsx');
    const running = runCommand(['consolidate', SAMPLE, ...PERIOD, '--out', out], { signal: stop.signal });
    setTimeout(() => stop.abort(), 5);
    const run = await running;
    expect([run.status, readdirSync(folder)]).toEqual([1, []]);
    expect(run.err).toContain('已取消');
  });
});

describe('the folder as clerks leave it', () => {
  test('a link that leads nowhere is a file that cannot be read, and holds nothing up', async () => {
    const folder = freshFolder();
    twoSchools(folder);
    symlinkSync('/nowhere/x.xlsx', join(folder, '断链.xlsx'));
    const json = resultOf((await consolidated(folder, ...ROSTER, '--json', '-')).out);
    expect(json.files.find((file) => file.file === '断链.xlsx')).toMatchObject({
      status: 'rejected',
      reason: 'notReadable',
    });
    expect(json.totals.memberTotal.value).toBe(40 + 59);
  });

  test('two folders of one name, each with a file of one name, are told apart by the folders above', async () => {
    const root = freshFolder();
    const inputs = ['东区', '西区'].map((district) => join(root, district, '2012'));
    inputs.forEach((path) => mkdirSync(path, { recursive: true }));
    cpSync(join(SAMPLE, SECOND), join(inputs[0]!, '上报.xlsx'));
    cpSync(join(SAMPLE, FIFTH), join(inputs[1]!, '上报.xlsx'));
    const json = resultOf((await consolidated(...inputs, '--json', '-')).out);
    expect(json.files.map(({ file }) => file)).toEqual(['东区/2012/上报.xlsx', '西区/2012/上报.xlsx']);
  });

  test('a district’s result that cannot be used is refused, never passed over', async () => {
    const folder = freshFolder();
    const good = join(folder, 'good.json');
    await consolidated(twoSchools(), '--json', good);
    const text = readFileSync(good, 'utf8');
    const parts = join(folder, 'parts');
    mkdirSync(parts);
    writeFileSync(join(parts, '新版.json'), text.replace('"schemaVersion": 1', '"schemaVersion": 2'));
    writeFileSync(join(parts, '缺项.json'), text.replace('"memberTotal"', '"members"'));
    writeFileSync(join(parts, '别季.json'), text.replace('"quarter": 3', '"quarter": 2'));
    writeFileSync(join(parts, '无关.json'), '{"name":"x"}');
    const run = await consolidated(parts, ...ROSTER, '--json', '-');
    const states = resultOf(run.out).files.map(({ file, status, reason }) => `${file} ${status} ${reason}`);
    expect(states.sort()).toEqual([
      '别季.json rejected unsupported',
      '新版.json rejected unsupported',
      '无关.json ignored notAWorkbook',
      '缺项.json rejected corrupt',
    ]);
    expect(run.err).toContain('其他版本');
  });

  test('a workbook in which no form was found is ignored, and said', async () => {
    const folder = freshFolder();
    cpSync(join(SAMPLE, SECOND), join(folder, 'a.xlsx'));
    const fees = {
      SheetNames: ['党费'],
      Sheets: {
        党费: utils.aoa_to_sheet([
          ['姓名', '金额'],
          ['某', 5],
        ]),
      },
    };
    writeFileSync(join(folder, '党费.xlsx'), writeXlsx(fees, { type: 'buffer' }) as Buffer);
    const run = await consolidated(folder, '--json', '-');
    expect(run.err).toContain('“党费.xlsx”中没有找到附件1、附件2或附件5');
    expect(resultOf(run.out).files.find(({ file }) => file === '党费.xlsx')).toMatchObject({
      reason: 'noTables',
    });
  });

  test('a linked folder is listed as not read, never passed over', async () => {
    const folder = freshFolder();
    cpSync(join(SAMPLE, SECOND), join(folder, 'a.xlsx'));
    symlinkSync(resolve(SAMPLE), join(folder, '别处'));
    const json = resultOf((await consolidated(folder, '--json', '-')).out);
    expect(json.files.find(({ file }) => file === '别处')).toMatchObject({
      status: 'rejected',
      reason: 'notReadable',
    });
  });

  test('last time’s report in the same folder is replaced and not read as a school', async () => {
    const folder = twoSchools();
    const out = join(folder, '汇总.xlsx');
    const again = ['consolidate', folder, ...ROSTER, ...PERIOD, '--out', out, '--json', '-'];
    const first = await runCommand(again);
    const second = await runCommand(again);
    expect(second.out).toBe(first.out);
    cpSync(out, join(folder, '另存的汇总.xlsx'));
    const third = resultOf((await runCommand(again)).out);
    expect(third.totals).toEqual(resultOf(first.out).totals);
    expect(third.files.find((file) => file.file === '另存的汇总.xlsx')).toMatchObject({
      status: 'ignored',
      reason: 'noTables',
    });
    expect((await runCommand(again)).err).toContain('“另存的汇总.xlsx”是本程序生成的汇总表');
  });

  test('two folders that each hold a file of one name are told apart', async () => {
    const folder = freshFolder();
    const name = '上报.xlsx';
    const [a, b] = ['甲', '乙'].map((one) => join(folder, one)) as [string, string];
    [a, b].forEach((path) => mkdirSync(path));
    cpSync(join(SAMPLE, SECOND), join(a, name));
    cpSync(join(SAMPLE, FIFTH), join(b, name));
    const json = resultOf((await consolidated(a, b, ...ROSTER, '--json', '-')).out);
    expect(json.files.map((file) => file.file).sort()).toEqual([`乙/${name}`, `甲/${name}`]);
  });
});
