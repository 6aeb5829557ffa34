import fc from 'fast-check';
import { StyleTable } from '../../../../src/domain/document/style-table';
import {
  BORDER_LINES,
  type DocumentCell,
  type DocumentCondition,
  type DocumentLink,
  type DocumentPrint,
  type DocumentSheet,
  type DocumentStyle,
  type DocumentValidation,
  type WorkbookDocument,
} from '../../../../src/domain/document/workbook-document';
import type { CellRange } from '../../../../src/domain/sheet/address';
import { TEXTS } from '../../contract/torture-values';

/* Any workbook a file could be read into, within a corner of each sheet so that merges and rules meet cells. */

const ROWS = 12;
const COLS = 8;

/** The shape of `fc.record`, with fields that may be absent. */
const sparse = <Value>(model: {
  readonly [Key in keyof Value]: fc.Arbitrary<Value[Key]>;
}): fc.Arbitrary<Partial<Value>> =>
  // The types of fast-check do not follow that no field is required.
  fc.record(model, { requiredKeys: [] }) as fc.Arbitrary<Partial<Value>>;

const color = fc.stringMatching(/^[0-9A-F]{6}$/u);
const points = fc.integer({ min: 1, max: 40_000 }).map((hundredth) => hundredth / 100);
const mm = fc.integer({ min: 0, max: 600 }).map((tenth) => tenth / 10);
const yes = fc.constant(true);

