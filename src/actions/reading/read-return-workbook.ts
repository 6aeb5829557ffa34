import { figureOptions } from '../../domain/checking/figure-options';
import type { TableReading } from '../../domain/consolidation/submission';
import { submissionOfSchool } from '../../domain/consolidation/submission-of-school';
import { recogniseWorkbook } from '../../domain/forms/recognise-workbook';
import type { RecognisedTable } from '../../domain/forms/recognised-table';
import { isOwnReport } from '../../domain/reports/ownership-mark';
import { readSchoolReturn } from '../../domain/school/read-school-return';
import { withRivalReports } from '../../domain/school/rival-reports';
import { rangeAddress } from '../../domain/sheet/address';
import { looksLikeRoster } from '../../domain/consolidation/roster';
import { readWorkbook } from '../../formats/read-workbook';
import { defaultMechanism } from '../default-mechanism';
import { choicesOfMark, ownChecks } from './own-checks';
import type { ReadingOutcome } from './reading-job';
import type { JobContext } from './reading-platform';
import { ignoredReading } from './unread-file';

/** Reads a workbook down to what its schools submit; nothing but figures, places and findings is kept. */
export async function readReturnWorkbook(
  file: string,
  sha256: string,
  bytes: Uint8Array,
  context: JobContext,
): Promise<ReadingOutcome> {
  const { options, platform } = context;
  const mechanism = defaultMechanism();
  const fileName = file.replace(/^.*\//u, '');
  const snapshot = await readWorkbook(bytes, { passwords: options.passwords, fileName }, platform.workbook);
  const recognised = recogniseWorkbook(snapshot, mechanism, { fileName, ...options.period });
  const ownReport = snapshot.sheets.some(isOwnReport);
  if (recognised.schools.length === 0 || ownReport) {
    return {
      readings: [{ ...ignoredReading(file, sha256, 'noTables'), notices: snapshot.notices }],
      hint: ownReport ? 'ownReport' : looksLikeRoster(snapshot) ? 'rosterLike' : 'noForms',
    };
  }
  const { names, keepMemory, period, entries } = options;
  const choices = entries ? choicesOfMark(snapshot) : options.choices;
  const returns = recognised.schools
    .flatMap((tables) => withRivalReports(tables, mechanism, period))
    .map((tables) =>
      readSchoolReturn(tables, mechanism, period, choices ? { wordings: choices.wordings } : {}),
    );
  const submissions = returns.map((school) =>
    submissionOfSchool(school, {
      ...{ mechanism, period, file, sha256, names, keepMemory },
      ...(choices ? { figureOptions: figureOptions(choices, school, period).options } : {}),
      ...(entries && choices ? { ownChecks: ownChecks(snapshot, choices) } : {}),
    }),
  );
  return {
    readings: [
      {
        file,
        sha256,
        status: 'used',
        tables: recognised.tables.map(tableReading),
        submissions,
        guesses: [...recognised.schools, ...returns].flatMap((part) => part.guesses),
        synonyms: submissions.flatMap((submission) => submission.synonyms ?? []),
        notices: snapshot.notices,
      },
    ],
  };
}

const tableReading = (table: RecognisedTable): TableReading => {
  const place = { sheet: table.sheet, kind: table.kind, range: rangeAddress(table.range) };
  if (table.kind !== 'goals' && table.kind !== 'posts') {
    return { ...place, details: { columns: [], rowsUsed: 0, skipped: [], guesses: table.guesses } };
  }
  const { columns, rows, skipped, guesses } = table;
  return { ...place, details: { columns, rowsUsed: rows.length, skipped, guesses } };
};
