import type { StyleTable } from '../../../domain/document/style-table';
import type { LeftBehindTally } from '../left-behind-tally';
import type { StylesPart } from './styles-part';

/** What the readers of a sheet's parts share. */
export interface SheetContext {
  readonly name: string;
  readonly styles: StylesPart;
  /** Where the looks of cells get their places in the document. */
  readonly table: StyleTable;
  readonly tally: LeftBehindTally;
  /** Numbers of the shared texts that are written in several fonts. */
  readonly richTexts: ReadonlySet<number>;
  /** Names, in lower case, that formulas may use and the document does not keep. */
  readonly lostNames: ReadonlySet<string>;
  /** Days to add to the numbers of dates. */
  readonly dateShift: number;
}
