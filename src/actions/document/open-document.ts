import type { OpenedDocument } from '../../domain/document/workbook-document';
import { readDocument } from '../../formats/document/read-document';
import type { ReadingPlatform } from '../reading/reading-platform';
import type { OpenOptions } from './document-work';

/** Opens a file that the clerk chose, or one whose bytes are here already. Rejects with a `WorkbookRefusal`. */
export async function openDocument(
  source: Blob | Uint8Array,
  { fileName, passwords }: OpenOptions,
  platform: ReadingPlatform,
): Promise<OpenedDocument> {
  const bytes = source instanceof Uint8Array ? source : await platform.readBytes(source);
  return readDocument(bytes, { fileName, passwords }, platform.workbook);
}
