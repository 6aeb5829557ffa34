import type { Probe } from '../outcome';
import { tried } from '../outcome';
import type { Trial } from '../trial';

const kindAndText = (value: unknown): string => `${typeof value} ${String(value)}`;

/** Texts that look like something else, long ones, and empty ones. */
export const TEXT_PROBES: readonly Probe<Trial>[] = [
  {
    name: 'value2.apostropheByFormat',
    run: ({ sheet }) =>
      ['General', '@', '0.00', 'yyyy"年"m"月"d"日"'].map((format) => {
        const cell = sheet.Range('A100');
        cell.NumberFormat = format;
        cell.Value2 = "'00文本";
        return { format, value: cell.Value2, formula: cell.Formula };
      }),
  },
  {
    name: 'value2.errorAsText',
    run: ({ sheet }) => {
      const range = sheet.Range('B100:B101');
      sheet.Range('B100').NumberFormat = '@';
      range.Value2 = [['#REF!'], ['#N/A']];
      return ['B100', 'B101'].map((cell) => {
        const { Value2, Formula } = sheet.Range(cell);
        return { value: kindAndText(Value2), formula: Formula };
      });
    },
  },
  {
    name: 'value2.emptyText',
    run: ({ app, sheet }) => {
      const cell = sheet.Range('C100');
      cell.Value2 = 'x';
      cell.Value2 = '';
      return { value: cell.Value2, formula: cell.Formula, counted: app.WorksheetFunction.CountA(cell) };
    },
  },
  {
    name: 'value2.longTextInBlock',
    run: ({ sheet }) => {
      const range = sheet.Range('D100:D102');
      const texts = [900, 8_200, 32_000].map((length) => '长'.repeat(length));
      const written = tried(() => {
        range.Value2 = texts.map((text) => [text]);
      });
      const read = range.Value2;
      return {
        written,
        lengths: Array.isArray(read) ? read.flat().map((text) => String(text).length) : read,
      };
    },
  },
  {
    name: 'text.hiddenColumn',
    run: ({ sheet }) => {
      const cell = sheet.Range('AE100');
      cell.Value2 = 1_234_567;
      cell.NumberFormat = '0.00';
      const shown = cell.Text;
      const column = sheet.Range('AE:AE');
      column.Hidden = true;
      const hidden = cell.Text;
      column.Hidden = false;
      column.ColumnWidth = 2;
      const narrow = cell.Text;
      column.ColumnWidth = 8;
      return { shown, hidden, narrow };
    },
  },
  {
    name: 'worksheetFunction.countAOfSheet',
    run: ({ app, second }) => app.WorksheetFunction.CountA(second.Cells),
  },
];
