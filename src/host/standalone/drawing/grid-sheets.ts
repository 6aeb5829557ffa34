import { generateRandomId } from '@univerjs/core';
import type { DocumentSheet, DocumentStyle } from '../../../domain/document/workbook-document';
import { sameName } from '../../../domain/sheet/sheet-names';
import type { GridSheet } from '../changes/sheet-changes';
import { sheetData } from '../data';
import type { ShownWorkbook } from '../shown-workbook';

/** Sheets that come together, as the workbook that is shown takes them in; their links find each other and those there. */
export function gridSheets(
  shown: ShownWorkbook,
  sheets: readonly DocumentSheet[],
  styles: readonly DocumentStyle[],
): readonly GridSheet[] {
  const ids = sheets.map(() => generateRandomId(8));
  const sheetIds = new Map([
    ...shown.sheets.map((sheet) => [sameName(sheet.getName()), sheet.getSheetId()] as const),
    ...sheets.map(({ name }, index) => [sameName(name), ids[index] ?? ''] as const),
  ]);
  const known = shown.workbook.getStyles();
  return sheets.map((sheet, index) => {
    const id = ids[index] ?? '';
    const data = sheetData(sheet, styles, {
      id,
      sheetIds,
      // A style that is known and that no cell has is no harm where the drawing fails.
      styleId: (style) => known.setValue(style) ?? '',
    });
    return { sheet: data.sheet, extras: { ...data, links: [] } };
  });
}
