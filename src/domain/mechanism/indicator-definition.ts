import { z } from 'zod';

/** The ten figures of the quarterly report in form order (spec §2.4 ①–⑩); the keys of the result contract. */
export const INDICATOR_KEYS = [
  'partyOrgTotal',
  'memberTotal',
  'orgsImplementing',
  'annualTaskCount',
  'quarterTasksDone',
  'dutyMemberCount',
  'commitmentCount',
  'commitmentsKept',
  'siteMeetingCount',
  'liaisonPointCount',
] as const;

export type IndicatorKey = (typeof INDICATOR_KEYS)[number];

/** Ways to count ④–⑧; the first of each list in the mechanism file is the one in force (spec §2.4). */
export const COUNTING_RULES = {
  annualTaskCount: ['taskRows', 'numberedItems'],
  quarterTasksDone: [
    'ratedInQuarter',
    'goodOrMedium',
    'dueByQuarterAndRated',
    'dueInQuarterAndRated',
    'cumulativeRated',
  ],
  dutyMemberCount: ['distinctNames', 'appearances', 'nameAndPost', 'withContacts'],
  commitmentCount: ['perCell', 'perPerson', 'onePerCell'],
  commitmentsKept: ['proxyGood', 'proxyGoodMedium', 'proxyAnyGrade', 'explicitOnly', 'manual'],
} as const;

export type ComputedIndicatorKey = keyof typeof COUNTING_RULES;
export type CountingRule<K extends ComputedIndicatorKey = ComputedIndicatorKey> =
  (typeof COUNTING_RULES)[K][number];

export const indicatorSchema = z.strictObject({
  key: z.enum(INDICATOR_KEYS),
  label: z.string().min(1),
  /** Where the printed label breaks into lines. */
  printed: z.array(z.string()).min(1),
  aliases: z.array(z.string()),
  /** Measure word used behind the figure in messages: 个 人 项 件 次. */
  unit: z.string().min(1),
  /** Stock at the quarter's end, flow of the quarter, or flow of the year so far (spec §2.3). */
  basis: z.enum(['asOf', 'quarter', 'yearToDate']),
  source: z.enum(['typed', 'goals', 'posts']),
  /** Rules in force and on offer, the active one first; only for figures that a table can give. */
  rules: z.array(z.strictObject({ id: z.string(), label: z.string() })),
  /** What a clerk should know before typing the figure. */
  hint: z.string(),
});

export type Indicator = z.infer<typeof indicatorSchema>;
