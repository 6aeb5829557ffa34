import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { WorkbookLayout } from '../../domain/sheet/layout';
import { withNoteBoxes } from './note-boxes';
import { withOwnFont } from './own-font';
import { packed } from './packed';
import { withGrowingRows } from './row-heights';
import { withLinks } from './sheet-links';

const STYLES = 'xl/styles.xml';

/**
 * Packs exceljs' file again: without its entries for directories, with a fixed date on every entry, and with what it
 * cannot write itself (links, growing rows, sizes of notes, the workbook's own font). `names` maps the layout's sheet names to those in the file.
 */
export function repack(
  written: Uint8Array,
  layout: WorkbookLayout,
  names: ReadonlyMap<string, string>,
): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(written)).filter(([path]) => !path.endsWith('/')));
  const textOf = (path: string): string | undefined => {
    const part = parts.get(path);
    return part && strFromU8(part);
  };
  layout.sheets.forEach((sheet, index) => {
    const number = index + 1;
    const sheetPath = `xl/worksheets/sheet${number}.xml`;
    const relationshipsPath = `xl/worksheets/_rels/sheet${number}.xml.rels`;
    const drawingPath = `xl/drawings/vmlDrawing${number}.vml`;
    const linked = withLinks(
      { sheet: textOf(sheetPath) ?? '', relationships: textOf(relationshipsPath) },
      sheet,
      names,
    );
    parts.set(sheetPath, strToU8(withGrowingRows(linked.sheet, sheet)));
    if (linked.relationships !== undefined) parts.set(relationshipsPath, strToU8(linked.relationships));
    const drawing = textOf(drawingPath);
    if (drawing !== undefined) parts.set(drawingPath, strToU8(withNoteBoxes(drawing, sheet)));
  });
  parts.set(STYLES, strToU8(withOwnFont(textOf(STYLES) ?? '')));
  return packed(parts);
}
