import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, write, type WorkBook } from '@e965/xlsx';
import { resultSchema } from '../../src/domain/consolidation/result-schema';
import { freshFolder, runCommand } from './run-command';

const SAMPLE = 'samples/2012Q3';
const second = join(SAMPLE, '示例市第二中学2012年第三季度.xlsx');
const sixth = join(SAMPLE, '示例市第六中学2012年第三季度.et');

const sheetsOf = (path: string): string[] => read(readFileSync(path)).SheetNames;
const textOf = (path: string): string =>
  Object.values(read(readFileSync(path)).Sheets)
    .flatMap((sheet) => Object.values(sheet).map((cell: { v?: string | number }) => String(cell?.v ?? '')))
    .join('\n');

describe('template', () => {
  test.each([
    ['goals', ['附件1']],
    ['posts', ['附件2']],
    ['workflow', ['附件3']],
    ['duty-flow', ['附件4']],
    ['report', ['附件5']],
    ['all', ['附件1', '附件2', '附件3', '附件4', '附件5']],
  ])("%s gives %j with the school's name", async (kind, sheets) => {
    const out = join(freshFolder(), '模板.xlsx');
    const run = await runCommand([
      'template',
      kind,
      '--school',
      '示例市第二中学',
      '--year',
      '2012',
      '--out',
      out,
    ]);
    expect([run.status, run.out]).toEqual([0, '']);
    expect(sheetsOf(out).filter((name) => !name.startsWith('_'))).toEqual(sheets);
    expect(textOf(out)).toContain('示例市第二中学');
  });

  test.each([
    ['unknown kind', ['template', 'x']],
    ['two kinds', ['template', 'goals', 'posts']],
    ['no kind', ['template']],
    ['no school', ['template', 'goals']],
  ])('wrong usage: %s', async (_, argv) => {
    const run = await runCommand([...argv, '--year', '2012', '--out', join(freshFolder(), 'x.xlsx')]);
    expect(run.status).toBe(2);
  });
});

