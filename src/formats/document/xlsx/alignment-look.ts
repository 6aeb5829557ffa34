import type { DocumentStyle } from '../../../domain/document/workbook-document';
import { attributeOf, numberOf, switchOf, type XmlElement } from './xml-element';

type AlignmentLook = Pick<DocumentStyle, 'align' | 'valign' | 'wrap' | 'shrink' | 'indent' | 'rotation'>;

const ALIGN: Readonly<Record<string, NonNullable<DocumentStyle['align']>>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'justify',
  distributed: 'distributed',
  centerContinuous: 'center',
  fill: 'left',
};
const VALIGN: Readonly<Record<string, NonNullable<DocumentStyle['valign']>>> = {
  top: 'top',
  center: 'middle',
  bottom: 'bottom',
  justify: 'middle',
  distributed: 'middle',
};
const STACKED = 255;

/** Where the text of a cell stands, as far as the file says. */
export function alignmentLook(alignment: XmlElement | undefined): AlignmentLook {
  const align = ALIGN[attributeOf(alignment, 'horizontal') ?? ''];
  const valign = VALIGN[attributeOf(alignment, 'vertical') ?? ''];
  const indent = numberOf(alignment, 'indent') ?? 0;
  const rotation = rotationOf(numberOf(alignment, 'textRotation') ?? 0);
  return {
    ...(align ? { align } : {}),
    ...(valign ? { valign } : {}),
    ...(switchOf(alignment, 'wrapText') ? { wrap: true } : {}),
    ...(switchOf(alignment, 'shrinkToFit') ? { shrink: true } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(rotation === 0 ? {} : { rotation }),
  };
}

/** True of what a style says only nearly: text centred over several cells, repeated, or spread from top to bottom. */
export const isSimplifiedAlignment = (alignment: XmlElement | undefined): boolean =>
  ['fill', 'centerContinuous'].includes(attributeOf(alignment, 'horizontal') ?? '') ||
  ['justify', 'distributed'].includes(attributeOf(alignment, 'vertical') ?? '');

/** The file counts clockwise from 90 on: 91 is one degree down. */
function rotationOf(stored: number): number | 'stacked' {
  if (stored === STACKED) return 'stacked';
  if (stored >= 0 && stored <= 90) return stored;
  return stored > 90 && stored <= 180 ? 90 - stored : 0;
}
