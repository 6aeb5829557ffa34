import { ARCHIVE, FOLDER, NAME, ONLINE, VERSION } from './addin.mjs';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const escaped = (text) =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
const element = (name, attributes) =>
  `<${name} ${Object.entries(attributes)
    .map(([key, value]) => `${key}="${escaped(value)}"`)
    .join(' ')}/>`;
const list = (entry) => `${HEAD}\n<jsplugins>\n  ${entry}\n</jsplugins>\n`;

/** For oem.ini of a WPS for organisations: WPS fetches this list at each start, and the add-in from the server. */
export const pushedList = (base) =>
  list(element('jspluginonline', { name: NAME, type: 'et', url: `${base}/${ONLINE}/` }));

/** The line for the list in the clerk's own folder, where the add-in was unpacked beside it by hand. */
export const ownEntry = () =>
  element('jsplugin', {
    ...{ name: NAME, type: 'et', url: FOLDER, version: VERSION },
    ...{ enable: 'enable_dev', install: 'null', customDomain: '' },
  });
export const ownList = () => list(ownEntry());

/** WPS asks for it beside the pages. */
export const addinManifest = () =>
  `${HEAD}\n<JsPlugin>\n  <ApiVersion>1.0.0</ApiVersion>\n  <Name>${NAME}</Name>\n  <Description>168机制助手</Description>\n</JsPlugin>\n`;

/** What the installing page offers. Without a server it lies beside the archive, wherever that is. */
export function offerOf(base) {
  const common = { name: NAME, addonType: 'et' };
  const archive = base === undefined ? ARCHIVE : `${base}/${ARCHIVE}`;
  return {
    name: NAME,
    version: VERSION,
    entries: [
      ...(base === undefined ? [] : [{ ...common, online: 'true', url: `${base}/${ONLINE}/` }]),
      { ...common, online: 'false', url: archive, version: VERSION },
    ],
  };
}
