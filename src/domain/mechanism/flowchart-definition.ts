import { z } from 'zod';
import { printSchema } from './table-definition';

/**
 * What of the school's own tables can show how far a step is; the code knows how to read each of them. A step that
 * leaves its traces elsewhere, in minutes or on a notice board, has none.
 */
export const STEP_TRACES = [
  // 附件1 states goals
  'goalsFixed',
  // 附件1 has tasks and 附件2 has posts
  'tasksDivided',
  // 附件2 has posts
  'postsSet',
  // the posts have their members
  'membersChosen',
  // the members have made their pledges
  'pledgesMade',
  // something is said of the progress of tasks
  'tasksCarriedOut',
  // something is said of the performance on posts
  'postsCarriedOut',
  // tasks and posts are rated
  'allReviewed',
  // posts are rated
  'postsReviewed',
] as const;
export type StepTrace = (typeof STEP_TRACES)[number];

/** A flowchart of the official document, text verbatim with its slips of the pen (spec §1.4, §1.5). */
export const flowchartSchema = z.strictObject({
  key: z.enum(['workflow', 'dutyFlow']),
  attachment: z.string().min(1),
  sheetName: z.string().min(1),
  label: z.string(),
  title: z.string().min(1),
  /** In order: what leads to the first step, the bar beside the steps, the bar beside the roles; or none at all. */
  sections: z.array(z.strictObject({ label: z.string().min(1), text: z.string() })).max(3),
  steps: z
    .array(
      z.strictObject({
        titleLines: z.array(z.string()).min(1),
        points: z.array(z.string()).min(1),
        /** The same points with the slips corrected; only where they differ. */
        corrected: z.array(z.string()).optional(),
        /** What the official text asks for as evidence. */
        evidence: z.array(z.string()),
        shownBy: z.enum(STEP_TRACES).optional(),
      }),
    )
    .min(1),
  /** Each in the lines in which it is printed. */
  roles: z.array(z.array(z.string().min(1)).min(1)),
  print: printSchema,
});

/** How far a step is, in order. The words are data; what is done and what is not must be known to the code. */
export const STEP_STATES = ['notStarted', 'inProgress', 'done'] as const;
export type StepState = (typeof STEP_STATES)[number];

/** What a school writes beside each step of a flowchart; the original has none of it (design, flowcharts in cells). */
export const stepFieldsSchema = z.strictObject({
  /** Captions of the line under the title: whose chart it is, and of which year. */
  unitLabel: z.string().min(1),
  yearLabel: z.string().min(1),
  status: z.strictObject({
    caption: z.string().min(1),
    /** In order; the first is what a fresh chart says. */
    states: z
      .array(z.strictObject({ key: z.enum(STEP_STATES), label: z.string().min(1) }))
      .length(STEP_STATES.length)
      .refine((states) => states.every(({ key }, index) => key === STEP_STATES[index])),
    prompt: z.string(),
    error: z.string(),
  }),
  /** `format` is a number format of Excel. */
  date: z.strictObject({ caption: z.string().min(1), format: z.string() }),
  remark: z.strictObject({ caption: z.string().min(1) }),
});

export type Flowchart = z.infer<typeof flowchartSchema>;
