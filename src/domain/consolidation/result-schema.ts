import { z } from 'zod';
import { RULE_IDS } from '../checks/finding';
import { count, scalar, severity, tenOf } from './json-values';
import { traceSchema, type ResultTrace } from './trace-schema';

const table = z.object({
  sheet: z.string(),
  kind: z.enum(['goals', 'posts', 'report', 'steps']),
  range: z.string(),
});

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

/** A file with its state, and the reason that belongs to the state. */
const fileWith = <Status extends string, Reason extends z.ZodType>(status: Status, reason: Reason) =>
  z.object({ file: z.string(), status: z.literal(status), reason, tables: z.array(table) });

const file = z.discriminatedUnion('status', [
  fileWith('used', z.null()),
  fileWith('ignored', z.enum(['sameContent', 'lockFile', 'noTables', 'notAWorkbook'])),
  fileWith('rejected', z.enum(['encrypted', 'corrupt', 'tooLarge', 'unsupported', 'notReadable'])),
]);

const finding = z.object({
  rule: z.enum(RULE_IDS),
  severity,
  unit: z.string().nullable(),
  file: z.string().nullable(),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  message: z.string(),
  values: z.record(z.string(), scalar),
  /** Only of `check`: why the clerk of the workbook keeps it. */
  kept: z.string().optional(),
});

/** Files and their trace are paired by position; names and numbers of tables tell whether they are a pair. */
const traceFits = ({
  files,
  trace,
}: {
  readonly files: readonly FileJson[];
  readonly trace?: ResultTrace | undefined;
}) =>
  trace === undefined ||
  (trace.files.length === files.length &&
    trace.files.every((traced, index) => {
      const listed = files[index];
      return (
        traced.file === listed?.file &&
        (traced.tables.length === 0 || traced.tables.length === listed.tables.length)
      );
    }));

/** The JSON of the result contract, version 1, with the optional `trace` this program adds. */
export const resultSchema = z
  .object({
    schemaVersion: z.literal(1),
    mechanism: z.string(),
    year: z.int(),
    quarter: z.int().min(1),
    totals: tenOf(z.object({ value: count.nullable(), complete: z.boolean(), units: count })),
    units: z.array(unit),
    files: z.array(file),
    findings: z.array(finding),
    trace: traceSchema.optional(),
  })
  .refine(traceFits);

export type FileJson = z.infer<typeof file>;
export type ResultJson = z.infer<typeof resultSchema>;
