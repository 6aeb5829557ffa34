import { z } from 'zod';
import { RULE_IDS } from '../checks/finding';
import { INDICATOR_KEYS } from '../mechanism/indicator-definition';
import { count, scalar, severity, tenOf } from './json-values';

const place = z.strictObject({ sheet: z.string(), cell: z.string() });
const values = z.record(z.string(), z.union([z.string(), z.number()]));

const submission = z.strictObject({
  unitName: z.string().nullable(),
  unitPlace: place.nullable(),
  period: z.strictObject({ year: z.int().nullable(), quarter: z.int().nullable(), place: place.nullable() }),
  reportDate: z.strictObject({ year: z.int(), month: z.int(), day: z.int() }).nullable(),
  datePlace: place.nullable(),
  filled: z.boolean(),
  figures: tenOf(
    z.strictObject({
      typed: z.enum(['number', 'unusable', 'blank', 'absent']),
      reported: count.nullable(),
      computed: count.nullable(),
      estimated: z.boolean(),
      place: place.nullable(),
    }),
  ),
  findings: z.array(
    z.strictObject({
      rule: z.enum(RULE_IDS),
      severity,
      place: place.nullable(),
      values: z.record(z.string(), scalar),
    }),
  ),
});

const guess = z.strictObject({
  code: z.enum([
    'headerContains',
    'headerAmbiguous',
    'quarterColumnMissing',
    'columnMissing',
    'carriedDown',
    'mergedRating',
    'hiddenRows',
    'hiddenColumns',
    'hiddenSheet',
    'totalDiffers',
    'struckTask',
    'tablesJoined',
    'unitFromSheetName',
    'unitFromFileName',
    'olderPeriodUnused',
    'privateColumnIgnored',
    'splitByUnit',
    'gradeColumnChosen',
    'continuedRow',
    'reportValueBelow',
    'duplicateReportForm',
  ]),
  place: place.nullable(),
  values,
});

const skippedRow = z.strictObject({
  row: count,
  reason: z.enum(['blank', 'total', 'repeatedHeader', 'printedOnly', 'note', 'placeholder', 'subtitle']),
  stated: z.number().exactOptional(),
});

/** How a table was read, without which header was taken for what; null where that was not known. */
const table = z
  .strictObject({ rowsUsed: count, skipped: z.array(skippedRow), guesses: z.array(guess) })
  .nullable();

const synonym = z.strictObject({ text: z.string(), grade: z.string(), first: place, times: count });

const notice = z.strictObject({
  code: z.enum(['notAWorksheet', 'textDecodedAsGb18030', 'date1904', 'decrypted', 'picturesIgnored']),
  sheet: z.string().exactOptional(),
});

const file = z.object({
  file: z.string(),
  sha256: z.string(),
  code: z.string().nullable(),
  values,
  submissions: z.array(submission),
  /** One an entry of the file's tables, in their order; empty in results that did not keep it. */
  tables: z.array(table).default([]),
  guesses: z.array(guess).default([]),
  synonyms: z.array(synonym).default([]),
  notices: z.array(notice).default([]),
});

const contents = z.array(z.string());

/** What the clerk decided beyond choosing among files, each decision with the contents it is about. */
const decisions = z.strictObject({
  names: z.array(z.strictObject({ written: z.string(), unit: z.string(), contents })),
  exclusions: z.array(z.strictObject({ unit: z.string(), reason: z.string(), contents })),
  corrections: z.array(
    z.strictObject({
      unit: z.string(),
      indicator: z.enum(INDICATOR_KEYS),
      value: count,
      reason: z.string(),
      contents,
    }),
  ),
  acceptedGuesses: z.array(z.string()),
});

/**
 * What combining needs beyond the contract: each file's own figures and content hash, and what of its reading a clerk
 * should confirm. With it the results of parts combine to exactly the result of the whole. Holds no names of persons.
 */
export const traceSchema = z.object({
  /** One an entry of the result's files, in their order. */
  files: z.array(file),
  /** The roster in force, without contact persons; null where there was none. */
  expected: z.array(z.object({ unit: z.string(), aliases: z.array(z.string()) })).nullable(),
  /** The choices among several files that are in force. */
  picks: z.array(z.strictObject({ unit: z.string(), file: z.string() })).default([]),
  /** Absent where there are none. */
  decisions: decisions.exactOptional(),
  /** Files that were given and not read; absent where there are none. */
  unread: z.array(z.string()).exactOptional(),
});

export type ResultTrace = z.infer<typeof traceSchema>;
export type TraceFile = ResultTrace['files'][number];
