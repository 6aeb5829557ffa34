const { existsSync, readFileSync } = require('node:fs');
const { homedir } = require('node:os');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { output, page } = require('./base');
const { contentSecurityPolicy } = require('./content-security-policy');
const { officeScript } = require('./office-scripts');

/** A page of the add-in; office.js comes from its CDN and before everything else. */
function addinPage(name, folder, cdn) {
  const script = officeScript(cdn);
  return new HtmlPlugin({
    filename: `${name}.html`,
    template: `./src/${folder}/${name}.html`,
    chunks: [name],
    scriptLoading: 'defer',
    templateParameters: { officeScript: script, csp: contentSecurityPolicy(new URL(script).origin) },
  });
}

/** `npm run start:excel`: https, as Office wants it, on the certificate that office-addin-dev-certs makes. */
function devServer() {
  const folder = path.join(homedir(), '.office-addin-dev-certs');
  const certificate = { key: path.join(folder, 'localhost.key'), cert: path.join(folder, 'localhost.crt') };
  const options = existsSync(certificate.key)
    ? { key: readFileSync(certificate.key), cert: readFileSync(certificate.cert) }
    : undefined;
  return { port: 3000, hot: false, liveReload: true, static: false, server: { type: 'https', options } };
}

/** The add-in for Excel. The embedded spreadsheet of the standalone page is never part of it. */
const excel = ({ cdn }) => ({
  ...page,
  name: 'excel',
  entry: {
    taskpane: './src/taskpane/taskpane.tsx',
    commands: './src/commands/commands.ts',
    notice: './src/commands/notice.ts',
  },
  output: output('excel', {
    filename: '[name].[contenthash:8].js',
    chunkFilename: 'chunks/[name].[contenthash:8].js',
  }),
  plugins: [
    addinPage('taskpane', 'taskpane', cdn),
    addinPage('commands', 'commands', cdn),
    addinPage('notice', 'commands', cdn),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icons/*.png', to: 'assets/[name][ext]' },
        { from: 'src/taskpane/unsupported.js', to: 'unsupported.js' },
        { from: 'src/taskpane/help.html', to: 'help.html' },
      ],
    }),
  ],
  devServer: devServer(),
});

module.exports = { excel };
