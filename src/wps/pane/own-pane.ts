import { HostError } from '../../host/host-error';
import type { WpsApplication, WpsTaskPane } from '../../host/wps/api/application-api';
import type { ViewId } from '../../taskpane/pane/view-id';
import { takeAskedView } from './asked-views';
import { readPanes } from './pane-records';

/** Milliseconds between looks; a look is one call of some tenths of a millisecond. */
const LOOK_EVERY = 500;

/** Pixels of the page below which its rows do not fit, and what it is given then. */
const LEAST_WIDTH = 300;
const GOOD_WIDTH = 340;
/** No screen has more of its own pixels to one of a page. */
const MOST_PIXELS = 4;

/** The pane that a page is in. */
export interface OwnPane {
  /** Hides it; the ribbon shows it again as it was. Throws where WPS does not give it back. */
  close(): void;
  /**
   * Makes the pane wider where its page is narrow, `width` pixels: WPS may count the pixels of the screen, of which a fine
   * one has several to one of the page. Does nothing where it was made narrow by much more than that, or where WPS does
   * not let it.
   */
  fit(width: number): void;
  /** Calls back with each view that the ribbon asks for. Returns the way to stop. */
  onAsked(listener: (view: ViewId) => void): () => void;
}

/** By the number in the page's address, `?pane=3`; the newest where WPS has taken the query away. */
export function ownPane(app: WpsApplication, query: string): OwnPane {
  const inAddress = Number(new URLSearchParams(query).get('pane') ?? NaN);
  const number = (): number | undefined =>
    Number.isNaN(inAddress) ? readPanes(app.PluginStorage).at(-1)?.number : inAddress;
  const pane = (): WpsTaskPane => {
    const own = number();
    const record = readPanes(app.PluginStorage).find((each) => each.number === own);
    const found = record && app.GetTaskPane(record.id);
    if (!found) throw new HostError('unknown');
    return found;
  };
  return {
    close: () => {
      pane().Visible = false;
    },
    fit: (width) => {
      if (width >= LEAST_WIDTH || width * MOST_PIXELS < GOOD_WIDTH) return;
      unlessRefused(() => {
        const narrow = pane();
        narrow.Width = Math.round((narrow.Width * GOOD_WIDTH) / width);
      });
    },
    onAsked: (listener) => {
      const timer = setInterval(() => {
        const asked = unlessRefused(() => {
          const own = number();
          return own === undefined ? undefined : takeAskedView(app.PluginStorage, own);
        });
        if (asked) listener(asked);
      }, LOOK_EVERY);
      return () => clearInterval(timer);
    },
  };
}

function unlessRefused<Answer>(ask: () => Answer): Answer | undefined {
  try {
    return ask();
  } catch {
    // WPS answers nothing for a moment, as while a file is opened: a word waits for the next look, and a narrow pane is
    // no reason to alarm the clerk.
    return undefined;
  }
}
