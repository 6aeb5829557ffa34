import { resolve } from 'node:path';
import { consolidateFiles } from '../actions/consolidate-files';
import { defaultMechanism } from '../actions/default-mechanism';
import type { UnitResult, UnitValue } from '../domain/consolidation/result';
import { reportFormLayout } from '../domain/forms/report-form-layout';
import { INDICATOR_KEYS, type Indicator, type IndicatorKey } from '../domain/mechanism/indicator-definition';
import { writeWorkbook } from '../formats/writer/write-workbook';
import { cliText, type Lang } from '../messages/cli';
import { excludeOutputs } from './exclude-outputs';
import { gatherFiles } from './gather-files';
import type { Invocation } from './invocation';
import { quarterOf, required, yearOf } from './options';
import { assertWritable, writeWhole } from './output-file';
import { rejectionSentence } from './say-result';
import { CommandFailure, EXIT, UsageError, type ExitStatus } from './streams';
import { threadPool } from './thread-pool';

/** `report`: a school's own 附件5; ④–⑧ computed from 附件1 and 附件2, the rest as typed in the workbook, if at all. */
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

  const { result } = await consolidateFiles(
    {
      jobs: await gatherFiles([input], new Set()),
      reading: { period, passwords: options.password, names: 'none', keepMemory: false },
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
  const unit = result.units[0];
  if (!unit || result.units.length > 1 || result.files.length > 1) throw new CommandFailure('nothingRead');
  const values = Object.fromEntries(
    INDICATOR_KEYS.map((key) => [key, ownFigure(key, unit.values[key])]),
  ) as Record<IndicatorKey, number | null>;
  const layout = reportFormLayout(mechanism, {
    unit: unit.unit,
    year: period.year,
    period,
    values,
    style: 'list',
  });
  await writeWhole(out, await writeWorkbook({ title: layout.name, sheets: [layout] }));
  const remarks = mechanism.indicators.flatMap((indicator) => remarksOn(indicator, unit, lang));
  for (const remark of remarks) streams.err(`${remark}\n`);
  streams.err(`${cliText('reportWritten', { path: resolve(out) }, lang)}\n`);
  return remarks.length > 0 ? EXIT.attention : EXIT.clean;
}

/** The forms only let ⑧ be estimated, so there the figure a person typed goes first (spec §2.4 ⑧). */
const isEstimate = (key: IndicatorKey): boolean => key === 'commitmentsKept';

const ownFigure = (key: IndicatorKey, { reported, computed }: UnitValue): number | null =>
  isEstimate(key) ? (reported ?? computed) : (computed ?? reported);

/** What the clerk must look at before sending: blanks, differences and the estimated part. */
function remarksOn(indicator: Indicator, unit: UnitResult, lang: Lang): readonly string[] {
  const { reported, computed, basis } = unit.values[indicator.key];
  const values = { label: indicator.label, reported, computed };
  if (computed === null && reported === null) return [cliText('figureOpen', values, lang)];
  if (computed !== null && reported !== null && computed !== reported) {
    return [cliText(isEstimate(indicator.key) ? 'figureKept' : 'figureDiffers', values, lang)];
  }
  return basis === 'estimated' ? [cliText('figureEstimated', values, lang)] : [];
}
