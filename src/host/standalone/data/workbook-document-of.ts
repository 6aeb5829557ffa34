import type { IWorkbookData } from '@univerjs/core';
import type { ISheetNote } from '@univerjs/sheets-note';
import type {
  DocumentName,
  DocumentSheet,
  WorkbookDocument,
} from '../../../domain/document/workbook-document';
import { carriedOfWorkbook } from './carried-workbook';
import { documentSheetOf } from './document-sheet-of';
import type { LinkPlaces } from './link-target';
import { pluginData, WHOLE_WORKBOOK, type PluginData } from './plugin-data';
import { stylesInUse } from './styles-in-use';

type NotesOfSheet = PluginData['SHEET_NOTE_PLUGIN'][string];
type Name = PluginData['SHEET_DEFINED_NAME_PLUGIN'][string];

/**
 * What a workbook of the grid holds, as its `save()` tells, in the words of a document. `activeSheetId` is the sheet
 * shown now; absent, the one that was shown first.
 */
export function documentOf(data: IWorkbookData, activeSheetId?: string): WorkbookDocument {
  const validations = pluginData(data, 'SHEET_DATA_VALIDATION_PLUGIN') ?? {};
  const conditions = pluginData(data, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN') ?? {};
  const notes = pluginData(data, 'SHEET_NOTE_PLUGIN') ?? {};
  const links = linkPlaces(data);
  const styles = stylesInUse(data.styles);
  const ids = data.sheetOrder.filter((id) => id in data.sheets);
  const sheets = ids.map((id) =>
    documentSheetOf(data.sheets[id] ?? {}, {
      styles,
      links,
      validations: validations[id] ?? [],
      conditions: conditions[id] ?? [],
      notes: notesOf(notes[id]),
    }),
  );
  const wanted = ids.indexOf(activeSheetId ?? carriedOfWorkbook(data.custom).activeSheetId ?? '');
  return { ...styles.numbered(sheets), active: shownSheet(sheets, wanted), names: names(data) };
}

const notesOf = (byRow: NotesOfSheet = {}): readonly ISheetNote[] =>
  Object.values(byRow).flatMap((row) => Object.values(row));

function shownSheet(sheets: readonly DocumentSheet[], wanted: number): number {
  if (sheets[wanted]?.visibility === 'visible') return wanted;
  return Math.max(
    0,
    sheets.findIndex(({ visibility }) => visibility === 'visible'),
  );
}

const definedNames = (data: IWorkbookData): readonly Name[] =>
  Object.values(pluginData(data, 'SHEET_DEFINED_NAME_PLUGIN') ?? {});

const names = (data: IWorkbookData): readonly DocumentName[] =>
  definedNames(data).map(({ name, formulaOrRefString, localSheetId }) => {
    const sheet =
      localSheetId === undefined || localSheetId === WHOLE_WORKBOOK
        ? undefined
        : data.sheets[localSheetId]?.name;
    return {
      name,
      formula: formulaOrRefString.replace(/^=/u, ''),
      ...(sheet === undefined ? {} : { sheet }),
    };
  });

const linkPlaces = (data: IWorkbookData): LinkPlaces => ({
  nameOfSheet: (id) => data.sheets[id]?.name,
  rangeOfName: (id) =>
    definedNames(data)
      .find((name) => name.id === id)
      ?.formulaOrRefString.replace(/^=/u, ''),
});
