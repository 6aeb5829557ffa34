import { z } from 'zod';
import { RULE_IDS } from '../checks/finding';
import {
  COUNTING_RULES,
  INDICATOR_KEYS,
  type ComputedIndicatorKey,
  type IndicatorKey,
} from '../mechanism/indicator-definition';
import type { RememberedRow } from '../school/row-memory';
import { numberCell, periodCells, textCell } from './mark-cells';
import type { ChosenCell, SchoolChoices, WrittenReport } from './school-choices';

/** What a row of the mark adds to what is known of the clerk's choices. */
export type ChoiceChange = (choices: SchoolChoices) => SchoolChoices;

const count = numberCell.refine((value) => Number.isInteger(value) && value >= 0);
/** Written with a sign in front, so that no program takes one for a number. */
const MARK_SIGN = '#';
const markCell = z
  .string()
  .startsWith(MARK_SIGN)
  .transform((value) => value.slice(MARK_SIGN.length));
export const signedMark = (textMark: string): string => `${MARK_SIGN}${textMark}`;

const cellOf = (sheet: string, cell: string, textMark: string): ChosenCell => ({
  place: { sheet, cell },
  textMark,
});

/** Adds to one of the lists. */
const added =
  <Key extends 'wordings' | 'keptFindings' | 'pledgeCounts' | 'keptCounts' | 'confirmedEstimates'>(
    key: Key,
    item: SchoolChoices[Key][number],
  ): ChoiceChange =>
  (choices) => ({ ...choices, [key]: [...choices[key], item] });

const isRuleOf = (key: ComputedIndicatorKey, rule: string): boolean =>
  (COUNTING_RULES[key] as readonly string[]).includes(rule);

const computedKey = z.enum(Object.keys(COUNTING_RULES) as ComputedIndicatorKey[]);

/** Figures as they follow each other in a row: key, number, key, number. */
function figuresOf(cells: readonly (string | number)[]): WrittenReport['values'] | undefined {
  const figures: Partial<Record<IndicatorKey, number>> = {};
  for (let index = 0; index < cells.length; index += 2) {
    const figure = z.tuple([z.enum(INDICATOR_KEYS), numberCell]).safeParse(cells.slice(index, index + 2));
    if (!figure.success) return undefined;
    figures[figure.data[0]] = figure.data[1];
  }
  return figures;
}

const rowsJson = z.array(z.tuple([z.enum(['goals', 'posts']), z.string()], z.string()));

/** The rows of a report out of the cells that their JSON was cut into; undefined where it is damaged. */
function rowsOf(cells: readonly string[]): readonly RememberedRow[] | undefined {
  try {
    const rows = rowsJson.safeParse(JSON.parse(cells.join('')));
    return rows.data?.map(([kind, key, ...ratings]) => ({ kind, key, ratings }));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const samePeriod = (report: WrittenReport, year: number, quarter: number): boolean =>
  report.year === year && report.quarter === quarter;

/** By first cell, what the rest of a row adds to the choices. */
export const CHOICE_ROWS = {
  choices: z.tuple([]).transform((): ChoiceChange => (choices) => choices),
  wording: z
    .tuple([textCell, textCell.optional()])
    .transform(([text, grade]) => added('wordings', { text, grade: grade ?? null })),
  keptFinding: z
    .tuple([z.enum(RULE_IDS), textCell, textCell, markCell, textCell.optional()])
    .transform(([rule, sheet, cell, textMark, reason]) =>
      added('keptFindings', { rule, ...cellOf(sheet, cell, textMark), reason: reason ?? '' }),
    ),
  findingsMarked: z
    .tuple([])
    .transform((): ChoiceChange => (choices) => ({ ...choices, findingsMarked: true })),
  countingRule: z
    .tuple([computedKey, z.string()])
    .refine(([key, rule]) => isRuleOf(key, rule))
    .transform(([key, rule]): ChoiceChange => (choices) => ({
      ...choices,
      rules: { ...choices.rules, [key]: rule },
    })),
  pledgeCount: z
    .tuple([textCell, textCell, markCell, count])
    .transform(([sheet, cell, mark, value]) =>
      added('pledgeCounts', { ...cellOf(sheet, cell, mark), count: value }),
    ),
  keptCount: z
    .tuple([textCell, textCell, markCell, count, ...periodCells])
    .transform(([sheet, cell, mark, value, year, quarter]) =>
      added('keptCounts', { ...cellOf(sheet, cell, mark), count: value, year, quarter }),
    ),
  namesakes: z.array(textCell).transform((names): ChoiceChange => (choices) => ({
    ...choices,
    namesakes: [...choices.namesakes, ...names],
  })),
  confirmedEstimate: z
    .tuple([...periodCells, numberCell])
    .transform(([year, quarter, value]) => added('confirmedEstimates', { year, quarter, value })),
  report: z
    .tuple([...periodCells], z.union([z.string(), z.number()]))
    .transform(([year, quarter, ...cells], context): ChoiceChange => {
      const values = figuresOf(cells);
      if (!values) context.addIssue({ code: 'custom', message: 'no figures' });
      return (choices) => ({
        ...choices,
        reports: [...choices.reports, { year, quarter, values: values ?? {} }],
      });
    }),
  reportRows: z
    .tuple([...periodCells], textCell)
    .transform(([year, quarter, ...cells], context): ChoiceChange => {
      const rows = rowsOf(cells);
      if (!rows) context.addIssue({ code: 'custom', message: 'no rows' });
      return (choices) => ({
        ...choices,
        reports: choices.reports.map((report) =>
          rows && samePeriod(report, year, quarter) ? { ...report, rows } : report,
        ),
      });
    }),
  withFooter: z.tuple([]).transform((): ChoiceChange => (choices) => ({ ...choices, withFooter: true })),
  signature: z
    .tuple([z.enum(['preparedBy', 'checkedBy', 'head']), textCell])
    .transform(([key, name]): ChoiceChange => (choices) => ({
      ...choices,
      signatures: { ...choices.signatures, [key]: name },
    })),
} as const satisfies Record<string, z.ZodType<ChoiceChange>>;
