import type { DocumentSheet } from '../../../domain/document/workbook-document';
import type { Relationship } from '../../xlsx/relationships';
import type { LeftBehindTally } from '../left-behind-tally';
import {
  attributeOf,
  childOf,
  childrenOf,
  numberOf,
  parseElement,
  switchOf,
  type XmlElement,
} from './xml-element';

export interface WorkbookFacts {
  /** One for each sheet of any kind, in order. */
  readonly visibilities: readonly DocumentSheet['visibility'][];
  /** Place of the sheet shown first, among sheets of any kind. */
  readonly activeTab: number;
  readonly definedNames: readonly XmlElement[];
}

/** What the workbook part says beyond names and parts of its sheets; counts what a document cannot hold of it. */
export function workbookFacts(
  xml: string,
  relationships: readonly Relationship[],
  tally: LeftBehindTally,
): WorkbookFacts {
  const root = parseElement(xml);
  const protection = childOf(root, 'workbookProtection');
  if (switchOf(protection, 'lockStructure') || switchOf(protection, 'lockWindows')) tally.add('other');
  if (childOf(root, 'fileSharing')) tally.add('password');
  for (const { kind } of relationships) {
    if (kind === 'vbaproject') tally.add('macros');
    if (kind === 'externallink' || kind === 'connections') tally.add('other');
  }
  return {
    visibilities: childrenOf(childOf(root, 'sheets'), 'sheet').map(visibilityOf),
    activeTab: numberOf(childOf(childOf(root, 'bookViews'), 'workbookView'), 'activeTab') ?? 0,
    definedNames: childrenOf(childOf(root, 'definedNames'), 'definedName'),
  };
}

function visibilityOf(sheet: XmlElement): DocumentSheet['visibility'] {
  const state = attributeOf(sheet, 'state');
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}
