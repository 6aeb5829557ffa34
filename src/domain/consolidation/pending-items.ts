import type { Mechanism } from '../mechanism/definition';
import { estimatedFigures, estimateKey, fileGuesses } from './accepted-guesses';
import { guessKey } from './guess-key';
import type { PendingItem, PendingKind } from './pending-item';
import { pendingOfUnit } from './pending-units';
import type { ConsolidationResult } from './result';
import { UnitLookup } from './unit-lookup';
import { isWeighty } from './weighty-guesses';

export type { PendingItem, PendingKind, RivalFile } from './pending-item';

/** What keeps most from being counted comes first; what is only to be looked at comes last. */
const FIRST_THINGS_FIRST: readonly PendingKind[] = [
  'duplicate',
  'lapsed',
  'unknownName',
  'rejected',
  'wrongPeriod',
  'figure',
  'matchedName',
  'estimate',
  'guess',
];

/** What waits for the clerk, first things first; what was decided already waits no longer. */
export function pendingItems(
  result: ConsolidationResult,
  { vocabulary }: Pick<Mechanism, 'vocabulary'>,
): readonly PendingItem[] {
  const accepted = new Set(result.decisions.acceptedGuesses);
  const lookup = new UnitLookup(result, vocabulary);
  const items = [
    ...result.units.flatMap((unit) => pendingOfUnit(unit, lookup, result, vocabulary)),
    ...lapsedItems(result),
    ...rejectedItems(result),
    ...estimateItems(result, accepted),
    ...guessItems(result, accepted),
  ];
  const rank = ({ kind }: PendingItem): number => FIRST_THINGS_FIRST.indexOf(kind);
  return items.sort((a, b) => rank(a) - rank(b));
}

/** A choice among files that has lapsed is asked for again with the files themselves. */
const lapsedItems = ({ lapsed }: ConsolidationResult): readonly PendingItem[] =>
  lapsed.flatMap((decision) => (decision.kind === 'pick' ? [] : [{ kind: 'lapsed', decision } as const]));

const rejectedItems = ({ files }: ConsolidationResult): readonly PendingItem[] =>
  files.flatMap((reading) =>
    reading.status === 'rejected'
      ? [
          {
            kind: 'rejected',
            file: reading.file,
            needsPassword: reading.code === 'passwordNeeded' || reading.code === 'passwordWrong',
            reading,
          } as const,
        ]
      : [],
  );

function estimateItems(
  { units }: ConsolidationResult,
  accepted: ReadonlySet<string>,
): readonly PendingItem[] {
  const unitOf = new Map(units.map((unit) => [unit.unit, unit]));
  return estimatedFigures(units).flatMap((figure): readonly PendingItem[] => {
    const key = estimateKey(figure);
    if (accepted.has(key)) return [];
    const source = unitOf.get(figure.unit)?.values[figure.indicator].source;
    return [{ kind: 'estimate', key, ...figure, file: source?.file ?? null, place: source?.place ?? null }];
  });
}

/** Of the files that count, or may yet: what a clerk left out, with its unit or for another file, needs no look. */
function guessItems(
  { files, units }: ConsolidationResult,
  accepted: ReadonlySet<string>,
): readonly PendingItem[] {
  const counting = new Set(units.flatMap((unit) => unit.files));
  return files
    .filter(({ file, status }) => status === 'used' && counting.has(file))
    .flatMap((file) =>
      fileGuesses(file)
        .filter(isWeighty)
        .map((guess): PendingItem => ({ kind: 'guess', key: guessKey(file, guess), file: file.file, guess })),
    )
    .filter((item) => item.kind !== 'guess' || !accepted.has(item.key));
}
