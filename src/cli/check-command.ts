import { basename, resolve } from 'node:path';
import { consolidateFiles } from '../actions/consolidate-files';
import { defaultMechanism } from '../actions/default-mechanism';
import { resultJson } from '../domain/consolidation/write-result-json';
import type { ConsolidationResult } from '../domain/consolidation/result';
import type { Period } from '../domain/mechanism/quarters';
import { cliText } from '../messages/cli';
import { findingMessage, severityLabel } from '../messages/findings';
import { gatherFiles } from './gather-files';
import type { Invocation } from './invocation';
import { namesOf, quarterOf, yearOf } from './options';
import { assertWritable, writeWhole } from './output-file';
import { attentionNeeded, sayRejections } from './say-result';
import { CommandFailure, EXIT, UsageError, type ExitStatus } from './streams';
import { threadPool } from './thread-pool';
import { excludeOutputs } from './exclude-outputs';

type MessageOf = (finding: ConsolidationResult['findings'][number]) => string;

/**
 * `check`: ratings and form checks of a school's own workbook, before it is sent; what the view 检查 says of it, by what
 * its clerk decided. Exit status as in the contract; a finding of severity error cannot be kept.
 */
export async function checkCommand(invocation: Invocation): Promise<ExitStatus> {
  const { options, inputs, lang, streams } = invocation;
  if (inputs.length === 0) throw new UsageError('noInputs');
  const jsonFile = options.json === '-' ? undefined : options.json;
  if (jsonFile !== undefined) await assertWritable(jsonFile);
  await excludeOutputs(inputs, jsonFile === undefined ? [] : [jsonFile]);
  const result = await checkedFiles(invocation);
  const messageOf: MessageOf = (finding) =>
    findingMessage(finding, { unit: finding.unit, file: finding.file }, lang);
  const json = (): string => `${JSON.stringify(checkJson(result, messageOf), null, 2)}\n`;
  sayRejections(result, lang, streams);
  if (result.files.every((file) => file.status !== 'used')) throw new CommandFailure('nothingRead');
  if (jsonFile !== undefined) {
    await writeWhole(jsonFile, json());
    streams.err(`${cliText('jsonWritten', { path: resolve(jsonFile) }, lang)}\n`);
  }
  if (options.json === '-') streams.out(json());
  else if (!options.quiet) streams.out(findingList(result, messageOf, lang));
  return attentionNeeded(result) ? EXIT.attention : EXIT.clean;
}

/** Families of what a consolidation says of one school's forms; the others are the school's own business. */
const FORM_FAMILIES = /^[AB]/u;

/**
 * The result of the contract. As a part of a consolidation it says no more than the workbook would: what is kept or said
 * of single cells stays at the school.
 */
function checkJson(result: ConsolidationResult, messageOf: MessageOf): ReturnType<typeof resultJson> {
  const files = result.files.map((file) => ({
    ...file,
    submissions: file.submissions.map((submission) => ({
      ...submission,
      findings: submission.findings.filter(({ rule }) => FORM_FAMILIES.test(rule)),
    })),
  }));
  const { trace } = resultJson({ ...result, files }, messageOf);
  return { ...resultJson(result, messageOf), trace };
}

function findingList(result: ConsolidationResult, messageOf: MessageOf, lang: Invocation['lang']): string {
  const lines = result.findings.map((finding) => {
    const where = [finding.file, finding.place?.sheet, finding.place?.cell].filter((part) => part != null);
    const said = `${finding.rule} ${where.join('!')} ${messageOf(finding)}`;
    return `${severityLabel(finding.severity, lang)}${keptText(finding, lang)} ${said}`;
  });
  return `${lines.length === 0 ? cliText('noFindings', {}, lang) : lines.join('\n')}\n`;
}

/** That a finding stays as it is, and why, as its clerk said in the workbook; without the reason where names may not appear. */
function keptText({ kept }: ConsolidationResult['findings'][number], lang: Invocation['lang']): string {
  if (kept === undefined) return '';
  return kept === '' ? cliText('findingKeptOnly', {}, lang) : cliText('findingKept', { reason: kept }, lang);
}

async function checkedFiles(invocation: Invocation): Promise<ConsolidationResult> {
  const { options, inputs, lang, streams } = invocation;
  const quarters = defaultMechanism().quarters.length;
  const jobs = await gatherFiles(inputs, new Set());
  const names = namesOf(options.names, 'full');
  const read = async (period: Period): Promise<ConsolidationResult> => {
    const outcome = await consolidateFiles(
      {
        jobs,
        reading: { period, passwords: options.password, names, keepMemory: false, entries: true },
        roster: undefined,
        previous: undefined,
        due: undefined,
        picks: [],
      },
      { pool: threadPool(streams.workerScript), ...(streams.signal ? { signal: streams.signal } : {}) },
    );
    return outcome.result;
  };
  if (options.year !== undefined || options.quarter !== undefined) {
    return read({ year: yearOf(options.year), quarter: quarterOf(options.quarter, quarters) });
  }
  const period = await claimedPeriodOf(inputs, read, quarters);
  if (period.assumed) {
    const values = { file: inputs[0] ?? '', year: period.year, quarter: period.quarter };
    streams.err(`${cliText('periodAssumed', values, lang)}\n`);
  }
  return read(period);
}

/** The year printed on the official form; only where neither the forms nor the file's name say another. */
const PRINTED_YEAR = 2012;

/** What the forms themselves name, else a year in the file's name and the last quarter, so that nothing is “future”. */
async function claimedPeriodOf(
  inputs: readonly string[],
  read: (period: Period) => Promise<ConsolidationResult>,
  quarters: number,
): Promise<Period & { readonly assumed: boolean }> {
  const inName = /(?:19|20)\d\d/u.exec(inputs.map((path) => basename(path)).join(' '))?.[0];
  const guess = { year: inName === undefined ? PRINTED_YEAR : Number(inName), quarter: quarters };
  const first = await read(guess);
  const submissions = first.files.flatMap((file) => file.submissions);
  const quarter = submissions.find(({ period }) => period.quarter !== null)?.period.quarter;
  const year =
    submissions.find(({ period }) => period.year !== null)?.period.year ??
    submissions.find(({ reportDate }) => reportDate !== null)?.reportDate?.year;
  return {
    year: year ?? guess.year,
    quarter: quarter ?? quarters,
    assumed: quarter == null || (year == null && inName === undefined),
  };
}
