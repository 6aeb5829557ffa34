import type { CellStyle, LineStyle, LineWeight } from '../../excel-host/model/grid/cell-style';
import type { BorderIndex } from '../../excel-host/model/sheet/borders';
import { WpsFault } from '../bridge';
import { wholeGiven } from './arguments';

/*
 * The numbers of VBA, written out once more and on purpose: a wrong number in the add-in's own table must not agree with
 * itself.
 */

export const HORIZONTAL_NUMBERS: Readonly<Record<CellStyle['horizontal'], number>> = {
  General: 1,
  Left: -4131,
  Center: -4108,
  Right: -4152,
  Fill: 5,
  Justify: -4130,
  CenterAcrossSelection: 7,
  Distributed: -4117,
};

export const VERTICAL_NUMBERS: Readonly<Record<CellStyle['vertical'], number>> = {
  Top: -4160,
  Center: -4108,
  Bottom: -4107,
  Justify: -4130,
  Distributed: -4117,
};

export const UNDERLINE_NUMBERS: Readonly<Record<CellStyle['underline'], number>> = {
  None: -4142,
  Single: 2,
  Double: -4119,
  SingleAccountant: 4,
  DoubleAccountant: 5,
};

export const LINE_STYLE_NUMBERS: Readonly<Record<LineStyle, number>> = {
  None: -4142,
  Continuous: 1,
  Dash: -4115,
  DashDot: 4,
  DashDotDot: 5,
  Dot: -4118,
  Double: -4119,
  SlantDashDot: 13,
};

export const LINE_WEIGHT_NUMBERS: Readonly<Record<LineWeight, number>> = {
  Hairline: 1,
  Thin: 2,
  Medium: -4138,
  Thick: 4,
};

export const BORDER_NUMBERS: Readonly<Record<BorderIndex, number>> = {
  DiagonalDown: 5,
  DiagonalUp: 6,
  EdgeLeft: 7,
  EdgeTop: 8,
  EdgeBottom: 9,
  EdgeRight: 10,
  InsideVertical: 11,
  InsideHorizontal: 12,
};

/** What a number stands for; a fault where it stands for nothing. */
export function numbered<Name extends string>(
  numbers: Readonly<Record<Name, number>>,
  value: unknown,
  what: string,
): Name {
  const number = wholeGiven(value, what);
  const name = (Object.keys(numbers) as Name[]).find((each) => numbers[each] === number);
  if (name === undefined) throw new WpsFault('call failed');
  return name;
}
