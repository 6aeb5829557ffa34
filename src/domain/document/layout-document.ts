import { containsCell } from '../sheet/address';
import { landingText, looksLikeFormula } from '../sheet/landing-text';
import type { LayoutCell, LayoutLink, LayoutValue, SheetLayout } from '../sheet/layout';
import { cellReference, fileUrl } from '../sheet/link-address';
import { renamedReferences, sheetNames } from '../sheet/sheet-names';
import { layoutPrint } from './layout-print';
import { layoutConditions, layoutValidations } from './layout-rules';
import { layoutStyle } from './layout-style';
import { StyleTable } from './style-table';
import type { DocumentCell, DocumentLink, DocumentSheet, WorkbookDocument } from './workbook-document';

const POINTS_PER_MM = 72 / 25.4;
const TEXT_FORMAT = '@';

/** Under which name a layout is drawn, and the names wished for → names given of all sheets drawn with it. */
export interface DrawnNames {
  readonly name: string;
  readonly names: ReadonlyMap<string, string>;
}

/** A workbook of layouts, as it stands after they were drawn into an empty one. Names are made such that Excel takes them. */
export function layoutsDocument(layouts: readonly SheetLayout[]): WorkbookDocument {
  const given = sheetNames(layouts.map(({ name }) => name));
  const nameOf = (index: number): string => given[index] ?? '';
  const names = new Map(layouts.map(({ name }, index) => [name, nameOf(index)]));
  const styles = new StyleTable();
  const sheets = layouts.map((layout, index) =>
    documentSheet(layout, { name: nameOf(index), names }, styles),
  );
  return {
    sheets,
    active: Math.max(
      0,
      layouts.findIndex(({ hidden }) => !hidden),
    ),
    styles: styles.styles,
    names: [],
  };
}

/** A layout in the words of a document. Its styles are added to `styles`; lengths come out in points. */
export function documentSheet(layout: SheetLayout, drawing: DrawnNames, styles: StyleTable): DocumentSheet {
  const styleOf = stylePlaces(layout, styles);
  const isCovered = coveredBy(layout);
  return {
    name: drawing.name,
    visibility: layout.hidden ? 'veryHidden' : 'visible',
    cells: [...layout.cells]
      .sort((a, b) => a.row - b.row || a.col - b.col)
      .map((cell) => documentCell(cell, styleOf(cell), isCovered(cell), drawing.names)),
    merges: layout.merges,
    columnWidths: Object.fromEntries(layout.columnWidths.map((mm, col) => [col, mm * POINTS_PER_MM])),
    rowHeights: rowHeights(layout),
    hiddenRows: [],
    hiddenCols: [],
    ...freeze(layout),
    gridlines: true,
    validations: layoutValidations(layout),
    conditions: layoutConditions(layout),
    print: layoutPrint(layout.print),
    isProtected: false,
  };
}

function documentCell(
  { row, col, value, link, note }: LayoutCell,
  style: number | undefined,
  isCovered: boolean,
  names: ReadonlyMap<string, string>,
): DocumentCell {
  return {
    row,
    col,
    ...(isCovered ? {} : content(value, names)),
    ...(style === undefined ? {} : { style }),
    ...(link === undefined ? {} : { link: documentLink(link, names) }),
    ...(note === undefined ? {} : { note: landingText(note) }),
  };
}

function content(
  value: LayoutValue,
  names: ReadonlyMap<string, string>,
): Pick<DocumentCell, 'value' | 'formula'> {
  if (value === null || value === '') return {};
  if (typeof value === 'number') return { value };
  if (typeof value === 'object') {
    const cached = typeof value.cached === 'string' ? landingText(value.cached) : value.cached;
    return { formula: renamedReferences(value.formula, names), value: cached };
  }
  const text = landingText(value);
  return text === '' ? {} : { value: text };
}

/** A sheet of the request goes by the name it is given; a sheet in another file keeps its own. */
function documentLink(link: LayoutLink, names: ReadonlyMap<string, string>): DocumentLink {
  if (link.kind === 'cell') {
    return { kind: 'cell', sheet: names.get(link.sheet) ?? link.sheet, cell: link.cell };
  }
  const place = link.sheet === undefined ? '' : `#${cellReference(link.sheet, link.cell ?? 'A1')}`;
  return { kind: 'address', address: fileUrl(link.file) + place };
}

/** Where a text would be taken for a formula, its cell has the format of text (decision 0008). */
function stylePlaces(layout: SheetLayout, styles: StyleTable): (cell: LayoutCell) => number | undefined {
  const made = new Map<string, number | undefined>();
  return ({ style, value }) => {
    const asText = typeof value === 'string' && looksLikeFormula(value);
    const key = `${asText ? TEXT_FORMAT : ''}${style}`;
    if (!made.has(key)) {
      const wanted = layout.styles[style] ?? {};
      made.set(key, styles.place(asText ? layoutStyle(wanted, TEXT_FORMAT) : layoutStyle(wanted)));
    }
    return made.get(key);
  };
}

/** Under a merge only the first cell holds something. */
function coveredBy({ merges }: SheetLayout): (cell: LayoutCell) => boolean {
  return ({ row, col }) =>
    merges.some((range) => containsCell(range, row, col) && !(row === range.top && col === range.left));
}

function rowHeights({ rowHeights: fixed, leastRowHeights = {} }: SheetLayout): DocumentSheet['rowHeights'] {
  const sized = (heights: Readonly<Record<number, number>>, isFixed: boolean): DocumentSheet['rowHeights'] =>
    Object.fromEntries(
      Object.entries(heights).map(([row, points]) => [row, { points, fixed: isFixed }] as const),
    );
  return { ...sized(leastRowHeights, false), ...sized(fixed, true) };
}

const freeze = ({ freeze: frozen, hidden }: SheetLayout): Pick<DocumentSheet, 'freeze'> =>
  frozen && !hidden && frozen.rows + frozen.cols > 0 ? { freeze: frozen } : {};
