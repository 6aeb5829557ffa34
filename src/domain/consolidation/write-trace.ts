import { redactFinding } from '../checks/redaction';
import type { ReadingGuess } from '../forms/recognised-table';
import type { AboutContents, DecisionsInForce } from './clerk-decisions';
import { byIndicator } from './json-values';
import type { ConsolidationResult } from './result';
import type { FileReading, Submission, TableReading } from './submission';
import type { ResultTrace, TraceFile } from './trace-schema';

/** The readings a result was made from, without persons' names whatever the result itself shows. */
export const traceJson = (result: ConsolidationResult): ResultTrace => ({
  files: result.files.map(traceFile),
  expected: result.hasRoster
    ? result.roster.map((unit) => ({ unit: unit.name, aliases: [...unit.aliases] }))
    : null,
  picks: result.picks.map(({ unit, file }) => ({ unit, file })),
  ...decisionsJson(result.decisions),
  ...(result.unread.length > 0 ? { unread: [...result.unread] } : {}),
});

/** Left out where nothing was decided, so that a result without decisions reads as it always did. */
function decisionsJson({
  names,
  exclusions,
  corrections,
  acceptedGuesses,
}: DecisionsInForce): Pick<ResultTrace, 'decisions'> {
  if ([names, exclusions, corrections, acceptedGuesses].every((list) => list.length === 0)) return {};
  const copied = <About extends AboutContents>(about: About) => ({ ...about, contents: [...about.contents] });
  return {
    decisions: {
      names: names.map(copied),
      exclusions: exclusions.map(copied),
      corrections: corrections.map(copied),
      acceptedGuesses: [...acceptedGuesses],
    },
  };
}

const traceFile = (file: FileReading): TraceFile => ({
  file: file.file,
  sha256: file.sha256,
  code: file.status === 'rejected' ? file.code : null,
  values: file.status === 'rejected' ? file.values : {},
  submissions: file.submissions.map(submissionJson),
  tables: file.tables.map(tableJson),
  guesses: file.guesses.map(guessJson),
  synonyms: file.synonyms.map(({ text, grade, first, times }) => ({ text, grade, first, times })),
  notices: [...(file.notices ?? [])],
});

const tableJson = ({ details }: TableReading): TraceFile['tables'][number] =>
  details
    ? { rowsUsed: details.rowsUsed, skipped: [...details.skipped], guesses: details.guesses.map(guessJson) }
    : null;

/** A header is the one text of a school that a guess quotes, and might name a person; its cell says enough. */
function guessJson({
  code,
  place,
  values: { header: _header, ...values },
}: ReadingGuess): TraceFile['guesses'][number] {
  return { code, place, values };
}

const submissionJson = (submission: Submission): TraceFile['submissions'][number] => ({
  unitName: submission.unitName,
  unitPlace: submission.unitPlace,
  period: submission.period,
  reportDate: submission.reportDate,
  datePlace: submission.datePlace,
  filled: submission.filled,
  figures: byIndicator((key) => submission.figures[key]),
  findings: submission.findings.map((finding) => {
    const { rule, severity, place, values } = redactFinding(finding, 'none');
    return { rule, severity, place, values };
  }),
});
