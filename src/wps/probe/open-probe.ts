import type { WpsApplication } from '../../host/wps/api/application-api';
import { WPS_PROBE_WORDS } from '../../messages/wps-probe';

/** Pixels of the page; WPS counts those of the screen. */
const SIZE = { width: 480, height: 680 } as const;

interface Opening {
  /** The address of a page that lies beside it. */
  readonly page: string;
  readonly pixelRatio: number;
}

/**
 * Opens the page that tries out this WPS, in a window of its own: a pane belongs to the workbook's window, and would be out
 * of sight while the trials work in another. It is closed by its own cross. Where WPS opens no window, a pane does.
 */
export function openProbe(
  app: Pick<WpsApplication, 'ShowDialog' | 'CreateTaskPane'>,
  { page, pixelRatio }: Opening,
): void {
  const address = new URL('wps-probe.html', page).href;
  const title = WPS_PROBE_WORDS.title.zh;
  const [width, height] = [SIZE.width, SIZE.height].map((size) => Math.round(size * pixelRatio));
  try {
    app.ShowDialog(address, title, width, height, false);
  } catch {
    // What this WPS cannot do is just what the page is to find out, so it must open all the same.
    app.CreateTaskPane(address, title).Visible = true;
  }
}