/** A copy of a sample, changed; as a clerk's own workbook. */
function changed(path: string, change: (book: WorkBook) => void): string {
  const book = read(readFileSync(path));
  change(book);
  const copy = join(freshFolder(), '本校.xlsx');
  writeFileSync(copy, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  return copy;
}

/** Puts `text` where the report form has the figure of `label`. */
const typed = (label: string, text: string) => (book: WorkBook) => {
  const sheet = book.Sheets['季报表']!;
  const row = Object.keys(sheet).find(
    (address) => (sheet[address] as { v?: unknown } | undefined)?.v === label,
  )!;
  utils.sheet_add_aoa(sheet, [[text]], { origin: row.replace('A', 'B') });
};

describe('report', () => {
  const reported = async (file: string, quarter = '3', year = '2012') => {
    const out = join(freshFolder(), '季报.xlsx');
    const run = await runCommand(['report', file, '--year', year, '--quarter', quarter, '--out', out]);
    return { ...run, written: existsSync(out), report: out };
  };

  test('a workbook with several schools is refused with all of them named (exit 1)', async () => {
    const both = changed(second, (book) => {
      const other = read(readFileSync(sixth));
      for (const name of other.SheetNames) utils.book_append_sheet(book, other.Sheets[name]!, `另校${name}`);
    });
    const run = await reported(both);
    expect([run.status, run.written]).toEqual([1, false]);
    expect(run.err).toMatch(/市第二中学.*示例市第六中学|示例市第六中学.*市第二中学/);
    expect(run.err).not.toContain('没有读到可用的表');
  });

  test('a folder with several workbooks is wrong usage (exit 2)', async () => {
    const run = await reported(SAMPLE);
    expect([run.status, run.written]).toEqual([2, false]);
    expect(run.err).toContain('一个学校');
  });

  test.each([
    ['quarter', '2', '2012', '市第二中学报的是2012年第三季度，本期为2012年第二季度。'],
    ['year', '3', '2013', '市第二中学报的是2012年第三季度，本期为2013年第三季度。'],
  ])('another %s than the workbook’s is refused (exit 1)', async (_, quarter, year, sentence) => {
    const run = await reported(second, quarter, year);
    expect([run.status, run.written]).toEqual([1, false]);
    expect(run.err).toContain(sentence);
  });

  test.each([
    ['党员总数', '约40', '党员总数：原填“约40”不是确数，留空。'],
    ['党员总数', '陈隐私核', '党员总数：原填内容不是确数，留空。'],
    ['确定年度任务数', '约16', '确定年度任务数：原填“约16”不是确数，已用计得数16，请核对。'],
  ])('%s typed as “%s” is no “given by none” (exit 3)', async (label, text, sentence) => {
    const run = await reported(changed(second, typed(label, text)));
    expect([run.status, run.written]).toEqual([3, true]);
    expect(run.err).toContain(sentence);
    expect(run.err).not.toMatch(/都没有给出|陈隐私/);
    expect(run.err.split('\n').filter((line) => line.includes(label))).toHaveLength(1);
  });

  test('errors of the school’s forms are said with their cell (exit 3)', async () => {
    const run = await reported(join(SAMPLE, '示例市机关幼儿园2012年第三季度.xlsx'));
    expect([run.status, run.written]).toEqual([3, true]);
    expect(run.err).toMatch(/错误 .*（4）大于.*（3）.*附表5!B6/);
  });

  test('an error alone gives exit 3', async () => {
    const date = changed(second, (book) => {
      typed('党员已兑现承诺事项件数', '33')(book);
      const sheet = book.Sheets['季报表']!;
      utils.sheet_add_aoa(sheet, [['填报时间：2012年 13 月 1 日']], { origin: 'B3' });
    });
    const run = await reported(date);
    const said = run.err.split('\n').filter((line) => !/推算|已写入|^$/u.test(line));
    expect(said).toEqual([expect.stringMatching(/^错误 .*填报时间/u)]);
    expect(run.status).toBe(3);
  });

  test('computes ④–⑧ from 附件1 and 附件2 and keeps what 附件5 says of the rest', async () => {
    const out = join(freshFolder(), '季报.xlsx');
    const run = await runCommand(['report', second, '--year', '2012', '--quarter', '3', '--out', out]);
    const cells = read(readFileSync(out)).Sheets['附件5']!;
    const figures = Object.values(cells)
      .filter((cell: { t?: string }) => cell?.t === 'n')
      .map((cell: { v: number }) => cell.v);
    expect(figures.slice(0, 7)).toEqual([1, 40, 1, 16, 11, 18, 38]);
    expect(figures.slice(8)).toEqual([2, 3]);
    expect(textOf(out)).toContain('2012年第三季度');
    expect(run.err).toContain('推算');
  });

  test('what no form gives stays blank, is never 0, and is said (exit 3)', async () => {
    const out = join(freshFolder(), '季报.xlsx');
    const run = await runCommand(['report', sixth, '--year', '2012', '--quarter', '3', '--out', out]);
    expect(run.status).toBe(3);
    expect(run.err).toContain('党员总数');
    const figures = Object.values(read(readFileSync(out)).Sheets['附件5']!).filter(
      (cell: { t?: string }) => cell?.t === 'n',
    );
    expect(figures).toHaveLength(5);
  });

  test('a file that is no workbook gives no report (exit 1)', async () => {
    const out = join(freshFolder(), '季报.xlsx');
    const run = await runCommand([
      'report',
      'package.json',
      '--year',
      '2012',
      '--quarter',
      '3',
      '--out',
      out,
    ]);
    expect([run.status, existsSync(out)]).toEqual([1, false]);
  });

  test('one school at a time (exit 2)', async () => {
    const run = await runCommand([
      'report',
      second,
      sixth,
      '--year',
      '2012',
      '--quarter',
      '3',
      '--out',
      'x.xlsx',
    ]);
    expect(run.status).toBe(2);
  });
});

describe('check', () => {
  test('lists each finding with its rule, cell and sentence; errors give exit 3', async () => {
    const file = join(SAMPLE, '示例市机关幼儿园2012年第三季度.xlsx');
    const run = await runCommand(['check', file]);
    expect(run.status).toBe(3);
    expect(run.out).toMatch(/错误 A02 .*附表5!B6 .*（4）大于.*（3）/);
    expect(run.out).toMatch(/错误 A04 /);
  });

  test('takes the quarter from the forms, or from the options', async () => {
    const file = join(SAMPLE, '示例市第一中学2012年第三季度.xlsx');
    const periodOf = async (...args: string[]): Promise<readonly [number, number]> => {
      const run = await runCommand(['check', file, '--json', '-', ...args]);
      const json = resultSchema.parse(JSON.parse(run.out));
      return [json.year, json.quarter];
    };
    expect(await periodOf()).toEqual([2012, 4]);
    expect(await periodOf('--year', '2012', '--quarter', '3')).toEqual([2012, 3]);
  });

  test('says so where no quarter is named anywhere', async () => {
    const run = await runCommand(['check', sixth]);
    expect(run.err).toContain('没有写明季度');
  });

  test('a folder without any form fails (exit 1)', async () => {
    const run = await runCommand(['check', '.config']);
    expect(run.status).toBe(1);
  });
});
