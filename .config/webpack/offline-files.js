const { createHash } = require('node:crypto');
const { sources, Compilation } = require('webpack');

const NAME = 'OfflineFiles';
const PAGE = 'index.html';
const WORKER = 'service-worker.js';
/** Stands in the page until its version is known. */
const VERSION_MARK = '%APP_VERSION%';
/** What the browser need not keep: the worker itself, licences, and what starts the page from a folder. */
const NOT_KEPT = /^(service-worker\.js|serve\.(mjs|ps1)|.+\.(cmd|txt|map))$/;

const addressOf = (name) => (name === PAGE ? './' : name);

/** Tells the service worker what each file of the app holds, and the page and the worker the version that these make. */
class OfflineFiles {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // After names have got their final hashes.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => this.#write(compilation));
    });
  }

  #write(compilation) {
    const names = compilation
      .getAssets()
      .map(({ name }) => name)
      .filter((name) => !NOT_KEPT.test(name))
      .sort();
    const contentOf = (name) => compilation.getAsset(name).source.buffer();
    const hash = createHash('sha256');
    // A worker that answers in another way is another version, too.
    for (const name of [...names, WORKER]) hash.update(`${name}\0`).update(contentOf(name));
    const version = hash.digest('hex').slice(0, 16);

    const page = compilation.getAsset(PAGE).source.source().toString();
    compilation.updateAsset(PAGE, new sources.RawSource(page.replace(VERSION_MARK, version)));
    const digestOf = (name) => createHash('sha256').update(contentOf(name)).digest('hex');
    const files = Object.fromEntries(names.map((name) => [addressOf(name), digestOf(name)]));
    const given = `self.appFiles=${JSON.stringify({ version, files })};\n`;
    compilation.updateAsset(WORKER, (source) => new sources.ConcatSource(given, source));
  }
}

module.exports = { OfflineFiles, VERSION_MARK, NOT_KEPT };
