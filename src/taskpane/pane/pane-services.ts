import type { PoolOptions } from '../../actions/reading/reading-pool';
import type { ReadingPlatform } from '../../actions/reading/reading-platform';
import type { CalendarDate } from '../../domain/sheet/cell-value';
import type { Host } from '../../host/port';
import type { ProgramFacts } from '../../host/program-facts';
import type { ProgramTheme } from '../../host/program-theme';
import type { Lang } from '../../messages/fill';
import type { SampleSource } from '../sample/sample-source';
import type { FileChooser, FileSaver } from './file-services';
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
  readonly pool: () => PoolOptions | Promise<PoolOptions>;
  /** What reading a file on the page's own thread needs; fetched when first needed. */
  readonly platform: () => Promise<ReadingPlatform>;
  /** Which program the pane runs in, for the diagnostics report. */
  readonly program: ProgramFacts;
  readonly theme: ProgramTheme;
  /** Hides the pane, where the program around it may offer no way of its own. */
  readonly closePane?: () => void;
  /** Opens the page that tries out the program around the pane, where there is one. Throws where it cannot be opened. */
  readonly openProbe?: () => void;
  /** Where the program has windows of its own for choosing files, and a way to save them; else the page's are used. */
  readonly chooser?: FileChooser;
  readonly saver?: FileSaver;
  /** The sample quarter, where one is shipped with the page. */
  readonly sample?: SampleSource;
}
