import { z } from 'zod';
import { RULE_IDS } from '../../src/domain/checks/finding';
import { INDICATOR_KEYS } from '../../src/domain/mechanism/indicator-definition';

const figures = z.partialRecord(z.enum(INDICATOR_KEYS), z.number().nullable());
const pair = z.tuple([z.enum(RULE_IDS), z.string().nullable()]);

/** The right answer that lies beside a quarter of sample workbooks. What it leaves out is not compared. */
export const truthSchema = z.object({
  year: z.number(),
  quarter: z.number(),
  /** Further command-line options; paths are relative to the folder of the workbooks. */
  args: z.array(z.string()).default([]),
  totals: z.partialRecord(z.enum(INDICATOR_KEYS), z.object({ value: z.number().nullable(), complete: z.boolean() })),
  units: z.array(
    z.object({
      unit: z.string(),
      status: z.string(),
      file: z.string().optional(),
      files: z.array(z.string()).optional(),
      late: z.boolean().optional(),
      used: figures.optional(),
      computed: figures.optional(),
    }),
  ),
  files: z.array(z.object({ file: z.string(), status: z.string(), reason: z.string().nullable().optional() })),
  /** Files that may fairly be told in more than one way. */
  filesOneOf: z
    .array(
      z.object({
        file: z.string(),
        statusOneOf: z.array(z.string()),
        reasonOneOf: z.array(z.string().nullable()).optional(),
      }),
    )
    .default([]),
  /** Exit status of the command. */
  exit: z.number().optional(),
  /** Rules beyond `JUDGED_RULES` for which this truth lists every finding. */
  exactRules: z.array(z.enum(RULE_IDS)).default([]),
  /** Complete for `JUDGED_RULES`: nothing missed, nothing invented. */
  findings: z.array(pair),
  /** Further findings that must be there. */
  findingsAlso: z.array(pair).default([]),
});

export type Truth = z.infer<typeof truthSchema>;

/** Rules for which a truth lists every finding. */
export const JUDGED_RULES: ReadonlySet<string> = new Set([
  'A01', 'A02', 'A03', 'A04', 'A05', 'A06', 'B01', 'B03', 'B16', 'D01', 'D02', 'D03', 'D04', 'D05',
]);
