import type { WorkbookSnapshot } from '../../domain/sheet/snapshot';
import type { Inflater } from '../inflater';
import { LIMITS } from '../limits';
import { WorkbookRefusal } from '../refusal';
import { decodeXml } from '../xlsx/xml-encoding';
import { openZip } from '../zip/open-zip';
import { parseOdsContent } from './ods-content';

const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';

/** Reads an OpenDocument spreadsheet: one XML part holds all its sheets. */
export function readOds(bytes: Uint8Array, inflater: Inflater): WorkbookSnapshot {
  const zip = openZip(bytes, inflater);
  const part = (name: string): string | undefined => {
    const entry = zip.entries.find((each) => each.name === name);
    return entry && decodeXml(zip.read(entry, LIMITS.bufferedPartBytes));
  };
  if (/<(?:\w+:)?encryption-data[\s>]/.test(part(MANIFEST) ?? '')) {
    throw new WorkbookRefusal('encryptionUnknown', { part: CONTENT });
  }
  const content = part(CONTENT);
  if (content === undefined) throw new WorkbookRefusal('partMissing', { part: CONTENT });
  return { sheets: parseOdsContent(content), notices: [] };
}
