import type { DocumentPrint } from '../../../../domain/document/workbook-document';
import { attributeOf, childOf, numberOf, type XmlElement } from '../../xlsx/xml-element';
import { PLAIN_PRINT } from '../../../../domain/document/plain-sheet';
import { pointsOf } from './ods-measures';

const MM_PER_POINT = 25.4 / 72;
/** Millimetres by which a written size may differ from the paper's. */
const TOLERANCE = 2;
const PAPERS = [
  ['A4', 210, 297],
  ['A3', 297, 420],
] as const;

/** The page setup of `style:page-layout`. Space for header and footer stands inside the margins of the page. */
export function odsPrint(
  layout: XmlElement | undefined,
  shown: { readonly header: boolean; readonly footer: boolean },
): DocumentPrint {
  const page = childOf(layout, 'page-layout-properties');
  if (!page) return PLAIN_PRINT;
  const mm = (name: string, otherwise: number): number => {
    const points = pointsOf(attributeOf(page, name) ?? attributeOf(page, 'fo:margin'));
    return points === undefined ? otherwise : rounded(points * MM_PER_POINT);
  };
  const { margins } = PLAIN_PRINT;
  const top = mm('fo:margin-top', margins.top);
  const bottom = mm('fo:margin-bottom', margins.bottom);
  const centering = attributeOf(page, 'style:table-centering');
  return {
    paper: paperOf(page),
    orientation: attributeOf(page, 'style:print-orientation') === 'landscape' ? 'landscape' : 'portrait',
    margins: {
      top: rounded(top + (shown.header ? partHeight(layout, 'header-style') : 0)),
      bottom: rounded(bottom + (shown.footer ? partHeight(layout, 'footer-style') : 0)),
      left: mm('fo:margin-left', margins.left),
      right: mm('fo:margin-right', margins.right),
      header: top,
      footer: bottom,
    },
    ...scaleOf(page),
    centerHorizontally: centering === 'horizontal' || centering === 'both',
    centerVertically: centering === 'vertical' || centering === 'both',
  };
}

function paperOf(page: XmlElement): DocumentPrint['paper'] {
  const sides = ['fo:page-width', 'fo:page-height']
    .map((name) => (pointsOf(attributeOf(page, name)) ?? 0) * MM_PER_POINT)
    .sort((left, right) => left - right);
  const isClose = (side: number | undefined, size: number): boolean =>
    Math.abs((side ?? 0) - size) <= TOLERANCE;
  const paper = PAPERS.find(([, short, long]) => isClose(sides[0], short) && isClose(sides[1], long));
  return paper?.[0] ?? 'other';
}

function partHeight(layout: XmlElement | undefined, name: string): number {
  const part = childOf(childOf(layout, name), 'header-footer-properties');
  const height = pointsOf(attributeOf(part, 'fo:min-height') ?? attributeOf(part, 'svg:height'));
  return (height ?? 0) * MM_PER_POINT;
}

function scaleOf(page: XmlElement): Pick<DocumentPrint, 'fit' | 'scale'> {
  const wide = numberOf(page, 'style:scale-to-X');
  const tall = numberOf(page, 'style:scale-to-Y');
  if (wide !== undefined || tall !== undefined) return { fit: { wide: wide ?? 0, tall: tall ?? 0 } };
  const scale = Number(attributeOf(page, 'style:scale-to')?.replace('%', '') ?? NaN);
  return scale >= 10 && scale <= 400 && scale !== 100 ? { scale } : {};
}

const rounded = (mm: number): number => Math.round(mm * 100) / 100;
