import type { FileReading, Submission, SubmissionFigure } from '../../../src/domain/consolidation/submission';
import { INDICATOR_KEYS, type IndicatorKey } from '../../../src/domain/mechanism/indicator-definition';

/** A typed number, `null` for a blank cell, or a figure as it is. */
export type GivenFigure = number | null | SubmissionFigure;

const figureOf = (given: GivenFigure): SubmissionFigure => {
  if (given !== null && typeof given === 'object') return given;
  const place = { sheet: '附件5', cell: 'B4' };
  return given === null
    ? { typed: 'blank', reported: null, computed: null, estimated: false, place }
    : { typed: 'number', reported: given, computed: null, estimated: false, place };
};

/** A submission in which every figure is 1 and nothing is wrong, except what is given. */
export function submission(
  file: string,
  unitName: string | null,
  more: Partial<Omit<Submission, 'figures'>> & { figures?: Partial<Record<IndicatorKey, GivenFigure>> } = {},
): Submission {
  const figures = Object.fromEntries(
    INDICATOR_KEYS.map((key) => [key, figureOf(more.figures?.[key] === undefined ? 1 : more.figures[key])]),
  ) as Record<IndicatorKey, SubmissionFigure>;
  return {
    file,
    sha256: file,
    unitName,
    unitPlace: null,
    period: { year: 2012, quarter: 3, place: null },
    reportDate: null,
    datePlace: null,
    filled: true,
    findings: [],
    ...more,
    figures,
  };
}

export const usedFile = (...submissions: readonly Submission[]): FileReading => ({
  file: submissions[0]!.file,
  sha256: submissions[0]!.sha256,
  tables: [],
  submissions,
  guesses: [],
  synonyms: [],
  status: 'used',
});
