import type { DocumentName, DocumentPrint } from '../../../domain/document/workbook-document';
import { parseCellAddress, parseRangeAddress } from '../../../domain/sheet/address';
import { formulaTokens } from '../../../domain/sheet/formula-tokens';
import { attributeOf, numberOf, switchOf, type XmlElement } from './xml-element';

export type PrintNames = Pick<DocumentPrint, 'area' | 'repeatRows' | 'repeatCols'>;

export interface DefinedNames {
  readonly names: readonly DocumentName[];
  /** By the name of the sheet. */
  readonly print: ReadonlyMap<string, PrintNames>;
  /** Names, in lower case, that are not kept because they stand for something other than a range. */
  readonly lost: ReadonlySet<string>;
  /** Sheets, by name, of which a second print area is not kept. */
  readonly cutAreas: readonly string[];
}

const PRINT_AREA = '_xlnm.print_area';
const PRINT_TITLES = '_xlnm.print_titles';
const BUILT_IN = /^_xl/iu;

/** The names of a workbook; `sheets` are the names of all its sheets in their order. */
export function definedNames(elements: readonly XmlElement[], sheets: readonly string[]): DefinedNames {
  const names: DocumentName[] = [];
  const print = new Map<string, PrintNames>();
  const lost = new Set<string>();
  const cutAreas: string[] = [];
  for (const element of elements) {
    const name = attributeOf(element, 'name') ?? '';
    const sheet = sheets[numberOf(element, 'localSheetId') ?? -1];
    const formula = element.text.trim().replace(/^=/u, '');
    const key = name.toLowerCase();
    if (sheet !== undefined && key === PRINT_AREA) {
      const [area, ...more] = rangesOf(formula);
      if (area) print.set(sheet, { ...print.get(sheet), area });
      if (more.length > 0) cutAreas.push(sheet);
    } else if (sheet !== undefined && key === PRINT_TITLES) {
      print.set(sheet, { ...print.get(sheet), ...titlesOf(formula) });
    } else if (BUILT_IN.test(name)) continue;
    else if (isRange(formula) && !switchOf(element, 'hidden')) {
      names.push({ name, formula, ...(sheet === undefined ? {} : { sheet }) });
    } else lost.add(key);
  }
  return { names, print, lost, cutAreas };
}

/** One reference, with the sheet it is on. */
function isRange(formula: string): boolean {
  const [sheet, ...rest] = formulaTokens(formula);
  const kinds = rest.map(({ kind, text }) => (text === ':' ? 'to' : kind)).join(' ');
  return (
    sheet?.kind === 'sheet' &&
    !sheet.text.includes('[') &&
    /^(?:cell(?: to cell)?|columns|rows)$/u.test(kinds)
  );
}

/** The references of a list, without their sheets. */
function referencesOf(formula: string): readonly string[] {
  const withoutSheets = formulaTokens(formula).filter(({ kind }) => kind !== 'sheet');
  return withoutSheets
    .map(({ text }) => text)
    .join('')
    .split(',');
}

const rangesOf = (formula: string): readonly NonNullable<PrintNames['area']>[] =>
  referencesOf(formula).flatMap((reference) => parseRangeAddress(reference) ?? []);

function titlesOf(formula: string): PrintNames {
  let titles: PrintNames = {};
  for (const reference of referencesOf(formula)) {
    const rows = /^\$?(\d+):\$?(\d+)$/u.exec(reference);
    const cols = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/u.exec(reference);
    if (rows) titles = { ...titles, repeatRows: { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 } };
    if (cols) titles = { ...titles, repeatCols: { first: columnOf(cols[1]!), last: columnOf(cols[2]!) } };
  }
  return titles;
}

const columnOf = (letters: string): number => parseCellAddress(`${letters}1`)?.col ?? 0;
