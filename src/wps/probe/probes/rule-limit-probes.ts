import { CONDITION, SPECIAL_CELLS, VALIDATION } from '../../../host/wps/api/constants';
import type { Probe } from '../outcome';
import { tried } from '../outcome';
import type { Trial } from '../trial';

const { list, alertStop, between } = VALIDATION;
/** What an address may hold; nothing lies there. */
const FILES = ['168 报表.xlsx', '168#报表.xlsx', '168%20.xlsx', '..\\168报表\\甲.et'];

/** Rules over several blocks, the limits of their texts, and links of other kinds. */
export const RULE_LIMIT_PROBES: readonly Probe<Trial>[] = [
  {
    name: 'conditions.severalAreas',
    run: ({ sheet }) => {
      sheet.Activate();
      sheet.Range('A1').Select();
      const range = sheet.Range('M100:M103,O100:O101');
      const condition = range.FormatConditions.Add(CONDITION.expression, undefined, '=ISTEXT("168/探测")');
      condition.Interior.Color = 0x00ffff;
      condition.StopIfTrue = false;
      const { Formula1, AppliesTo, StopIfTrue, Type } = condition;
      return {
        Type,
        Formula1,
        StopIfTrue,
        areas: tried(() => AppliesTo.Areas.Count),
        rulesOfSecondArea: sheet.Range('O100').FormatConditions.Count,
      };
    },
  },
  {
    name: 'conditions.ofSheet',
    run: ({ sheet }) => {
      const { FormatConditions } = sheet.Cells;
      return Array.from({ length: Math.min(FormatConditions.Count, 12) }, (_, index) =>
        tried(() => {
          const { Priority, Type, AppliesTo } = FormatConditions.Item(index + 1);
          return { Priority, Type, row: AppliesTo.Row, column: AppliesTo.Column };
        }),
      );
    },
  },
  {
    name: 'validation.textLimits',
    run: ({ sheet }) => {
      const { Validation } = sheet.Range('Q100');
      Validation.Add(list, alertStop, between, '甲,乙');
      const length = (text: string): string => '长'.repeat(Number(text));
      return {
        titles: ['32', '33'].map((text) => tried(() => (Validation.ErrorTitle = length(text)).length)),
        messages: ['225', '255', '256'].map((text) =>
          tried(() => (Validation.ErrorMessage = length(text)).length),
        ),
        kept: tried(() => [Validation.ErrorTitle.length, Validation.ErrorMessage.length]),
      };
    },
  },
  {
    name: 'specialCells.beyondUsed',
    run: ({ second }) => {
      const far = tried(() => second.Range('A900:B990').SpecialCells(SPECIAL_CELLS.allValidation).Count);
      second.Range('B950').Validation.Add(list, alertStop, between, '甲,乙');
      const withRule = tried(() => second.Range('A900:B990').SpecialCells(SPECIAL_CELLS.allValidation).Row);
      second.Range('B950').Validation.Delete();
      return { far, withRule };
    },
  },
  {
    name: 'hyperlinks.onEmptyCell',
    run: ({ sheet, second }) => {
      const cell = sheet.Range('R100');
      sheet.Hyperlinks.Add(cell, '', `'${second.Name}'!A1`);
      return { value: cell.Value2, size: cell.Font.Size, underline: cell.Font.Underline };
    },
  },
  {
    name: 'hyperlinks.toFiles',
    run: ({ sheet }) =>
      FILES.map((file, index) =>
        tried(() => {
          const link = sheet.Hyperlinks.Add(sheet.Range(`S${100 + index}`), file) as AddedLink;
          return { given: file, address: link.Address, place: link.SubAddress };
        }),
      ),
  },
];

/** What adding one answers is of no use to the add-in. */
interface AddedLink {
  readonly Address: string;
  readonly SubAddress: string;
}
