import type { PageZoom } from '../../../excel-host/model/sheet/page-setup';
import { WpsFault } from '../../bridge';
import { wholeGiven } from '../arguments';

const [LEAST_PERCENT, MOST_PERCENT] = [10, 400];
const MOST_PAGES = 32_767;

export const zoomShown = ({ scale }: PageZoom): number | false => scale ?? false;

/** 1 where the sheet is scaled, in which it has no effect. */
export const pagesAcross = ({ scale, horizontalFitToPages }: PageZoom): number | false =>
  scale === null ? (horizontalFitToPages ?? false) : 1;
export const pagesDown = ({ scale, verticalFitToPages }: PageZoom): number | false =>
  scale === null ? (verticalFitToPages ?? false) : 1;

/** False lets the numbers of pages count, which are 1 at first. */
export function scaled(before: PageZoom, zoom: unknown): PageZoom {
  if (zoom === false) {
    return before.scale === null ? before : { scale: null, horizontalFitToPages: 1, verticalFitToPages: 1 };
  }
  const scale = within(zoom, 'PageSetup.Zoom', LEAST_PERCENT, MOST_PERCENT);
  return { scale, horizontalFitToPages: null, verticalFitToPages: null };
}

/** A number of pages, or false for as many as it takes. While the sheet is scaled nothing comes of it. */
export function fitted(
  before: PageZoom,
  direction: 'horizontalFitToPages' | 'verticalFitToPages',
  pages: unknown,
): PageZoom {
  const number = pages === false ? null : within(pages, 'PageSetup.FitToPages', 1, MOST_PAGES);
  return before.scale === null ? { ...before, [direction]: number } : before;
}

function within(value: unknown, what: string, least: number, most: number): number {
  const number = wholeGiven(value, what);
  if (number < least || number > most) throw new WpsFault('call failed');
  return number;
}
