import { goalsLayout } from '../../../src/domain/forms/goals-layout';
import { postsLayout } from '../../../src/domain/forms/posts-layout';
import type { RecognisedTable, ReportTable } from '../../../src/domain/forms/recognised-table';
import { recogniseWorkbook } from '../../../src/domain/forms/recognise-workbook';
import { reportFormLayout, type ReportFormStyle } from '../../../src/domain/forms/report-form-layout';
import { INDICATOR_KEYS } from '../../../src/domain/mechanism/indicator-definition';
import { readOwnershipMark, readOwnReport } from '../../../src/domain/reports/ownership-mark';
import { reportWorkbookLayout } from '../../../src/domain/reports/report-workbook';
import type { SheetLayout } from '../../../src/domain/sheet/layout';
import type { WorkbookSnapshot } from '../../../src/domain/sheet/snapshot';
import { nodeInflater } from '../../../src/formats/node-inflater';
import { readWorkbook } from '../../../src/formats/read-workbook';
import { writeWorkbook } from '../../../src/formats/writer/write-workbook';
import { reportWords } from '../../../src/messages/reports';
import { mechanism, sampleResult } from '../../domain/reports/sample-result';

const written = async (...sheets: readonly SheetLayout[]): Promise<WorkbookSnapshot> =>
  readWorkbook(await writeWorkbook({ title: '', sheets }), {}, { inflater: nodeInflater });
const recognised = async (sheet: SheetLayout): Promise<RecognisedTable> =>
  recogniseWorkbook(await written(sheet), mechanism, { year: 2012, quarter: 3 }).tables[0]!;

test.each([
  ['附件1', goalsLayout, 'goals'],
  ['附件2', postsLayout, 'posts'],
] as const)('%s as we print it is read without a guess and without a row', async (_, layout, kind) => {
  const table = await recognised(layout(mechanism, { school: '示例市第一中学', year: 2012 }));
  expect(table).toMatchObject({
    kind,
    unit: { text: '示例市第一中学' },
    period: { year: 2012 },
    guesses: [],
  });
  if (table.kind !== 'goals' && table.kind !== 'posts') throw new Error(table.kind);
  expect(table.columns.map((column) => column.match)).toEqual(Array(10).fill('exact'));
  expect(table.rows).toEqual([]);
});

test('the blank for a school is no school', async () => {
  expect((await recognised(goalsLayout(mechanism))).unit).toBeUndefined();
});

test.each<ReportFormStyle>(['list', 'twoBlocks'])('附件5 as %s gives its figures back', async (style) => {
  const values = Object.fromEntries(INDICATOR_KEYS.map((key, index) => [key, index * 3]));
  const sheet = reportFormLayout(mechanism, {
    style,
    unit: '示例市第一中学',
    period: { year: 2012, quarter: 3 },
    values,
    footer: true,
  });
  const table = (await recognised(sheet)) as ReportTable;
  expect(table.kind).toBe('report');
  expect(table.unit?.text).toBe('示例市第一中学');
  expect(table.period).toMatchObject({ year: 2012, quarter: 3 });
  expect(INDICATOR_KEYS.map((key) => table.items[key]?.value)).toEqual(Object.values(values));
});

test('a report workbook gives back its figures and its JSON', async () => {
  const result = sampleResult(60);
  const embedded = JSON.stringify({ text: '_x0041_ 单位\n'.repeat(9000), number: -1 });
  const snapshot = await written(
    ...reportWorkbookLayout(result, mechanism, reportWords('zh'), { embedded }).sheets,
  );
  const mark = snapshot.sheets.find((sheet) => sheet.name === '_168')!;
  expect(mark.hidden).toBe(true);
  expect(JSON.parse(readOwnReport(snapshot)!)).toEqual(JSON.parse(embedded));
  for (const { unit, values } of readOwnershipMark(mark)!.units) {
    const known = result.units.find((each) => each.unit === unit)!;
    for (const key of INDICATOR_KEYS) expect(values[key] ?? null).toBe(known.values[key].used);
  }
});
