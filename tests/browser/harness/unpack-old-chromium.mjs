// Unpacks the browser of chrome-aws-lambda, with the libraries that it needs, into the folder given.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const [, , folder] = process.argv;
const packed = join(dirname(createRequire(import.meta.url).resolve('chrome-aws-lambda/package.json')), 'bin');
const unpacked = (name) => brotliDecompressSync(readFileSync(join(packed, name)));

writeFileSync(join(folder, 'chromium'), unpacked('chromium.br'), { mode: 0o755 });
for (const archive of ['aws.tar.br', 'swiftshader.tar.br']) {
  const { status, stderr } = spawnSync('tar', ['-x', '-C', folder], { input: unpacked(archive) });
  if (status !== 0) throw new Error(`${archive}: ${stderr}`);
}
