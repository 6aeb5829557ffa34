import { z } from 'zod';
import { flowchartSchema, stepFieldsSchema } from './flowchart-definition';
import { indicatorSchema, INDICATOR_KEYS } from './indicator-definition';
import { formTableSchema, listTableSchema } from './table-definition';
import { ratingVocabularySchema } from './rating-definition';

/** Words of Chinese office practice that readers need; a place may extend them without touching code. */
export const vocabularySchema = z.strictObject({
  /** A cell that says “as above”. */
  sameAsAbove: z.array(z.string()).min(1),
  /** Cell texts that stand for nothing: a placeholder, not a task, a person or a pledge. */
  placeholders: z.array(z.string()).min(1),
  /** First words of a row that adds up the rows above it. */
  totalRows: z.array(z.string()).min(1),
  /** Openings of lines under a table that belong to no row (notes, signatures). */
  tableEnds: z.array(z.string()).min(1),
  /** Bracketed remarks behind a name that say the person is not a Party member (spec §2.4 ⑥). */
  nonMemberRemarks: z.array(z.string()).min(1),
  /** Forms of address dropped behind a name when enough of the name remains (spec §2.5). */
  honorifics: z.array(z.string()).min(1),
  /** Parts of words that show a text names a group or an office, not a person (spec §2.5 全体党员, 教务处). */
  groupWords: z.array(z.string()).min(1),
  /** Marks of an invented or hidden name such as 张×× or 张某 (spec §3). */
  maskedNameMarks: z.array(z.string()).min(1),
  /** Parts of an organisation's name that make it a Party organisation (spec §2.4 ③). */
  partyOrganizationWords: z.array(z.string()).min(1),
  /** Organisations of the Youth League, whose names hold a word of the list above (团总支). */
  youthLeagueWords: z.array(z.string()),
  /** How a rating cell says in words that promises were kept (spec §2.4 ⑧ (3)). */
  kept: z.strictObject({
    /** Before a number of items: 兑现3件. */
    verbs: z.array(z.string()).min(1),
    all: z.array(z.string()),
    none: z.array(z.string()),
    /** Before a word of `all`, they leave open how many: 部分已兑现. */
    partly: z.array(z.string()),
  }),
  /** Spans of a year named in 完成时限 (spec §2.8); `term` may end in January or July and is asked about. */
  deadlines: z.strictObject({
    firstHalf: z.array(z.string()),
    secondHalf: z.array(z.string()),
    wholeYear: z.array(z.string()),
    term: z.array(z.string()),
  }),
  /** Endings of a unit's name that only say which Party organ signs (spec §3 一中党委). */
  unitSuffixes: z.array(z.string()).min(1),
  /** Openings of a unit's name that only say whose organ it is (中共). */
  unitPrefixes: z.array(z.string()),
  /** Headers of columns that hold personal data the summary never needs; read no further (spec §5.4). */
  privateColumns: z.array(z.string()).min(1),
});

export const mechanismSchema = z.strictObject({
  $schema: z.string().optional(),
  schemaVersion: z.literal(1),
  id: z.string().min(1),
  name: z.string().min(1),
  /** Calendar month in which the mechanism's year starts, 1–12 (spec §2.2). */
  yearStartMonth: z.int().min(1).max(12),
  /** The periods of a year in order; their number divides 12. `aliases` are other spellings in headers. */
  quarters: z
    .array(z.strictObject({ label: z.string().min(1), aliases: z.array(z.string()) }))
    .min(1)
    .max(12),
  ratings: ratingVocabularySchema,
  vocabulary: vocabularySchema,
  tables: z.strictObject({ goals: listTableSchema, posts: listTableSchema, report: formTableSchema }),
  flowcharts: z.array(flowchartSchema),
  stepFields: stepFieldsSchema,
  indicators: z.array(indicatorSchema).length(INDICATOR_KEYS.length),
  /** Units expected to report where no roster is given; empty in a mechanism for general use. */
  units: z.array(
    z.strictObject({ name: z.string().min(1), aliases: z.array(z.string()), code: z.string().optional() }),
  ),
  /** Days after the quarter's end by which the report is due (spec §5.2 [A]). */
  dueDays: z.int().min(0),
  /** Days before and after a quarter's end in which a report date belongs to that quarter (spec §2.2). */
  reportWindowDays: z.int().min(0),
});

/** A mechanism as data: everything about 168 that is wording, order or scale. Validated once, where it is loaded. */
export type Mechanism = z.infer<typeof mechanismSchema>;
export type Vocabulary = z.infer<typeof vocabularySchema>;

/** Turns unknown JSON into a mechanism; throws a ZodError that names the path of what is wrong. */
export const parseMechanism = (data: unknown): Mechanism => mechanismSchema.parse(data);
