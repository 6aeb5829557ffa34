const POINTS_PER_MM = 72 / 25.4;

/** Excel's API counts every length in points. */
export const pointsOfMm = (mm: number): number => Math.round(mm * POINTS_PER_MM * 100) / 100;
