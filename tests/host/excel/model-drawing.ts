import type { CellValue } from '../../../src/domain/sheet/cell-value';
import { highlightKindOf, type HighlightKind } from '../../../src/domain/sheet/highlight';
import { inspectSheet, sheetNames, type CellView, type SheetView } from '../../excel-host/model/inspect';
import type { StyleView } from '../../excel-host/model/inspect-style';
import type { Workbook } from '../../excel-host/model/api/workbook';
import { conditionElsewhere, ownCondition } from '../contract/drawn-condition';
import { cellLink, fileLink } from '../contract/drawn-link';
import type {
  DrawnBorder,
  DrawnCell,
  DrawnConditionalStyle,
  DrawnLink,
  DrawnPrint,
  DrawnSheet,
  DrawnStyle,
  DrawnTint,
  DrawnWorkbook,
} from '../contract/drawn';

/** What stands in the test host's model, past its API, in the words of the contract. */
export const modelDrawing = (workbook: Workbook): DrawnWorkbook => ({
  sheets: sheetNames(workbook).map((name) => drawnSheet(inspectSheet(workbook, name))),
});

function drawnSheet(view: SheetView): DrawnSheet {
  const links = new Map(view.hyperlinks.map(({ cells, ...link }) => [cells, drawnLink(link)] as const));
  return {
    name: view.name,
    visibility: VISIBILITY[view.visibility],
    cells: Object.fromEntries(
      Object.entries(view.cells).map(([address, cell]) => [
        address,
        drawnCell(cell, links.get(address), view.notes[address]),
      ]),
    ),
    merges: view.merges,
    columnWidths: view.columnWidths,
    rowHeights: Object.fromEntries(
      Object.entries(view.rowHeights).map(([row, { points, custom }]) => [row, { points, fixed: custom }]),
    ),
    validations: view.validations.flatMap((rule) =>
      rule.areas.map((range) => ({
        range,
        values: rule.list ?? [],
        prompt: rule.prompt.showPrompt ? rule.prompt.message : '',
        strict: rule.strict,
        error: rule.errorAlert.message === '' ? undefined : rule.errorAlert.message,
      })),
    ),
    conditionalStyles: view.conditionalFormats.filter((rule) => !kindOf(rule)).flatMap(drawnCondition),
    freeze: view.freeze ? { rows: view.freeze.rows, cols: view.freeze.columns } : undefined,
    print: drawnPrint(view.page),
  };
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

const drawnLink = ({
  address,
  documentReference,
}: Omit<SheetView['hyperlinks'][number], 'cells'>): DrawnLink =>
  address === undefined || address === ''
    ? cellLink(documentReference ?? '')
    : fileLink(address, documentReference);

const drawnCell = (
  { value, formula, isText, style }: CellView,
  link: DrawnLink | undefined,
  note: string | undefined,
): DrawnCell => ({
  value: drawnValue(value, isText),
  formula: formula === undefined ? undefined : withQuotes(formula.slice(1)),
  style: drawnStyle(style),
  link,
  note,
});

/** Excel leaves quotes away where a name does not need them; layouts always write them. */
const withQuotes = (formula: string): string =>
  formula.replace(/'(?:[^']|'')*'!|"[^"]*"|([^\s'"!+\-*/^&=<>(),;:]+)!/gu, (all, bare?: string) =>
    bare === undefined ? all : `'${bare}'!`,
  );

function drawnValue(value: CellView['value'], isText: boolean): CellValue | undefined {
  if (value === '') return undefined;
  return typeof value === 'string' && !isText ? { kind: 'error', code: value } : value;
}

const drawnStyle = (style: StyleView): DrawnStyle => ({
  font: style.font.name,
  size: style.font.size,
  bold: style.font.bold,
  italic: style.font.italic,
  underline: style.font.underline === 'Single',
  color: withoutHash(style.font.color),
  fill: style.fill === null ? undefined : withoutHash(style.fill),
  align: ALIGN[style.horizontal as keyof typeof ALIGN],
  valign: VALIGN[style.vertical as keyof typeof VALIGN],
  wrap: style.wrap,
  numberFormat: style.numberFormat,
  borders: {
    top: drawnBorder(style.borders.top),
    right: drawnBorder(style.borders.right),
    bottom: drawnBorder(style.borders.bottom),
    left: drawnBorder(style.borders.left),
  },
});

const ALIGN = { General: 'general', Left: 'left', Center: 'center', Right: 'right' } as const;
const VALIGN = { Top: 'top', Center: 'middle', Bottom: 'bottom' } as const;

const withoutHash = (color: string): string => color.slice(1).toUpperCase();

const drawnBorder = (line: StyleView['borders']['top']): DrawnBorder => {
  if (!line) return 'none';
  const isThinBlack = line.style === 'Continuous' && line.weight === 'Thin' && line.color === '#000000';
  return isThinBlack ? 'thin' : 'other';
};

/** The tints of ours among the conditional formats of all sheets. */
export const modelTints = (workbook: Workbook): readonly DrawnTint[] =>
  sheetNames(workbook).flatMap((name) =>
    inspectSheet(workbook, name).conditionalFormats.flatMap((rule) => {
      const kind = kindOf(rule);
      const { fill = '', ...rest } = rule.look;
      if (kind && Object.keys(rest).length > 0) throw new Error('a tint that changes more than the fill');
      return kind ? rule.areas.map((range) => ({ sheet: name, range, kind, fill: withoutHash(fill) })) : [];
    }),
  );

const kindOf = ({ type, rule }: SheetView['conditionalFormats'][number]): HighlightKind | undefined =>
  type === 'Custom' ? highlightKindOf(rule.formula ?? '') : undefined;

const drawnCondition = ({
  areas,
  type,
  rule,
  look,
}: SheetView['conditionalFormats'][number]): readonly DrawnConditionalStyle[] =>
  areas.map((range) => ({
    range,
    ...(type === 'Custom'
      ? conditionElsewhere(withoutEquals(rule.formula))
      : ownCondition(withoutEquals(rule.formula1))),
    fill: look.fill === undefined ? undefined : withoutHash(look.fill),
    color: look.fontColor === undefined ? undefined : withoutHash(look.fontColor),
    bold: look.bold,
  }));

const withoutEquals = (formula = ''): string => formula.replace(/^=/u, '');

function drawnPrint(page: SheetView['page']): DrawnPrint {
  const { horizontalFitToPages: wide, verticalFitToPages: tall } = page.zoom;
  const rows = /^\$?(\d+):\$?(\d+)$/u.exec(page.titleRows ?? '');
  return {
    paper: page.paperSize === 'A4' ? 'A4' : 'other',
    orientation: page.orientation === 'Portrait' ? 'portrait' : 'landscape',
    margins: page.margins,
    fit: wide === null ? undefined : { wide, tall: tall ?? 0 },
    repeatRows: rows ? { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 } : undefined,
    area: page.printArea.length === 0 ? undefined : page.printArea.join(),
    footer: page.headersFooters.centerFooter,
    centerHorizontally: page.centerHorizontally,
  };
}
