import { consolidateFiles } from '../../../src/actions/consolidate-files';
import { defaultMechanism } from '../../../src/actions/default-mechanism';
import { resultJson } from '../../../src/domain/consolidation/write-result-json';
import { reportFormLayout } from '../../../src/domain/forms/report-form-layout';
import { INDICATOR_KEYS } from '../../../src/domain/mechanism/indicator-definition';
import type { Period } from '../../../src/domain/mechanism/quarters';
import { writeWorkbook } from '../../../src/formats/writer/write-workbook';
import { Gate, poolHere } from './reading-here';

/** The result of a quarter in which one unit reported the same figure ten times, as it is exported. */
export async function resultFile(period: Period, unit: string, figure: number): Promise<File> {
  const form = reportFormLayout(defaultMechanism(), {
    style: 'list',
    unit,
    period,
    values: Object.fromEntries(INDICATOR_KEYS.map((key) => [key, figure])),
    footer: true,
  });
  const bytes = new Uint8Array(await writeWorkbook({ title: '', sheets: [form] }));
  const { result } = await consolidateFiles(
    {
      jobs: [{ file: 'a.xlsx', source: new File([bytes], 'a.xlsx') }],
      reading: { period, passwords: [], names: 'none', keepMemory: false },
      roster: undefined,
      previous: undefined,
      due: undefined,
      picks: [],
    },
    { pool: poolHere(new Gate()) },
  );
  return new File([JSON.stringify(resultJson(result, ({ rule }) => rule))], '上季.json');
}
