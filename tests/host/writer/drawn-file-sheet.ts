import type { Worksheet } from 'exceljs';
import type { DrawnCell, DrawnPrint, DrawnSheet } from '../contract/drawn';
import { drawnFileCell } from './drawn-file-cell';
import { columnPixels } from './column-pixels';
import { conditionalStylesOf, linksOf, printAreaOf, rowHeightsOf, validationsOf } from './file-parts';

const POINTS_OF_PIXEL = 0.75;
const POINTS_OF_INCH = 72;
const A4 = 9;

/** A sheet of a file; its XML for what exceljs does not tell. */
export function drawnFileSheet(
  sheet: Worksheet,
  xml: string,
  { relationships }: { readonly relationships: string },
): DrawnSheet {
  const cells: Record<string, DrawnCell> = {};
  const links = linksOf(xml, relationships);
  sheet.eachRow({ includeEmpty: true }, (row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      cells[cell.address] = drawnFileCell(cell, links[cell.address]);
    }),
  );
  const [view] = sheet.views;
  return {
    name: sheet.name,
    visibility: sheet.state,
    cells,
    merges: [...(sheet.model.merges ?? [])],
    columnWidths: columnWidthsOf(sheet),
    rowHeights: rowHeightsOf(xml),
    validations: validationsOf(xml),
    conditionalStyles: conditionalStylesOf(sheet),
    freeze: view?.state === 'frozen' ? { rows: view.ySplit ?? 0, cols: view.xSplit ?? 0 } : undefined,
    print: printOf(sheet),
  };
}

const columnWidthsOf = (sheet: Worksheet): DrawnSheet['columnWidths'] =>
  Object.fromEntries(
    Array.from({ length: sheet.columnCount }, (_, col) => [
      col,
      columnPixels(sheet.getColumn(col + 1).width ?? 0) * POINTS_OF_PIXEL,
    ]),
  );

function printOf(sheet: Worksheet): DrawnPrint {
  const { pageSetup, headerFooter } = sheet;
  const { margins } = pageSetup;
  const points = (inches: number | undefined): number => (inches ?? 0) * POINTS_OF_INCH;
  const repeated = /^(\d+):(\d+)$/u.exec(pageSetup.printTitlesRow ?? '');
  return {
    paper: Number(pageSetup.paperSize) === A4 ? 'A4' : 'other',
    orientation: pageSetup.orientation ?? 'portrait',
    margins: {
      top: points(margins?.top),
      bottom: points(margins?.bottom),
      left: points(margins?.left),
      right: points(margins?.right),
      header: points(margins?.header),
      footer: points(margins?.footer),
    },
    fit: pageSetup.fitToPage
      ? { wide: pageSetup.fitToWidth ?? 1, tall: pageSetup.fitToHeight ?? 1 }
      : undefined,
    repeatRows: repeated ? { first: Number(repeated[1]) - 1, last: Number(repeated[2]) - 1 } : undefined,
    area: printAreaOf(sheet),
    // Null where the file has none, whatever exceljs' types say.
    footer: ((headerFooter as Worksheet['headerFooter'] | null)?.oddFooter ?? '').replace(/^&C/u, ''),
    centerHorizontally: pageSetup.horizontalCentered ?? false,
  };
}
