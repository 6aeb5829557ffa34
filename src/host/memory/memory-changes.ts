import { parseCellAddress } from '../../domain/sheet/address';
import { hullOf } from '../../domain/sheet/hull';
import type { WorkbookChange } from '../port';
import type { MemorySheet } from './memory-sheet';

/** What is told of a change: the cells of each sheet where only cells are others, nothing of tints and lists. */
export function changesBetween(
  before: readonly MemorySheet[],
  after: readonly MemorySheet[],
): readonly WorkbookChange[] {
  const isSame = (sheet: MemorySheet, index: number): boolean => {
    const old = before[index];
    return old !== undefined && essence(old) === essence(sheet) && old.setup === sheet.setup;
  };
  if (before.length !== after.length || !after.every(isSame)) return [{ kind: 'other' }];
  return after.flatMap((sheet, index): readonly WorkbookChange[] => {
    const range = hullOf(changedCells(before[index]?.cells ?? new Map(), sheet.cells));
    return range ? [{ kind: 'cells', sheet: sheet.name, range }] : [];
  });
}

const essence = ({ id, name, visibility, merges }: MemorySheet): string =>
  JSON.stringify([id, name, visibility, merges]);

function changedCells(before: MemorySheet['cells'], after: MemorySheet['cells']) {
  if (before === after) return [];
  const addresses = new Set([...before.keys(), ...after.keys()]);
  return [...addresses].flatMap((address) => {
    const at = before.get(address) === after.get(address) ? undefined : parseCellAddress(address);
    return at ? [{ top: at.row, left: at.col, bottom: at.row, right: at.col }] : [];
  });
}
