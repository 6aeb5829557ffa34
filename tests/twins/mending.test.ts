/** Every fix that is offered for a school's workbook: nothing is left to mend, and nothing counts otherwise. */
import { combinedFix, fixesOf } from '../../src/domain/checking/finding-fixes';
import type { FindingFix } from '../../src/domain/checking/finding-fix';
import { checkedFindings } from '../../src/domain/checking/finding-list';
import { choicesOf } from '../../src/domain/checking/fixes';
import type { WorkbookScan } from '../../src/domain/checking/workbook-scan';
import { cellAddress } from '../../src/domain/sheet/address';
import { cellsOf, openSample, SAMPLE_FILES, type OpenSample } from './sample-schools';

const openFindings = (scan: WorkbookScan) => checkedFindings(scan).open.map(({ finding }) => finding);
const fixesIn = (scan: WorkbookScan): readonly FindingFix[] =>
  openFindings(scan).flatMap((finding) => fixesOf(scan)(finding) ?? []);
/** The best grade, the figure proposed: the first of what a clerk may choose. */
const firstChoicesIn = (scan: WorkbookScan): readonly FindingFix[] =>
  openFindings(scan).flatMap((finding) => choicesOf(finding, scan)[0] ?? []);

/** ④–⑧ under the rule in force. */
const computed = ({ own }: WorkbookScan) => {
  const { annualTaskCount, quarterTasksDone, dutyMemberCount, commitmentCount, commitmentsKept } =
    own?.figures ?? {};
  return [annualTaskCount, quarterTasksDone, dutyMemberCount, commitmentCount, commitmentsKept].map(
    (figure) => figure?.value,
  );
};

async function apply({ host, scanNow }: OpenSample, fixes: readonly FindingFix[]): Promise<WorkbookScan> {
  const { edits, guards, remember } = combinedFix(fixes);
  await host.applyEdits(edits, guards);
  return scanNow({ wordings: remember });
}

test.each(SAMPLE_FILES)('%s: what can be mended is mended at once', async (file) => {
  const sample = await openSample(file);
  const before = await sample.scanNow();
  const fixes = fixesIn(before);
  const after = await apply(sample, fixes);
  expect(fixesIn(after)).toEqual([]);
  expect(openFindings(after)).toHaveLength(openFindings(before).length - fixes.length);
  expect(after.own?.figures).toEqual(before.own?.figures);

  const mended = new Set(
    fixes.flatMap(({ edits }) => edits.map(({ sheet, row, col }) => `${sheet}!${cellAddress(row, col)}`)),
  );
  const untouched = (scan: WorkbookScan) => [...cellsOf(scan.snapshot)].filter(([cell]) => !mended.has(cell));
  expect(untouched(after)).toEqual(untouched(before));
  if (fixes.length > 0) {
    await sample.host.undo();
    expect(await sample.host.readWorkbook()).toEqual(before.snapshot);
  }
});

test.each(SAMPLE_FILES)('%s: a choice made for every cell ends its finding and changes no figure', async (file) => {
  const sample = await openSample(file);
  const before = await sample.scanNow();
  const choices = firstChoicesIn(before);
  const after = await apply(sample, choices);
  expect(firstChoicesIn(after)).toEqual([]);
  expect(openFindings(after)).toHaveLength(openFindings(before).length - choices.length);
  expect(computed(after)).toEqual(computed(before));
}); // prettier-ignore

test('the samples have both to offer', async () => {
  const scans = await Promise.all(SAMPLE_FILES.map(async (file) => (await openSample(file)).scanNow()));
  expect(scans.flatMap(fixesIn).length).toBeGreaterThan(60);
  expect(scans.flatMap(firstChoicesIn).length).toBeGreaterThan(20);
});
