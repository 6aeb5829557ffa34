import { INDICATOR_KEYS } from '../../../src/domain/mechanism/indicator-definition';
import { fflateInflater } from '../../../src/formats/fflate-inflater';
import { readWorkbook } from '../../../src/formats/read-workbook';

/** The sheets of the report, the totals in the first. */
export const REPORT_SHEETS = ['附件5', '各单位明细', '检查结果', '未报与异常', '读取报告'];

/** Where 附件5 has its ten figures, in the order of the indicators. */
export const FIGURES = { column: 'B', firstRow: 4, count: INDICATOR_KEYS.length } as const;

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
