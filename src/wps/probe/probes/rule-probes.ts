import { CONDITION, VALIDATION } from '../../../host/wps/api/constants';
import type { Probe } from '../outcome';
import { tried } from '../outcome';
import type { Trial } from '../trial';

const { list, alertStop, between } = VALIDATION;

/** Lists to choose from, conditional formats, comments and links. */
export const RULE_PROBES: readonly Probe<Trial>[] = [
  {
    name: 'validation.withoutRule',
    run: ({ sheet }) => {
      const { Validation } = sheet.Range('A90');
      return {
        type: tried(() => Validation.Type),
        formula: tried(() => Validation.Formula1),
        delete: tried(() => Validation.Delete()),
      };
    },
  },
  {
    name: 'validation.list',
    run: ({ sheet }) => {
      const { Validation } = sheet.Range('B90:B92');
      Validation.Add(list, alertStop, between, '好,较好,一般,差');
      const again = tried(() => Validation.Add(list, alertStop, between, '是,否'));
      Validation.IgnoreBlank = true;
      Validation.InCellDropdown = true;
      Validation.ErrorTitle = '标题';
      Validation.ErrorMessage = '提示';
      Validation.InputMessage = '说明';
      Validation.ShowInput = true;
      Validation.ShowError = false;
      const { Type, Formula1, AlertStyle, ErrorTitle, ErrorMessage, InputMessage, ShowError } = Validation;
      return { again, Type, Formula1, AlertStyle, ErrorTitle, ErrorMessage, InputMessage, ShowError };
    },
  },
  {
    name: 'validation.mixed',
    run: ({ sheet }) => ({
      withUnruled: tried(() => sheet.Range('A90:B90').Validation.Type),
      same: tried(() => sheet.Range('B90:B92').Validation.Type),
    }),
  },
  {
    name: 'validation.longList',
    run: ({ sheet }) =>
      [255, 256, 400].map((length) => {
        const { Validation } = sheet.Range('D90');
        Validation.Delete();
        const source = '选项,'
          .repeat(length)
          .slice(0, length - 1)
          .concat('末');
        return tried(() => {
          Validation.Add(list, alertStop, between, source);
          return Validation.Formula1.length;
        });
      }),
  },
  {
    name: 'conditions.order',
    run: ({ sheet }) => {
      sheet.Activate();
      sheet.Range('A1').Select();
      const { FormatConditions } = sheet.Range('F90:F95');
      for (const [formula, color] of [
        ['=$F90="甲"', 0x0000ff],
        ['=$F90="乙"', 0x00ff00],
        ['=$F90="丙"', 0xff0000],
      ] as const) {
        const condition = FormatConditions.Add(CONDITION.expression, undefined, formula);
        condition.Interior.Color = color;
        condition.StopIfTrue = false;
      }
      const read = Array.from({ length: FormatConditions.Count }, (_, index) => {
        const { Type, Formula1, Interior, Priority, AppliesTo } = FormatConditions.Item(index + 1);
        return { Type, Formula1, fill: Interior.Color, Priority, rows: AppliesTo.Rows.Count };
      });
      return { read, seenFromOneCell: sheet.Range('F92').FormatConditions.Count };
    },
  },
  {
    name: 'conditions.fromAnotherCell',
    run: ({ sheet }) => {
      sheet.Range('C97').Select();
      const { FormatConditions } = sheet.Range('G98');
      const { Formula1 } = FormatConditions.Add(CONDITION.expression, undefined, '=G98="甲"');
      sheet.Range('A1').Select();
      return { written: '=G98="甲"', read: Formula1, readFromA1: FormatConditions.Item(1).Formula1 };
    },
  },
  {
    name: 'conditions.priorityAndDelete',
    run: ({ sheet }) => {
      const { FormatConditions } = sheet.Range('F90:F95');
      FormatConditions.Item(3).Priority = 1;
      const first = FormatConditions.Item(1).Formula1;
      FormatConditions.Item(1).Delete();
      return { first, left: FormatConditions.Count };
    },
  },
  {
    name: 'conditions.cellValue',
    run: ({ sheet }) => {
      const added = sheet.Range('H90').FormatConditions.Add(CONDITION.cellValue, CONDITION.equal, '="甲"');
      added.Font.Bold = true;
      added.Font.Color = 0x0000ff;
      return { type: added.Type, formula: added.Formula1, bold: added.Font.Bold };
    },
  },
  {
    name: 'comments',
    run: ({ sheet }) => {
      const cell = sheet.Range('J90');
      const none = cell.Comment;
      cell.AddComment('批注');
      const text = cell.Comment?.Text();
      const again = tried(() => cell.AddComment('再来'));
      cell.ClearComments();
      return { none, text, again, afterClearing: cell.Comment, clearNone: tried(() => cell.ClearComments()) };
    },
  },
  {
    name: 'hyperlinks',
    run: ({ sheet, second }) => {
      const cell = sheet.Range('K90');
      cell.Value2 = '转到';
      const look = (): object => ({
        color: cell.Font.Color,
        underline: cell.Font.Underline,
        size: cell.Font.Size,
      });
      const before = look();
      sheet.Hyperlinks.Add(cell, '', `'${second.Name}'!A1`, '提示');
      const after = look();
      const count = sheet.Hyperlinks.Count;
      const value = cell.Value2;
      cell.ClearContents();
      return { before, after, count, value, countAfterClearing: sheet.Hyperlinks.Count };
    },
  },
];
