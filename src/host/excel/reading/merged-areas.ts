import { parseRangeAddress, type CellRange } from '../../../domain/sheet/address';

/** `Sheet1!A1:C1,'甲,乙'!A3:A4` → the ranges. */
export const rangesOfAddress = (address: string): readonly CellRange[] =>
  [...address.matchAll(AREA)].flatMap(([, area = '']) => parseRangeAddress(area) ?? []);

/** A name may be quoted, and then hold commas and doubled apostrophes. */
const AREA = /(?:^|,)\s*(?:'(?:[^']|'')*'!|[^'!,]*!)?(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)/gu;
