import fc from 'fast-check';
import type {
  FileReading,
  Submission,
  SubmissionFigure,
  TableReading,
} from '../../../src/domain/consolidation/submission';
import type { ReadingGuess } from '../../../src/domain/forms/recognised-table';
import { INDICATOR_KEYS, type IndicatorKey } from '../../../src/domain/mechanism/indicator-definition';

export const UNITS = ['甲校', '乙校', '丙校', '丁校'] as const;
const NAMES = [...UNITS, '名单外小学', null] as const;

const figure: fc.Arbitrary<SubmissionFigure> = fc
  .oneof(
    fc
      .nat({ max: 500 })
      .map((reported) => ({ typed: 'number' as const, reported, computed: null, estimated: false })),
    fc
      .nat({ max: 500 })
      .map((computed) => ({ typed: 'blank' as const, reported: null, computed, estimated: true })),
    fc.constant({ typed: 'unusable' as const, reported: null, computed: 3, estimated: false }),
    fc.constant({ typed: 'absent' as const, reported: null, computed: null, estimated: false }),
  )
  .map((made) => ({ ...made, place: { sheet: '附件5', cell: 'B4' } }));

const figures: fc.Arbitrary<Record<IndicatorKey, SubmissionFigure>> = fc.record(
  Object.fromEntries(INDICATOR_KEYS.map((key) => [key, figure])) as Record<
    IndicatorKey,
    fc.Arbitrary<SubmissionFigure>
  >,
);

const place = { sheet: '附件1', cell: 'C12' };

const guesses: fc.Arbitrary<ReadingGuess[]> = fc.subarray<ReadingGuess>([
  { code: 'unitFromFileName', place: null, values: { unit: '甲校' } },
  { code: 'headerContains', place, values: { header: '负责同志', column: 'responsible' } },
  { code: 'hiddenRows', place, values: { count: 2 } },
]);

const details: fc.Arbitrary<NonNullable<TableReading['details']> | undefined> = fc.option(
  fc.record({
    columns: fc.constant([]),
    rowsUsed: fc.nat({ max: 40 }),
    skipped: fc.subarray([
      { row: 17, reason: 'blank' as const },
      { row: 19, reason: 'total' as const, stated: 12 },
    ]),
    guesses,
  }),
  { nil: undefined },
);

const table: fc.Arbitrary<TableReading> = fc
  .tuple(fc.constantFrom('附件1', '附件5'), details)
  .map(([sheet, made]) => ({
    sheet,
    kind: sheet === '附件1' ? 'goals' : 'report',
    range: 'A1:B13',
    ...(made ? { details: made } : {}),
  }));

const submission = (file: string, sha256: string): fc.Arbitrary<Submission> =>
  fc.record({
    file: fc.constant(file),
    sha256: fc.constant(sha256),
    unitName: fc.constantFrom(...NAMES),
    unitPlace: fc.constant(null),
    period: fc.constantFrom(
      { year: 2012, quarter: 3, place: null },
      { year: null, quarter: null, place: null },
      { year: 2012, quarter: 2, place: null },
    ),
    reportDate: fc.constantFrom(null, { year: 2012, month: 10, day: 4 }, { year: 2012, month: 10, day: 9 }),
    datePlace: fc.constant(null),
    filled: fc.boolean(),
    figures,
    findings: fc.constantFrom<Submission['findings']>(
      [],
      [{ rule: 'A02', severity: 'error', place: { sheet: '附件5', cell: 'B6' }, values: { a: 2, b: 1 } }],
    ),
  });

/** Files with a name and a content of their own; equal contents under two names happen. */
export const fileReadings: fc.Arbitrary<FileReading[]> = fc
  .uniqueArray(fc.nat({ max: 30 }), { maxLength: 8 })
  .chain((numbers) =>
    fc.tuple(
      ...numbers.map((number) => {
        const file = `文件${number}.xlsx`;
        return fc.record({
          file: fc.constant(file),
          sha256: fc.constant(`hash-${number}`),
          tables: fc.array(table, { maxLength: 2 }),
          submissions: fc.array(submission(file, `hash-${number}`), { minLength: 1, maxLength: 2 }),
          guesses,
          synonyms: fc.subarray([{ text: '优秀', grade: 'good', first: place, times: 3 }]),
          notices: fc.subarray([
            { code: 'picturesIgnored' as const },
            { code: 'notAWorksheet' as const, sheet: '图表1' },
          ]),
          status: fc.constant('used' as const),
        });
      }),
    ),
  )
  .chain((files) =>
    fc.array(fc.nat({ max: Math.max(0, files.length - 1) }), { maxLength: 3 }).map((copies) => [
      ...files,
      ...(files.length === 0
        ? []
        : copies.map((index, turn) => copyOf(files[index]!, `副本${turn} ${files[index]!.file}`))),
      {
        file: '坏.xlsx',
        sha256: 'bad',
        tables: [],
        submissions: [],
        guesses: [],
        synonyms: [],
        status: 'rejected' as const,
        reason: 'corrupt' as const,
        code: 'checksumMismatch',
        values: { part: 'a' },
      },
      {
        file: '~$锁.xlsx',
        sha256: '',
        tables: [],
        submissions: [],
        guesses: [],
        synonyms: [],
        status: 'ignored' as const,
        reason: 'lockFile' as const,
      },
    ]),
  );

const copyOf = (file: FileReading, name: string): FileReading => ({
  ...file,
  file: name,
  submissions: file.submissions.map((one) => ({ ...one, file: name })),
});
