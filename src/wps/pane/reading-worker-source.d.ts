/** The reading thread as one built script; the WPS build puts it in (`.config/webpack/wps-worker.js`). */
declare module 'reading-worker-source' {
  const source: string;
  export = source;
}
