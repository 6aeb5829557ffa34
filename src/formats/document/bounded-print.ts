import { PLAIN_PRINT } from '../../domain/document/plain-sheet';
import type { DocumentPrint } from '../../domain/document/workbook-document';
import { COLS, isRangeOfSheet, isWholeWithin, isWithin, ROWS, type Bounds } from './number-bounds';

/** Millimetres; Excel takes margins of less than 49 inches. */
const MARGINS = { least: 0, most: 1244 };
const SCALES = { least: 10, most: 400 };
const PAGES = { least: 0, most: 32_767 };

/** A page setup with numbers that every program takes; others are as in a new sheet. */
export function boundedPrint(print: DocumentPrint): DocumentPrint {
  const { fit, scale, repeatRows, repeatCols, area, margins, ...rest } = print;
  const pages = (count: number): number => (isWholeWithin(count, PAGES) ? count : 1);
  return {
    ...rest,
    margins: boundedMargins(margins),
    ...(fit ? { fit: { wide: pages(fit.wide), tall: pages(fit.tall) } } : {}),
    ...(scale !== undefined && isWholeWithin(scale, SCALES) ? { scale } : {}),
    ...(isSpan(repeatRows, ROWS) ? { repeatRows } : {}),
    ...(isSpan(repeatCols, COLS) ? { repeatCols } : {}),
    ...(area && isRangeOfSheet(area) ? { area } : {}),
  };
}

function boundedMargins(margins: DocumentPrint['margins']): DocumentPrint['margins'] {
  const millimetres = (side: keyof DocumentPrint['margins']): number =>
    isWithin(margins[side], MARGINS) ? margins[side] : PLAIN_PRINT.margins[side];
  return {
    top: millimetres('top'),
    bottom: millimetres('bottom'),
    left: millimetres('left'),
    right: millimetres('right'),
    header: millimetres('header'),
    footer: millimetres('footer'),
  };
}

type Span = { readonly first: number; readonly last: number };

const isSpan = (span: Span | undefined, bounds: Bounds): span is Span =>
  span !== undefined &&
  isWholeWithin(span.first, bounds) &&
  isWholeWithin(span.last, { ...bounds, least: span.first });
