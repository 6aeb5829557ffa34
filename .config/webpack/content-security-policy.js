const policy = (sources) =>
  [
    "default-src 'none'",
    `script-src ${sources.scripts}`,
    `worker-src ${sources.workers}`,
    ...(sources.manifest ? [`manifest-src ${sources.manifest}`] : []),
    // Fluent writes its styles at run time.
    "style-src 'self' 'unsafe-inline'",
    `img-src ${sources.images}`,
    `font-src 'self' data:`,
    `connect-src ${sources.connections}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');

/** What a page may load and where it may talk to: itself, and in Office scripts from its CDN. */
const contentSecurityPolicy = (...scriptOrigins) =>
  policy({
    scripts: ["'self'", ...scriptOrigins].join(' '),
    workers: "'self'",
    manifest: "'self'",
    images: "'self' data:",
    connections: "'self'",
  });

/**
 * For pages in WPS, from a folder or from a server: a folder is no origin, so what lies beside the page is also named by
 * `file:`. `script` is the digest of the page's own, and no other runs. They talk to nobody; the reading thread is a text
 * of that script.
 */
const wpsContentSecurityPolicy = (script) =>
  policy({
    scripts: script,
    workers: 'blob:',
    images: "'self' file: data:",
    connections: "'none'",
  });

module.exports = { contentSecurityPolicy, wpsContentSecurityPolicy };
