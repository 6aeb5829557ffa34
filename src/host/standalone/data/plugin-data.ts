import type { ISheetDataValidationRule, IWorkbookData } from '@univerjs/core';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { ISheetNote } from '@univerjs/sheets-note';

/** What the grid's plugins keep beside the sheets, by the names under which they do: rules and notes by the sheet's id. */
export interface PluginData {
  readonly SHEET_DATA_VALIDATION_PLUGIN: Readonly<Record<string, readonly ISheetDataValidationRule[]>>;
  readonly SHEET_CONDITIONAL_FORMATTING_PLUGIN: Readonly<Record<string, readonly IConditionFormattingRule[]>>;
  readonly SHEET_NOTE_PLUGIN: Readonly<
    Record<string, Readonly<Record<number, Readonly<Record<number, ISheetNote>>>>>
  >;
  readonly SHEET_DEFINED_NAME_PLUGIN: Readonly<Record<string, IDefinedNamesServiceParam>>;
}

/** The sheet to which a name belongs that holds for the whole workbook. */
export const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

export const resourcesOf = (data: PluginData): NonNullable<IWorkbookData['resources']> =>
  Object.entries(data).map(([name, part]) => ({ name, data: JSON.stringify(part) }));

/** What a plugin keeps; nothing where it is not there, or has kept nothing. */
export function pluginData<Name extends keyof PluginData>(
  { resources }: IWorkbookData,
  name: Name,
): PluginData[Name] | undefined {
  const text = resources?.find((resource) => resource.name === name)?.data;
  // The plugin of that name wrote it, in this very program.
  return text ? (JSON.parse(text) as PluginData[Name]) : undefined;
}
