import { CellValueType, type ICellData } from '@univerjs/core';
import type { CellValue } from '../../../src/domain/sheet/cell-value';
import { cellLink, fileLink } from '../contract/drawn-link';
import type { DrawnCell, DrawnLink } from '../contract/drawn';
import type { SavedSheet } from './saved-workbook';
import { savedStyle } from './saved-style';

/** What a cell of a saved sheet holds. */
export function savedCell(cell: ICellData, note: string | undefined, saved: SavedSheet): DrawnCell {
  const style = savedStyle(saved.styleOf(cell.s));
  const url = linkUrl(cell);
  return {
    value: savedValue(cell, style.numberFormat),
    formula: cell.f?.replace(/^=/u, ''),
    style,
    link: url === undefined ? undefined : linkOf(url, saved),
    note,
  };
}

function savedValue({ v, t, p }: ICellData, numberFormat: string): CellValue | undefined {
  if (p?.body) return p.body.dataStream.replace(/\r\n$/u, '').replace(/\r/gu, '\n');
  if (v === undefined || v === null) return undefined;
  if (t === CellValueType.BOOLEAN) return v === 1;
  if (typeof v !== 'number') return String(v);
  return /y/u.test(numberFormat) ? { kind: 'date', serial: v } : v;
}

/** The grid keeps a link in the text; one of a number is kept beside it. */
function linkUrl({ p, custom }: ICellData): string | undefined {
  const url: unknown = p?.body?.customRanges?.[0]?.properties?.['url'];
  const carried = custom?.['document'] as { link?: string } | undefined;
  return typeof url === 'string' ? url : carried?.link;
}

function linkOf(url: string, { nameOfSheet }: SavedSheet): DrawnLink {
  if (!url.startsWith('#gid=')) return url.startsWith('#') ? cellLink(url) : fileLink(url);
  const place = new URLSearchParams(url.slice(1));
  const cell = place.get('range') ?? place.get('cell') ?? '';
  return { kind: 'cell', sheet: nameOfSheet(place.get('gid') ?? ''), cell };
}
