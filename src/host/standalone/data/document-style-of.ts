import { BooleanNumber, WrapStrategy, type IBorderData, type Nullable } from '@univerjs/core';
import { BORDER_LINES } from '../../../domain/document/workbook-document';
import type { BorderSide, DocumentBorder, DocumentStyle } from '../../../domain/document/workbook-document';
import { fontOfStack } from './font-stacks';
import { colorOfGrid } from './grid-color';
import { ALIGNMENTS, INDENT, PADDING, SIDES, VERTICAL_ALIGNMENTS, type StyleData } from './style-data';

type Field<Key extends keyof DocumentStyle> = NonNullable<DocumentStyle[Key]> | undefined;
type Fields = { readonly [Key in keyof DocumentStyle]-?: Field<Key> };

/** The grid's own name for the format of text. */
const GRID_TEXT_FORMAT = '@@@';
const TEXT_FORMAT = '@';
const GENERAL = 'General';

/** A style of the grid in the words of a document. */
export function documentStyleOf(style: StyleData): DocumentStyle {
  const fields: Fields = {
    font: font(style),
    size: style.fs ?? undefined,
    bold: flag(style.bl),
    italic: flag(style.it),
    underline: flag(style.ul?.s),
    strike: flag(style.st?.s),
    color: colorOfGrid(style.cl),
    fill: colorOfGrid(style.bg),
    align: ALIGNMENT_NAMES.get(style.ht),
    valign: VERTICAL_NAMES.get(style.vt),
    wrap: style.tb === WrapStrategy.WRAP || undefined,
    shrink: style.shrink,
    indent: indent(style),
    rotation: rotation(style),
    borders: borders(style.bd),
    numberFormat: numberFormat(style),
    unlocked: style.unlocked,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

const flag = (value: Nullable<number>): true | undefined => value === BooleanNumber.TRUE || undefined;

const font = ({ ff }: StyleData): string | undefined => {
  const name = fontOfStack(ff ?? '');
  return name === '' ? undefined : name;
};

/** Justified text has two numbers in the grid; `both` is read as the other. */
const BOTH = 5;
const ALIGNMENT_NAMES = new Map<Nullable<number>, Field<'align'>>([
  ...named(ALIGNMENTS),
  [BOTH, 'justify'] as const,
]);
const VERTICAL_NAMES = new Map<Nullable<number>, Field<'valign'>>(named(VERTICAL_ALIGNMENTS));

function named<Name extends string>(
  numbers: Readonly<Record<Name, number>>,
): readonly (readonly [number, Name])[] {
  return Object.entries(numbers).map(([name, number]) => [number as number, name as Name] as const);
}

function indent({ pd }: StyleData): number | undefined {
  const widest = Math.max((pd?.l ?? PADDING.l) - PADDING.l, (pd?.r ?? PADDING.r) - PADDING.r);
  return Math.round(widest / INDENT) || undefined;
}

function rotation({ tr }: StyleData): Field<'rotation'> {
  if (tr?.v === BooleanNumber.TRUE) return 'stacked';
  return tr?.a ? Math.max(-90, Math.min(90, -tr.a)) : undefined;
}

function borders(sides: Nullable<IBorderData>): Field<'borders'> {
  const found = Object.entries(SIDES).flatMap(([side, key]): (readonly [BorderSide, DocumentBorder])[] => {
    const border = sides?.[key];
    const line = BORDER_LINES[(border?.s ?? 0) - 1];
    return line ? [[side as BorderSide, { line, color: colorOfGrid(border?.cl) ?? '000000' }]] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

function numberFormat({ n }: StyleData): string | undefined {
  const pattern = n?.pattern ?? '';
  if (pattern === GRID_TEXT_FORMAT) return TEXT_FORMAT;
  return pattern === '' || pattern.toLowerCase() === GENERAL.toLowerCase() ? undefined : pattern;
}
