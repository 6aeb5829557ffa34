import type { CellRange } from '../../../domain/sheet/address';
import { backWriting, writingSteps, type CellWriting } from '../../editing/cell-writing';
import { known } from '../../editing/touched-cells';
import { rectanglesOf } from '../../plan/rectangles';
import { inOneGo } from '../in-one-go';
import { stillHold } from '../reading/still-hold';
import { runOp } from '../run-op';
import type { SheetInHand, WorkbookInHand } from '../workbook-in-hand';

/** Writes cells of these sheets, block by block, or nothing: a failure anywhere puts all back that was written. */
export function writeCells(
  { app }: WorkbookInHand,
  sheets: readonly SheetInHand[],
  writings: readonly CellWriting[],
): void {
  inOneGo(app, (journal) => {
    for (const one of blocksOf(sheets, writings)) {
      journal.note(() => putBack(one));
      write(one);
    }
  });
}

/** Neighbours on one sheet, which are written together. */
interface Block {
  readonly sheet: SheetInHand;
  readonly range: CellRange;
  readonly block: readonly CellWriting[];
}

function blocksOf(sheets: readonly SheetInHand[], writings: readonly CellWriting[]): readonly Block[] {
  return [...new Set(writings.map(({ sheetId }) => sheetId))].flatMap((id) => {
    const sheet = known(sheets.find((one) => one.id === id));
    const onSheet = new Map(
      writings.flatMap((one) => (one.sheetId === id ? [[`${one.row}:${one.col}`, one] as const] : [])),
    );
    return rectanglesOf([...onSheet.values()]).map((range) => {
      const { top, left, bottom, right } = range;
      const block: CellWriting[] = [];
      for (let row = top; row <= bottom; row++) {
        for (let col = left; col <= right; col++) block.push(known(onSheet.get(`${row}:${col}`)));
      }
      return { sheet, range, block };
    });
  });
}

function putBack(one: Block): void {
  const { sheet, range, block } = one;
  const before = block.map((writing) => writing.before);
  if (!stillHold(sheet.sheet, range, before)) write({ ...one, block: block.map(backWriting) });
}

function write({ sheet, block }: Block): void {
  for (const { op } of writingSteps(block)) runOp(sheet.sheet, op);
}
