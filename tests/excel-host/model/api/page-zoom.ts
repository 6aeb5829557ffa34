import { invalidArgument } from '../../protocol/host-fault';
import type { PageZoom } from '../sheet/page-setup';
import { integerArgument, isAbsent, recordArgument } from './argument-checks';

const MOST_PAGES = 32_767;

/** A scale in percent, or a number of pages to fit on, across or down; both at once is refused. */
export function zoomArgument(value: unknown): PageZoom {
  const given = recordArgument(value, ['scale', 'horizontalFitToPages', 'verticalFitToPages']);
  const scale = optional(given.scale, 10, 400);
  const horizontalFitToPages = optional(given.horizontalFitToPages, 1, MOST_PAGES);
  const verticalFitToPages = optional(given.verticalFitToPages, 1, MOST_PAGES);
  const fits = horizontalFitToPages !== null || verticalFitToPages !== null;
  if (fits === (scale !== null)) throw invalidArgument();
  return { scale, horizontalFitToPages, verticalFitToPages };
}

const optional = (value: unknown, least: number, most: number): number | null =>
  isAbsent(value) ? null : integerArgument(value, least, most);
