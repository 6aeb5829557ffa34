import type { Twist } from '../bridge';
import type { WpsProgram } from '../model/program';
import { RangeModel } from '../model/range';

type Content = 'Value2' | 'Formula';
const CONTENTS: readonly `Range.${Content}`[] = ['Range.Value2', 'Range.Formula'];
const SHARED = ['NumberFormat', 'MergeCells', 'HasFormula', 'Hidden', 'Locked', 'Text'] as const;
const YES_OR_NO = ['MergeCells', 'HasFormula', 'Hidden', 'Locked'] as const;

const onReading =
  (told: (usual: unknown, model: object) => unknown): Twist =>
  ({ kind, model, usual }) =>
    kind === 'read' ? told(usual(), model) : usual();

const ofRange = <Name extends string>(names: readonly Name[]): readonly `Range.${Name}`[] =>
  names.map((name) => `Range.${name}` as const);

/** Each cell of a block, or the one cell. */
const eachCell = (content: unknown, told: (cell: unknown) => unknown): unknown =>
  Array.isArray(content)
    ? content.map((row: unknown) => (Array.isArray(row) ? row.map(told) : told(row)))
    : told(content);

const isEmpty = (cell: unknown): boolean => cell === null || cell === undefined || cell === '';

/** Holes, as an array is that was only filled where there is something. */
function withHoles(content: unknown): unknown {
  if (!Array.isArray(content)) return isEmpty(content) ? null : content;
  return content.map((row: readonly unknown[]) => {
    const told: unknown[] = [];
    row.forEach((cell, col) => isEmpty(cell) || (told[col] = cell));
    return told;
  });
}

/** The constants of cells as `Value2` tells them. */
const asConstants = onReading((formulas, model) => {
  if (!(model instanceof RangeModel)) return formulas;
  const values: unknown = model.Value2;
  const told = (formula: unknown, value: unknown): unknown =>
    typeof formula === 'string' && formula.startsWith('=') ? formula : value;
  if (!Array.isArray(formulas)) return told(formulas, values);
  return formulas.map((row: readonly unknown[], y) =>
    row.map((formula, x) => told(formula, (values as readonly (readonly unknown[])[])[y]?.[x])),
  );
});

const flat = onReading((content) => {
  if (!Array.isArray(content)) return content;
  const rows = content as readonly (readonly unknown[])[];
  return rows.length === 1 ? rows[0] : rows.every(({ length }) => length === 1) ? rows.flat() : rows;
});

const wherePlain = (plain: unknown): Twist => onReading((told) => told ?? plain);

export const READING_QUIRKS = {
  /** An empty cell of a block is not there; one by itself is null. */
  emptyIsHole: ({ bridge }: WpsProgram) => bridge.twist(CONTENTS, onReading(withHoles)),
  emptyIsUndefined: ({ bridge }: WpsProgram) =>
    bridge.twist(
      CONTENTS,
      onReading((content) =>
        eachCell(content, (cell) => (isEmpty(cell) ? (Array.isArray(content) ? undefined : null) : cell)),
      ),
    ),
  emptyIsText: ({ bridge }: WpsProgram) =>
    bridge.twist(
      CONTENTS,
      onReading((content) => eachCell(content, (cell) => cell ?? '')),
    ),
  constantsAsThemselves: ({ bridge }: WpsProgram) => bridge.twist(['Range.Formula'], asConstants),
  /** A single row or column is told as one array. */
  linesAreFlat: ({ bridge }: WpsProgram) => bridge.twist(CONTENTS, flat),
  differingIsUndefined: ({ bridge }: WpsProgram) =>
    bridge.twist(
      ofRange(SHARED),
      onReading((told) => told ?? undefined),
    ),
  differingFormatIsText: ({ bridge }: WpsProgram) => bridge.twist(['Range.NumberFormat'], wherePlain('')),
  differingIsFalse: ({ bridge }: WpsProgram) => bridge.twist(ofRange(YES_OR_NO), wherePlain(false)),
  someMergedIsTrue: ({ bridge }: WpsProgram) => bridge.twist(['Range.MergeCells'], wherePlain(true)),
  /** What was added to the JSAPI in the course of time. */
  oldMembers: ({ bridge }: WpsProgram) =>
    bridge.drop(['Application.Ready', 'Workbook.Date1904', 'Range.CountLarge', 'Range.Text']),
  noCounting: ({ bridge }: WpsProgram) => bridge.drop(['Application.WorksheetFunction']),
} as const;
