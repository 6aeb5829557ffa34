import { ValueType, type Border, type Cell } from 'exceljs';
import type { CellValue } from '../../../src/domain/sheet/cell-value';
import type { DrawnBorder, DrawnCell, DrawnLink, DrawnStyle } from '../contract/drawn';
import { SIZE_FACTOR } from './size-factor';

export const drawnFileCell = (cell: Cell, link: DrawnLink | undefined): DrawnCell => ({
  ...contentOf(cell),
  style: styleOf(cell),
  link,
  note: noteOf(cell),
});

function contentOf(cell: Cell): Pick<DrawnCell, 'value' | 'formula'> {
  // exceljs tells the value of a merge in all its cells.
  if (cell.type === ValueType.Merge || cell.type === ValueType.Null)
    return { value: undefined, formula: undefined };
  if (cell.type === ValueType.Formula) return { value: plain(cell.result), formula: cell.formula };
  return { value: plain(cell.value), formula: undefined };
}

function plain(value: Cell['value'] | Cell['result']): CellValue | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  // A cell with a link is told with its value as the link's text.
  if ('hyperlink' in value) return plain(value.text);
  if ('error' in value) return { kind: 'error', code: value.error };
  throw new Error(`unexpected value ${JSON.stringify(value)}`);
}

function noteOf(cell: Cell): string | undefined {
  const note: unknown = cell.note;
  if (note === undefined || typeof note === 'string') return note;
  return (note as { texts: readonly { text: string }[] }).texts.map(({ text }) => text).join('');
}

function styleOf({ font, fill, alignment, numFmt, border }: Cell): DrawnStyle {
  return {
    font: font?.name ?? '',
    size: (font?.size ?? 0) / SIZE_FACTOR,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    underline: font?.underline === true || font?.underline === 'single',
    color: colour(font?.color?.argb) ?? '000000',
    fill: fill?.type === 'pattern' && fill.pattern === 'solid' ? colour(fill.fgColor?.argb) : undefined,
    align: horizontal(alignment?.horizontal),
    valign: vertical(alignment?.vertical),
    wrap: alignment?.wrapText ?? false,
    numberFormat: numFmt ?? 'General',
    borders: {
      top: drawnBorder(border?.top),
      right: drawnBorder(border?.right),
      bottom: drawnBorder(border?.bottom),
      left: drawnBorder(border?.left),
    },
  };
}

/** `FFRRGGBB` → `RRGGBB`. */
export const colour = (argb: string | undefined): string | undefined => argb?.slice(2).toUpperCase();

const drawnBorder = (side: Partial<Border> | undefined): DrawnBorder =>
  side?.style === undefined ? 'none' : side.style === 'thin' ? 'thin' : 'other';

const horizontal = (align: Cell['alignment']['horizontal']): DrawnStyle['align'] =>
  align === 'left' || align === 'center' || align === 'right' ? align : 'general';

const vertical = (valign: Cell['alignment']['vertical']): DrawnStyle['valign'] =>
  valign === 'top' || valign === 'middle' ? valign : 'bottom';
