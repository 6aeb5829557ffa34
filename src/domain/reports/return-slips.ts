import { redactFinding } from '../checks/redaction';
import type { PlacedFinding, UnitResult } from '../consolidation/result';
import type { SheetLayout, WorkbookLayout } from '../sheet/layout';
import { correctedFigures } from './exceptions';
import type { LetterWords } from './letter-words';
import type { ReportContext } from './report-context';
import { reportTableLayout, type ReportCell } from './report-table';

/** Rules that the school can do nothing about: whether it is on the list is for the one who sums up. */
const NOT_FOR_SCHOOLS: ReadonlySet<string> = new Set(['D01', 'D03', 'D04']);

/** 退回修改单: a sheet for each school that sent something it has to put right, errors first; persons' names masked. */
export function returnSlipsLayout(context: ReportContext, letter: LetterWords): WorkbookLayout {
  const { result, period } = context;
  const slips = result.units.flatMap((unit) => slipOf(unit, context, letter));
  const none: SheetLayout = slipSheet(letter.slipsName(), [], [], context, letter);
  return { title: letter.slipTitle(period), sheets: slips.length > 0 ? slips : [none] };
}

function slipOf(unit: UnitResult, context: ReportContext, letter: LetterWords): readonly SheetLayout[] {
  const rows = [
    ...findingsFor(unit, context).map((finding) => findingRow(finding, context, letter)),
    ...correctedFigures(unit, context.mechanism.indicators).map((figure): readonly ReportCell[] => [
      { value: context.words.exceptionState('corrected'), style: 'center' },
      placeCell(unit.values[figure.indicator.key].source?.place ?? null, letter),
      { value: letter.correctedFigure(figure), style: 'text' },
    ]),
  ];
  return rows.length === 0 ? [] : [slipSheet(unit.unit, letter.slipLines(unit), rows, context, letter)];
}

/** Errors and warnings; a note (提示) asks nothing of the school. */
function findingsFor(unit: UnitResult, { result }: ReportContext): readonly PlacedFinding[] {
  const own = result.findings
    .filter((finding) => finding.unit === unit.unit && !NOT_FOR_SCHOOLS.has(finding.rule))
    .map((finding) => redactFinding(finding, 'masked'));
  return [
    ...own.filter(({ severity }) => severity === 'error'),
    ...own.filter(({ severity }) => severity === 'warning'),
  ];
}

const findingRow = (
  finding: PlacedFinding,
  { words }: ReportContext,
  letter: LetterWords,
): readonly ReportCell[] => [
  { value: words.severity(finding.severity), style: finding.severity },
  placeCell(finding.place, letter),
  { value: letter.problem(finding), style: 'text' },
];

const placeCell = (place: PlacedFinding['place'], letter: LetterWords): ReportCell => ({
  value: place && letter.place(place.sheet, place.cell),
  style: 'center',
});

function slipSheet(
  name: string,
  lines: readonly string[],
  rows: readonly (readonly ReportCell[])[],
  { period }: ReportContext,
  letter: LetterWords,
): SheetLayout {
  return reportTableLayout({
    name,
    title: letter.slipTitle(period),
    lines,
    columns: [
      { label: letter.label('serial'), widthMm: 11 },
      { label: letter.label('severity'), widthMm: 15 },
      { label: letter.label('place'), widthMm: 32 },
      { label: letter.label('problem'), widthMm: 76 },
      { label: letter.label('mended'), widthMm: 36 },
    ],
    rows: rows.map((cells, index) => [
      { value: index + 1, style: 'center' },
      ...cells,
      { value: null, style: 'text' },
    ]),
    emptyText: letter.label('noSlip'),
    orientation: 'portrait',
    frozenCols: 0,
  });
}
