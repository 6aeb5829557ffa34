import type { PreviousQuarter } from '../../domain/consolidation/previous-quarter';
import { parseResultJson, previousOfResult } from '../../domain/consolidation/read-result-json';
import { readOwnReport } from '../../domain/reports/ownership-mark';
import { WorkbookRefusal } from '../../formats/refusal';
import { defaultMechanism } from '../default-mechanism';
import type { FileSource } from '../reading/reading-job';
import type { ReadingPlatform } from '../reading/reading-platform';

/** A file that is not the result of an earlier quarter. */
export class PreviousUnreadable extends Error {
  override readonly name = 'PreviousUnreadable';

  constructor(
    readonly code: 'unreadable' | 'otherMechanism',
    cause?: unknown,
  ) {
    super(code, cause === undefined ? {} : { cause });
  }
}

/** An earlier quarter from its JSON or its report workbook. Rejects with `PreviousUnreadable`. */
export async function readPreviousFrom(
  source: FileSource,
  platform: ReadingPlatform,
): Promise<PreviousQuarter> {
  try {
    const text = await resultText(await platform.readBytes(source), platform);
    const result = text === undefined ? undefined : parseResultJson(JSON.parse(text));
    if (!result) throw new PreviousUnreadable('unreadable');
    if (result.mechanism !== defaultMechanism().id) throw new PreviousUnreadable('otherMechanism');
    return previousOfResult(result);
  } catch (cause) {
    if (cause instanceof WorkbookRefusal || cause instanceof SyntaxError) {
      throw new PreviousUnreadable('unreadable', cause);
    }
    throw cause;
  }
}

/** The result's JSON, as a file of its own or inside a report workbook of ours. */
async function resultText(bytes: Uint8Array, platform: ReadingPlatform): Promise<string | undefined> {
  const [{ sniff }, { readWorkbook }] = await Promise.all([
    import('../../formats/sniff'),
    import('../../formats/read-workbook'),
  ]);
  if (sniff(bytes) === 'json') return new TextDecoder().decode(bytes);
  return readOwnReport(await readWorkbook(bytes, { passwords: [] }, platform.workbook));
}
