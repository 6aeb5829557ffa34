import { type Area, isSingleCell } from '../grid/area';
import { CellError, type CellContent } from '../grid/cell';
import type { Expression } from './expression';
import { type Argument, FUNCTIONS } from './functions';
import { compare, numberOf, textOf, truthOf, type Value } from './values';

/** Where a formula finds what it refers to; `sheet` undefined is the formula's own. */
export interface CellSource {
  /** Undefined for an empty cell; `#REF!` for a sheet that is not there. */
  valueAt(sheet: string | undefined, row: number, col: number): CellContent | undefined;
  /** Values of the cells that are not empty, in any order. */
  valuesIn(sheet: string | undefined, area: Area): readonly CellContent[];
}

/** What a formula shows; a reference to an empty cell shows 0. */
export const evaluate = (expression: Expression, source: CellSource): Value =>
  new Evaluation(source).value(expression);

class Evaluation {
  constructor(private readonly source: CellSource) {}

  value(expression: Expression): Value {
    return this.#valueOrEmpty(expression) ?? 0;
  }

  #valueOrEmpty(expression: Expression): Value | undefined {
    switch (expression.kind) {
      case 'constant':
        return expression.value;
      case 'error':
        return new CellError(expression.value);
      case 'unknownName':
        return new CellError('#NAME?');
      case 'missing':
        return undefined;
      case 'reference':
        return isSingleCell(expression.area)
          ? this.source.valueAt(expression.sheet, expression.area.top, expression.area.left)
          : new CellError('#VALUE!');
      case 'call':
        return this.#call(expression.name, expression.args);
      case 'unary':
        return this.#unary(expression.sign, this.value(expression.of));
      case 'binary':
        return this.#binary(expression);
    }
  }

  #call(name: string, args: readonly Expression[]): Value {
    if (name === 'IF') return this.#if(args);
    if (name === 'IFERROR') return this.#ifError(args);
    const known = FUNCTIONS[name];
    return known ? known(args.map((arg) => this.#argument(arg))) : new CellError('#NAME?');
  }

  #if([condition, then, otherwise]: readonly Expression[]): Value {
    if (!condition) return new CellError('#VALUE!');
    const truth = truthOf(this.value(condition));
    if (truth instanceof CellError) return truth;
    if (truth) return then ? this.value(then) : true;
    return otherwise ? this.value(otherwise) : false;
  }

  #ifError([tried, instead]: readonly Expression[]): Value {
    if (!tried || !instead) return new CellError('#VALUE!');
    const value = this.value(tried);
    return value instanceof CellError ? this.value(instead) : value;
  }

  #argument(expression: Expression): Argument {
    if (expression.kind !== 'reference') {
      return { isReference: false, values: [this.value(expression)], size: 1 };
    }
    const { sheet, area } = expression;
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    return { isReference: true, values: this.source.valuesIn(sheet, area), size };
  }

  #unary(sign: string, of: Value): Value {
    if (sign === '+') return of;
    const number = numberOf(of);
    if (number instanceof CellError) return number;
    return sign === '-' ? -number : number / 100;
  }

  #binary({ sign, left, right }: Extract<Expression, { kind: 'binary' }>): Value {
    if (sign === '&') return this.#joined(left, right);
    if ('<>='.includes(sign.charAt(0))) return this.#compared(sign, left, right);
    const a = numberOf(this.value(left));
    const b = numberOf(this.value(right));
    if (a instanceof CellError) return a;
    if (b instanceof CellError) return b;
    return calculated(sign, a, b);
  }

  #joined(left: Expression, right: Expression): Value {
    const a = textOf(this.#valueOrEmpty(left) ?? '');
    const b = textOf(this.#valueOrEmpty(right) ?? '');
    if (a instanceof CellError) return a;
    return b instanceof CellError ? b : a + b;
  }

  #compared(sign: string, left: Expression, right: Expression): Value {
    const a = this.#valueOrEmpty(left);
    const b = this.#valueOrEmpty(right);
    if (a instanceof CellError) return a;
    if (b instanceof CellError) return b;
    const order = compare(a ?? emptyBeside(b), b ?? emptyBeside(a));
    if (sign === '=') return order === 0;
    if (sign === '<>') return order !== 0;
    return sign.endsWith('=') && order === 0 ? true : sign.startsWith('<') ? order < 0 : order > 0;
  }
}

/** An empty cell equals 0, an empty text and FALSE, whichever it is compared with. */
const emptyBeside = (other: string | number | boolean | undefined): string | number | boolean =>
  typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;

function calculated(sign: string, a: number, b: number): Value {
  const result = { '+': a + b, '-': a - b, '*': a * b, '/': a / b, '^': a ** b }[sign];
  if (sign === '/' && b === 0) return new CellError('#DIV/0!');
  return result !== undefined && Number.isFinite(result) ? result : new CellError('#NUM!');
}
