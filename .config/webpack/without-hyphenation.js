const path = require('node:path');
const { NormalModuleReplacementPlugin } = require('webpack');

/** Dictionaries for breaking words of 70 European languages, 5 MB that no form of ours needs. */
const withoutHyphenation = () =>
  new NormalModuleReplacementPlugin(/^\.\/[a-z]{2,3}(-[a-z0-9]+)*-[\w-]{8}\.js$/, (resource) => {
    if (!/engine-render/.test(resource.context)) return;
    resource.request = path.join(__dirname, 'no-hyphenation.js');
  });

module.exports = { withoutHyphenation };
