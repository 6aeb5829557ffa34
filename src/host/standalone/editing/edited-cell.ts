import type { ICellData, IStyleData, Nullable, Styles } from '@univerjs/core';
import { isCellDate, type CellDate } from '../../../domain/sheet/cell-value';
import { formatForDate, type CellEdit } from '../../../domain/sheet/edits';
import { landingText, looksLikeFormula } from '../../../domain/sheet/landing-text';
import { carriedLink, documentStyleOf } from '../data';
import { customOfCell } from '../data/carried-cell';
import { cellData } from '../data/cell-data';
import { linkOfRich, richText } from '../data/rich-text';
import { fontData } from '../data/style-data';

const TEXT_FORMAT = '@';

/** A cell with another value in the same look, its link kept; null where nothing is left of it. */
export function editedCell(
  before: Nullable<ICellData>,
  edit: CellEdit['value'],
  styles: Styles,
): Nullable<ICellData> {
  const value = landed(edit);
  const look = lookWith(value, styles.getStyleByCell(before) ?? {});
  const cell: ICellData = {
    ...linkedContent(value, look, before),
    ...(Object.keys(look).length === 0 ? {} : { s: look }),
  };
  return Object.keys(cell).length === 0 ? null : cell;
}

type Landed = string | number | CellDate | undefined;

const landed = (value: CellEdit['value']): Landed =>
  typeof value === 'string' ? landingText(value) || undefined : (value ?? undefined);

/**
 * Text that a spreadsheet would take for a formula is formatted as text; a number in that format would be text. A day is
 * told from a number by its format alone.
 */
function lookWith(value: Landed, look: IStyleData): IStyleData {
  if (typeof value === 'string' && looksLikeFormula(value)) return { ...look, n: { pattern: TEXT_FORMAT } };
  if (isCellDate(value)) return { ...look, n: { pattern: formatForDate(look.n?.pattern ?? '') } };
  if (typeof value !== 'number' || look.n?.pattern !== TEXT_FORMAT) return look;
  const { n: _, ...rest } = look;
  return rest;
}

/** The grid keeps the link of a text in the text itself. */
function linkedContent(value: Landed, look: IStyleData, before: Nullable<ICellData>): ICellData {
  const style = documentStyleOf(look);
  const content = value === undefined ? {} : cellData({ row: 0, col: 0, value }, style, new Map());
  const link = linkOfRich(before?.p) ?? carriedLink(before?.custom);
  if (link === undefined) return content;
  return typeof value === 'string'
    ? { ...content, p: richText(value, fontData(style), link) }
    : { ...content, ...customOfCell({ link }) };
}
