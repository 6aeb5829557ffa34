import { wpsAround } from '../../host/program-around';
import type { WpsApplication } from '../../host/wps/api/application-api';

/** Milliseconds between two looks, and after which nothing comes any more. */
const LOOK_EVERY = 100;
const PATIENCE = 3_000;

/** WPS around a page, as soon as it is there: nobody promises that it comes before the page's script. */
export function wpsComing(page: object = globalThis): Promise<WpsApplication | undefined> {
  const until = Date.now() + PATIENCE;
  return new Promise((resolve) => {
    const look = (): void => {
      const app = wpsAround(page);
      if (app || Date.now() >= until) resolve(app);
      else setTimeout(look, LOOK_EVERY);
    };
    look();
  });
}
