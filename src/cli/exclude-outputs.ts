import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { parseResultJson } from '../domain/consolidation/read-result-json';
import { isOwnReport } from '../domain/reports/ownership-mark';
import { readWorkbook } from '../formats/read-workbook';
import { nodeReadingPlatform } from '../workers/node-platform';
import { UsageError } from './streams';

/**
 * Output files that lie inside an input folder, so that last run's report is not read as a school's workbook. `sources`
 * is everything that is read: inputs, roster, earlier quarter. Throws `UsageError` where an output would overwrite any of
 * it that is not a report of ours, or where two outputs are one file.
 */
export async function excludeOutputs(
  sources: readonly string[],
  outputs: readonly string[],
): Promise<ReadonlySet<string>> {
  const skip = new Set<string>();
  const read = await Promise.all(sources.map(realPath));
  for (const output of outputs) {
    const path = await realPath(output);
    if (skip.has(path)) throw new UsageError('outputsEqual', { path: basename(output) });
    skip.add(path);
    const source = read.find((one) => contains(one, path));
    if (source === undefined || !(await exists(path))) continue;
    if (source === path || !(await isOurs(path))) {
      throw new UsageError('outIsInput', { path: basename(output) });
    }
  }
  return skip;
}

/** The path without links in it; for a file that is not there yet, that of its folder. */
const realPath = async (path: string): Promise<string> =>
  realpath(path).catch(async () =>
    join(await realpath(dirname(path)).catch(() => dirname(resolve(path))), basename(path)),
  );

const contains = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);

const exists = async (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** A report workbook or result JSON of this program; what cannot be read is not ours. */
async function isOurs(path: string): Promise<boolean> {
  const bytes = await nodeReadingPlatform.readBytes(path);
  if (bytes[0] === '{'.charCodeAt(0)) return isResult(new TextDecoder().decode(bytes));
  return readWorkbook(bytes, { passwords: [] }, nodeReadingPlatform.workbook).then(
    (snapshot) => snapshot.sheets.some(isOwnReport),
    () => false,
  );
}

function isResult(text: string): boolean {
  try {
    return parseResultJson(JSON.parse(text)) !== undefined;
  } catch (cause) {
    if (cause instanceof SyntaxError) return false;
    throw cause;
  }
}
