import { LocaleType, type IWorkbookData } from '@univerjs/core';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import type { ISheetNote } from '@univerjs/sheets-note';
import type {
  DocumentName,
  DocumentStyle,
  WorkbookDocument,
} from '../../../domain/document/workbook-document';
import { sameName } from '../../../domain/sheet/sheet-names';
import { customOfWorkbook } from './carried-workbook';
import { DEFAULT_LOOK } from './default-look';
import type { SheetIds } from './link-target';
import { resourcesOf, WHOLE_WORKBOOK, type PluginData } from './plugin-data';
import { sheetData, type SheetData } from './sheet-data';
import { styleData, type StyleData } from './style-data';

/** The version of the grid whose words these are. */
const GRID_VERSION = '0.25.1';

/**
 * A document in the words of the grid, to be opened as the workbook `id`. Which sheet is shown is not among them: the
 * grid starts with the first it can show (`activeSheetId` says the other).
 */
export function workbookData(document: WorkbookDocument, id: string): IWorkbookData {
  const order = document.sheets.map((_, index) => `sheet-${index + 1}`);
  const sheetIds: SheetIds = new Map(
    document.sheets.map(({ name }, index) => [sameName(name), order[index] ?? '']),
  );
  const styles = enteredStyles(document.styles);
  const sheets = document.sheets.map((sheet, index) =>
    sheetData(sheet, document.styles, { id: order[index] ?? '', sheetIds, styleId: styles.idOf }),
  );
  return {
    id,
    name: '',
    appVersion: GRID_VERSION,
    locale: LocaleType.ZH_CN,
    styles: styles.byId,
    defaultStyle: styleData(DEFAULT_LOOK),
    sheetOrder: order,
    sheets: Object.fromEntries(sheets.map(({ sheet }) => [sheet.id, sheet])),
    resources: resourcesOf(pluginsOf(sheets, document.names, sheetIds)),
    custom: customOfWorkbook({ activeSheetId: order[document.active] ?? '' }),
  };
}

/** All styles of the document, in their order, also those no cell has; then those that cells need beside them. */
function enteredStyles(styles: readonly DocumentStyle[]): {
  readonly byId: Record<string, StyleData>;
  readonly idOf: (style: StyleData) => string;
} {
  const byId: Record<string, StyleData> = {};
  const ids = new Map<string, string>();
  const idOf = (style: StyleData): string => {
    const key = JSON.stringify(style);
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = `s${ids.size}`;
    ids.set(key, id);
    byId[id] = style;
    return id;
  };
  styles.map(styleData).filter(isSomething).forEach(idOf);
  return { byId, idOf };
}

const isSomething = (style: StyleData): boolean => Object.keys(style).length > 0;

const pluginsOf = (
  sheets: readonly SheetData[],
  names: readonly DocumentName[],
  sheetIds: SheetIds,
): PluginData => ({
  SHEET_DATA_VALIDATION_PLUGIN: bySheet(sheets, ({ validations }) => validations),
  SHEET_CONDITIONAL_FORMATTING_PLUGIN: bySheet(sheets, ({ conditions }) => conditions),
  SHEET_NOTE_PLUGIN: bySheet(sheets, ({ notes }) => notesByPlace(notes)),
  SHEET_DEFINED_NAME_PLUGIN: Object.fromEntries(
    names.map((name, index) => [`name-${index + 1}`, nameData(name, `name-${index + 1}`, sheetIds)]),
  ),
});

const bySheet = <Part>(
  sheets: readonly SheetData[],
  partOf: (sheet: SheetData) => Part,
): Record<string, Part> => Object.fromEntries(sheets.map((data) => [data.sheet.id, partOf(data)]));

function notesByPlace(notes: readonly ISheetNote[]): Record<number, Record<number, ISheetNote>> {
  const byPlace: Record<number, Record<number, ISheetNote>> = {};
  for (const note of notes) (byPlace[note.row] ??= {})[note.col] = note;
  return byPlace;
}

/** A name limited to a sheet that is not there holds for the whole workbook. */
const nameData = (
  { name, formula, sheet }: DocumentName,
  id: string,
  ids: SheetIds,
): IDefinedNamesServiceParam => ({
  id,
  name,
  formulaOrRefString: formula,
  localSheetId: (sheet === undefined ? undefined : ids.get(sameName(sheet))) ?? WHOLE_WORKBOOK,
});
