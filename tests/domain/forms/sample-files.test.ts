import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recogniseWorkbook } from '../../../src/domain/forms/recognise-workbook';
import type { ListTable, RecognisedWorkbook } from '../../../src/domain/forms/recognised-table';
import { INDICATOR_KEYS } from '../../../src/domain/mechanism/indicator-definition';
import { nodeInflater } from '../../../src/formats/node-inflater';
import { readWorkbook } from '../../../src/formats/read-workbook';
import { column, columnKeys, MECHANISM } from './recognise-grid';

const SAMPLES = 'samples/2012Q3';
const LAYOUTS = 'tests/golden/2014Q3-layouts/input';

interface Truth {
  readonly units: readonly {
    readonly unit: string;
    readonly file?: string;
    readonly computed?: { readonly annualTaskCount?: number };
  }[];
}

const truthOf = (file: string): Truth => JSON.parse(readFileSync(file, 'utf8')) as Truth;

async function recogniseFile(folder: string, file: string, year: number): Promise<RecognisedWorkbook> {
  const snapshot = await readWorkbook(
    readFileSync(join(folder, file)),
    { fileName: file },
    { inflater: nodeInflater },
  );
  return recogniseWorkbook(snapshot, MECHANISM, { fileName: file, year, quarter: 3 });
}

const tasksOf = (tables: readonly ListTable[]): number =>
  tables
    .flatMap(({ rows }) => rows)
    .filter(({ cells: { projectTask } }) => projectTask?.isAnchor && projectTask.value !== undefined).length;

const workbooks = (folder: string): string[] =>
  readdirSync(folder).filter((file) => /\.(xlsx|xls|et)$/.test(file) && !file.startsWith('~$'));

describe('the sample quarter', () => {
  const truth = truthOf(`${SAMPLES}.truth.json`);

  test.each(workbooks(SAMPLES))('%s', async (file) => {
    const { tables, schools, unusedSheets } = await recogniseFile(SAMPLES, file, 2012);
    const [school] = schools;
    const unit = truth.units.find((one) => one.unit.endsWith(school?.unit?.text ?? '?'));
    expect([schools.length, unusedSheets, file.startsWith(unit?.unit ?? '?')]).toEqual([1, [], true]);
    expect(tables.filter(({ title }) => title === undefined)).toEqual([]);
    const counted = unit?.computed?.annualTaskCount;
    if (counted !== undefined) expect(tasksOf(school!.goals)).toBe(counted);
    for (const { items, unitCell } of school!.reports) {
      expect([Object.keys(items).sort(), unitCell?.text]).toEqual([
        [...INDICATOR_KEYS].sort(),
        school!.unit?.text,
      ]);
    }
    for (const table of school!.posts) expect(column(table, 'member')).not.toContain(undefined);
  });
});

describe('the quarter of odd layouts', () => {
  const truth = truthOf('tests/golden/2014Q3-layouts/truth.json');

  test.each(workbooks(LAYOUTS))('%s', async (file) => {
    const { schools } = await recogniseFile(LAYOUTS, file, 2014);
    const expected = truth.units.filter((unit) => unit.file === file);
    expect(schools.map(({ unit, goals }) => [unit?.text, tasksOf(goals)]).sort()).toEqual(
      expected.map(({ unit, computed }) => [unit, computed?.annualTaskCount]).sort(),
    );
    for (const { posts, reports } of schools) expect([posts.length, reports.length]).toEqual([1, 1]);
  });

  test('every table has all the columns of its form but one', async () => {
    const missing: string[] = [];
    for (const file of workbooks(LAYOUTS)) {
      for (const table of (await recogniseFile(LAYOUTS, file, 2014)).tables) {
        if (table.kind !== 'goals' && table.kind !== 'posts') continue;
        const keys = columnKeys(table).split(' ');
        const wanted = MECHANISM.tables[table.kind].columns.map(
          ({ key, quarter }) => `${key}${quarter ?? ''}`,
        );
        missing.push(...wanted.filter((key) => !keys.includes(key)).map((key) => `${file} ${key}`));
      }
    }
    expect(missing).toEqual(['示例市东湖中学2014年第三季度.xlsx leader']);
  });
});
