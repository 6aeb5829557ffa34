/** Where office.js is served from. Office itself looks here; a copy of our own would fall behind the clients. */
const OFFICE_SCRIPTS = {
  global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  /** Office 365 operated by 21Vianet (世纪互联). */
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

/** `--env cdn=21vianet`; the global one otherwise. */
function officeScript(cdn = 'global') {
  const url = OFFICE_SCRIPTS[cdn];
  if (!url) throw new Error(`--env cdn=${cdn}: one of ${Object.keys(OFFICE_SCRIPTS).join(', ')}`);
  return url;
}

module.exports = { officeScript };
