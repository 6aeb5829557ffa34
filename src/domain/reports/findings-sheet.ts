import { redactFinding } from '../checks/redaction';
import type { Severity } from '../checks/finding';
import type { PlacedFinding } from '../consolidation/result';
import { cellAddress } from '../sheet/address';
import type { LayoutLink, SheetLayout } from '../sheet/layout';
import { linkFromReport } from './file-link';
import type { ReportContext } from './report-context';
import { severityCounts } from './report-counts';
import { firstRowOf, reportTableLayout, type ReportCell, type ReportTable } from './report-table';

const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'info'];
const UNIT_COL = 1;

export interface FindingsSheet {
  readonly layout: SheetLayout;
  /** The first row of a unit's findings, for the way from the matrix; undefined where it has none. */
  readonly linkOf: (unit: string) => LayoutLink | undefined;
}

/** 检查结果: what the rules found, by unit in the order of the matrix, errors first. */
export function findingsSheet(context: ReportContext): FindingsSheet {
  const { words, options } = context;
  const findings = inOrder(context);
  const counts = severityCounts(findings);
  const table: ReportTable = {
    name: words.sheetName('findings'),
    title: words.sheetTitle('findings', context.period),
    lines: findings.length === 0 ? [] : [words.severityCounts(counts, options.besideFiles !== false)],
    columns: [
      { label: words.label('severity'), widthMm: 14 },
      { label: words.label('unit'), widthMm: 40 },
      { label: words.label('rule'), widthMm: 40 },
      { label: words.label('file'), widthMm: 46 },
      { label: words.label('sheet'), widthMm: 24 },
      { label: words.label('cell'), widthMm: 15 },
      { label: words.label('message'), widthMm: 82 },
    ],
    rows: findings.map((finding) => findingRow(finding, context)),
    emptyText: words.label('nothing'),
    orientation: 'landscape',
    frozenCols: 0,
  };
  const first = firstRowOf(table);
  const rowOf = new Map<string, number>();
  findings.forEach(({ unit }, index) => {
    if (unit !== null && !rowOf.has(unit)) rowOf.set(unit, first + index);
  });
  return {
    layout: reportTableLayout(table),
    linkOf: (unit) => {
      const row = rowOf.get(unit);
      return row === undefined
        ? undefined
        : { kind: 'cell', sheet: table.name, cell: cellAddress(row, UNIT_COL) };
    },
  };
}

/** The result has them by unit and rule already; within a unit the severe come first. */
function inOrder({ result, options }: ReportContext): readonly PlacedFinding[] {
  const rank = new Map(result.units.map((unit, index) => [unit.unit, index]));
  const unitRank = ({ unit }: PlacedFinding): number =>
    unit === null ? result.units.length : (rank.get(unit) ?? result.units.length);
  const severityRank = ({ severity }: PlacedFinding): number => SEVERITY_ORDER.indexOf(severity);
  const shown = result.findings.map((finding) =>
    options.names === undefined ? finding : redactFinding(finding, options.names),
  );
  return shown.sort((a, b) => unitRank(a) - unitRank(b) || severityRank(a) - severityRank(b));
}

function findingRow(finding: PlacedFinding, context: ReportContext): readonly ReportCell[] {
  const { words } = context;
  const { severity, unit, rule, file, place } = finding;
  const link = linkFromReport(context, file, place);
  return [
    { value: words.severity(severity), style: severity },
    { value: unit, style: 'text' },
    { value: words.ruleTitle(rule), style: 'text' },
    { value: file, style: 'text' },
    { value: place?.sheet ?? null, style: 'center' },
    place && link
      ? { value: place.cell, style: 'link', link }
      : { value: place?.cell ?? null, style: 'center' },
    { value: words.finding(finding), style: 'text' },
  ];
}
