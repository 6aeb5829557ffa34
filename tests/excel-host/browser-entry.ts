import { installPageHost } from './client/page-host';

// Built as one classic script, to run in a page before office.js.
installPageHost(window);
