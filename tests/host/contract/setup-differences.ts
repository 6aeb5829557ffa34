import type { DrawnSheet, DrawnValidation } from './drawn';
import { difference, lengthDifference } from './differences';

/** Validations, conditional styles, freeze and print setup. */
export const setupDifferences = (expected: DrawnSheet, drawn: DrawnSheet): readonly string[] => [
  ...validationDifferences(expected, drawn),
  ...conditionalDifferences(expected, drawn),
  ...difference(expected.name, 'freeze', freezeOf(expected), freezeOf(drawn)),
  ...printDifferences(expected, drawn),
];

function validationDifferences(expected: DrawnSheet, drawn: DrawnSheet): readonly string[] {
  const [wanted, found] = [expected.validations, drawn.validations].map((list) =>
    list.map(validationInOrder).sort(([a], [b]) => String(a).localeCompare(String(b))),
  );
  return difference(expected.name, 'validations', wanted, found);
}

/** A text of its own for refused input only matters where input is refused. */
const validationInOrder = ({ range, values, prompt, strict, error }: DrawnValidation): readonly unknown[] => [
  range,
  values,
  prompt,
  strict,
  strict ? (error ?? null) : null,
];

const conditionalDifferences = (expected: DrawnSheet, drawn: DrawnSheet): readonly string[] =>
  difference(expected.name, 'conditional styles', ...conditions(expected, drawn));

function conditions(expected: DrawnSheet, drawn: DrawnSheet): readonly [unknown, unknown] {
  const inOrder = ({ conditionalStyles }: DrawnSheet): unknown =>
    conditionalStyles.map(({ range, equals, by, fill, color, bold }) => ({
      range,
      equals,
      by: by ?? null,
      fill,
      color,
      bold: bold === true,
    }));
  return [inOrder(expected), inOrder(drawn)];
}

const freezeOf = ({ freeze }: DrawnSheet): readonly number[] => [freeze?.rows ?? 0, freeze?.cols ?? 0];

function printDifferences(
  { name, print: wanted }: DrawnSheet,
  { print: found }: DrawnSheet,
): readonly string[] {
  const sides = Object.keys(wanted.margins) as readonly (keyof typeof wanted.margins)[];
  return [
    ...difference(name, 'paper', wanted.paper, found.paper),
    ...difference(name, 'orientation', wanted.orientation, found.orientation),
    ...sides.flatMap((side) =>
      lengthDifference(name, `${side} margin`, wanted.margins[side], found.margins[side]),
    ),
    ...difference(name, 'fit', [wanted.fit?.wide, wanted.fit?.tall], [found.fit?.wide, found.fit?.tall]),
    ...difference(name, 'repeated rows', rowsOf(wanted.repeatRows), rowsOf(found.repeatRows)),
    ...difference(name, 'print area', wanted.area, found.area),
    ...difference(name, 'footer', wanted.footer, found.footer),
    ...difference(name, 'centred', wanted.centerHorizontally, found.centerHorizontally),
  ];
}

const rowsOf = (rows: DrawnSheet['print']['repeatRows']): unknown => rows && [rows.first, rows.last];
