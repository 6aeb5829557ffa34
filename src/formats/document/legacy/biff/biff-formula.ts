import type { CellPosition } from '../../../../domain/sheet/address';
import { BIFF_ERRORS } from '../../../legacy/biff-errors';
import { BIFF_FUNCTIONS } from './biff-functions';
import { quotedSheetName } from '../quoted-sheet-name';
import { areaReference, cellReference } from './biff-references';
import { biffText } from './biff-text';
import { ByteCursor } from './byte-cursor';

/** What the numbers in a formula stand for. */
export interface BiffFormulaContext {
  /** Name of the sheet that an entry of EXTERNSHEET means; undefined for several sheets or another workbook. */
  readonly sheetOf: (externSheet: number) => string | undefined;
  /** A defined name by its number from 1. */
  readonly nameOf: (index: number) => string | undefined;
  /** The cell that relative references are counted from. */
  readonly base?: CellPosition;
}

const BINARY: Readonly<Record<number, string>> = {
  0x03: '+',
  0x04: '-',
  0x05: '*',
  0x06: '/',
  0x07: '^',
  0x08: '&',
  0x09: '<',
  0x0a: '<=',
  0x0b: '=',
  0x0c: '>=',
  0x0d: '>',
  0x0e: '<>',
  0x0f: ' ',
  0x10: ',',
  0x11: ':',
};
const ATTRIBUTE = { choose: 0x04, sum: 0x10 } as const;

/**
 * The text of a formula that a rule, a name or a link is given as tokens ([MS-XLS] 2.5.198). Undefined where it holds
 * a token not known here: half a formula would be another one.
 */
export function biffFormula(tokens: Uint8Array, context: BiffFormulaContext): string | undefined {
  const data = new ByteCursor(tokens);
  const stack: string[] = [];
  while (data.left > 0) {
    if (!takeToken(data.u8(), data, stack, context)) return undefined;
  }
  return stack.length === 1 && !data.overrun ? stack[0] : undefined;
}

function takeToken(id: number, data: ByteCursor, stack: string[], context: BiffFormulaContext): boolean {
  const binary = BINARY[id];
  if (binary !== undefined) return combine(stack, 2, ([left, right]) => `${left}${binary}${right}`);
  if (id < 0x20) return takeConstant(id, data, stack);
  return takeOperand((id & 0x1f) | 0x20, data, stack, context);
}

function takeConstant(id: number, data: ByteCursor, stack: string[]): boolean {
  switch (id) {
    case 0x12:
    case 0x13:
      return combine(stack, 1, ([value]) => `${id === 0x12 ? '+' : '-'}${value}`);
    case 0x14:
      return combine(stack, 1, ([value]) => `${value}%`);
    case 0x15:
      return combine(stack, 1, ([value]) => `(${value})`);
    case 0x16:
      return push(stack, '');
    case 0x17:
      return push(stack, `"${biffText(data, 1).replace(/"/g, '""')}"`);
    case 0x19:
      return takeAttribute(data, stack);
    case 0x1c:
      return push(stack, BIFF_ERRORS[data.u8()]);
    case 0x1d:
      return push(stack, data.u8() === 0 ? 'FALSE' : 'TRUE');
    case 0x1e:
      return push(stack, String(data.u16()));
    case 0x1f:
      return push(stack, String(data.double()));
    default:
      return false;
  }
}

/** Hints for calculating, white space, and a sum of one argument. */
function takeAttribute(data: ByteCursor, stack: string[]): boolean {
  const kind = data.u8();
  const size = data.u16();
  if (kind & ATTRIBUTE.choose) data.skip((size + 1) * 2);
  return kind & ATTRIBUTE.sum ? combine(stack, 1, ([value]) => `SUM(${value})`) : true;
}

function takeOperand(id: number, data: ByteCursor, stack: string[], context: BiffFormulaContext): boolean {
  switch (id) {
    case 0x21: {
      const called = BIFF_FUNCTIONS[data.u16()];
      return called?.argumentCount !== undefined && call(stack, called.name, called.argumentCount);
    }
    case 0x22: {
      const count = data.u8() & 0x7f;
      const called = BIFF_FUNCTIONS[data.u16() & 0x7fff];
      return called !== undefined && call(stack, called.name, count);
    }
    case 0x23: {
      const index = data.u16();
      data.skip(2);
      return push(stack, context.nameOf(index));
    }
    case 0x24:
      return push(stack, cellReference(data));
    case 0x25:
      return push(stack, areaReference(data));
    case 0x29:
      data.skip(2);
      return true;
    case 0x2c:
      return push(stack, cellReference(data, context.base));
    case 0x2d:
      return push(stack, areaReference(data, context.base));
    case 0x3a:
      return push(stack, onSheet(context.sheetOf(data.u16()), cellReference(data)));
    case 0x3b:
      return push(stack, onSheet(context.sheetOf(data.u16()), areaReference(data)));
    default:
      return false;
  }
}

const onSheet = (sheet: string | undefined, reference: string): string | undefined =>
  sheet === undefined ? undefined : `${quotedSheetName(sheet)}!${reference}`;

const call = (stack: string[], name: string, count: number): boolean =>
  combine(stack, count, (values) => `${name}(${values.join(',')})`);

function push(stack: string[], text: string | undefined): boolean {
  if (text !== undefined) stack.push(text);
  return text !== undefined;
}

/** Bound on what is put together: a damaged formula may double its text with every token. */
const LONGEST_FORMULA = 8192;

function combine(stack: string[], count: number, join: (values: readonly string[]) => string): boolean {
  if (stack.length < count) return false;
  const text = join(stack.splice(stack.length - count, count));
  return text.length <= LONGEST_FORMULA && push(stack, text);
}
