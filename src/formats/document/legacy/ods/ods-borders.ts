import type { BorderLine, BorderSide, DocumentBorder } from '../../../../domain/document/workbook-document';
import { colorOf, pointsOf } from './ods-measures';

const SIDES: readonly BorderSide[] = ['top', 'right', 'bottom', 'left'];
/** Points from which a line is another one. */
const THIN = 0.3;
const MEDIUM = 1.4;
const THICK = 2.2;

/** Kinds of lines as OpenDocument names them, thin and as thick as Excel's medium ones. */
const BROKEN: Readonly<Record<string, readonly [thin: BorderLine, medium: BorderLine]>> = {
  dotted: ['dotted', 'dotted'],
  dashed: ['dashed', 'mediumDashed'],
  'fine-dashed': ['dashed', 'mediumDashed'],
  'dash-dot': ['dashDot', 'mediumDashDot'],
  'dash-dot-dot': ['dashDotDot', 'mediumDashDotDot'],
  double: ['double', 'double'],
  'double-thin': ['double', 'double'],
};

/** `0.74pt solid #000000`; undefined for none. */
function borderOf(text: string | undefined): DocumentBorder | undefined {
  const parts = text?.trim().split(/\s+/) ?? [];
  const width = parts.map(pointsOf).find((points) => points !== undefined) ?? 0;
  const kind = parts.find((part) => part in BROKEN || part === 'solid');
  if (kind === undefined || width === 0) return undefined;
  return { line: lineOf(kind, width), color: parts.map(colorOf).find((color) => color) ?? '000000' };
}

function lineOf(kind: string, points: number): BorderLine {
  const broken = BROKEN[kind];
  if (broken) return broken[points < MEDIUM ? 0 : 1];
  if (points < THIN) return 'hair';
  if (points < MEDIUM) return 'thin';
  return points < THICK ? 'medium' : 'thick';
}

/** The borders of `style:table-cell-properties`; undefined where they say nothing of any side. */
export function odsBorders(
  properties: ReadonlyMap<string, string>,
): Partial<Record<BorderSide, DocumentBorder | undefined>> | undefined {
  const borders: Partial<Record<BorderSide, DocumentBorder | undefined>> = {};
  for (const side of SIDES) {
    const text = properties.get(`fo:border-${side}`) ?? properties.get('fo:border');
    if (text !== undefined) borders[side] = borderOf(text);
  }
  return Object.keys(borders).length === 0 ? undefined : borders;
}
