import { installPageWps, type WpsPage } from './page-wps';

// Built as one classic script, to run in a page before its own scripts; the page may be a file.
installPageWps(window as WpsPage);
