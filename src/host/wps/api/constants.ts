/*
 * The numbers of the JSAPI, which are those of VBA. The program has no such names at run time, and its published enums
 * exist only for the compiler.
 */

export const VISIBLE = { visible: -1, hidden: 0, veryHidden: 2 } as const;

export const HORIZONTAL = { Left: -4131, Center: -4108, Right: -4152 } as const;
export const VERTICAL = { Top: -4160, Center: -4108, Bottom: -4107 } as const;
export const UNDERLINE = { None: -4142, Single: 2 } as const;

export const BORDER = {
  EdgeLeft: 7,
  EdgeTop: 8,
  EdgeBottom: 9,
  EdgeRight: 10,
  InsideVertical: 11,
  InsideHorizontal: 12,
} as const;
export const LINE = { continuous: 1, none: -4142 } as const;
export const WEIGHT = { hairline: 1, thin: 2, medium: -4138, thick: 4 } as const;

/** A list to choose from that refuses, in words, anything else; and what only says something while one types. */
export const VALIDATION = { anything: 0, list: 3, alertStop: 1, between: 1 } as const;
export const CONDITION = { cellValue: 1, expression: 2, equal: 3 } as const;
export const SPECIAL_CELLS = { allValidation: -4174 } as const;

export const PAPER = { A4: 9 } as const;
export const ORIENTATION = { Portrait: 1, Landscape: 2 } as const;

/** What stands for an error in `Value2`, as a number: each from here on up, by the numbers of VBA. */
const FIRST_ERROR = -2146828288;

export const CELL_ERRORS: ReadonlyMap<number, string> = new Map(
  [
    [2000, '#NULL!'],
    [2007, '#DIV/0!'],
    [2015, '#VALUE!'],
    [2023, '#REF!'],
    [2029, '#NAME?'],
    [2036, '#NUM!'],
    [2042, '#N/A'],
    [2043, '#GETTING_DATA'],
    [2045, '#SPILL!'],
    [2046, '#CONNECT!'],
    [2047, '#BLOCKED!'],
    [2048, '#UNKNOWN!'],
    [2049, '#FIELD!'],
    [2050, '#CALC!'],
  ].map(([number, text]) => [FIRST_ERROR + Number(number), String(text)]),
);

/** Whether a number may stand for an error, of a later version too. */
export const maybeError = (told: number): boolean =>
  Number.isInteger(told) && told >= FIRST_ERROR && told < FIRST_ERROR + 4_000;

export const FILE_DIALOG = { saveAs: 2, filePicker: 3, folderPicker: 4, chosen: -1 } as const;
export const DOCK = { left: 0, right: 2 } as const;
