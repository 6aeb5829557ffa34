import { stat } from 'node:fs/promises';
import { basename, relative, resolve } from 'node:path';
import { parseResultJson } from '../domain/consolidation/read-result-json';
import { isOwnReport } from '../domain/reports/ownership-mark';
import { readWorkbook } from '../formats/read-workbook';
import { nodeReadingPlatform } from '../workers/node-platform';
import { UsageError } from './streams';

/**
 * Output files that lie inside an input folder, so that last run's report is not read as a school's workbook. Throws
 * `UsageError` where an output would overwrite anything that is an input and not a report of ours.
 */
export async function excludeOutputs(
  inputs: readonly string[],
  outputs: readonly string[],
): Promise<ReadonlySet<string>> {
  const skip = new Set<string>();
  for (const output of outputs.map((path) => resolve(path))) {
    const source = inputs.map((input) => resolve(input)).find((input) => contains(input, output));
    if (source === undefined || !(await exists(output))) continue;
    if (source === output || !(await isOurs(output)))
      throw new UsageError('outIsInput', { path: basename(output) });
    skip.add(output);
  }
  return skip;
}

const contains = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith('..') && resolve(folder, way) === path);
};

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
