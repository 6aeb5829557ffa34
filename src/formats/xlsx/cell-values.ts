import { DAYS_FROM_1900_TO_1904, type CellValue } from '../../domain/sheet/cell-value';
import { WorkbookRefusal } from '../refusal';
import { serialOfIsoDate } from './iso-date';
import { STYLE_DATE } from './styles';

export const CELL_NUMBER = 0;
export const CELL_SHARED = 1;
export const CELL_TEXT = 2;
export const CELL_BOOLEAN = 3;
export const CELL_ERROR = 4;
export const CELL_ISO_DATE = 5;

/** How a cell says what its characters mean. */
export type CellType = 0 | 1 | 2 | 3 | 4 | 5;

const CELL_TYPES: Readonly<Record<string, CellType>> = {
  n: CELL_NUMBER,
  s: CELL_SHARED,
  str: CELL_TEXT,
  inlineStr: CELL_TEXT,
  b: CELL_BOOLEAN,
  e: CELL_ERROR,
  d: CELL_ISO_DATE,
};

/** The meaning of a cell's `t` attribute. */
export function cellType(name: string): CellType {
  const type = CELL_TYPES[name];
  if (type === undefined) throw new WorkbookRefusal('xmlBroken', { detail: 'cellType' });
  return type;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** 10000-01-01; Excel shows dates from there on, and negative ones, as ####. */
const END_OF_DATES = 2_958_466;

/** Turns what a cell holds in the file into its value, with the tables of its workbook. */
export class CellValues {
  constructor(
    private readonly sharedStrings: readonly string[],
    private readonly styleFlags: Uint8Array,
    private readonly date1904: boolean,
  ) {}

  /** Bits `STYLE_…` of a style number. */
  flags(style: number): number {
    return style < this.styleFlags.length ? this.styleFlags[style]! : 0;
  }

  ofNumber(value: number, style: number): CellValue {
    if ((this.flags(style) & STYLE_DATE) === 0) return value;
    const serial = this.date1904 ? value + DAYS_FROM_1900_TO_1904 : value;
    return serial >= 0 && serial < END_OF_DATES ? { kind: 'date', serial } : value;
  }

  ofSharedString(index: number): CellValue | undefined {
    if (index >= this.sharedStrings.length)
      throw new WorkbookRefusal('xmlBroken', { detail: 'sharedString' });
    return this.sharedStrings[index] || undefined;
  }

  ofText(type: CellType, text: string, style: number): CellValue | undefined {
    if (text === '') return undefined;
    switch (type) {
      case CELL_NUMBER:
        return this.ofNumberText(text, style);
      case CELL_SHARED:
        return this.ofSharedString(/^\d+$/.test(text.trim()) ? Number(text) : Infinity);
      case CELL_BOOLEAN:
        return booleanOf(text);
      case CELL_ERROR:
        return { kind: 'error', code: text };
      case CELL_ISO_DATE: {
        const serial = serialOfIsoDate(text.trim());
        return serial === undefined ? text : { kind: 'date', serial };
      }
      case CELL_TEXT:
        return text;
    }
  }

  /** Some programs write text into cells that they call numbers; it is kept as text rather than lost. */
  private ofNumberText(text: string, style: number): CellValue | undefined {
    const trimmed = text.trim();
    if (trimmed === '') return undefined;
    const value = NUMBER.test(trimmed) ? Number(trimmed) : NaN;
    return Number.isFinite(value) ? this.ofNumber(value, style) : text;
  }
}

function booleanOf(text: string): CellValue {
  const word = text.trim().toLowerCase();
  if (word === '1' || word === 'true') return true;
  return word === '0' || word === 'false' ? false : text;
}
