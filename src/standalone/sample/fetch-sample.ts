import type { GivenFile } from '../../actions/consolidation/session-services';
import type { SampleQuarter } from '../../actions/sample/give-sample';
import { SampleMissing, type SampleFetch } from '../../taskpane/sample/sample-source';
import { INDEX_FILE, parseSamplesIndex, type SampleFile } from './samples-index';

/** The folder of the samples, below the page. */
const FOLDER = 'samples/';

/** Fetches the sample quarter that is shipped with the page. Rejects with `SampleMissing`, or the signal's reason. */
export async function fetchSample({ signal, onProgress }: SampleFetch): Promise<SampleQuarter> {
  const index = parseSamplesIndex(await (await fetched(INDEX_FILE, signal)).text());
  let done = 0;
  const given = async ({ name, path }: SampleFile): Promise<GivenFile> => {
    const blob = await (await fetched(path, signal)).blob();
    onProgress(++done, index.files.length + 1);
    return { name, blob };
  };
  const [roster, files] = await Promise.all([given(index.roster), Promise.all(index.files.map(given))]);
  return { period: { year: index.year, quarter: index.quarter }, roster, files };
}

async function fetched(path: string, signal: AbortSignal): Promise<Response> {
  const response = await answerFor(path, signal);
  if (!response.ok) throw new SampleMissing(path, response.status);
  return response;
}

/** What is not stopped and fails without an answer: no server, or none that is reached. */
async function answerFor(path: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(`${FOLDER}${encodeURIComponent(path)}`, { signal });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new SampleMissing(path, 0, cause);
  }
}
