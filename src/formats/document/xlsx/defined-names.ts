import type { DocumentName, DocumentPrint } from '../../../domain/document/workbook-document';
import { formulaTokens } from '../../../domain/sheet/formula-tokens';
import { isTooLong } from './formula-keeping';
import { rangeOf } from './range-list';
import { attributeOf, numberOf, switchOf, type XmlElement } from './xml-element';

export type PrintNames = Pick<DocumentPrint, 'area' | 'repeatRows' | 'repeatCols'>;

export interface DefinedNames {
  readonly names: readonly DocumentName[];
  /** By the name of the sheet. */
  readonly print: ReadonlyMap<string, PrintNames>;
  /** Names, in lower case, that are not kept because they stand for something other than a range. */
  readonly lost: ReadonlySet<string>;
  /** Sheets, by name, of whose print area or repeated rows and columns something is not kept. */
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
      const references = referencesOf(formula);
      const [area] = references.flatMap((reference) => rangeOf(reference) ?? []);
      if (area) print.set(sheet, { ...print.get(sheet), area });
      if (references.length > (area ? 1 : 0)) cutAreas.push(sheet);
    } else if (sheet !== undefined && key === PRINT_TITLES) {
      const titles = titlesOf(formula);
      print.set(sheet, { ...print.get(sheet), ...titles });
      if (referencesOf(formula).length > Object.keys(titles).length) cutAreas.push(sheet);
    } else if (BUILT_IN.test(name)) continue;
    else if (isRange(formula) && !switchOf(element, 'hidden')) {
      names.push({ name, formula, ...(sheet === undefined ? {} : { sheet }) });
    } else lost.add(key);
  }
  return { names, print, lost, cutAreas };
}

/** One reference, with the sheet it is on. */
function isRange(formula: string): boolean {
  if (isTooLong(formula)) return false;
  const [sheet, ...rest] = formulaTokens(formula);
  const kinds = rest.map(({ kind, text }) => (text === ':' ? 'to' : kind)).join(' ');
  return (
    sheet?.kind === 'sheet' &&
    !sheet.text.includes('[') &&
    /^(?:cell(?: to cell)?|columns|rows)$/u.test(kinds)
  );
}

/** The references of a list, without their sheets; cells that were deleted are none. */
function referencesOf(formula: string): readonly string[] {
  if (isTooLong(formula)) return [formula];
  const withoutSheets = formulaTokens(formula).filter(({ kind }) => kind !== 'sheet');
  return withoutSheets
    .map(({ text }) => text)
    .join('')
    .split(',')
    .filter((reference) => reference !== '' && !reference.includes('#REF!'));
}

function titlesOf(formula: string): PrintNames {
  let titles: PrintNames = {};
  for (const reference of referencesOf(formula)) {
    const range = rangeOf(reference);
    if (!range || !/^[^:]+:[^:]+$/u.test(reference)) continue;
    if (!/[A-Za-z]/u.test(reference)) {
      titles = { ...titles, repeatRows: { first: range.top, last: range.bottom } };
    } else if (!/\d/u.test(reference)) {
      titles = { ...titles, repeatCols: { first: range.left, last: range.right } };
    }
  }
  return titles;
}
