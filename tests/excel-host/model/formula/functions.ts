import { CellError, type CellContent } from '../grid/cell';
import { numberOf, truthOf, type Value } from './values';

/** What a function is given: a value that stood in the formula, or the cells of a reference. */
export interface Argument {
  readonly isReference: boolean;
  /** One for a value; of a reference those that are not empty. */
  readonly values: readonly CellContent[];
  /** How many cells, empty ones too. */
  readonly size: number;
}

type SheetFunction = (args: readonly Argument[]) => Value;

/** Numbers as SUM takes them: in cells only real numbers count, written out also `"3"` and TRUE. */
function numbers(args: readonly Argument[]): readonly number[] | CellError {
  const found: number[] = [];
  for (const arg of args) {
    for (const value of arg.values) {
      if (value instanceof CellError) return value;
      if (typeof value === 'number') found.push(value);
      else if (!arg.isReference) {
        const number = numberOf(value);
        if (number instanceof CellError) return number;
        found.push(number);
      }
    }
  }
  return found;
}

const ofNumbers =
  (calculate: (all: readonly number[]) => Value): SheetFunction =>
  (args) => {
    const all = numbers(args);
    return all instanceof CellError ? all : calculate(all);
  };

const first = (arg: Argument | undefined): Value => arg?.values[0] ?? '';

const truths =
  (combine: (all: readonly boolean[]) => boolean): SheetFunction =>
  (args) => {
    const all = args.flatMap(({ values }) => values).map(truthOf);
    return all.find((truth) => truth instanceof CellError) ?? combine(all as readonly boolean[]);
  };

const ROUND: SheetFunction = ([value, digits]) => {
  const number = numberOf(first(value));
  const places = numberOf(first(digits));
  if (number instanceof CellError) return number;
  if (places instanceof CellError) return places;
  const scale = 10 ** places;
  return (Math.sign(number) * Math.round(Math.abs(number) * scale + 1e-9)) / scale;
};

const isNumberLike = (value: CellContent, isReference: boolean): boolean =>
  typeof value === 'number' ||
  (!isReference && !(value instanceof CellError) && !(numberOf(value) instanceof CellError));

/** The functions this Excel knows; any other gives `#NAME?`, as a function does that Excel does not know. */
export const FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  SUM: ofNumbers((all) => all.reduce((sum, number) => sum + number, 0)),
  MAX: ofNumbers((all) => (all.length === 0 ? 0 : all.reduce((a, b) => Math.max(a, b)))),
  MIN: ofNumbers((all) => (all.length === 0 ? 0 : all.reduce((a, b) => Math.min(a, b)))),
  AVERAGE: ofNumbers((all) =>
    all.length === 0 ? new CellError('#DIV/0!') : all.reduce((a, b) => a + b) / all.length,
  ),
  COUNT: (args) =>
    args.reduce(
      (sum, { values, isReference }) =>
        sum + values.filter((value) => isNumberLike(value, isReference)).length,
      0,
    ),
  COUNTA: (args) => args.reduce((sum, { values }) => sum + values.length, 0),
  COUNTBLANK: (args) =>
    args.reduce(
      (sum, { values, size }) => sum + size - values.length + values.filter((value) => value === '').length,
      0,
    ),
  ROUND,
  ABS: ([value]) => {
    const number = numberOf(first(value));
    return number instanceof CellError ? number : Math.abs(number);
  },
  LEN: ([value]) => {
    const content = first(value);
    return content instanceof CellError ? content : String(content).length;
  },
  AND: truths((all) => all.every(Boolean)),
  OR: truths((all) => all.some(Boolean)),
  NOT: ([value]) => {
    const truth = truthOf(first(value));
    return truth instanceof CellError ? truth : !truth;
  },
};
