import type { SheetSnapshot } from '../sheet/snapshot';
import type { FormWords } from './form-words';
import { findHeaderBlocks } from './header-block';
import type { HeaderBlock } from './header-block';
import type { BlockSpan } from './header-leaves';
import type { KeptRows } from './kept-rows';
import { readListTable } from './list-table';
import type { RecognisedTable, SheetTables } from './recognised-table';
import { reportClusters } from './report-clusters';
import type { ReportCluster } from './report-clusters';
import { readReportForm } from './report-form';
import { scanSheet } from './sheet-scan';
import { readStepsSheet } from './steps-sheet';
import { findTitle } from './title-line';
import { headsListOfUnits } from './unit-list';

/** A form somewhere on the sheet, with the first row that is its own: its title, if it has one. */
interface Region {
  readonly span: BlockSpan;
  readonly lead: number;
  readonly form: HeaderBlock | ReportCluster;
}

/** Every form on one sheet, from the top; what lies beside another form does not disturb it. */
export function sheetTables(sheet: SheetSnapshot, words: FormWords, kept?: KeptRows): SheetTables {
  const scan = scanSheet(sheet, words, kept);
  const regions = findRegions(sheet, scan, words);
  const tables: RecognisedTable[] = [];
  const ends: { readonly span: BlockSpan; readonly last: number }[] = [];
  const used = new Set<Region['form']>();
  for (const region of regions) {
    if (used.has(region.form)) continue;
    const { span, form } = region;
    const from = Math.max(0, ...ends.filter((end) => beside(end.span, span)).map(({ last }) => last + 1));
    const later = regions.filter(
      (other) => other !== region && other.span.first > span.last && beside(other.span, span),
    );
    if ('labels' in form) {
      const limit = Math.min(Infinity, ...later.map(({ lead }) => lead));
      tables.push(readReportForm(sheet, form, from, limit - 1, words));
      ends.push({ span, last: span.last });
      continue;
    }
    const repeats = later.filter(
      ({ form: other, lead, span: { first } }) => lead === first && isRepeat(form, other),
    );
    const limit = Math.min(
      sheet.rows.length,
      ...later.filter((other) => !repeats.includes(other)).map(({ lead }) => lead),
    );
    const area = {
      limit,
      repeats: new Map(repeats.map(({ span: { first }, form: other }) => [first, other as HeaderBlock])),
    };
    const read = readListTable(sheet, form, from, area, words, kept);
    for (const repeated of read.repeated) used.add(repeated);
    tables.push(...read.tables);
    ends.push({ span, last: read.lastRow });
  }
  const steps = tables.length === 0 ? readStepsSheet(sheet, scan, words) : undefined;
  return { tables: steps ? [steps] : tables, isEmpty: scan.used === undefined };
}

const beside = (a: BlockSpan, b: BlockSpan): boolean => a.left <= b.right && b.left <= a.right;

function findRegions(sheet: SheetSnapshot, scan: ReturnType<typeof scanSheet>, words: FormWords): Region[] {
  const clusters = reportClusters(scan, words.mechanism.tables.report.labelsNeeded).filter(
    (cluster) => !headsListOfUnits(sheet, cluster),
  );
  const forms: { form: Region['form']; span: BlockSpan }[] = [
    ...findHeaderBlocks(sheet, scan, words).map((form) => ({ form, span: form })),
    ...clusters.map((form) => {
      const { top, left, bottom, right } = form.range;
      return { form, span: { first: top, last: bottom, left, right } };
    }),
  ].sort((a, b) => a.span.first - b.span.first || a.span.left - b.span.left);
  return forms.map(({ form, span }, index) => {
    // A title above the form before is not this one's.
    const before = forms
      .slice(0, index)
      .filter((other) => other.span.last < span.first && beside(other.span, span));
    const from = Math.max(0, ...before.map((other) => other.span.last + 1));
    return regionOf(sheet, form, span, from, words);
  });
}

function regionOf(
  sheet: SheetSnapshot,
  form: Region['form'],
  span: BlockSpan,
  from: number,
  words: FormWords,
): Region {
  const title = findTitle(sheet, span, from, words.titles['labels' in form ? 'report' : form.kind]);
  return { span, form, lead: title?.row ?? span.first };
}

/** The same columns in the same places: the header of a page break, not of a further table. */
function isRepeat(block: HeaderBlock, other: Region['form']): boolean {
  if ('labels' in other || other.kind !== block.kind) return false;
  const columnsOf = ({ assignment: { byKey, quarters } }: HeaderBlock): string =>
    [
      ...[...byKey].map(([key, { leaf }]) => `${key}@${leaf.col}`),
      ...[...quarters].map(([quarter, [leaf]]) => `${quarter}@${leaf?.col ?? ''}`),
    ]
      .sort()
      .join();
  return columnsOf(block) === columnsOf(other);
}
