import { resolve } from 'node:path';
import { consolidateFiles, type ConsolidationOutcome } from '../actions/consolidate-files';
import { defaultMechanism } from '../actions/default-mechanism';
import { quarterReport } from '../actions/quarter-report';
import type { Pick } from '../domain/consolidation/consolidate';
import type { ConsolidationResult } from '../domain/consolidation/result';
import { cliText, type TextCode } from '../messages/cli';
import { excludeOutputs } from './exclude-outputs';
import { gatherFiles } from './gather-files';
import type { Invocation } from './invocation';
import { namesOf, dueOf, picksOf, quarterOf, required, yearOf } from './options';
import { assertWritable, writeWhole } from './output-file';
import { readPreviousFile } from './previous-file';
import { ProgressLine } from './progress-line';
import { readRosterFile } from './roster-file';
import { attentionNeeded, sayResult } from './say-result';
import { CommandFailure, EXIT, UsageError, type ExitStatus } from './streams';
import { summaryTable } from './summary-table';
import { threadPool } from './thread-pool';

/** `consolidate`: many schools' workbooks → the quarter's report workbook, and the result as data. */
export async function consolidateCommand(invocation: Invocation): Promise<ExitStatus> {
  const { options, inputs, lang, streams } = invocation;
  const mechanism = defaultMechanism();
  const period = {
    year: yearOf(options.year),
    quarter: quarterOf(options.quarter, mechanism.quarters.length),
  };
  const out = required(options.out, '--out');
  const due = dueOf(options.due);
  const picks = picksOf(options.pick);
  const names = namesOf(options.names, 'none');
  if (inputs.length === 0) throw new UsageError('noInputs');
  const jsonFile = options.json === undefined || options.json === '-' ? undefined : options.json;
  const outputs = [out, ...(jsonFile === undefined ? [] : [jsonFile])];
  for (const output of outputs) await assertWritable(output);
  const alsoRead = [options.roster, options.previous].filter((path) => path !== undefined);
  const skip = await excludeOutputs([...inputs, ...alsoRead], outputs);

  const roster =
    options.roster === undefined ? undefined : await readRosterFile(options.roster, options.password, lang);
  const previous =
    options.previous === undefined
      ? undefined
      : await readPreviousFile(options.previous, invocation, period, roster);
  const progress = new ProgressLine(streams, lang);
  const outcome = await consolidateFiles(
    {
      jobs: await gatherFiles(inputs, skip),
      reading: { period, passwords: options.password, names, keepMemory: previous !== undefined },
      roster,
      previous,
      due,
      picks,
    },
    {
      pool: threadPool(streams.workerScript),
      onProgress: progress.show,
      ...(streams.signal ? { signal: streams.signal } : {}),
    },
  ).finally(() => progress.clear());
  const { result } = outcome;
  assertPicksMatched(picks, result);
  const nothing = result.units.length === 0 && result.files.every((file) => file.status === 'ignored');
  if (nothing) throw new CommandFailure('nothingRead');

  const report = await quarterReport(result, mechanism, { lang, names, due, previous });
  await writeWhole(out, report.workbook);
  if (jsonFile !== undefined) await writeWhole(jsonFile, report.json);
  sayOutcome(outcome, invocation, options.roster);
  if (options.json === '-') streams.out(report.json);
  else if (!options.quiet) streams.out(summaryTable(result, mechanism, lang));
  streams.err(`${cliText('written', { path: resolve(out) }, lang)}\n`);
  if (jsonFile !== undefined) streams.err(`${cliText('jsonWritten', { path: resolve(jsonFile) }, lang)}\n`);
  return attentionNeeded(result) ? EXIT.attention : EXIT.clean;
}

/** A pick that chooses nothing is a slip of the pen, not a wish. */
function assertPicksMatched(picks: readonly Pick[], result: ConsolidationResult): void {
  for (const pick of picks) {
    const unit = result.units.find((one) => one.unit === pick.unit);
    if (!unit?.files.includes(pick.file)) {
      throw new UsageError('pickUnmatched', { value: `${pick.unit}=${pick.file}` });
    }
  }
}

function sayOutcome(outcome: ConsolidationOutcome, invocation: Invocation, roster: string | undefined): void {
  const { lang, streams } = invocation;
  sayResult(outcome.result, lang, streams);
  for (const { file, hint } of outcome.hints) {
    if (hint === 'rosterLike' && roster !== undefined) continue;
    streams.err(`${cliText(HINT_TEXTS[hint], { file }, lang)}\n`);
  }
}

const HINT_TEXTS = {
  ownReport: 'ownReportHint',
  rosterLike: 'rosterHint',
  noForms: 'noFormsHint',
} as const satisfies Record<ConsolidationOutcome['hints'][number]['hint'], TextCode>;
