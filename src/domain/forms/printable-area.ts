import type { PrintSetup } from '../sheet/layout';

const A4 = { short: 210, long: 297 } as const;
const POINTS_PER_MM = 72 / 25.4;

/** What the margins leave of A4: width in millimetres, height in points, as columns and rows are measured. */
export function printableArea({ orientation, margins }: Pick<PrintSetup, 'orientation' | 'margins'>): {
  readonly widthMm: number;
  readonly heightPoints: number;
} {
  const [width, height] = orientation === 'portrait' ? [A4.short, A4.long] : [A4.long, A4.short];
  return {
    widthMm: width - margins.left - margins.right,
    heightPoints: (height - margins.top - margins.bottom) * POINTS_PER_MM,
  };
}
