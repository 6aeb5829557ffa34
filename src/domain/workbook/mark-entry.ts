import { z } from 'zod';
import { CHOICE_ROWS, type ChoiceChange } from './choice-entries';
import { textCell, wholeNumber } from './mark-cells';
import { FORM_KINDS, type WorkbookMemory } from './workbook-memory';

/** One row of a mark that this version understands. */
export type MarkEntry =
  | { readonly key: 'role'; readonly role: NonNullable<WorkbookMemory['role']> }
  | { readonly key: 'unit'; readonly unit: string }
  | { readonly key: 'year'; readonly year: number }
  | { readonly key: 'quarter'; readonly quarter: number }
  | { readonly key: 'roster' }
  | { readonly key: 'rosterUnit'; readonly name: string; readonly aliases: readonly string[] }
  | { readonly key: 'rosterAliases'; readonly aliases: readonly string[] }
  | { readonly key: 'drawn'; readonly kind: WorkbookMemory['drawn'][number]['kind']; readonly sheet: string }
  | { readonly key: 'choice'; readonly change: ChoiceChange };

const role = z.enum(['school', 'authority']);
const kind = z.enum([...FORM_KINDS, 'consolidation']);

/** By first cell, what the rest of a row means. */
const ROWS = {
  role: z.tuple([role]).transform(([value]): MarkEntry => ({ key: 'role', role: value })),
  unit: z.tuple([textCell]).transform(([unit]): MarkEntry => ({ key: 'unit', unit })),
  year: z.tuple([wholeNumber(1000, 9999)]).transform(([year]): MarkEntry => ({ key: 'year', year })),
  quarter: z.tuple([wholeNumber(1, 12)]).transform(([quarter]): MarkEntry => ({ key: 'quarter', quarter })),
  roster: z.tuple([]).transform((): MarkEntry => ({ key: 'roster' })),
  rosterUnit: z
    .tuple([textCell], textCell)
    .transform(([name, ...aliases]): MarkEntry => ({ key: 'rosterUnit', name, aliases })),
  rosterAliases: z.array(textCell).transform((aliases): MarkEntry => ({ key: 'rosterAliases', aliases })),
  drawn: z
    .tuple([kind, textCell])
    .transform(([drawnKind, sheet]): MarkEntry => ({ key: 'drawn', kind: drawnKind, sheet })),
} as const satisfies Record<Exclude<MarkEntry['key'], 'choice'>, z.ZodType<MarkEntry>>;

/** Reads one row of a mark, without the empty cells at its end; undefined where this version does not know it. */
export function readMarkEntry(row: readonly (string | number)[]): MarkEntry | undefined {
  const [key, ...cells] = row;
  if (typeof key !== 'string') return undefined;
  if (Object.hasOwn(ROWS, key)) return ROWS[key as keyof typeof ROWS].safeParse(cells).data;
  if (!Object.hasOwn(CHOICE_ROWS, key)) return undefined;
  const change = CHOICE_ROWS[key as keyof typeof CHOICE_ROWS].safeParse(cells).data;
  return change && { key: 'choice', change };
}
