import { SampleMissing } from '../../taskpane/sample/sample-source';

/** A file beside the index: where it lies below the folder, and what it is called for the clerk. */
export interface SampleFile {
  readonly name: string;
  readonly path: string;
}

/** What is in the samples folder of the page: `samples.json`, written when the page is built. */
export interface SamplesIndex {
  readonly year: number;
  readonly quarter: number;
  readonly roster: SampleFile;
  readonly files: readonly SampleFile[];
}

export const INDEX_FILE = 'samples.json';

/** Throws `SampleMissing` where the text is no index, as when a server answers anything with its start page. */
export function parseSamplesIndex(text: string): SamplesIndex {
  const content = jsonOf(text);
  if (!isIndex(content)) throw new SampleMissing(INDEX_FILE, 200);
  return content;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SampleMissing(INDEX_FILE, 200, cause);
  }
}

type Fields<Known> = Partial<Record<keyof Known, unknown>>;

const isObject = (content: unknown): content is object => typeof content === 'object' && content !== null;

function isIndex(content: unknown): content is SamplesIndex {
  if (!isObject(content)) return false;
  const { year, quarter, roster, files }: Fields<SamplesIndex> = content;
  if (!Number.isSafeInteger(year) || !Number.isSafeInteger(quarter)) return false;
  return isFile(roster) && Array.isArray(files) && files.length > 0 && files.every(isFile);
}

function isFile(content: unknown): content is SampleFile {
  if (!isObject(content)) return false;
  const { name, path }: Fields<SampleFile> = content;
  return typeof name === 'string' && name !== '' && typeof path === 'string' && PLAIN_NAME.test(path);
}

/** A file of that folder, not a way out of it. */
const PLAIN_NAME = /^[^\\/.][^\\/]*$/u;
