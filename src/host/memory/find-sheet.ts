import { sameName } from '../../domain/sheet/sheet-names';
import { HostError } from '../host-error';
import type { MemorySheet } from './memory-sheet';

/** The sheet of a name, whatever the case; `sheetMissing` where there is none. */
export function sheetNamed(sheets: readonly MemorySheet[], name: string): MemorySheet {
  const found = sheets.find((sheet) => sameName(sheet.name) === sameName(name));
  if (!found) throw new HostError('sheetMissing', { sheet: name });
  return found;
}
