import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtFolder } from '../../delivery/built-files';

/** Plays WPS in a page; `webpack --env target=test-pages` makes it. */
const WPS_HOST = path.resolve(__dirname, '../../../dist/test-pages/wps-host.js');

/** The pages that WPS opens for the add-in. */
export type WpsPageName = 'index.html' | 'taskpane.html' | 'notice.html' | 'wps-probe.html';

/** The script that plays WPS, to run in a page before the page's own. */
export function wpsHostScript(): string {
  if (!existsSync(WPS_HOST)) throw new Error('not built: dist/test-pages. Run `npm run build` first.');
  return WPS_HOST;
}

/** The add-in as it lies in a folder, `file:///…/dist/wps/`. */
export const wpsFolder = (folder = builtFolder('wps')): string => `${pathToFileURL(folder).href}/`;
