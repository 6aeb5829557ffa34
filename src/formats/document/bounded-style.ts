import type { DocumentStyle } from '../../domain/document/workbook-document';
import { clamped, isWholeWithin, isWithin } from './number-bounds';

/** Points that Excel takes for letters, and its steps of indentation. */
const SIZES = { least: 1, most: 409 };
const INDENTS = { least: 1, most: 250 };
const DEGREES = { least: -90, most: 90 };

/** A style with numbers that every program takes: sizes and indents no larger than Excel's, other angles left out. */
export function boundedStyle(style: DocumentStyle): DocumentStyle {
  const { size, indent, rotation, ...rest } = style;
  const turned = rotation === 'stacked' || (rotation !== undefined && isWholeWithin(rotation, DEGREES));
  const steps = indent !== undefined && indent > 0 ? clamped(Math.ceil(indent), INDENTS) : undefined;
  return {
    ...rest,
    ...(size !== undefined && isWithin(size, { ...SIZES, most: Infinity })
      ? { size: Math.min(size, SIZES.most) }
      : {}),
    ...(steps === undefined ? {} : { indent: steps }),
    ...(turned ? { rotation } : {}),
  };
}
