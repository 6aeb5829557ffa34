const { version: coreJs } = require('core-js/package.json');
const { rule: singleIcons } = require('./single-icons');

/** The oldest browser inside a WPS that is in use. */
const CHROMIUM = '80';

const swc = (parser) => ({
  loader: 'swc-loader',
  options: {
    // Packages are scripts as well as modules.
    isModule: 'unknown',
    // What is called of a newer JavaScript is put in where it is called.
    env: {
      targets: { chrome: CHROMIUM },
      // swc takes private methods for as old as private fields; they came four versions after this one.
      include: ['transform-class-properties'],
      mode: 'usage',
      coreJs,
    },
    jsc: { parser, transform: { react: { runtime: 'automatic' } } },
  },
});

/**
 * How scripts are made for the browser inside WPS: packages too are put into what it understands, and each page gets one
 * script, as nothing can be fetched from a folder.
 */
const forOldChromium = (...rules) => ({
  parser: { javascript: { dynamicImportMode: 'eager' } },
  rules: [
    { test: /\.tsx?$/, exclude: /node_modules/, use: swc({ syntax: 'typescript', tsx: true }) },
    {
      test: /\.m?js$/,
      include: /node_modules/,
      exclude: /node_modules[\\/]core-js[\\/]/,
      use: swc({ syntax: 'ecmascript' }),
    },
    singleIcons,
    ...rules,
  ],
});

module.exports = { CHROMIUM, forOldChromium };
