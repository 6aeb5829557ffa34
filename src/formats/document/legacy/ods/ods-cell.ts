import type { DocumentLink } from '../../../../domain/document/workbook-document';
import { attributeOf, childOf, childrenOf, descendantsOf, type XmlElement } from '../../xlsx/xml-element';
import { textIn } from './ods-element';
import { excelFormula, sheetNameOfOds } from './ods-formula';

/** What a cell element says besides its value. */
export interface OdsCellParts {
  readonly styleName?: string;
  readonly validation?: string;
  readonly formula?: string;
  /** Has a formula that is not as simple as to be told. */
  readonly lostFormula: boolean;
  readonly note?: string;
  readonly link?: DocumentLink;
  /** Parts of its text have looks of their own. */
  readonly isRich: boolean;
}

export function odsCellParts(cell: XmlElement): OdsCellParts {
  const styleName = attributeOf(cell, 'table:style-name');
  const validation = attributeOf(cell, 'table:content-validation-name');
  const stored = attributeOf(cell, 'table:formula');
  const isArray = cell.attributes.has('table:number-matrix-columns-spanned');
  const formula = stored === undefined || isArray ? undefined : excelFormula(stored);
  const note = noteOf(cell);
  const paragraphs = childrenOf(cell, 'p');
  const link = linkOf(paragraphs.flatMap((paragraph) => descendantsOf(paragraph, 'a'))[0]);
  return {
    ...(styleName === undefined ? {} : { styleName }),
    ...(validation === undefined ? {} : { validation }),
    ...(formula === undefined ? {} : { formula }),
    lostFormula: stored !== undefined && formula === undefined,
    ...(note === undefined ? {} : { note }),
    ...(link === undefined ? {} : { link }),
    isRich: paragraphs.some((paragraph) => descendantsOf(paragraph, 'span').length > 0),
  };
}

function noteOf(cell: XmlElement): string | undefined {
  const annotation = childOf(cell, 'annotation');
  const text = childrenOf(annotation, 'p').map(textIn).join('\n');
  return text === '' ? undefined : text;
}

/** `#附件1.A1` leads to a cell of the same workbook. */
function linkOf(anchor: XmlElement | undefined): DocumentLink | undefined {
  const target = attributeOf(anchor, 'xlink:href');
  if (target === undefined || target === '') return undefined;
  const place = /^#(.+)\.(\$?[A-Z]{1,3}\$?\d+)$/su.exec(target);
  if (!place) return { kind: 'address', address: target };
  return { kind: 'cell', sheet: sheetNameOfOds(place[1]!), cell: place[2]!.replace(/\$/g, '') };
}
