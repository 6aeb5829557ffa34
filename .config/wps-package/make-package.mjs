import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { addinManifest, offerOf, ownList, pushedList } from './addin-lists.mjs';
import { ARCHIVE, FOLDER, ONLINE } from './addin.mjs';
import { guideText } from './guide.mjs';
import { publishPage } from './publish-page.mjs';
import { sevenZip } from './seven-zip.mjs';
import { shippedFiles } from './shipped-files.mjs';

const MANIFEST = 'manifest.xml';
const PUBLISH_PAGE = 'publish.html';
const PUSHED_LIST = 'jsplugins.xml';
const OWN_LIST = 'publish.xml';
const GUIDE = '使用说明.txt';
/** What any package of ours has in its folder. */
const PARTS = [ONLINE, ARCHIVE, PUBLISH_PAGE, PUSHED_LIST, OWN_LIST, GUIDE];

/** Everything the package consists of, by path, from a build of the add-in. `base` is where it will lie on a server. */
export async function packageFiles(built, base) {
  const addin = withManifest(shippedFiles(built));
  const archive = sevenZip(addin.map(({ path, content }) => ({ path: `${FOLDER}/${path}`, content })));
  return [
    // Nobody loads it from a stick: the archive holds the same.
    ...(base === undefined ? [] : addin.map(({ path, content }) => ({ path: `${ONLINE}/${path}`, content }))),
    { path: ARCHIVE, content: archive },
    { path: PUBLISH_PAGE, content: await publishPage(offerOf(base)) },
    ...(base === undefined ? [] : [{ path: PUSHED_LIST, content: pushedList(base) }]),
    { path: OWN_LIST, content: ownList() },
    { path: GUIDE, content: guideText(base) },
  ];
}

function withManifest(files) {
  if (files.some(({ path }) => path === MANIFEST)) return files;
  return [...files, { path: MANIFEST, content: Buffer.from(addinManifest()) }].sort((one, other) =>
    one.path < other.path ? -1 : 1,
  );
}

/** Writes the package in place of what an earlier run left in the folder; what else lies there is not ours to delete. */
export async function writePackage(files, out) {
  for (const part of PARTS) await rm(join(out, part), { recursive: true, force: true });
  for (const { path, content } of files) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), content);
  }
}
