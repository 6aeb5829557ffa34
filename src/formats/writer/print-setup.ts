import type { Worksheet } from 'exceljs';
import { cellAddress } from '../../domain/sheet/address';
import type { CellRange } from '../../domain/sheet/address';
import type { PrintSetup } from '../../domain/sheet/layout';
import { inchesOfMm } from './measures';

const A4 = 9;
/** 4号宋体 with a dash on each side (GB/T 9704, spec §4.1). */
const PAGE_NUMBER = '&C&"宋体,常规"&14— &P —';
/** Millimetres from the paper's edge to the footer, at most; a narrow margin brings it nearer. */
const FOOTER_MM = 15;

export function setUpPrinting(sheet: Worksheet, print: PrintSetup): void {
  const { top, bottom, left, right } = print.margins;
  sheet.pageSetup = {
    paperSize: A4,
    orientation: print.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: print.centerHorizontally,
    margins: {
      top: inchesOfMm(top),
      bottom: inchesOfMm(bottom),
      left: inchesOfMm(left),
      right: inchesOfMm(right),
      header: inchesOfMm(Math.min(FOOTER_MM, top / 2)),
      footer: inchesOfMm(Math.min(FOOTER_MM, bottom / 2)),
    },
    ...(print.repeatRows
      ? { printTitlesRow: `${print.repeatRows.first + 1}:${print.repeatRows.last + 1}` }
      : {}),
    ...(print.area ? { printArea: absoluteRows(print.area) } : {}),
  };
  if (print.footer === 'pageNumber') sheet.headerFooter.oddFooter = PAGE_NUMBER;
}

/** exceljs puts a `$` before each corner; the row needs its own. */
const absoluteRows = (area: CellRange): string =>
  [cellAddress(area.top, area.left), cellAddress(area.bottom, area.right)]
    .map((address) => address.replace(/\d+$/u, '$$$&'))
    .join(':');
