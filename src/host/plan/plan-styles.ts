import type { CellRange } from '../../domain/sheet/address';
import type { CellStyle, LayoutCell, SheetLayout } from '../../domain/sheet/layout';
import { DEFAULT_FONT_SIZE, FONT_NAMES } from '../../domain/sheet/typeface-fonts';
import type { BorderLines, CellsFormat, DrawOp } from './draw-op';
import { rangeLists, rectanglesOf } from './rectangles';

/** One step a look and 8,000 characters of addresses, however many cells share it. */
export function planStyles(layout: SheetLayout): readonly DrawOp[] {
  // Styles are tens, cells may be tens of thousands.
  const looks = new Map(
    Object.entries(layout.styles).map(([name, style]) => [name, JSON.stringify(formatOf(style))]),
  );
  const plain = JSON.stringify(formatOf({}));
  const cellsOfLook = new Map<string, LayoutCell[]>();
  for (const cell of layout.cells) {
    const look = looks.get(cell.style) ?? plain;
    const cells = cellsOfLook.get(look);
    if (cells) cells.push(cell);
    else cellsOfLook.set(look, [cell]);
  }
  const formats = [...cellsOfLook].flatMap(([look, cells]) => {
    const format = JSON.parse(look) as CellsFormat;
    return rangeLists(rectanglesOf(cells)).map((areas): DrawOp => ({ kind: 'format', areas, format }));
  });
  const bordered = layout.cells.filter(({ style }) => layout.styles[style]?.border === 'thin');
  return [...formats, ...planBorders(rectanglesOf(bordered))];
}

/** Everything a style says or leaves to its defaults, so that no look of the workbook's own shines through. */
const formatOf = (style: CellStyle): CellsFormat => ({
  font: {
    name: FONT_NAMES[style.typeface ?? 'song'],
    size: style.size ?? DEFAULT_FONT_SIZE,
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    underline: style.underline ? 'Single' : 'None',
    color: `#${style.color ?? '000000'}`,
  },
  horizontalAlignment: HORIZONTAL[style.align ?? 'left'],
  verticalAlignment: VERTICAL[style.valign ?? 'middle'],
  wrapText: style.wrap ?? false,
  ...(style.fill === undefined ? {} : { fill: { color: `#${style.fill}` } }),
});

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;

const EDGES: BorderLines = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];

/** By shape, as Excel refuses an inner line to an area that has none. */
function planBorders(ranges: readonly CellRange[]): readonly DrawOp[] {
  const linesOf = (range: CellRange): BorderLines => [
    ...EDGES,
    ...(range.bottom > range.top ? (['InsideHorizontal'] as const) : []),
    ...(range.right > range.left ? (['InsideVertical'] as const) : []),
  ];
  const rangesOfShape = new Map<string, CellRange[]>();
  for (const range of ranges) {
    const shape = linesOf(range).join();
    rangesOfShape.set(shape, [...(rangesOfShape.get(shape) ?? []), range]);
  }
  return [...rangesOfShape.values()].flatMap((same) =>
    rangeLists(same).map((areas): DrawOp => ({
      kind: 'borders',
      areas,
      lines: same[0] ? linesOf(same[0]) : EDGES,
    })),
  );
}