const text = fc.oneof(
  fc.constantFrom(
    ...TEXTS.filter((example) => !/[\r\u0001]/u.test(example) && example !== '' && example.length < 9000),
  ),
  fc.stringMatching(/^[一-龥A-Za-z0-9 =+\-@'",.:%#!/\n\t()<>&_]{1,20}$/u),
);

const range: fc.Arbitrary<CellRange> = fc
  .tuple(fc.nat(ROWS), fc.nat(COLS), fc.nat(3), fc.nat(3))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
/** Also whole columns and rows. */
const ruleRange = fc.oneof(
  { weight: 4, arbitrary: range },
  { weight: 1, arbitrary: fc.nat(COLS).map((col) => ({ top: 0, left: col, bottom: 1_048_575, right: col })) },
  { weight: 1, arbitrary: fc.nat(ROWS).map((row) => ({ top: row, left: 0, bottom: row, right: 16_383 })) },
);
const ruleRanges = fc.array(ruleRange, { minLength: 1, maxLength: 3 });

const border = fc.record({ line: fc.constantFrom(...BORDER_LINES), color });
const borders = sparse({ top: border, right: border, bottom: border, left: border }).filter(
  (sides) => Object.keys(sides).length > 0,
);

export const arbitraryStyle: fc.Arbitrary<DocumentStyle> = sparse<Required<DocumentStyle>>({
  font: fc.constantFrom('方正小标宋简体', '仿宋_GB2312', '仿宋', '宋体', 'Arial', 'Times New Roman', '@宋体'),
  size: fc.constantFrom(9, 10.5, 11, 16, 22),
  bold: yes,
  italic: yes,
  underline: yes,
  strike: yes,
  color,
  fill: color,
  align: fc.constantFrom('left', 'center', 'right', 'justify', 'distributed'),
  valign: fc.constantFrom('top', 'middle', 'bottom'),
  wrap: yes,
  shrink: yes,
  indent: fc.integer({ min: 1, max: 15 }),
  rotation: fc.oneof(
    fc.integer({ min: -90, max: 90 }).filter((degrees) => degrees !== 0),
    fc.constant('stacked' as const),
  ),
  borders,
  numberFormat: fc.constantFrom('0', '0.00%', '@', '#,##0.00;[Red]-#,##0.00', '"共"0"项"'),
  unlocked: yes,
});

const DATE_STYLE: DocumentStyle = { numberFormat: 'yyyy"年"m"月"d"日"' };

type Content = Pick<DocumentCell, 'value' | 'formula'> & { readonly isDate?: true };
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
);
const error = fc
  .constantFrom('#REF!', '#N/A', '#DIV/0!', '#NAME?', '#SPILL!', 'Err:502')
  .map((code) => ({ kind: 'error' as const, code }));
const result = fc.oneof(
  text,
  number,
  fc.boolean(),
  error.filter(({ code }) => code.startsWith('#')),
);
const content: fc.Arbitrary<Content> = fc.oneof(
  fc.constant({}),
  fc.oneof(text, number, fc.boolean(), error).map((value) => ({ value })),
  fc.integer({ min: 0, max: 60_000 }).map((serial) => ({
    value: { kind: 'date' as const, serial },
    isDate: true as const,
  })),
  fc.constantFrom('SUM(B1:B2)', "'附件5'!B4+1", 'IF(A1="=",1,"")').map((formula) => ({ formula })),
  fc.tuple(fc.constantFrom('A1&"x"', 'TODAY()'), result).map(([formula, value]) => ({ formula, value })),
);

const link = (names: readonly string[]): fc.Arbitrary<DocumentLink> =>
  fc.oneof(
    fc.record({
      kind: fc.constant('cell' as const),
      sheet: fc.constantFrom(...names, "没有 'x' 的表"),
      cell: fc.constantFrom('A1', 'C12', '$B$4', 'B2:C3'),
    }),
    fc.record({
      kind: fc.constant('address' as const),
      address: fc.constantFrom(
        'https://example.org/a?b=1&c=%20#d',
        '2012Q3/%E7%A4%BA%E4%BE%8B.xlsx',
        "a.xls#'附件 5'!B4",
        'mailto:a@b.c',
      ),
    }),
  );

const operator = fc.constantFrom(
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
);
const operand = fc.constantFrom('1', '-2.5', '007', 'A1', '$B$2+1', '"已完成"', '"说""好"""', 'TODAY()');
const operands = fc.array(operand, { minLength: 1, maxLength: 2 });
const message = fc.stringMatching(/^[一-龥a-z。\n ]{1,12}$/u);

const validation: fc.Arbitrary<DocumentValidation> = fc
  .tuple(
    fc.record({
      ranges: ruleRanges,
      onError: fc.constantFrom('stop', 'warning', 'information', 'none'),
      allowBlank: fc.boolean(),
    }),
    sparse({ errorTitle: message, error: message, promptTitle: message, prompt: message }),
    fc.oneof(
      fc
        .array(fc.constantFrom('好', '中', '一般', '1', 'a,b', ''), { minLength: 1, maxLength: 4 })
        .map((values) => ({
          kind: 'list' as const,
          values,
        })),
      fc
        .constantFrom('$A$1:$A$3', "'附件 5'!$B$1:$B$9", '名单')
        .map((source) => ({ kind: 'listFrom' as const, source })),
      fc
        .tuple(
          fc.constantFrom('whole', 'decimal', 'date', 'time', 'textLength', 'custom'),
          sparse({ operator }),
          operands,
        )
        .map(([kind, rest, formulas]) => ({ kind, ...rest, formulas })),
    ),
  )
  .map(([base, texts, rule]): DocumentValidation => ({ ...base, ...texts, ...rule }));

const condition: fc.Arbitrary<DocumentCondition> = fc.record({
  ranges: ruleRanges,
  when: fc.oneof(
    fc.record({ kind: fc.constant('cellIs' as const), operator, formulas: operands }),
    fc.record({
      kind: fc.constant('formula' as const),
      formula: fc.constantFrom('$D$5="已完成"', 'A1>B1', 'TRUE'),
    }),
  ),
  style: sparse({
    color,
    fill: color,
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    strike: fc.boolean(),
  }),
  stopIfTrue: fc.boolean(),
});

const span = fc.tuple(fc.nat(5), fc.nat(5)).map(([first, more]) => ({ first, last: first + more }));
const print: fc.Arbitrary<DocumentPrint> = fc
  .tuple(
    fc.record({
      paper: fc.constantFrom('A4', 'A3', 'other'),
      orientation: fc.constantFrom('portrait', 'landscape'),
      margins: fc.record({ top: mm, bottom: mm, left: mm, right: mm, header: mm, footer: mm }),
      centerHorizontally: fc.boolean(),
      centerVertically: fc.boolean(),
    }),
    sparse({
      fit: fc.record({ wide: fc.nat(3), tall: fc.nat(3) }),
      scale: fc.integer({ min: 10, max: 400 }),
      repeatRows: span,
      repeatCols: span,
      area: range,
      header: fc.constant('&L页眉'),
      footer: fc.constant('&C— &P —'),
    }),
  )
  .map(([setup, rest]) => ({ ...setup, ...rest }));

const byNumber = <Value>(most: number, value: fc.Arbitrary<Value>): fc.Arbitrary<Record<number, Value>> =>
  fc.array(fc.tuple(fc.nat(most), value), { maxLength: 4 }).map((entries) => Object.fromEntries(entries));
const numbers = (most: number): fc.Arbitrary<readonly number[]> =>
  fc.uniqueArray(fc.nat(most), { maxLength: 3 }).map((list) => list.sort((a, b) => a - b));

const cells = (names: readonly string[], table: StyleTable): fc.Arbitrary<readonly DocumentCell[]> =>
  fc
    .uniqueArray(
      fc.tuple(
        fc.nat(ROWS),
        fc.nat(COLS),
        content,
        arbitraryStyle,
        sparse({ link: link(names), note: fc.constantFrom('批注', '两\n行 =1+1') }),
      ),
      { selector: ([row, col]) => row * 100 + col, maxLength: 15 },
    )
    .map((list) =>
      list
        .map(([row, col, { isDate, ...held }, style, rest]): DocumentCell => {
          const place = table.place(isDate ? { ...style, ...DATE_STYLE } : style);
          return { row, col, ...held, ...(place === undefined ? {} : { style: place }), ...rest };
        })
        .filter((cell) => Object.keys(cell).length > 2)
        .sort((a, b) => a.row - b.row || a.col - b.col),
    );

const sheet = (name: string, names: readonly string[], table: StyleTable): fc.Arbitrary<DocumentSheet> =>
  fc
    .tuple(
      fc.record({
        visibility: fc.constantFrom('visible', 'hidden', 'veryHidden'),
        cells: cells(names, table),
        merges: fc.array(range, { maxLength: 1 }),
        columnWidths: byNumber(COLS + 300, points),
        rowHeights: byNumber(ROWS + 1000, fc.record({ points, fixed: fc.boolean() })),
        hiddenRows: numbers(ROWS),
        hiddenCols: numbers(16_383),
        gridlines: fc.boolean(),
        validations: fc.array(validation, { maxLength: 3 }),
        conditions: fc.array(condition, { maxLength: 3 }),
        print,
        isProtected: fc.boolean(),
      }),
      sparse({
        defaultColumnWidth: points,
        defaultRowHeight: points,
        freeze: fc.record({ rows: fc.integer({ min: 1, max: 4 }), cols: fc.nat(3) }),
        tabColor: color,
      }),
    )
    .map(([most, rest]) => ({ name, ...most, ...rest }));

const NAMES = ['附件5', "a b'c", '总 表!'];

export const arbitraryDocument: fc.Arbitrary<WorkbookDocument> = fc
  .integer({ min: 1, max: NAMES.length })
  .chain((count) => {
    const names = NAMES.slice(0, count);
    const table = new StyleTable();
    return fc
      .tuple(
        fc.tuple(...names.map((name) => sheet(name, names, table))),
        fc.uniqueArray(
          fc.record(
            {
              name: fc.constantFrom('名单', 'Print_Range', '_x1'),
              formula: fc.constantFrom("'附件5'!$A$1:$B$3", '附件5!$A$1'),
              sheet: fc.constantFrom(...names),
            },
            { requiredKeys: ['name', 'formula'] },
          ),
          { selector: ({ name }) => name, maxLength: 2 },
        ),
        fc.nat(count - 1),
      )
      .map(([sheets, named, active]) => withShown({ sheets, names: named, active, styles: table.styles }));
  });

/** A workbook has a sheet that can be seen, and shows one. */
function withShown({ sheets, active, ...rest }: WorkbookDocument): WorkbookDocument {
  return {
    ...rest,
    active,
    sheets: sheets.map((one, index) => (index === active ? { ...one, visibility: 'visible' as const } : one)),
  };
}
