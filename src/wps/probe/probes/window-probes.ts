import type { Probe } from '../outcome';
import { tried } from '../outcome';
import type { Trial } from '../trial';
import { widerBook, widerSheet } from '../wider-api';

const NOT_IN_ANOTHERS = 'not tried: no workbook of its own';
const PROCESS_SHAPE = 61;

/** What is shown, selected and in front. */
export const WINDOW_PROBES: readonly Probe<Trial>[] = [
  {
    name: 'freezePanes.fromScrolled',
    run: ({ app, second }) => {
      second.Activate();
      const window = app.ActiveWindow;
      if (!window) return 'no window';
      window.ScrollRow = 20;
      window.SplitColumn = 0;
      window.SplitRow = 3;
      window.FreezePanes = true;
      const scrolled = { rows: window.SplitRow, scrollRow: window.ScrollRow };
      window.FreezePanes = false;
      window.ScrollRow = 1;
      const withoutSplit = tried(() => {
        window.SplitRow = 0;
        second.Range('B4').Select();
        window.FreezePanes = true;
        return { rows: window.SplitRow, columns: window.SplitColumn };
      });
      window.FreezePanes = false;
      return { scrolled, withoutSplit };
    },
  },
  {
    name: 'window.followsActivate',
    run: ({ app, sheet, second }) => {
      sheet.Activate();
      const before = app.ActiveWindow?.ActiveSheet.Name;
      app.ScreenUpdating = false;
      try {
        second.Activate();
        return {
          moved: before !== app.ActiveWindow?.ActiveSheet.Name,
          isSecond: app.ActiveWindow?.ActiveSheet.Name === second.Name,
        };
      } finally {
        app.ScreenUpdating = true;
        sheet.Activate();
      }
    },
  },
  {
    name: 'selection.scrolls',
    run: ({ app, sheet }) => {
      sheet.Activate();
      sheet.Range('A1').Select();
      const before = app.ActiveWindow?.ScrollRow;
      sheet.Range('A700').Select();
      const after = app.ActiveWindow?.ScrollRow;
      sheet.Range('A1').Select();
      return { before, after };
    },
  },
  {
    name: 'selection.shape',
    run: ({ app, sheet }) => {
      sheet.Activate();
      const shape = widerSheet(sheet).Shapes.AddShape(PROCESS_SHAPE, 20, 20, 80, 40);
      try {
        shape.Select();
        return { selection: typeof app.Selection, row: tried(() => app.Selection?.Row) };
      } finally {
        shape.Delete();
        sheet.Range('A1').Select();
      }
    },
  },
  {
    name: 'sheets.chartShown',
    run: ({ app, workbook, place, sheet }) => {
      if (place !== 'newWorkbook') return NOT_IN_ANOTHERS;
      const chart = widerBook(workbook).Charts.Add();
      try {
        return {
          activeSheet: tried(() => typeof workbook.ActiveSheet.Name),
          cells: tried(() => workbook.ActiveSheet.Range('A1').Row),
          selection: tried(() => typeof app.Selection),
          window: tried(() => app.ActiveWindow?.SplitRow),
          countsAsWorksheet: tried(() => workbook.Worksheets.Count),
        };
      } finally {
        app.DisplayAlerts = false;
        chart.Delete();
        sheet.Activate();
      }
    },
  },
  {
    name: 'workbook.activateAnother',
    run: ({ app, workbook, sheet, place }) => {
      if (place !== 'newWorkbook') return NOT_IN_ANOTHERS;
      const another = app.Workbooks.Item(1);
      if (another.FullName === workbook.FullName) return 'no other workbook is open';
      try {
        another.ActiveSheet.Activate();
        return {
          isInFront: app.ActiveWorkbook?.FullName === another.FullName,
          windowFollows: app.ActiveWindow?.ActiveSheet.Parent.FullName === another.FullName,
        };
      } finally {
        sheet.Activate();
      }
    },
  },
];
