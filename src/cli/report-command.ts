import { resolve } from 'node:path';
import { consolidateFiles } from '../actions/consolidate-files';
import { defaultMechanism } from '../actions/default-mechanism';
import type { ConsolidationResult, UnitResult } from '../domain/consolidation/result';
import { reportFormLayout } from '../domain/forms/report-form-layout';
import { INDICATOR_KEYS, type IndicatorKey } from '../domain/mechanism/indicator-definition';
import { writeWorkbook } from '../formats/writer/write-workbook';
import { cliText, type Lang } from '../messages/cli';
import { findingMessage } from '../messages/findings';
import { clerksChoices } from './clerks-choices';
import { excludeOutputs } from './exclude-outputs';
import { gatherFiles } from './gather-files';
import type { Invocation } from './invocation';
import { quarterOf, required, yearOf } from './options';
import { assertWritable, writeWhole } from './output-file';
import { errorLines, figureRemarks, ownFigure } from './report-remarks';
import { rejectionSentence } from './say-result';
import { CommandFailure, EXIT, UsageError, type ExitStatus } from './streams';
import { threadPool } from './thread-pool';

/**
 * `report`: a school's own 附件5; ④–⑧ computed from 附件1 and 附件2, the rest as typed in the
 * workbook, if at all. Counted by what its clerk decided, as the workbook remembers it.
 */
export async function reportCommand(invocation: Invocation): Promise<ExitStatus> {
  const { options, inputs, lang, streams } = invocation;
  const mechanism = defaultMechanism();
  const [input, ...more] = inputs;
  if (input === undefined) throw new UsageError('noInputs');
  if (more.length > 0) throw new UsageError('oneFileOnly');
  const period = {
    year: yearOf(options.year),
    quarter: quarterOf(options.quarter, mechanism.quarters.length),
  };
  const out = required(options.out, '--out');
  await assertWritable(out);
  await excludeOutputs(inputs, [out]);

  const jobs = await gatherFiles([input], new Set());
  const choices = await clerksChoices(jobs, options.password);
  const { result } = await consolidateFiles(
    {
      jobs,
      reading: { period, passwords: options.password, names: 'none', keepMemory: false, choices },
      roster: undefined,
      previous: undefined,
      due: undefined,
      picks: [],
    },
    { pool: threadPool(streams.workerScript, 1), ...(streams.signal ? { signal: streams.signal } : {}) },
  );
  for (const file of result.files) {
    if (file.status === 'rejected') streams.err(`${rejectionSentence(file, lang)}\n`);
  }
  const unit = onlySchool(result, input, lang);
  const values = Object.fromEntries(
    INDICATOR_KEYS.map((key) => [key, ownFigure(key, unit.values[key])]),
  ) as Record<IndicatorKey, number | null>;
  const layout = reportFormLayout(mechanism, {
    unit: unit.unit,
    year: period.year,
    period,
    values,
    style: 'list',
    footer: choices.withFooter,
    signatures: choices.signatures,
  });
  await writeWhole(out, await writeWorkbook({ title: layout.name, sheets: [layout] }));
  const isConfirmed = (value: number): boolean =>
    choices.confirmedEstimates.some(
      (one) => one.year === period.year && one.quarter === period.quarter && one.value === value,
    );
  const remarks = [
    ...mechanism.indicators.flatMap((indicator) =>
      figureRemarks(indicator, unit, result.findings, lang, isConfirmed),
    ),
    ...errorLines(result.findings, lang),
  ];
  for (const remark of remarks) streams.err(`${remark}\n`);
  streams.err(`${cliText('reportWritten', { path: resolve(out) }, lang)}\n`);
  const rejected = result.files.some((file) => file.status === 'rejected');
  return remarks.length > 0 || rejected ? EXIT.attention : EXIT.clean;
}

/** The one school whose report can be made. Throws where there is none, several, or one of another quarter. */
function onlySchool(result: ConsolidationResult, input: string, lang: Lang): UnitResult {
  if (result.files.filter((file) => file.status === 'used').length > 1) throw new UsageError('oneFileOnly');
  const [unit, ...more] = result.units;
  if (!unit) throw new CommandFailure('nothingRead');
  if (more.length > 0) {
    const units = result.units.map((one) => one.unit).join(lang === 'zh' ? '、' : ', ');
    throw new CommandFailure('severalSchools', { file: input, units });
  }
  // The figures of another quarter would be wrong, above all ⑤, which is counted for the quarter asked for.
  const otherPeriod = result.findings.find((finding) => finding.rule === 'D05');
  if (otherPeriod) {
    const finding = findingMessage(otherPeriod, { unit: unit.unit, file: otherPeriod.file }, lang);
    throw new CommandFailure('otherPeriod', { finding });
  }
  return unit;
}
