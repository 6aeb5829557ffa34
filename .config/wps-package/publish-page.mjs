import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';
import { ROOT } from './addin.mjs';

const { page } = createRequire(import.meta.url)('../webpack/base.js');
const SOURCE = join(ROOT, 'src/wps/publish');
const SERVICE = 'http://127.0.0.1:58890';

/** The page that installs, in one file: its script in it, and its policy lets it talk to WPS on the same machine only. */
export async function publishPage(offer) {
  const script = (await compiled()).replace(/<\/script/gu, '<\\/script');
  const template = await readFile(join(SOURCE, 'publish.html'), 'utf8');
  const values = {
    POLICY: [
      "default-src 'none'",
      `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
      "style-src 'unsafe-inline'",
      'img-src data:',
      `connect-src ${SERVICE}`,
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; '),
    OFFER: JSON.stringify(offer).replace(/</gu, '\\u003c'),
    SCRIPT: script,
  };
  // The digest in the policy is of all that stands between the tags.
  return template.replace(
    /\s*%(OFFER|SCRIPT)%\s*|%(POLICY)%/gu,
    (_, text, attribute) => values[text ?? attribute],
  );
}

/** The script as browsers of the machines concerned read it, some of them years old. */
async function compiled() {
  const folder = await mkdtemp(join(tmpdir(), 'publish-page-'));
  try {
    await built({
      ...page,
      name: 'publish-page',
      devtool: false,
      target: ['web', 'es2017'],
      entry: join(SOURCE, 'publish.ts'),
      output: { path: folder, filename: 'publish.js' },
    });
    return await readFile(join(folder, 'publish.js'), 'utf8');
  } finally {
    await rm(folder, { recursive: true });
  }
}

function built(config) {
  return new Promise((resolve, reject) => {
    const compiler = webpack(config);
    compiler.run((error, stats) => {
      compiler.close((closing) => {
        const failed =
          error ?? closing ?? (stats.hasErrors() ? new Error(stats.toString('errors-only')) : undefined);
        if (failed) reject(failed);
        else resolve();
      });
    });
  });
}
