/** What the view 检查 says of a school's workbook, `check` says too: same rule, same cell, kept or not. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { checkedFindings } from '../../src/domain/checking/finding-list';
import { findingMark } from '../../src/domain/checking/kept-findings';
import type { WorkbookScan } from '../../src/domain/checking/workbook-scan';
import { resultSchema } from '../../src/domain/consolidation/result-schema';
import { cellText } from '../../src/domain/sheet/cell-value';
import { MARK_SHEET } from '../../src/domain/sheet/mark';
import type { WorkbookSnapshot } from '../../src/domain/sheet/snapshot';
import { markOfMemory } from '../../src/domain/workbook/mark-rows';
import { NO_CHOICES, type KeptFinding } from '../../src/domain/workbook/school-choices';
import { freshFolder, runCommand } from '../cli/run-command';
import {
  FOR_PERIOD,
  KNOWN_UNITS,
  openSample,
  SAMPLE_FILES,
  samplePath,
  scanOf,
  type OpenSample,
} from './sample-schools';

const line = (rule: string, sheet: string | null, cell: string | null, kept: string | undefined): string =>
  [rule, sheet ?? '-', cell ?? '-', kept ?? ''].join(' ').trim();

function inPane(scan: WorkbookScan): readonly string[] {
  const { open, explained } = checkedFindings(scan);
  return [
    ...open.map(({ finding }) => ({ finding, kept: undefined })),
    ...explained.map(({ listed, kept }) => ({ finding: listed.finding, kept: kept.reason })),
  ]
    .map(({ finding: { rule, place }, kept }) => line(rule, place?.sheet ?? null, place?.cell ?? null, kept))
    .sort();
}

async function byCommand(path: string): Promise<readonly string[]> {
  const { out } = await runCommand(['check', path, ...FOR_PERIOD, '--json', '-']);
  const { findings } = resultSchema.parse(JSON.parse(out));
  return findings.map(({ rule, sheet, cell, kept }) => line(rule, sheet, cell, kept)).sort();
}

const isOfOtherQuarter = (file: string): boolean =>
  KNOWN_UNITS.some((unit) => unit.file === file && unit.status === 'wrongPeriod');

test.each(SAMPLE_FILES.filter((file) => !isOfOtherQuarter(file)))('%s', async (file) => {
  const sample = await openSample(file);
  const said = inPane(await sample.scanNow());
  expect(said).not.toEqual([]);
  expect(await byCommand(samplePath(file))).toEqual(said);
  // What only a file tells, as rows that are hidden, makes no difference to these schools.
  expect(inPane(scanOf(sample.inFile))).toEqual(said);
});

test.each(SAMPLE_FILES.filter(isOfOtherQuarter))(
  '%s: the command tells that the quarter is another one and no more; the pane is on the quarter that was chosen',
  async (file) => {
    const { scanNow } = await openSample(file);
    expect(await byCommand(samplePath(file))).toEqual(['D05 季报表 A2']);
    const rules = inPane(await scanNow()).map((said) => said.split(' ')[0]);
    expect(rules.filter((rule) => !/^E/u.test(rule ?? ''))).toEqual([]);
  },
);

/** The workbook saved again, with what its clerk decided. */
function savedWith({ inFile }: OpenSample, keptFindings: readonly KeptFinding[]): string {
  const book = utils.book_new();
  for (const sheet of inFile.sheets) {
    const written = utils.aoa_to_sheet(textRows(sheet));
    written['!merges'] = sheet.merges.map(({ top, left, bottom, right }) => ({
      s: { r: top, c: left },
      e: { r: bottom, c: right },
    }));
    utils.book_append_sheet(book, written, sheet.name);
  }
  const rows = markOfMemory({ drawn: [], choices: { ...NO_CHOICES, keptFindings } });
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), MARK_SHEET);
  utils.book_set_sheet_visibility(book, MARK_SHEET, 2);
  const path = join(freshFolder(), '本校.xlsx');
  writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  return path;
}

const textRows = ({ rows }: WorkbookSnapshot['sheets'][number]): (string | number | undefined)[][] =>
  Array.from(rows, (cells) =>
    Array.from(cells ?? [], (value) => (typeof value === 'number' ? value : cellText(value) || undefined)),
  );

test('findings that are kept in the pane are kept by the command', async () => {
  const sample = await openSample('示例市第七中学2012年第三季度.xls');
  const scan = await sample.scanNow();
  const keepable = checkedFindings(scan).open.filter(({ finding }) => finding.severity !== 'error');
  const kept = keepable
    .filter((_, index) => index % 3 === 0)
    .map(({ finding }) => ({ ...findingMark(finding, scan), reason: '已核对' }));
  const said = inPane(await sample.scanNow({ keptFindings: kept }));
  expect(said.filter((one) => one.endsWith('已核对'))).toHaveLength(kept.length);
  expect(await byCommand(savedWith(sample, kept))).toEqual(said);
});
