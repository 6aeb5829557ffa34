import { z } from 'zod';

/** A grade of the official scale, best first. `key` is what code and JSON use, `label` what the form says. */
const gradeSchema = z.strictObject({ key: z.string().min(1), label: z.string().min(1) });

/**
 * Wording that is not on the scale but stands for a grade, to be confirmed once per workbook. Where one of
 * `unless.alsoSeen` occurs in the same workbook the wording means `unless.grade` instead (spec §2.7 良好, 较好).
 */
const synonymSchema = z.strictObject({
  texts: z.array(z.string()).min(1),
  grade: z.string().min(1),
  unless: z.strictObject({ alsoSeen: z.array(z.string()).min(1), grade: z.string().min(1) }).optional(),
});

export const ratingVocabularySchema = z
  .strictObject({
    scale: z.array(gradeSchema).min(2),
    synonyms: z.array(synonymSchema),
    /** Grades people write that the scale does not have (差, 不合格): an error that asks. */
    offScale: z.array(z.string()),
    /** Done, but without a grade (√, 完成). */
    done: z.array(z.string()),
    /** Not done (未完成, 推进中, ×). */
    notDone: z.array(z.string()),
    /** Negations; tested before `done`, so that 未完成 is never read as 完成. */
    negations: z.array(z.string()),
    /** Marks of an empty cell (—, /, 无). */
    blank: z.array(z.string()),
    /** Keys of the grades that count as “kept” in the default proxy of ⑧ and in the annual assessment. */
    keptProxy: z.array(z.string()).min(1),
    annualKept: z.strictObject({ grades: z.array(z.string()).min(1), texts: z.array(z.string()) }),
    /** Keys of the grades of the stricter rule `goodOrMedium` of ⑤. */
    goodOrBetter: z.array(z.string()).min(1),
  })
  .superRefine((ratings, context) => {
    const keys = new Set(ratings.scale.map((grade) => grade.key));
    const used = [
      ...ratings.synonyms.flatMap((synonym) => [synonym.grade, synonym.unless?.grade ?? synonym.grade]),
      ...ratings.keptProxy,
      ...ratings.annualKept.grades,
      ...ratings.goodOrBetter,
    ];
    for (const key of used) {
      if (!keys.has(key)) context.addIssue({ code: 'custom', message: `unknown grade key: ${key}` });
    }
  });

export type RatingVocabulary = z.infer<typeof ratingVocabularySchema>;
