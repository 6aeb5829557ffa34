import type { DocumentPrint } from '../../domain/document/workbook-document';

/** Millimetres, upright. */
const PAPERS = { A4: [210, 297], A3: [297, 420] } as const;
const POINTS_PER_MM = 72 / 25.4;
/** Excel's bounds for a scale. */
const LEAST_SCALE = 0.1;
const LARGEST_SCALE = 4;

/** The paper that a sheet is printed on; others than Excel's two usual ones are taken for A4. */
export const paperOf = ({ paper }: DocumentPrint): keyof typeof PAPERS => (paper === 'A3' ? 'A3' : 'A4');

/** Points of a page's width that the outer lines of a table take, which browsers cut off at the page's edge. */
const OUTER_LINES = 2.25;

/** Width and height in points of what is left between the margins for cells. */
export function printableSize(print: DocumentPrint): { readonly width: number; readonly height: number } {
  const [short, long] = PAPERS[paperOf(print)];
  const [width, height] = print.orientation === 'landscape' ? [long, short] : [short, long];
  const { top, bottom, left, right } = print.margins;
  return {
    width: Math.max(10, width - left - right) * POINTS_PER_MM - OUTER_LINES,
    height: Math.max(10, height - top - bottom) * POINTS_PER_MM,
  };
}

/** What lengths are multiplied by on paper. Fitting to pages only ever makes smaller. */
export function printScale(
  print: DocumentPrint,
  content: { readonly width: number; readonly height: number },
): number {
  const { fit, scale } = print;
  if (!fit) return Math.min(LARGEST_SCALE, Math.max(LEAST_SCALE, (scale ?? 100) / 100));
  const page = printableSize(print);
  const across = fit.wide > 0 ? (page.width * fit.wide) / content.width : 1;
  const down = fit.tall > 0 ? (page.height * fit.tall) / content.height : 1;
  return Math.max(LEAST_SCALE, Math.min(1, across, down));
}

/**
 * The columns of each page from left to right, those that are repeated first. A column wider than the page has a page of
 * its own. `widths` as printed; half a point of a page is forgiven.
 */
export function columnPages(
  cols: readonly number[],
  widthOf: (col: number) => number,
  pageWidth: number,
  repeated: readonly number[] = [],
): readonly (readonly number[])[] {
  const pages: number[][] = [];
  let width = Infinity;
  for (const col of cols) {
    if (width + widthOf(col) > pageWidth + 0.5) {
      const again = pages.length > 0 ? repeated.filter((one) => one < col) : [];
      pages.push([...again]);
      width = again.reduce((sum, one) => sum + widthOf(one), 0);
    }
    pages.at(-1)?.push(col);
    width += widthOf(col);
  }
  return pages;
}
