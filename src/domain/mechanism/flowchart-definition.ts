import { z } from 'zod';

/** A flowchart of the official document, text verbatim with its slips of the pen (spec §1.4, §1.5). */
export const flowchartSchema = z.strictObject({
  key: z.enum(['workflow', 'dutyFlow']),
  attachment: z.string().min(1),
  sheetName: z.string().min(1),
  label: z.string(),
  title: z.string().min(1),
  sections: z.array(z.strictObject({ label: z.string().min(1), text: z.string() })),
  steps: z.array(
    z.strictObject({
      titleLines: z.array(z.string()).min(1),
      points: z.array(z.string()).min(1),
      /** The same points with the slips corrected; only where they differ. */
      corrected: z.array(z.string()).optional(),
      /** What the official text asks for as evidence. */
      evidence: z.array(z.string()),
    }),
  ),
  roles: z.array(z.string()),
});
