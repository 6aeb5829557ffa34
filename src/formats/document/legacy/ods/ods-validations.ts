import type { CellRange } from '../../../../domain/sheet/address';
import type { DocumentValidation } from '../../../../domain/document/workbook-document';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../../xlsx/xml-element';
import { textIn } from './ods-element';
import { excelFormula } from './ods-formula';

const LIST = /^of:cell-content-is-in-list\((.*)\)$/su;
const ITEM = /"((?:[^"]|"")*)"/g;
const REACTIONS: Readonly<Record<string, DocumentValidation['onError']>> = {
  stop: 'stop',
  warning: 'warning',
  information: 'information',
};

/** A `content-validation` on the cells that name it; undefined unless it is a list. */
export function odsValidation(
  element: XmlElement,
  ranges: readonly CellRange[],
): DocumentValidation | undefined {
  const list = LIST.exec(attributeOf(element, 'table:condition') ?? '')?.[1];
  if (list === undefined) return undefined;
  const error = message(childOf(element, 'error-message'), 'error');
  const prompt = message(childOf(element, 'help-message'), 'prompt');
  const stated = childOf(element, 'error-message');
  const shows = stated !== undefined && attributeOf(stated, 'table:display') === 'true';
  const common = {
    ranges,
    onError: shows ? (REACTIONS[attributeOf(stated, 'table:message-type') ?? 'stop'] ?? 'stop') : 'none',
    ...error,
    ...prompt,
    allowBlank: attributeOf(element, 'table:allow-empty-cell') !== 'false',
  } as const;
  if (/^\s*"/.test(list)) {
    const values = Array.from(list.matchAll(ITEM), ([, item]) => item!.replace(/""/g, '"'));
    return { ...common, kind: 'list', values };
  }
  const source = excelFormula(`of:=${list}`);
  return source === undefined ? undefined : { ...common, kind: 'listFrom', source };
}

function message(element: XmlElement | undefined, field: 'error' | 'prompt'): Record<string, string> {
  const title = attributeOf(element, 'table:title');
  const text = childrenOf(element, 'p').map(textIn).join('\n');
  return { ...(title ? { [`${field}Title`]: title } : {}), ...(text === '' ? {} : { [field]: text }) };
}

/** Puts ranges that lie side by side in the same rows together, then those of the same columns below one another. */
export function joinedRanges(ranges: readonly CellRange[]): CellRange[] {
  const inRows = joined(
    ranges,
    ({ top, bottom }) => `${top}:${bottom}`,
    (before, next) => before.right === next.left - 1,
  );
  return joined(
    inRows,
    ({ left, right }) => `${left}:${right}`,
    (before, next) => before.bottom === next.top - 1,
  );
}

function joined(
  ranges: readonly CellRange[],
  groupOf: (range: CellRange) => string,
  isNext: (before: CellRange, next: CellRange) => boolean,
): CellRange[] {
  const list: CellRange[] = [];
  const lastOf = new Map<string, number>();
  for (const range of ranges) {
    const group = groupOf(range);
    const place = lastOf.get(group);
    const before = place === undefined ? undefined : list[place];
    if (place !== undefined && before && isNext(before, range)) {
      list[place] = { ...before, bottom: range.bottom, right: range.right };
    } else lastOf.set(group, list.push(range) - 1);
  }
  return list;
}
