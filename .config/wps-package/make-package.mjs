import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { addinManifest, offerOf, ownList, pushedList } from './addin-lists.mjs';
import { ARCHIVE, FOLDER, ONLINE } from './addin.mjs';
import { guideText } from './guide.mjs';
import { publishPage } from './publish-page.mjs';
import { sevenZip } from './seven-zip.mjs';
import { shippedFiles } from './shipped-files.mjs';

const MANIFEST = 'manifest.xml';

/** Everything the package consists of, by path, from a build of the add-in. `base` is where it will lie on a server. */
export async function packageFiles(built, base) {
  const addin = withManifest(shippedFiles(built));
  const archive = sevenZip(addin.map(({ path, content }) => ({ path: `${FOLDER}/${path}`, content })));
  return [
    // Nobody loads it from a stick: the archive holds the same.
    ...(base === undefined ? [] : addin.map(({ path, content }) => ({ path: `${ONLINE}/${path}`, content }))),
    { path: ARCHIVE, content: archive },
    { path: 'publish.html', content: await publishPage(offerOf(base)) },
    ...(base === undefined ? [] : [{ path: 'jsplugins.xml', content: pushedList(base) }]),
    { path: 'publish.xml', content: ownList() },
    { path: '使用说明.txt', content: guideText(base) },
  ];
}

function withManifest(files) {
  if (files.some(({ path }) => path === MANIFEST)) return files;
  return [...files, { path: MANIFEST, content: Buffer.from(addinManifest()) }].sort((one, other) =>
    one.path < other.path ? -1 : 1,
  );
}

/** Writes the package in place of what an earlier run left in the folder. */
export async function writePackage(files, out) {
  await rm(out, { recursive: true, force: true });
  for (const { path, content } of files) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), content);
  }
}
