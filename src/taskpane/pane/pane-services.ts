import type { PoolOptions } from '../../actions/reading/reading-pool';
import type { ReadingPlatform } from '../../actions/reading/reading-platform';
import type { CalendarDate } from '../../domain/sheet/cell-value';
import type { Host } from '../../host/port';
import type { ProgramFacts } from '../../host/program-facts';
import type { ProgramTheme } from '../../host/program-theme';
import type { Lang } from '../../messages/fill';
import type { SampleSource } from '../sample/sample-source';
import type { PaneCore } from './pane-core';

/** Everything the pane needs from outside; a test gives a memory host and a fixed day. */
export interface PaneServices {
  readonly host: Host;
  /** The mechanism and the way to the workbook's memory; the pane shows nothing of a workbook before it is there. */
  readonly core: () => Promise<PaneCore>;
  readonly lang: Lang;
  /** The clerk's calendar day. */
  readonly today: () => CalendarDate;
  /** Threads that read workbooks; none is started before it is needed. */
  readonly pool: () => PoolOptions;
  /** What reading a file on the page's own thread needs; fetched when first needed. */
  readonly platform: () => Promise<ReadingPlatform>;
  /** Which program the pane runs in, for the diagnostics report. */
  readonly program: ProgramFacts;
  readonly theme: ProgramTheme;
  /** The sample quarter, where one is shipped with the page. */
  readonly sample?: SampleSource;
}
