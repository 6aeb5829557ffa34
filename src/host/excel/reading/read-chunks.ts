/// <reference types="office-js" />
import type { NewContext } from '../new-context';
import { requestsOf } from '../plan/requests';
import { ANSWER_BUDGET, answerBytes, fittingParts, halved, type Chunk } from './chunk';
import { loadChunk, type ChunkContent } from './load-chunk';

/** All chunks in one request, unless Excel refuses so much, or tells the merges of no whole sheet. */
export async function readChunks(
  newContext: NewContext,
  chunks: readonly Chunk[],
): Promise<readonly ChunkContent[]> {
  try {
    return await readAll(newContext, chunks);
  } catch (error) {
    if (!isAboutMerges(error) || !asksForSheets(chunks)) throw error;
    const byRange = chunks.map((chunk): Chunk => ({ ...chunk, merges: 'range' }));
    return readAll(newContext, byRange);
  }
}

async function readAll(newContext: NewContext, chunks: readonly Chunk[]): Promise<readonly ChunkContent[]> {
  const contents: ChunkContent[] = [];
  for (const request of requestsOf(chunks.flatMap(fittingParts), answerBytes, ANSWER_BUDGET)) {
    contents.push(...(await readTogether(newContext, request)));
  }
  return contents;
}

/** How much long texts, or merges, are is only known when Excel refuses: then half at a time. */
async function readTogether(
  newContext: NewContext,
  chunks: readonly Chunk[],
): Promise<readonly ChunkContent[]> {
  try {
    const context = newContext();
    const answers = chunks.map((chunk) => loadChunk(context.workbook, chunk));
    await context.sync();
    return answers.map((answer) => answer());
  } catch (error) {
    const halves = isTooMuch(error, chunks) ? halved(chunks) : undefined;
    if (!halves) throw error;
    const [first, second] = halves;
    return [...(await readTogether(newContext, first)), ...(await readTogether(newContext, second))];
  }
}

const isTooMuch = (error: unknown, chunks: readonly Chunk[]): boolean =>
  isTooLarge(error) || (isAboutMerges(error) && !asksForSheets(chunks));

/** The answer would have been. */
export const isTooLarge = (error: unknown): boolean =>
  (error as Partial<OfficeExtension.Error>).code === 'ResponsePayloadSizeLimitExceeded';

/** More than 512 at once are refused. */
export const isAboutMerges = (error: unknown): boolean =>
  /getMergedAreasOrNullObject$/iu.test(
    (error as Partial<OfficeExtension.Error>).debugInfo?.errorLocation ?? '',
  );

const asksForSheets = (chunks: readonly Chunk[]): boolean => chunks.some(({ merges }) => merges === 'sheet');
