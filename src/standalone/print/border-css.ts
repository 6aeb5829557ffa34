import type { BorderLine, BorderSide, DocumentBorder } from '../../domain/document/workbook-document';

/** Widths in points and the kind of line that CSS has for it. */
const LINES: Readonly<Record<BorderLine, string>> = {
  thin: '0.75pt solid',
  hair: '0.5pt dotted',
  dotted: '0.75pt dotted',
  dashed: '0.75pt dashed',
  dashDot: '0.75pt dashed',
  dashDotDot: '0.75pt dashed',
  double: '2.25pt double',
  medium: '1.5pt solid',
  mediumDashed: '1.5pt dashed',
  mediumDashDot: '1.5pt dashed',
  mediumDashDotDot: '1.5pt dashed',
  slantDashDot: '1.5pt dashed',
  thick: '2.25pt solid',
};

export const borderCss = (side: BorderSide, { line, color }: DocumentBorder): string =>
  `border-${side}:${LINES[line]} #${color};`;
