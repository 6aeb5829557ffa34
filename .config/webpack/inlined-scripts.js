const { createHash } = require('node:crypto');
const { sources, Compilation } = require('webpack');

const NAME = 'InlinedScripts';
/** Stands in the policy of a page until its script is known. */
const SCRIPT_MARK = '%SCRIPT%';
const TAG = /<script src="([^"]+)"><\/script>/u;

/** What ends a script, or hides its end, may stand in texts and patterns of it: there it is written in another way. */
const insideTag = (script) => script.replace(/<\/(?=script)/giu, '<\\/').replace(/<!--/gu, '<\\x21--');

/** A page with its script in it, and with a policy by which no other runs. */
function inlined(page, scriptOf) {
  const [tag, name] = TAG.exec(page) ?? [];
  if (!tag) throw new Error('a page without a script');
  const script = insideTag(scriptOf(name));
  // The browser would read these as others, and the digest would not be that of what it read.
  if (/[\r\0]/u.test(script))
    throw new Error(`${name}: a line end or a zero that does not survive in a page`);
  const digest = createHash('sha256').update(script).digest('base64');
  const text = page
    .replace(SCRIPT_MARK, `'sha256-${digest}'`)
    .replace(tag, () => `<script>${script}</script>`);
  return { name, text };
}

/**
 * Puts the one script of each page into the page. Of a script that lies beside a page in a folder a browser does not tell
 * what it threw, and nothing at all of promises that nobody heard: the clerk would see nothing, and not know why.
 */
class InlinedScripts {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // After names have got their final hashes.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => this.#inline(compilation));
    });
  }

  #inline(compilation) {
    const textOf = (name) => compilation.getAsset(name).source.source().toString();
    for (const { name: page } of compilation.getAssets().filter(({ name }) => name.endsWith('.html'))) {
      const { name, text } = inlined(textOf(page), textOf);
      compilation.updateAsset(page, new sources.RawSource(text));
      // The licences of its packages, which go with the script otherwise, stay beside the page.
      compilation.updateAsset(
        name,
        (source) => source,
        (info) => ({ ...info, related: {} }),
      );
      compilation.deleteAsset(name);
    }
  }
}

module.exports = { InlinedScripts, SCRIPT_MARK, inlined };
