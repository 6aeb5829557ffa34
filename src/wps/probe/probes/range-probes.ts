import type { WpsRange } from '../../../host/wps/api/cells-api';
import { SPECIAL_CELLS, VALIDATION } from '../../../host/wps/api/constants';
import type { Probe } from '../outcome';
import { tried } from '../outcome';
import type { Trial } from '../trial';

const extent = (range: WpsRange): readonly number[] => [
  range.Row,
  range.Column,
  range.Rows.Count,
  range.Columns.Count,
];

/** An address of single cells of at least as many characters. */
function longAddress(length: number): string {
  let address = 'A1';
  for (let row = 3; address.length < length; row += 2) address += `,A${row}`;
  return address;
}

/** Addresses, blocks, what a sheet counts as used. */
export const RANGE_PROBES: readonly Probe<Trial>[] = [
  {
    name: 'range.longAddress',
    run: ({ sheet }) =>
      [200, 250, 255, 300, 2_000].map((length) => {
        const address = longAddress(length);
        return { length: address.length, areas: tried(() => sheet.Range(address).Areas.Count) };
      }),
  },
  {
    name: 'range.severalAreas',
    run: ({ sheet }) => {
      const range = sheet.Range('M1:M2,O1:O2');
      const written = tried(() => (range.Value2 = 7));
      return {
        written,
        value: tried(() => range.Value2),
        first: extent(range),
        count: range.Count,
        areas: range.Areas.Count,
        second: extent(range.Areas.Item(2)),
        intoSecond: sheet.Range('O1').Value2,
      };
    },
  },
  {
    name: 'range.wholeRowsAndColumns',
    run: ({ sheet }) => ({ rows: extent(sheet.Range('2:3')), columns: extent(sheet.Range('A:C')) }),
  },
  { name: 'range.wrongAddress', run: ({ sheet }) => tried(() => extent(sheet.Range('没有这个名称'))) },
  {
    name: 'range.countOfSheet',
    run: ({ sheet }) => ({
      count: tried(() => sheet.Cells.Count),
      countLarge: tried(() => sheet.Cells.CountLarge),
    }),
  },
  {
    name: 'range.resize',
    run: ({ sheet }) => ({
      rowsOnly: extent(sheet.Range('B2:C3').Resize(5)),
      columnsOnly: tried(() => extent(sheet.Range('B2:C3').Resize(undefined, 5))),
    }),
  },
  { name: 'range.item', run: ({ sheet }) => extent(sheet.Cells.Item(3, 4)) },
  {
    name: 'range.sameObject',
    run: ({ sheet }) => ({
      range: sheet.Range('A1') === sheet.Range('A1'),
      owner: sheet.Range('A1').Worksheet.Name === sheet.Name,
    }),
  },
  {
    name: 'usedRange',
    run: ({ second }) => {
      const empty = { extent: extent(second.UsedRange), value: second.UsedRange.Value2 };
      second.Range('F9').Interior.Color = 0xffff;
      const formatted = extent(second.UsedRange);
      second.Range('C4').Value2 = 'x';
      const filled = extent(second.UsedRange);
      second.Range('C4').ClearContents();
      return { empty, formatted, filled, afterClearing: extent(second.UsedRange) };
    },
  },
  {
    name: 'specialCells.validation',
    run: ({ second }) => {
      const none = tried(() => extent(second.Range('A20:B30').SpecialCells(SPECIAL_CELLS.allValidation)));
      second.Range('B22').Validation.Add(VALIDATION.list, VALIDATION.alertStop, VALIDATION.between, '甲,乙');
      const one = tried(() => extent(second.Range('A20:B30').SpecialCells(SPECIAL_CELLS.allValidation)));
      const fromSingle = tried(() => extent(second.Range('A20').SpecialCells(SPECIAL_CELLS.allValidation)));
      second.Range('B22').Validation.Delete();
      return { none, one, fromSingle };
    },
  },
  {
    name: 'selection',
    run: ({ app, sheet, second }) => {
      sheet.Activate();
      sheet.Range('B2:C3').Select();
      const block = app.Selection ? extent(app.Selection) : null;
      const severalAreas = tried(() => {
        sheet.Range('B2:C3,E5').Select();
        return app.Selection?.Areas.Count;
      });
      const onOtherSheet = tried(() => second.Range('A1').Select());
      return { block, severalAreas, onOtherSheet };
    },
  },
];
