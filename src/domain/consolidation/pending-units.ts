import type { Vocabulary } from '../mechanism/definition';
import { INDICATOR_KEYS } from '../mechanism/indicator-definition';
import { writtenName } from './confirmed-names';
import { writtenFigure } from './corrections';
import { byIndicator } from './json-values';
import { nearestUnits } from './nearest-units';
import type { PendingItem, RivalFile } from './pending-item';
import type { ConsolidationResult, UnitResult } from './result';
import type { RosterUnit } from './roster';
import type { Submission } from './submission';
import type { UnitLookup } from './unit-lookup';
import { unitValues } from './unit-values';

/** Units of the roster that are offered for an unknown name. */
const MOST_CANDIDATES = 5;

/** What a clerk has to decide about a unit before it counts as it should. */
export function pendingOfUnit(
  unit: UnitResult,
  lookup: UnitLookup,
  { roster, lapsed }: Pick<ConsolidationResult, 'roster' | 'lapsed'>,
  vocabulary: Vocabulary,
): readonly PendingItem[] {
  const submissions = lookup.submissionsOf(unit);
  const [first] = submissions;
  if (!first) return [];
  switch (unit.status) {
    case 'duplicate':
      return [duplicateItem(unit, submissions, lapsed)];
    case 'unknownUnit':
      return [unknownNameItem(unit, submissions, first, roster, vocabulary)];
    case 'wrongPeriod': {
      const { year, quarter, place } = first.period;
      return [
        { kind: 'wrongPeriod', unit: unit.unit, file: first.file, claimed: { year, quarter }, place },
        ...matchedNameItems(unit, submissions, lookup),
      ];
    }
    case 'reported':
      return [...figureItems(unit, first), ...matchedNameItems(unit, submissions, lookup)];
    case 'empty':
      return matchedNameItems(unit, submissions, lookup);
    case 'missing':
      return [];
  }
}

function duplicateItem(
  { unit }: UnitResult,
  submissions: readonly Submission[],
  lapsed: ConsolidationResult['lapsed'],
): PendingItem {
  const files = submissions.map((submission): RivalFile => {
    const values = unitValues(submission);
    const { file, reportDate } = submission;
    return { file, reportDate, figures: byIndicator((key) => values[key].used) };
  });
  const differing = INDICATOR_KEYS.filter(
    (key) => new Set(files.map(({ figures }) => figures[key])).size > 1,
  );
  const filesChanged = lapsed.some((decision) => decision.kind === 'pick' && decision.unit === unit);
  return { kind: 'duplicate', unit, files, differing, filesChanged };
}

const unknownNameItem = (
  { unit, files, ambiguous }: UnitResult,
  submissions: readonly Submission[],
  first: Submission,
  roster: readonly RosterUnit[],
  vocabulary: Vocabulary,
): PendingItem => ({
  kind: 'unknownName',
  unit,
  written: writtenName(first),
  nameless: submissions.every(({ unitName }) => unitName === null || unitName === ''),
  ambiguous,
  files: [...new Set(files)],
  candidates: nearestUnits(writtenName(first), roster, vocabulary, MOST_CANDIDATES),
});

/** Figures that a reporting unit leaves open: first what was typed and cannot be counted. */
function figureItems({ unit, values }: UnitResult, submission: Submission): readonly PendingItem[] {
  const open = INDICATOR_KEYS.filter((key) => values[key].used === null).map(
    (
      indicator,
    ): PendingItem & {
      readonly kind: 'figure';
    } => {
      const { computed, source, basis } = values[indicator];
      return {
        kind: 'figure',
        state: basis === 'typed' ? 'unusable' : 'blank',
        unit,
        indicator,
        written: writtenFigure(values[indicator], indicator, submission.findings),
        computed,
        file: submission.file,
        place: source?.place ?? null,
      };
    },
  );
  return [
    ...open.filter(({ state }) => state === 'unusable'),
    ...open.filter(({ state }) => state === 'blank'),
  ];
}

/** The spellings that were taken for the unit by their normal form, each once. */
function matchedNameItems(
  { unit }: UnitResult,
  submissions: readonly Submission[],
  lookup: UnitLookup,
): readonly PendingItem[] {
  const filesOf = new Map<string, string[]>();
  for (const submission of submissions) {
    if (!lookup.isMatchedByForm(submission)) continue;
    const written = writtenName(submission);
    filesOf.set(written, [...(filesOf.get(written) ?? []), submission.file]);
  }
  return [...filesOf].map(([written, files]) => ({ kind: 'matchedName', written, unit, files }));
}
