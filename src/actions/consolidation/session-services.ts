import type { RosterUnit } from '../../domain/consolidation/roster';
import type { CalendarDate } from '../../domain/sheet/cell-value';
import type { SheetSnapshot } from '../../domain/sheet/snapshot';
import type { Lang } from '../../messages/fill';
import type { FileContent } from '../reading/reading-job';
import type { PoolOptions } from '../reading/reading-pool';
import type { ReadingPlatform } from '../reading/reading-platform';

/** A file as the clerk gives it; `name` is its path below what was dropped or chosen, with `/`. */
export interface GivenFile {
  readonly name: string;
  readonly blob: FileContent;
}

/** A file to be saved by the clerk. */
export interface ExportedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where a roster comes from. */
export type RosterSource =
  | { readonly kind: 'file'; readonly file: GivenFile }
  | { readonly kind: 'sheet'; readonly sheet: SheetSnapshot }
  | { readonly kind: 'remembered'; readonly units: readonly Pick<RosterUnit, 'name' | 'aliases'>[] };

/** What a session needs of the place it runs in. */
export interface SessionServices {
  /** Called once a reading. */
  readonly pool: () => PoolOptions | Promise<PoolOptions>;
  /** For the roster and the quarter before, which are read on this thread; loaded when first needed. */
  readonly platform: () => Promise<ReadingPlatform>;
  /** Only for guessing the quarter. */
  readonly today: CalendarDate;
  readonly lang: Lang;
}
