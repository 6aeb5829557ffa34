import type { IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { ISheetNote } from '@univerjs/sheets-note';
import type { ISheetDataValidationRule } from '@univerjs/core';

/** A sheet with all that the grid keeps of it, gathered from what it saves. */
export interface SavedSheet {
  readonly sheet: Partial<IWorksheetData>;
  readonly styleOf: (style: unknown) => IStyleData;
  readonly nameOfSheet: (id: string) => string;
  readonly validations: readonly ISheetDataValidationRule[];
  readonly conditions: readonly IConditionFormattingRule[];
  readonly notes: readonly ISheetNote[];
}

export function savedSheets(saved: IWorkbookData): readonly SavedSheet[] {
  const validations = resource<Record<string, ISheetDataValidationRule[]>>(saved, 'DATA_VALIDATION');
  const conditions = resource<Record<string, IConditionFormattingRule[]>>(saved, 'CONDITIONAL_FORMATTING');
  const notes = resource<Record<string, unknown>>(saved, 'NOTE');
  return saved.sheetOrder.map((id) => ({
    sheet: saved.sheets[id] ?? {},
    styleOf: (style) => resolvedStyle(saved, style),
    nameOfSheet: (other) => saved.sheets[other]?.name ?? '',
    validations: validations[id] ?? [],
    conditions: conditions[id] ?? [],
    notes: notesIn(notes[id]),
  }));
}

function resource<Data extends object>(saved: IWorkbookData, part: string): Data {
  const found = saved.resources?.find(({ name }) => name === `SHEET_${part}_PLUGIN`);
  return JSON.parse(found?.data || '{}') as Data;
}

/** By row and column, or in a list, however deep. */
function notesIn(value: unknown): readonly ISheetNote[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'note' in value ? [value as ISheetNote] : Object.values(value).flatMap(notesIn);
}

/** A style by its name or itself, over the look of a new cell. */
function resolvedStyle({ styles, defaultStyle }: IWorkbookData, style: unknown): IStyleData {
  const look = (name: unknown): IStyleData =>
    typeof name === 'string' ? (styles[name] ?? {}) : (name ?? {});
  return { ...look(defaultStyle), ...look(style) };
}
