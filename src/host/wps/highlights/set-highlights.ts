import type { Highlight } from '../../../domain/sheet/highlight';
import { tintChanges } from '../../tint-changes';
import { inOneGo } from '../in-one-go';
import type { WorkbookInHand } from '../workbook-in-hand';
import { tintedSheets } from './standing-tints';
import { addTints, putTintsBack, removeTints } from './write-tints';

/** Tints cells, all or none; nothing is written where the tints are as they should be. */
export function setHighlights(hand: WorkbookInHand, highlights: readonly Highlight[]): void {
  const changes = tintChanges(tintedSheets(hand), highlights);
  if (changes.length === 0) return;
  inOneGo(hand.app, (journal) => {
    for (const { sheet: tinted, tints } of changes) {
      const { sheet, rules } = tinted;
      journal.note(() => putTintsBack(sheet, rules));
      removeTints(sheet, rules);
      addTints(sheet, tints);
    }
  });
}
