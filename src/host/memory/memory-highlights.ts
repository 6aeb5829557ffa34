import type { Highlight } from '../../domain/sheet/highlight';
import { tintsOf } from '../../domain/sheet/tints';
import { HostError } from '../host-error';
import { sheetNamed } from './find-sheet';
import type { MemorySheet } from './memory-sheet';

/** The sheets with these tints and no others; throws before anything is changed. */
export function withHighlights(
  sheets: readonly MemorySheet[],
  highlights: readonly Highlight[],
): readonly MemorySheet[] {
  const wanted = new Map(
    tintsOf(highlights).map(({ sheet, tints }) => [sheetNamed(sheets, sheet).id, tints]),
  );
  return sheets.map((sheet) => {
    const tints = wanted.get(sheet.id) ?? [];
    if (JSON.stringify(tints) === JSON.stringify(sheet.tints)) return sheet;
    if (sheet.isProtected) throw new HostError('sheetProtected', { sheet: sheet.name });
    return { ...sheet, tints };
  });
}
