const { readFileSync } = require('node:fs');
const path = require('node:path');
const { sources, Compilation } = require('webpack');
const { ROOT } = require('./base');

const NAME = 'RibbonFile';
const MANIFEST = path.join(ROOT, 'manifest.xml');
const RIBBON = 'ribbon.xml';

/** Reads the manifest as it is written by hand here; what is not found is an error of the build. */
function manifestReader(text) {
  const plain = text.replace(/<!--.*?-->/gsu, '');
  const first = (part, pattern) => {
    const match = pattern.exec(part);
    if (!match) throw new Error(`manifest.xml: no ${pattern.source} in ${part.slice(0, 80)}`);
    return match[1];
  };
  const all = (part, pattern) => [...part.matchAll(pattern)].map(([whole]) => whole);
  // Texts stay escaped as they are: both files are XML.
  const textOf = (element, tag) => {
    const id = first(element, new RegExp(`<${tag} resid="([^"]+)"`, 'u'));
    return first(plain, new RegExp(`<bt:String id="${id}" DefaultValue="([^"]*)"`, 'u'));
  };
  return { plain, first, all, textOf };
}

/** WPS takes ids as names of variables. */
const idOf = (id) => id.replace(/\./gu, '_');

/**
 * The ribbon for WPS from the manifest for Excel: the same groups and buttons in the same order. It begins with its root
 * element at the very first character, as WPS wants it.
 */
function ribbonXml(manifest) {
  const { plain, first, all, textOf } = manifestReader(manifest);
  const tab = first(plain, /(<CustomTab .*?<\/CustomTab>)/su);
  const ownLabel = tab.slice(tab.lastIndexOf('</Group>'));
  const idIn = (element, tag) => idOf(first(element, new RegExp(`<${tag} [^>]*\\bid="([^"]+)"`, 'u')));
  const button = (control) => {
    const label = textOf(control, 'Label');
    return [
      `          <button id="${idIn(control, 'Control')}" label="${label}" size="large"`,
      `            screentip="${textOf(control, 'Title')}" supertip="${textOf(control, 'Description')}"`,
      `            onAction="OnAction" getImage="GetImage"/>`,
    ];
  };
  const group = (element) => [
    `        <group id="${idIn(element, 'Group')}" label="${textOf(element, 'Label')}">`,
    ...all(element, /<Control .*?<\/Control>/gsu).flatMap(button),
    `        </group>`,
  ];
  return `${[
    '<customUI xmlns="http://schemas.microsoft.com/office/2006/01/customui" onLoad="OnAddinLoad">',
    '  <ribbon startFromScratch="false">',
    '    <tabs>',
    `      <tab id="${idIn(tab, 'CustomTab')}" label="${textOf(ownLabel, 'Label')}">`,
    ...all(tab, /<Group .*?<\/Group>/gsu).flatMap(group),
    '      </tab>',
    '    </tabs>',
    '  </ribbon>',
    '</customUI>',
  ].join('\n')}\n`;
}

/** Writes `ribbon.xml` beside the pages. */
class RibbonFile {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        compilation.fileDependencies.add(MANIFEST);
        const text = ribbonXml(readFileSync(MANIFEST, 'utf8'));
        compilation.emitAsset(RIBBON, new sources.RawSource(text));
      });
    });
  }
}

module.exports = { RibbonFile, ribbonXml };
