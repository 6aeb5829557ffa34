import type { SheetSnapshot } from '../sheet/snapshot';
import { cellAddress } from '../sheet/address';
import type { FormWords } from './form-words';
import { headerKey } from './header-text';
import { periodInSheetName } from './period-text';
import type { StepsTable } from './recognised-table';
import type { SheetScan } from './sheet-scan';

/** A flowchart's title stands in the first rows of its sheet. */
const TITLE_ROWS = 12;
const LONGEST_TITLE = 80;

/** A flowchart of the mechanism (附件3, 附件4), known by its title. */
export function readStepsSheet(
  sheet: SheetSnapshot,
  scan: SheetScan,
  words: FormWords,
): StepsTable | undefined {
  if (!scan.used) return undefined;
  const titles = words.mechanism.flowcharts.map(({ title }) => headerKey(title));
  for (let row = scan.used.top; row < scan.used.top + TITLE_ROWS; row++) {
    for (const [col, value] of (sheet.rows[row] ?? []).entries()) {
      if (typeof value !== 'string' || value.length > LONGEST_TITLE) continue;
      const key = headerKey(value);
      if (!titles.some((title) => key.includes(title))) continue;
      return {
        kind: 'steps',
        sheet: sheet.name,
        sheetHidden: sheet.hidden,
        range: scan.used,
        title: { text: value.trim(), place: { sheet: sheet.name, cell: cellAddress(row, col) } },
        unit: undefined,
        period: periodInSheetName(sheet.name, words.periods),
        guesses: [],
      };
    }
  }
  return undefined;
}
