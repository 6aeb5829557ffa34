import type { WorkbookMemory } from './workbook-memory';

/**
 * Remembers sheets that were drawn. A name that is remembered already now means the new sheet: the old one is gone, as
 * no workbook has two sheets of a name, whatever the case.
 */
export function mergeDrawn(memory: WorkbookMemory, added: WorkbookMemory['drawn']): WorkbookMemory {
  const names = new Set(added.map(({ sheet }) => sheet.toLowerCase()));
  return {
    ...memory,
    drawn: [...memory.drawn.filter(({ sheet }) => !names.has(sheet.toLowerCase())), ...added],
  };
}
