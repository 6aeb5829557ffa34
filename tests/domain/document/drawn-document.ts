import type {
  DocumentCell,
  DocumentCondition,
  DocumentLink,
  DocumentPrint,
  DocumentSheet,
  DocumentStyle,
  DocumentValidation,
  WorkbookDocument,
} from '../../../src/domain/document/workbook-document';
import { cellAddress, rangeAddress } from '../../../src/domain/sheet/address';
import type {
  DrawnBorder,
  DrawnCell,
  DrawnConditionalStyle,
  DrawnLink,
  DrawnPrint,
  DrawnSheet,
  DrawnStyle,
  DrawnValidation,
} from '../../host/contract/drawn';
import { conditionElsewhere, ownCondition } from '../../host/contract/drawn-condition';
import { fileLink } from '../../host/contract/drawn-link';
import { pointsOfMm } from '../../host/contract/expected-setup';

/** The sheets of a document in the words of the contract. What is absent is named `unsaid`, so that it is noticed. */
export const drawnDocument = ({ sheets, styles }: WorkbookDocument): readonly DrawnSheet[] =>
  sheets.map((sheet) => drawnSheet(sheet, styles));

const drawnSheet = (sheet: DocumentSheet, styles: readonly DocumentStyle[]): DrawnSheet => ({
  name: sheet.name,
  visibility: sheet.visibility,
  cells: Object.fromEntries(
    sheet.cells.map((cell) => [cellAddress(cell.row, cell.col), drawnCell(cell, styles)]),
  ),
  merges: sheet.merges.map(rangeAddress),
  columnWidths: sheet.columnWidths,
  rowHeights: sheet.rowHeights,
  validations: sheet.validations.map(drawnValidation),
  conditionalStyles: sheet.conditions.map(drawnCondition),
  freeze: sheet.freeze,
  print: drawnPrint(sheet.print),
});

const drawnCell = (cell: DocumentCell, styles: readonly DocumentStyle[]): DrawnCell => ({
  value: cell.value,
  formula: cell.formula,
  style: drawnStyle((cell.style === undefined ? undefined : styles[cell.style]) ?? {}),
  link: cell.link && drawnLink(cell.link),
  note: cell.note,
});

const drawnStyle = (style: DocumentStyle): DrawnStyle => ({
  font: style.font ?? 'unsaid',
  size: style.size ?? 0,
  bold: style.bold ?? false,
  italic: style.italic ?? false,
  underline: style.underline ?? false,
  color: style.color ?? 'unsaid',
  fill: style.fill,
  align: style.align === 'justify' || style.align === 'distributed' ? 'general' : (style.align ?? 'general'),
  valign: style.valign ?? 'bottom',
  wrap: style.wrap ?? false,
  numberFormat: style.numberFormat ?? 'General',
  borders: {
    top: drawnBorder(style, 'top'),
    right: drawnBorder(style, 'right'),
    bottom: drawnBorder(style, 'bottom'),
    left: drawnBorder(style, 'left'),
  },
});

function drawnBorder({ borders }: DocumentStyle, side: 'top' | 'right' | 'bottom' | 'left'): DrawnBorder {
  const border = borders?.[side];
  if (!border) return 'none';
  return border.line === 'thin' && border.color === '000000' ? 'thin' : 'other';
}

const drawnLink = (link: DocumentLink): DrawnLink => (link.kind === 'cell' ? link : fileLink(link.address));

function drawnValidation(validation: DocumentValidation): DrawnValidation {
  if (validation.kind !== 'list') throw new Error(`no list: ${validation.kind}`);
  return {
    range: validation.ranges.map(rangeAddress).join(' '),
    values: validation.values,
    prompt: validation.prompt ?? '',
    strict: validation.onError === 'stop',
    error: validation.error,
  };
}

const drawnCondition = ({ ranges, when, style }: DocumentCondition): DrawnConditionalStyle => ({
  range: ranges.map(rangeAddress).join(' '),
  ...(when.kind === 'formula' ? conditionElsewhere(when.formula) : ownCondition(when.formulas.join())),
  fill: style.fill,
  color: style.color,
  bold: style.bold,
});

function drawnPrint({ margins, ...print }: DocumentPrint): DrawnPrint {
  return {
    paper: print.paper === 'A4' ? 'A4' : 'other',
    orientation: print.orientation,
    margins: {
      top: pointsOfMm(margins.top),
      bottom: pointsOfMm(margins.bottom),
      left: pointsOfMm(margins.left),
      right: pointsOfMm(margins.right),
      header: pointsOfMm(margins.header),
      footer: pointsOfMm(margins.footer),
    },
    fit: print.fit,
    repeatRows: print.repeatRows,
    area: print.area && rangeAddress(print.area),
    footer: (print.footer ?? '').replace(/^&C/u, ''),
    centerHorizontally: print.centerHorizontally,
  };
}
