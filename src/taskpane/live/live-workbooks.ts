import { LiveWorkbook } from '../../actions/live/live-workbook';
import type { Host } from '../../host/port';

const known = new WeakMap<Host, LiveWorkbook>();

/** The followed workbook behind a host; one for all views, so that going from view to view reads nothing again. */
export function liveWorkbookOf(host: Host): LiveWorkbook {
  const found = known.get(host);
  if (found) return found;
  const live = new LiveWorkbook(host);
  known.set(host, live);
  return live;
}
