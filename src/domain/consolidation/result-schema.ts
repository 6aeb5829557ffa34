import { z } from 'zod';
import { RULE_IDS } from '../checks/finding';
import { INDICATOR_KEYS, type IndicatorKey } from '../mechanism/indicator-definition';

/** A record with all ten figures, in form order. */
const tenOf = <T extends z.ZodType>(value: T) =>
  z.object(Object.fromEntries(INDICATOR_KEYS.map((key) => [key, value])) as Record<IndicatorKey, T>);

const count = z.int().min(0);
const scalar = z.union([z.string(), z.number(), z.null()]);
const place = z.strictObject({ sheet: z.string(), cell: z.string() });
const severity = z.enum(['error', 'warning', 'info']);
const kind = z.enum(['goals', 'posts', 'report', 'steps']);

const table = z.object({ sheet: z.string(), kind, range: z.string() });

const unitValue = z.object({
  reported: count.nullable(),
  computed: count.nullable(),
  used: count.nullable(),
  basis: z.enum(['typed', 'computed', 'estimated', 'missing']),
});

const unit = z.object({
  unit: z.string(),
  status: z.enum(['reported', 'missing', 'empty', 'duplicate', 'wrongPeriod', 'unknownUnit']),
  late: z.boolean(),
  files: z.array(z.string()),
  values: tenOf(unitValue),
});

const ignoredReason = z.enum(['sameContent', 'lockFile', 'noTables', 'notAWorkbook']);
const rejectedReason = z.enum(['encrypted', 'corrupt', 'tooLarge', 'unsupported', 'notReadable']);

const file = z.object({
  file: z.string(),
  status: z.enum(['used', 'ignored', 'rejected']),
  reason: z.union([ignoredReason, rejectedReason]).nullable(),
  tables: z.array(table),
});

const finding = z.object({
  rule: z.enum(RULE_IDS),
  severity,
  unit: z.string().nullable(),
  file: z.string().nullable(),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  message: z.string(),
  values: z.record(z.string(), scalar),
});

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

/**
 * What combining needs beyond the contract: each file's own figures and content hash. With it the results of parts
 * combine to exactly the result of the whole. Numbers and places only, no names of persons.
 */
const trace = z.object({
  files: z.array(
    z.object({
      file: z.string(),
      sha256: z.string(),
      code: z.string().nullable(),
      values: z.record(z.string(), z.union([z.string(), z.number()])),
      submissions: z.array(submission),
    }),
  ),
  /** The roster in force, without contact persons; null where there was none. */
  expected: z.array(z.object({ unit: z.string(), aliases: z.array(z.string()) })).nullable(),
});

/** The JSON of the result contract, version 1, with the optional `trace` this program adds. */
export const resultSchema = z.object({
  schemaVersion: z.literal(1),
  mechanism: z.string(),
  year: z.int(),
  quarter: z.int().min(1),
  totals: tenOf(z.object({ value: count.nullable(), complete: z.boolean(), units: count })),
  units: z.array(unit),
  files: z.array(file),
  findings: z.array(finding),
  trace: trace.optional(),
});

export type ResultJson = z.infer<typeof resultSchema>;
export type ResultTrace = z.infer<typeof trace>;
