import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
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
    ['report', ['附件5']],
    ['all', ['附件1', '附件2', '附件5']],
  ])('%s gives %j with the school in the title', async (kind, sheets) => {
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

  test('the flowcharts come with a later version and are not faked (exit 1)', async () => {
    const out = join(freshFolder(), '模板.xlsx');
    const run = await runCommand(['template', 'workflow', '--school', '甲', '--year', '2012', '--out', out]);
    expect([run.status, existsSync(out)]).toEqual([1, false]);
    expect(run.err).toContain('后续版本');
  });

  test.each([
    ['unknown kind', ['template', 'x']],
    ['no kind', ['template']],
    ['no school', ['template', 'goals']],
  ])('wrong usage: %s', async (_, argv) => {
    const run = await runCommand([...argv, '--year', '2012', '--out', join(freshFolder(), 'x.xlsx')]);
    expect(run.status).toBe(2);
  });
});

describe('report', () => {
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
