/**
 * What a page may load and where it may talk to: itself, and in Office scripts from its CDN. Fluent writes its styles at
 * run time, hence 'unsafe-inline' for styles only.
 */
const contentSecurityPolicy = (...scriptOrigins) =>
  [
    "default-src 'none'",
    ['script-src', "'self'", ...scriptOrigins].join(' '),
    "worker-src 'self'",
    "manifest-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');

module.exports = { contentSecurityPolicy };
