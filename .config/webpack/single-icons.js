const { readFileSync } = require('node:fs');
const path = require('node:path');

/*
 * Fluent's icons, each from its own file. The file of the package that has them all leads to 16 MB of others, which every
 * build would read to use some dozens of icons.
 */
const PACKAGE = '@fluentui/react-icons';
const IMPORT = /\bimport\s*\{([^}]*)\}\s*from\s*(["'])@fluentui\/react-icons\2/gu;
/** Icon, size, style: `PresenceAvailable`, `10`, `Filled`. */
const ICON = /^(?<icon>[A-Z]\w*?)\d*(?:Regular|Filled|Light|Color)$/u;

const fileOf = (icon) => icon.replace(/(?<=[a-z\d])(?=[A-Z])/gu, '-').toLowerCase();

/** The module below the package that exports the name, if there is one by this rule. */
function moduleOf(name) {
  const icon = ICON.exec(name)?.groups.icon;
  const below = icon === undefined ? 'utils' : `svg/${fileOf(icon)}`;
  try {
    const file = require.resolve(`${PACKAGE}/${below}`);
    return new RegExp(`\\b${name}\\b`, 'u').test(readFileSync(file, 'utf8'))
      ? `${PACKAGE}/${below}`
      : PACKAGE;
  } catch (error) {
    // Another rule of naming: it is taken from where all are.
    if (error.code === 'MODULE_NOT_FOUND' || error.code === 'ERR_PACKAGE_PATH_NOT_EXPORTED') return PACKAGE;
    throw error;
  }
}

/** Lines stay where they are, and with them what a source map says. */
function singleIcons(text, map) {
  const out = text.replace(IMPORT, (whole, names) => {
    const each = names.split(',').map((name) => name.trim());
    const imports = each
      .filter((name) => name !== '')
      .map((name) => `import { ${name} } from '${moduleOf(name.split(/\s/u)[0])}'`);
    return imports.join('; ') + '\n'.repeat(whole.split('\n').length - 1);
  });
  this.callback(null, out, map);
}

module.exports = singleIcons;
/** After TypeScript was turned into JavaScript. */
module.exports.rule = {
  test: /\.(tsx?|m?js)$/,
  include: [path.resolve(__dirname, '../../src'), path.resolve(__dirname, '../../node_modules/@fluentui')],
  exclude: /react-icons/,
  enforce: 'post',
  loader: __filename,
};
