import { unzipSync, zipSync } from 'fflate';
import { consolidateFiles } from '../../src/actions/consolidate-files';
import { defaultMechanism } from '../../src/actions/default-mechanism';
import type { FromWorker, ToWorker } from '../../src/actions/reading/protocol';
import { readJob } from '../../src/actions/reading/read-job';
import type { FileSource, ReadingOptions } from '../../src/actions/reading/reading-job';
import type { EntryReporter } from '../../src/actions/reading/reading-platform';
import type { WorkerThread } from '../../src/actions/reading/reading-pool';
import type { Pick } from '../../src/domain/consolidation/picks';
import type { ConsolidationResult } from '../../src/domain/consolidation/result';
import { resultJson } from '../../src/domain/consolidation/write-result-json';
import { reportFormLayout } from '../../src/domain/forms/report-form-layout';
import { INDICATOR_KEYS } from '../../src/domain/mechanism/indicator-definition';
import type { SheetLayout } from '../../src/domain/sheet/layout';
import { writeWorkbook } from '../../src/formats/writer/write-workbook';
import { nodeReadingPlatform } from '../../src/workers/node-platform';

const reading: ReadingOptions = {
  period: { year: 2012, quarter: 3 },
  passwords: [],
  names: 'none',
  keepMemory: false,
};
const UNIT = '示例市第一中学';

/** A thread that reads on this one, from files that are in memory. */
function threadOver(files: ReadonlyMap<string, Uint8Array>): WorkerThread {
  let listener: (message: FromWorker) => void = () => undefined;
  const platform = {
    ...nodeReadingPlatform,
    readBytes: (source: FileSource) => Promise.resolve(files.get(source as string)!),
  };
  const reporter: EntryReporter = { entry: () => undefined, partial: (partial) => listener({ partial }) };
  return {
    post: (message: ToWorker) => {
      if ('options' in message) return listener({ ready: true });
      void readJob(message.job, reading, platform, reporter).then((outcome) => listener({ outcome }));
    },
    onMessage: (next) => void (listener = next),
    onFailure: () => undefined,
    terminate: () => Promise.resolve(),
  };
}

async function consolidated(
  files: Readonly<Record<string, Uint8Array>>,
  picks: readonly Pick[] = [],
): Promise<ConsolidationResult> {
  const bytes = new Map(Object.entries(files));
  const { result } = await consolidateFiles(
    {
      jobs: [...bytes.keys()].map((file) => ({ file, source: file })),
      reading,
      roster: undefined,
      previous: undefined,
      due: undefined,
      picks,
    },
    { pool: { threads: 1, patience: 20_000, start: () => threadOver(bytes) } },
  );
  return result;
}

const formOf = (figure: number): SheetLayout =>
  reportFormLayout(defaultMechanism(), {
    style: 'list',
    unit: UNIT,
    period: reading.period,
    values: Object.fromEntries(INDICATOR_KEYS.map((key) => [key, figure])),
    footer: true,
  });
const withoutCells: SheetLayout = { ...formOf(0), cells: [], merges: [], validations: [] };
const workbookOf = (figure: number): Promise<Uint8Array> =>
  writeWorkbook({ title: '', sheets: [formOf(figure)] });

const jsonBytes = (result: ConsolidationResult): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(resultJson(result, ({ rule }) => rule)));

const withPicture = (workbook: Uint8Array): Uint8Array =>
  zipSync({ ...unzipSync(workbook), 'xl/media/image1.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47]) });

test('what was noticed about a workbook is in its reading, used or ignored, and comes through a part', async () => {
  const pictured = withPicture(await workbookOf(3));
  const formless = await writeWorkbook({ title: '', sheets: [withoutCells] });
  const result = await consolidated({ 'a.xlsx': pictured, 'b.xlsx': withPicture(formless) });
  const noticed = (of: ConsolidationResult) =>
    of.files.map(({ file, status, notices }) => [file, status, notices?.map(({ code }) => code)]);
  const expected = [
    ['a.xlsx', 'used', ['picturesIgnored']],
    ['b.xlsx', 'ignored', ['picturesIgnored']],
  ];
  expect(noticed(result)).toEqual(expected);
  expect(noticed(await consolidated({ 'part.json': jsonBytes(result) }))).toEqual(expected);
});

test('the pick of a district holds in the city, in an archive too, until a further file comes', async () => {
  const [a, b, c] = await Promise.all([3, 4, 5].map(workbookOf));
  const pick = { unit: UNIT, file: 'b.xlsx' };
  const part = jsonBytes(await consolidated({ 'a.xlsx': a!, 'b.xlsx': b! }, [pick]));
  const told = async (files: Readonly<Record<string, Uint8Array>>) => {
    const { units, totals, picks } = await consolidated(files);
    return [units.map(({ status }) => status), totals.memberTotal.value, picks];
  };
  expect(await told({ 'part.json': part })).toEqual([['reported'], 4, [pick]]);
  expect(await told({ 'parts.zip': zipSync({ 'part.json': part }) })).toEqual([['reported'], 4, [pick]]);
  expect(await told({ 'part.json': part, 'again.xlsx': a! })).toEqual([['reported'], 4, [pick]]);
  expect(await told({ 'part.json': part, 'c.xlsx': c! })).toEqual([['duplicate'], null, []]);
});
