const POINTS_PER_PIXEL = 0.75;

/** Whole pixels, as the grid blurs lines that lie between two. */
export const pixelsOfPoints = (points: number): number => Math.round(points / POINTS_PER_PIXEL);

export const pointsOfPixels = (pixels: number): number => pixels * POINTS_PER_PIXEL;

/** What was rounded away when a length went into the grid, kept beside it in its `custom` field. */
export interface CarriedPoints {
  readonly points?: number;
}

/** What must be kept beside the pixels so that the points come back as they were. */
export const carriedPoints = (points: number): CarriedPoints =>
  pointsOfPixels(pixelsOfPoints(points)) === points ? {} : { points };

/** The points of a length of the grid: those it came from unless it was changed since. */
export const pointsOf = (pixels: number, { points }: CarriedPoints): number =>
  points !== undefined && pixelsOfPoints(points) === pixels ? points : pointsOfPixels(pixels);
