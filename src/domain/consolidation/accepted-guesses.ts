import type { IndicatorKey } from '../mechanism/indicator-definition';
import { guessKey, type FileGuess } from './guess-key';
import { byCodePoint } from './same-content';
import type { UnitResult } from './result';
import type { FileReading } from './submission';
import { INDICATOR_KEYS } from '../mechanism/indicator-definition';

const identity = (guess: FileGuess): string => guessKey({ sha256: '' }, guess);

/** Everything the reader decided about a file, noticed in it, or took for a grade; each once. */
export function fileGuesses(file: FileReading): readonly FileGuess[] {
  const seen = new Set<string>();
  return allGuesses(file).filter((guess) => {
    const key = identity(guess);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const allGuesses = (file: FileReading): readonly FileGuess[] => [
  ...(file.notices ?? []).map((notice): FileGuess => ({ kind: 'notice', notice })),
  ...[...file.tables.flatMap(({ details }) => details?.guesses ?? []), ...file.guesses].map(
    (guess): FileGuess => ({ kind: 'guess', guess }),
  ),
  ...file.synonyms.map((synonym): FileGuess => ({ kind: 'synonym', synonym })),
];

/** A figure that is 推算; named with its value, so that another has to be looked at anew. */
export interface EstimatedFigure {
  readonly unit: string;
  readonly indicator: IndicatorKey;
  readonly value: number;
}

export const estimateKey = ({ unit, indicator, value }: EstimatedFigure): string =>
  JSON.stringify(['estimate', unit, indicator, value]);

/** The figures in the totals that are 推算. */
export const estimatedFigures = (units: readonly UnitResult[]): readonly EstimatedFigure[] =>
  units
    .filter(({ status }) => status === 'reported')
    .flatMap(({ unit, values }) =>
      INDICATOR_KEYS.flatMap((indicator) => {
        const { used, basis } = values[indicator];
        return basis === 'estimated' && used !== null ? [{ unit, indicator, value: used }] : [];
      }),
    );

/** Of the keys accepted those that name something in this result, in one order. */
export function acceptedInForce(
  accepted: readonly string[],
  files: readonly FileReading[],
  units: readonly UnitResult[],
): readonly string[] {
  if (accepted.length === 0) return [];
  const asked = new Set([
    ...files.flatMap((file) => fileGuesses(file).map((guess) => guessKey(file, guess))),
    ...estimatedFigures(units).map(estimateKey),
  ]);
  return [...new Set(accepted)].filter((key) => asked.has(key)).sort(byCodePoint);
}
