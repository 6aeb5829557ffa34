/** 附件5 as the pane computes it: what is known to be right, what `report` writes, and nothing else in the workbook touched. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOwnReport } from '../../src/actions/own-report/write-own-report';
import type { WorkbookScan } from '../../src/domain/checking/workbook-scan';
import { INDICATOR_KEYS, type IndicatorKey } from '../../src/domain/mechanism/indicator-definition';
import type { OwnReport } from '../../src/domain/own-report/own-figure';
import { ownReport } from '../../src/domain/own-report/own-report';
import { reportPlan } from '../../src/domain/own-report/report-plan';
import { readReportForm } from '../../src/domain/school/report-form';
import { cellAddress } from '../../src/domain/sheet/address';
import { freshFolder, runCommand } from '../cli/run-command';
import {
  cellsOf,
  FOR_PERIOD,
  KNOWN_UNITS,
  openSample,
  readSample,
  SAMPLE_FILES,
  samplePath,
  scanOf,
} from './sample-schools';

/** What stands above the figures: the school of the forms, the day of the clerk. */
const headOf = ({ own }: WorkbookScan) => ({
  unit: own?.school.unit?.text,
  date: { year: 2012, month: 10, day: 8 },
});

type Figures = Readonly<Partial<Record<IndicatorKey, number | null>>>;

const figuresOf = ({ rows }: OwnReport, of: 'value' | 'computed'): Figures =>
  Object.fromEntries(rows.map((row) => [row.indicator.key, row[of]]));

describe.each(KNOWN_UNITS.filter(({ computed }) => computed !== undefined))('$unit', ({ file, computed }) => {
  test('④–⑧ come to what is known', async () => {
    const { scanNow } = await openSample(file ?? '');
    expect(figuresOf(ownReport(await scanNow()), 'computed')).toMatchObject(computed ?? {});
  });

  test('and `report` writes the same figures', async () => {
    const { scanNow } = await openSample(file ?? '');
    const report = ownReport(await scanNow());
    const out = join(freshFolder(), '附件5.xlsx');
    await runCommand(['report', samplePath(file ?? ''), ...FOR_PERIOD, '--out', out]);
    const written = ownReport(scanOf(await readSample(readFileSync(out), '附件5.xlsx')));
    // The command computes what it can, but for the estimate; the pane keeps what the school typed until it is changed.
    const expected = report.rows.map(({ indicator: { key }, value, computed: counted }) => [
      key,
      key === 'commitmentsKept' ? (value ?? counted) : (counted ?? value),
    ]);
    expect(figuresOf(written, 'value')).toEqual(Object.fromEntries(expected));
  });
});

test.each(SAMPLE_FILES)('%s: what is drafted is written, and taken back', async (file) => {
  const { host, scanNow } = await openSample(file);
  const scan = await scanNow();
  const draft = Object.fromEntries(INDICATOR_KEYS.map((key, index) => [key, String(20 + index)]));
  const report = ownReport(scan, draft, headOf(scan));
  const plan = reportPlan(scan, report, headOf(scan));
  const { sheet } = await writeOwnReport(host, plan, report);

  const after = await scanNow();
  const drafted = Object.fromEntries(INDICATOR_KEYS.map((key, index) => [key, 20 + index]));
  expect(figuresOf(ownReport(after), 'value')).toEqual(drafted);

  const before = cellsOf(scan.snapshot);
  const now = cellsOf(after.snapshot);
  const changed = [...new Set([...before.keys(), ...now.keys()])].filter(
    (cell) => JSON.stringify(before.get(cell)) !== JSON.stringify(now.get(cell)),
  );
  if (plan.kind === 'fill') {
    const planned = plan.edits.map(({ row, col }) => `${sheet}!${cellAddress(row, col)}`);
    expect(changed.sort()).toEqual([...planned].sort());
    expect(after.snapshot.sheets.map(({ merges }) => merges)).toEqual(
      scan.snapshot.sheets.map(({ merges }) => merges),
    );
  } else {
    expect([...new Set(changed.map((cell) => cell.split('!')[0]))]).toEqual([sheet]);
    expect(scan.snapshot.sheets.map(({ name }) => name)).not.toContain(sheet);
  }

  await host.undo();
  expect(await host.readWorkbook()).toEqual(scan.snapshot);
});

test('a 附件5 of another quarter is left alone: a new one is drawn beside it', async () => {
  const { scanNow } = await openSample('示例市第一中学2012年第三季度.xlsx');
  const scan = await scanNow();
  const report = ownReport(scan, {}, headOf(scan));
  expect(report.form).toBeUndefined();
  expect(reportPlan(scan, report, headOf(scan)).kind).toBe('draw');
  const [other] = (scan.own?.school.reportTables ?? []).map(readReportForm);
  const typed = other?.figures.memberTotal?.reading;
  expect(typed?.state).toBe('number');
  expect(figuresOf(report, 'value').memberTotal).toBeNull();
});
