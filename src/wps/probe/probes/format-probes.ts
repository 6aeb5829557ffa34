import { BORDER, HORIZONTAL, LINE, WEIGHT } from '../../../host/wps/api/constants';
import type { Probe } from '../outcome';
import { tried } from '../outcome';
import type { Trial } from '../trial';

/** Looks, sizes and merges, above all what differing cells answer. */
export const FORMAT_PROBES: readonly Probe<Trial>[] = [
  {
    name: 'format.mixed',
    run: ({ sheet }) => {
      const [first, both] = [sheet.Range('A40'), sheet.Range('A40:A41')];
      first.NumberFormat = '0.00';
      first.Font.Bold = true;
      first.Font.Size = 20;
      first.Font.Name = '宋体';
      first.Interior.Color = 0x0000ff;
      first.WrapText = true;
      first.HorizontalAlignment = HORIZONTAL.Center;
      first.Locked = false;
      return {
        numberFormat: both.NumberFormat,
        bold: both.Font.Bold,
        size: both.Font.Size,
        fontName: both.Font.Name,
        fill: both.Interior.Color,
        wrap: both.WrapText,
        horizontal: both.HorizontalAlignment,
        locked: both.Locked,
      };
    },
  },
  {
    name: 'format.untouched',
    run: ({ sheet }) => {
      const { NumberFormat, Font, Interior, Borders, VerticalAlignment } = sheet.Range('A60');
      return {
        numberFormat: NumberFormat,
        fill: Interior.Color,
        fontColor: Font.Color,
        underline: Font.Underline,
        border: Borders.Item(BORDER.EdgeTop).LineStyle,
        vertical: VerticalAlignment,
      };
    },
  },
  {
    name: 'format.colorOrder',
    run: ({ sheet }) => {
      const { Interior } = sheet.Range('B40');
      Interior.Color = 0x0000ff;
      return { writtenAsRed: 0x0000ff, read: Interior.Color };
    },
  },
  {
    name: 'borders.singleRow',
    run: ({ sheet }) => {
      const { Borders } = sheet.Range('A43:C43');
      return {
        edge: tried(() => (Borders.Item(BORDER.EdgeTop).LineStyle = LINE.continuous)),
        weight: tried(() => (Borders.Item(BORDER.EdgeTop).Weight = WEIGHT.thin)),
        insideVertical: tried(() => (Borders.Item(BORDER.InsideVertical).LineStyle = LINE.continuous)),
        insideHorizontal: tried(() => (Borders.Item(BORDER.InsideHorizontal).LineStyle = LINE.continuous)),
      };
    },
  },
  {
    name: 'merge.reading',
    run: ({ sheet }) => {
      sheet.Range('A45:B46').Merge();
      return {
        whole: sheet.Range('A45:B46').MergeCells,
        partial: sheet.Range('A45:C46').MergeCells,
        none: sheet.Range('E45:F46').MergeCells,
        rows: sheet.Range('B46').MergeArea.Rows.Count,
        rowsOfUnmerged: sheet.Range('E45').MergeArea.Rows.Count,
        value: sheet.Range('A45:B46').Value2,
      };
    },
  },
  {
    name: 'merge.overContents',
    run: ({ sheet }) => {
      const range = sheet.Range('A48:B48');
      range.Value2 = [['左', '右']];
      range.Merge();
      const merged = range.Value2;
      range.UnMerge();
      return { merged, afterUnmerging: range.Value2 };
    },
  },
  {
    name: 'columnWidth',
    run: ({ sheet }) => {
      const column = sheet.Range('T:T');
      const before = { characters: column.ColumnWidth, points: column.Width };
      const pairs = [5, 10, 20, 40].map((characters) => {
        column.ColumnWidth = characters;
        return { characters, readBack: column.ColumnWidth, points: column.Width };
      });
      column.ColumnWidth = 8;
      return { before, pairs, mixed: sheet.Range('S:T').ColumnWidth };
    },
  },
  {
    name: 'hidden',
    run: ({ sheet }) => {
      const rows = sheet.Range('70:71');
      sheet.Range('70:70').Hidden = true;
      const mixed = rows.Hidden;
      const heightOfHidden = sheet.Range('70:70').RowHeight;
      rows.Hidden = false;
      return { mixed, heightOfHidden, ofCells: tried(() => sheet.Range('A70').Hidden) };
    },
  },
  {
    name: 'rowHeight.autoFit',
    run: ({ sheet }) => {
      const cell = sheet.Range('T80');
      cell.WrapText = true;
      cell.Value2 = '自动换行的一段文字，应当占去几行。';
      const row = sheet.Range('80:80');
      row.RowHeight = 15;
      row.AutoFit();
      return { fitted: row.RowHeight, mixed: sheet.Range('79:80').RowHeight };
    },
  },
  {
    name: 'rowHeight.autoFitAreas',
    run: ({ sheet }) => {
      for (const cell of ['T82', 'T84']) {
        sheet.Range(cell).WrapText = true;
        sheet.Range(cell).Value2 = '自动换行的一段文字，应当占去几行。';
        sheet.Range(cell).EntireRow.RowHeight = 15;
      }
      const fitted = tried(() => sheet.Range('82:82,84:84').AutoFit());
      return { fitted, heights: [82, 83, 84].map((row) => sheet.Range(`${row}:${row}`).RowHeight) };
    },
  },
];
