import { INDICATOR_KEYS } from '../mechanism/indicator-definition';
import type { MarkRows } from '../sheet/mark';
import { signedMark } from './choice-entries';
import { CELLS_A_ROW, cellsOfText, short } from './mark-cells';
import type { ChosenCell, SchoolChoices, WrittenReport } from './school-choices';

type MarkRow = MarkRows[number];

/** The rows of a mark that say what the clerk chose; the first says only that something was. */
export function choiceRows(choices: SchoolChoices): readonly MarkRow[] {
  const { rules, namesakes, signatures } = choices;
  return [
    ['choices'],
    ...choices.wordings.map(({ text, grade }) => [
      'wording',
      short(text),
      ...(grade === null ? [] : [grade]),
    ]),
    ...choices.keptFindings.map((kept) => ['keptFinding', kept.rule, ...cellCells(kept), short(kept.reason)]),
    ...(choices.findingsMarked ? [['findingsMarked']] : []),
    ...Object.entries(rules).map(([key, rule]) => ['countingRule', key, rule]),
    ...choices.pledgeCounts.map((chosen) => ['pledgeCount', ...cellCells(chosen), chosen.count]),
    ...choices.keptCounts.map((chosen) => [
      'keptCount',
      ...cellCells(chosen),
      chosen.count,
      chosen.year,
      chosen.quarter,
    ]),
    ...nameRows(namesakes),
    ...choices.confirmedEstimates.map(({ year, quarter, value }) => [
      'confirmedEstimate',
      year,
      quarter,
      value,
    ]),
    ...choices.reports.flatMap(reportRows),
    ...(choices.withFooter ? [['withFooter']] : []),
    ...(['preparedBy', 'checkedBy', 'head'] as const).flatMap((key): readonly MarkRow[] => {
      const name = signatures[key];
      return name === undefined || name === '' ? [] : [['signature', key, short(name)]];
    }),
  ];
}

const cellCells = ({ place, textMark }: ChosenCell): MarkRow => [
  short(place.sheet),
  place.cell,
  signedMark(textMark),
];

function nameRows(names: readonly string[]): readonly MarkRow[] {
  const told = names.filter((name) => name !== '').map(short);
  const rows: MarkRow[] = [];
  for (let from = 0; from < told.length; from += CELLS_A_ROW) {
    rows.push(['namesakes', ...told.slice(from, from + CELLS_A_ROW)]);
  }
  return rows;
}

/** The rows of 附件1 and 附件2 go as one text: a row of the mark for each would be read anew with every change. */
function reportRows({ year, quarter, values, rows }: WrittenReport): readonly MarkRow[] {
  const figures = INDICATOR_KEYS.flatMap((key) => {
    const value = values[key];
    return value === undefined ? [] : [key, value];
  });
  const report: MarkRow = ['report', year, quarter, ...figures];
  if (!rows) return [report];
  const json = JSON.stringify(rows.map(({ kind, key, ratings }) => [kind, key, ...ratings]));
  return [report, ['reportRows', year, quarter, ...cellsOfText(json)]];
}
