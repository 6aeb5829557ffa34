import type { Probe } from '../outcome';
import { tried } from '../outcome';
import type { Trial } from '../trial';
import { kindOfValue } from '../wider-api';

/** How contents of cells cross over: kinds, shapes of blocks, what is empty, errors. */
export const VALUE_PROBES: readonly Probe<Trial>[] = [
  {
    name: 'value2.single',
    run: ({ sheet }) => {
      sheet.Range('A1').Value2 = '文本';
      sheet.Range('A2').Value2 = 1.5;
      sheet.Range('A3').Value2 = true;
      return ['A1', 'A2', 'A3', 'A4'].map((cell) => sheet.Range(cell).Value2);
    },
  },
  {
    name: 'value2.blocks',
    run: ({ sheet }) => {
      sheet.Range('B1:C2').Value2 = [
        [1, 'a'],
        [true, null],
      ];
      return {
        block: sheet.Range('B1:C2').Value2,
        row: sheet.Range('B1:C1').Value2,
        column: sheet.Range('B1:B2').Value2,
        empties: sheet.Range('X1:Y2').Value2,
        emptyColumn: sheet.Range('X1:X3').Value2,
      };
    },
  },
  {
    name: 'value2.writingEmpties',
    run: ({ sheet }) => {
      const range = sheet.Range('D1:D3');
      range.Value2 = [['x'], ['x'], ['x']];
      return {
        undefined: tried(() => (range.Value2 = [[undefined], ['y'], ['z']])),
        afterUndefined: range.Value2,
        null: tried(() => (range.Value2 = [[null], [''], ['z']])),
        afterNull: range.Value2,
      };
    },
  },
  {
    name: 'value2.smallerBlock',
    run: ({ sheet }) => {
      sheet.Range('D5:E7').Value2 = [['only']];
      return sheet.Range('D5:E7').Value2;
    },
  },
  {
    name: 'value2.textCells',
    run: ({ sheet }) => {
      const range = sheet.Range('F1:F5');
      range.NumberFormat = '@';
      range.Value2 = [['00123'], ['=1+1'], ["'撇号"], ['123456789012345678'], ['-1']];
      const written = range.Value2;
      const formulas = range.Formula;
      range.NumberFormat = 'General';
      return { written, formulas, afterGeneral: range.Value2 };
    },
  },
  {
    name: 'value2.apostropheInGeneralCell',
    run: ({ sheet }) => {
      const range = sheet.Range('F7');
      range.Value2 = "'00123";
      return { value: range.Value2, formula: range.Formula, text: range.Text };
    },
  },
  {
    name: 'value2.errors',
    run: ({ sheet }) => {
      const range = sheet.Range('G1:G3');
      range.Formula = [['=1/0'], ['=NA()'], ['=SQRT(-1)']];
      return { values: range.Value2, texts: ['G1', 'G2', 'G3'].map((cell) => sheet.Range(cell).Text) };
    },
  },
  {
    name: 'value2.date',
    run: ({ sheet }) => {
      const range = sheet.Range('H1');
      range.Value2 = 40999;
      range.NumberFormat = 'yyyy"年"m"月"d"日"';
      return { value: range.Value2, text: range.Text, format: range.NumberFormat };
    },
  },
  {
    name: 'value2.lineBreak',
    run: ({ sheet }) => {
      const range = sheet.Range('H3');
      range.Value2 = '上\n下';
      return [...String(range.Value2)].map((character) => character.charCodeAt(0));
    },
  },
  {
    name: 'value2.longText',
    run: ({ sheet }) => {
      const range = sheet.Range('H5');
      return [8_192, 32_000, 32_767, 32_768].map((length) =>
        tried(() => {
          range.Value2 = '长'.repeat(length);
          return String(range.Value2).length;
        }),
      );
    },
  },
  { name: 'value.kind', run: ({ sheet }) => kindOfValue(sheet.Range('A1')) },
  {
    name: 'formula.kinds',
    run: ({ sheet }) => {
      sheet.Range('J1:J4').Value2 = [[1.5], ['文本'], [true], [null]];
      sheet.Range('J5').Formula = '=J1*2';
      return { formula: sheet.Range('J1:J6').Formula, single: sheet.Range('J1').Formula };
    },
  },
  {
    name: 'formula.hasFormula',
    run: ({ sheet }) => ({
      mixed: sheet.Range('J1:J5').HasFormula,
      none: sheet.Range('J1:J2').HasFormula,
      one: sheet.Range('J5').HasFormula,
    }),
  },
  {
    name: 'formula.wrong',
    run: ({ sheet }) => [
      tried(() => (sheet.Range('J8').Formula = '=SUM(')),
      tried(() => (sheet.Range('J8').Formula = '=没有这个函数()')),
      sheet.Range('J8').Text,
    ],
  },
  {
    name: 'text.block',
    run: ({ sheet }) => ({ different: sheet.Range('A1:A3').Text, empty: sheet.Range('X1:X3').Text }),
  },
  {
    name: 'worksheetFunction.countA',
    run: ({ app, sheet }) => app.WorksheetFunction.CountA(sheet.Range('A1:A4')),
  },
  {
    name: 'value2.speed',
    run: ({ sheet }) => {
      const rows = 2_000;
      const range = sheet.Range('AA1').Resize(rows, 10);
      const block = Array.from({ length: rows }, (_, row) => Array.from({ length: 10 }, () => row));
      const times = [performance.now()];
      range.Value2 = block;
      times.push(performance.now());
      const read = range.Value2;
      times.push(performance.now());
      range.ClearContents();
      const [start = 0, written = 0, done = 0] = times;
      return {
        writeMs: written - start,
        readMs: done - written,
        rows: Array.isArray(read) ? read.length : read,
      };
    },
  },
];
