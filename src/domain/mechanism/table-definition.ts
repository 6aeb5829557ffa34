import { z } from 'zod';

/**
 * What a column means to the code. The wording is data; these meanings are what the indicators and checks are
 * about. A mechanism may leave out any that it does not have.
 */
export const COLUMN_KEYS = [
  // goals (附件1)
  'workGoal',
  'orgName',
  'projectTask',
  'deadline',
  'responsible',
  'leader',
  // posts (附件2)
  'postName',
  'postTask',
  'contact',
  'member',
  'commitment',
  'annual',
  // quarters, in both; which one is in `quarter`
  'quarter',
  // columns schools add that mean something
  'serial',
  'keptCount',
  'halfYear',
  'unit',
] as const;

export type ColumnKey = (typeof COLUMN_KEYS)[number];

export const columnSchema = z.strictObject({
  key: z.enum(COLUMN_KEYS),
  /** 1-based; only with key `quarter`. */
  quarter: z.int().min(1).optional(),
  label: z.string().min(1),
  /** Where the printed header breaks into lines, e.g. ["工作", "目标"]. */
  printed: z.array(z.string()).min(1),
  aliases: z.array(z.string()),
  /** A value also holds for the blank cells below it: merged, or left empty (spec §3). */
  fillDown: z.boolean(),
  widthMm: z.number().positive(),
  align: z.enum(['left', 'center']),
});

/** A column that schools add: recognised so that it is never taken for another, and mostly ignored. */
const extraColumnSchema = z.strictObject({
  key: z.enum(COLUMN_KEYS).optional(),
  labels: z.array(z.string()).min(1),
});

export const printSchema = z.strictObject({
  orientation: z.enum(['portrait', 'landscape']),
  /** Millimetres (spec §4.2). */
  margins: z.strictObject({ top: z.number(), bottom: z.number(), left: z.number(), right: z.number() }),
});

export const listTableSchema = z.strictObject({
  /** 附件1 */
  attachment: z.string().min(1),
  sheetName: z.string().min(1),
  /** Printed heading; `{school}` is the school's name, or `blank` where there is none yet. */
  title: z.string().min(1),
  blank: z.string(),
  /** 附件1 prints its label on a line of its own, 附件2 before the title. */
  labelLine: z.enum(['own', 'withTitle']),
  label: z.string(),
  subtitle: z.string(),
  /** Other names under which the table is known; matched without quotes and blanks. */
  titleAliases: z.array(z.string()),
  columns: z.array(columnSchema).min(2),
  /** Header over the quarter columns (落实进度, 履岗情况). */
  quarterGroup: z.strictObject({ label: z.string().min(1), aliases: z.array(z.string()) }),
  /** Sub-headers where a quarter has two columns: the one that holds the grade, and the others. */
  quarterParts: z.strictObject({ grade: z.array(z.string()), other: z.array(z.string()) }),
  extraColumns: z.array(extraColumnSchema),
  /** A header block is this table when every group has at least one of its columns (spec §3). */
  recognisedBy: z.array(z.array(z.enum(COLUMN_KEYS)).min(1)).min(1),
  /** Labels printed before anyone fills the form in. */
  printedRows: z.strictObject({
    column: z.enum(COLUMN_KEYS),
    groups: z.array(
      z.strictObject({ label: z.string(), rows: z.int().min(1), aliases: z.array(z.string()) }),
    ),
  }),
  notes: z.array(z.string()),
  print: printSchema,
});

export const formTableSchema = z.strictObject({
  attachment: z.string().min(1),
  sheetName: z.string().min(1),
  label: z.string(),
  title: z.string().min(1),
  /** Appended to the title so that the paper says its quarter (spec §1.3 [D]); `{year}`, `{quarter}`. */
  periodSuffix: z.string(),
  titleAliases: z.array(z.string()),
  unitLabel: z.string().min(1),
  unitAliases: z.array(z.string()),
  /** Parts of a name that show it is a unit's (中学, 幼儿园): told from departments, headings and file names by them. */
  unitWords: z.array(z.string().min(1)),
  dateLabel: z.string().min(1),
  dateAliases: z.array(z.string()),
  /** Printed date with `{year}` and blanks for month and day. */
  datePrinted: z.string(),
  /** How many of the ten labels make a block of cells this form (spec §3). */
  labelsNeeded: z.int().min(1),
  /** Headings of columns beside the labels that hold something else than this quarter's figures. */
  otherColumns: z.array(z.string().min(1)),
  signatureLine: z.string(),
  /** The word of that line behind which each of them signs; absent where no names are printed. */
  signers: z
    .strictObject({
      head: z.string().min(1).optional(),
      checkedBy: z.string().min(1).optional(),
      preparedBy: z.string().min(1).optional(),
    })
    .optional(),
  widthsMm: z.strictObject({
    list: z.tuple([z.number(), z.number()]),
    twoBlocks: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  }),
  print: printSchema,
});

export type ListTableDefinition = z.infer<typeof listTableSchema>;
