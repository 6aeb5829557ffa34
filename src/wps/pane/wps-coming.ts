import { wpsAround } from '../../host/program-around';
import type { WpsApplication } from '../../host/wps/api/application-api';

/** Milliseconds between two looks, and after which nothing comes any more. */
const LOOK_EVERY = 100;
const PATIENCE = 3_000;

/**
 * Begins with the WPS around a page, as soon as it is there: nobody promises that it comes before the page's script. Not a
 * promise of it: that would ask WPS for a member `then`, and not every WPS stands being asked for what it does not have.
 */
export function whenWpsComes(
  begin: (app: WpsApplication | undefined) => void,
  page: object = globalThis,
): void {
  const until = Date.now() + PATIENCE;
  const look = (): void => {
    const app = wpsAround(page);
    if (app || Date.now() >= until) begin(app);
    else setTimeout(look, LOOK_EVERY);
  };
  look();
}
