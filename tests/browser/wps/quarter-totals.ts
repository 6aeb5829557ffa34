import path from 'node:path';
import { INDICATOR_KEYS } from '../../../src/domain/mechanism/indicator-definition';
import { fflateInflater } from '../../../src/formats/fflate-inflater';
import { readWorkbook } from '../../../src/formats/read-workbook';
import { freshFolder, runCommand } from '../../cli/run-command';
import type { Totals } from '../consolidation-view';
import { ROSTER, SAMPLES } from '../quarter-files';

/** The sheets of the report, the totals in the first. */
export const REPORT_SHEETS = ['附件5', '各单位明细', '检查结果', '未报与异常', '读取报告'];

/** Where 附件5 has its ten figures, in the order of the indicators. */
export const FIGURES = { column: 'B', firstRow: 4, count: INDICATOR_KEYS.length } as const;

/** What the headless command makes of the sample quarter. */
export async function headlessTotals(): Promise<Totals> {
  const { status, out, err } = await runCommand([
    ...['consolidate', SAMPLES, '--year', '2012', '--quarter', '3', '--roster', ROSTER],
    ...['--out', path.join(freshFolder(), 'report.xlsx'), '--json', '-'],
  ]);
  if (out === '') throw new Error(`the command ended with ${status}: ${err}`);
  const { totals } = JSON.parse(out) as { readonly totals: Totals };
  const plain = INDICATOR_KEYS.map((key) => [
    key,
    { value: totals[key].value, complete: totals[key].complete },
  ]);
  return Object.fromEntries(plain) as Totals;
}

/** The ten figures of a report that was saved as a file, as the project’s own reader has them. */
export async function figuresInFile(bytes: Uint8Array): Promise<{
  readonly sheets: readonly string[];
  readonly figures: readonly unknown[];
}> {
  const { sheets } = await readWorkbook(bytes, {}, { inflater: fflateInflater });
  return {
    sheets: sheets.filter(({ hidden }) => !hidden).map(({ name }) => name),
    figures: INDICATOR_KEYS.map((_, index) => sheets[0]?.rows[FIGURES.firstRow - 1 + index]?.[1]),
  };
}
