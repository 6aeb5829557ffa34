import { fflateInflater } from '../../../src/formats/fflate-inflater';
import type { Inflater } from '../../../src/formats/inflater';
import { LIMITS } from '../../../src/formats/limits';
import { nodeInflater } from '../../../src/formats/node-inflater';
import { WorkbookRefusal } from '../../../src/formats/refusal';
import type { ReadLimits } from '../../../src/formats/xlsx/read-limits';
import { readXlsx } from '../../../src/formats/xlsx/read-xlsx';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/domain/sheet/snapshot';
import { buildZip, type ZipPart } from '../zip-builder';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const relationships = (...links: string[]): string =>
  `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${links.join('')}</Relationships>`;

export const link = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE_RELATIONSHIPS}/${kind}" Target="${target}"/>`;

export const sheetXml = (rows: string, before = '', after = ''): string =>
  `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

export interface XlsxParts {
  readonly sheet?: string | Uint8Array;
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly workbook?: string;
  readonly workbookRels?: string;
  readonly rootRels?: string;
  /** Further or other parts; one of the same name replaces the usual. */
  readonly parts?: readonly ZipPart[];
}

const WORKBOOK = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}"><sheets><sheet name="表一" sheetId="1" r:id="rId1"/></sheets></workbook>`;

/** The parts of a workbook with one sheet, each of which a test may replace. */
export function xlsxParts(given: XlsxParts): ZipPart[] {
  const replaced = new Set((given.parts ?? []).map(({ name }) => name));
  const links = [link('rId1', 'worksheet', 'worksheets/sheet1.xml')];
  if (given.sharedStrings !== undefined) links.push(link('rId2', 'sharedStrings', 'sharedStrings.xml'));
  if (given.styles !== undefined) links.push(link('rId3', 'styles', 'styles.xml'));
  const usual: [string, string | Uint8Array | undefined][] = [
    ['_rels/.rels', given.rootRels ?? relationships(link('rId1', 'officeDocument', 'xl/workbook.xml'))],
    ['xl/workbook.xml', given.workbook ?? WORKBOOK],
    ['xl/_rels/workbook.xml.rels', given.workbookRels ?? relationships(...links)],
    ['xl/sharedStrings.xml', given.sharedStrings],
    ['xl/styles.xml', given.styles],
    ['xl/worksheets/sheet1.xml', given.sheet ?? sheetXml('')],
  ];
  return [
    ...usual.flatMap(([name, data]) => (data === undefined || replaced.has(name) ? [] : [{ name, data }])),
    ...(given.parts ?? []),
  ];
}

export const buildXlsx = (given: XlsxParts): Uint8Array => buildZip(xlsxParts(given));

export const read = (given: XlsxParts, limits: Partial<ReadLimits> = {}): WorkbookSnapshot =>
  readXlsx(buildXlsx(given), nodeInflater, { ...LIMITS, ...limits });

export const readSheet = (given: XlsxParts, limits: Partial<ReadLimits> = {}): SheetSnapshot =>
  read(given, limits).sheets[0]!;

/** The code of the refusal that `work` ends in, with the part it names; fails if it does not end in one. */
export function refusalOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (!(error instanceof WorkbookRefusal)) throw error;
    return error.values['part'] === undefined ? error.code : `${error.code} ${error.values['part']}`;
  }
  throw new Error('nothing was refused');
}

/** Hands on the data in pieces of `size` bytes, to put a boundary at every place of a part. */
export const inPiecesOf = (size: number): Inflater => ({
  ...fflateInflater,
  inflateInChunks(compressed, expectedSize, onChunk) {
    const whole = fflateInflater.inflate(compressed, expectedSize);
    for (let at = 0; at < whole.length; at += size) onChunk(whole.slice(at, at + size));
  },
});
