import type { WorkBook } from '@e965/xlsx';
import type { WorkbookSnapshot } from '../../domain/sheet/snapshot';
import type { Inflater } from '../inflater';
import { LIMITS } from '../limits';
import { WorkbookRefusal } from '../refusal';
import { openZip } from '../zip/open-zip';
import { readWithSheetJs, type SheetJsExtras } from './load-sheetjs';
import { snapshotOf } from './sheetjs-snapshot';

const DOCTYPE = /<!DOCTYPE/i;

/** Reads .xlsb. */
export async function readXlsb(bytes: Uint8Array, inflater: Inflater): Promise<WorkbookSnapshot> {
  const workbook = await openXlsb(bytes, inflater);
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  return snapshotOf(workbook, date1904);
}

/** The file as SheetJS has it, which checks neither sums nor sizes: every part it will read is verified first. */
export async function openXlsb(
  bytes: Uint8Array,
  inflater: Inflater,
  extras: SheetJsExtras = {},
): Promise<WorkBook> {
  const zip = openZip(bytes, inflater);
  let inflated = 0;
  for (const entry of zip.entries) {
    if (!/\.(?:bin|xml|rels)$/i.test(entry.name)) continue;
    const part = zip.read(entry, LIMITS.sharedStringsBytes);
    inflated += part.length;
    if (inflated > LIMITS.fileBytes) throw new WorkbookRefusal('partTooLarge', { part: entry.name });
    const isXml = !entry.name.toLowerCase().endsWith('.bin');
    if (isXml && DOCTYPE.test(new TextDecoder().decode(part))) throw new WorkbookRefusal('doctypeForbidden');
  }
  return readWithSheetJs(bytes, extras);
}
