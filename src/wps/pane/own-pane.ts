import type { WpsApplication, WpsTaskPane } from '../../host/wps/api/application-api';
import type { ViewId } from '../../taskpane/pane/view-id';
import { takeAskedView } from './asked-views';
import { readPanes, type PaneRecord } from './pane-records';

/** Milliseconds between looks; a look is one call of some tenths of a millisecond. */
const LOOK_EVERY = 500;

/** Pixels of the page below which its rows do not fit, and what it is given then. */
const LEAST_WIDTH = 300;
const GOOD_WIDTH = 340;
/** No screen has more of its own pixels to one of a page. */
const MOST_PIXELS = 4;

/** The pane that a page is in. */
export interface OwnPane {
  /** Hides it; the ribbon shows it again as it was. */
  close(): void;
  /**
   * Makes the pane wider where its page is narrow, `width` pixels: WPS may count the pixels of the screen, of which a fine
   * one has several to one of the page. Does nothing where it was made narrow by much more than that.
   */
  fit(width: number): void;
  /** Calls back with each view that the ribbon asks for. Returns the way to stop. */
  onAsked(listener: (view: ViewId) => void): () => void;
}

/** By the number in the page's address, `?pane=3`; the newest where WPS has taken the query away. */
export function ownPane(app: WpsApplication, query: string): OwnPane {
  const number = Number(new URLSearchParams(query).get('pane') ?? NaN);
  const record = (): PaneRecord | undefined => {
    const panes = readPanes(app.PluginStorage);
    return panes.find((pane) => pane.number === number) ?? (Number.isNaN(number) ? panes.at(-1) : undefined);
  };
  const pane = (): WpsTaskPane | null | undefined => {
    const own = record();
    return own && app.GetTaskPane(own.id);
  };
  return {
    close: () => {
      const shown = pane();
      if (shown) shown.Visible = false;
    },
    fit: (width) => {
      if (width >= LEAST_WIDTH || width * MOST_PIXELS < GOOD_WIDTH) return;
      const narrow = pane();
      if (narrow) narrow.Width = Math.round((narrow.Width * GOOD_WIDTH) / width);
    },
    onAsked: (listener) => {
      const timer = setInterval(() => {
        const asked = askedOf(app, record);
        if (asked) listener(asked);
      }, LOOK_EVERY);
      return () => clearInterval(timer);
    },
  };
}

function askedOf(app: WpsApplication, record: () => PaneRecord | undefined): ViewId | undefined {
  try {
    const own = record();
    return own && takeAskedView(app.PluginStorage, own.number);
  } catch {
    // WPS answers nothing for a moment, as while a file is opened; the word waits for the next look.
    return undefined;
  }
}
