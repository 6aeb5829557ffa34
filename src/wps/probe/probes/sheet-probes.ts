import { ORIENTATION, PAPER, VISIBLE } from '../../../host/wps/api/constants';
import type { Probe } from '../outcome';
import { tried } from '../outcome';
import type { Trial } from '../trial';
import { removedSheet, withSheet } from './trial-sheet';

/** Sheets, references to them, pages and windows. */
export const SHEET_PROBES: readonly Probe<Trial>[] = [
  {
    name: 'sheets.missing',
    run: ({ workbook }) => ({
      byName: tried(() => workbook.Worksheets.Item('没有这张表').Name),
      byNumber: tried(() => workbook.Worksheets.Item(999).Name),
    }),
  },
  {
    name: 'sheets.names',
    run: ({ sheet, second }) => ({
      clash: tried(() => (second.Name = sheet.Name)),
      tooLong: tried(() => (second.Name = '长'.repeat(32))),
      notAllowed: tried(() => (second.Name = 'a/b')),
      empty: tried(() => (second.Name = '')),
      nameNow: second.Name === sheet.Name ? 'the same twice' : 'kept apart',
    }),
  },
  {
    name: 'sheets.referenceAfterRename',
    run: (trial) =>
      withSheet(trial, (sheet) => {
        trial.second.Range('N1').Formula = `='${sheet.Name}'!A1`;
        sheet.Name = '168改名后';
        const again = trial.workbook.Worksheets.Item('168改名后');
        const result = {
          name: sheet.Name,
          index: sheet.Index === again.Index,
          sameObject: sheet === again,
          formula: trial.second.Range('N1').Formula,
          parent: sheet.Parent.FullName === trial.workbook.FullName,
        };
        trial.second.Range('N1').ClearContents();
        return result;
      }),
  },
  {
    name: 'sheets.referenceAfterMove',
    run: (trial) =>
      withSheet(trial, (sheet) => {
        const before = sheet.Index;
        const other = trial.workbook.Worksheets.Add(trial.sheet);
        const after = sheet.Index;
        removedSheet(trial.app, other);
        return { shifted: after - before, name: tried(() => sheet.Name !== '') };
      }),
  },
  {
    name: 'sheets.veryHidden',
    run: (trial) =>
      withSheet(trial, (sheet) => {
        sheet.Visible = VISIBLE.veryHidden;
        trial.app.DisplayAlerts = false;
        return {
          visible: sheet.Visible,
          write: tried(() => (sheet.Range('A1').Value2 = 'x')),
          read: tried(() => sheet.Range('A1').Value2),
          activate: tried(() => sheet.Activate()),
          delete: tried(() => sheet.Delete()),
          after: tried(() => sheet.Visible),
        };
      }),
  },
  {
    name: 'sheets.shownAfterAdding',
    run: (trial) => {
      trial.sheet.Activate();
      return withSheet(trial, (sheet) => trial.workbook.ActiveSheet.Index === sheet.Index);
    },
  },
  {
    name: 'workbook.references',
    run: ({ app, workbook }) => {
      const { ActiveWorkbook } = app;
      return {
        sameObject: ActiveWorkbook === workbook,
        sameFullName: ActiveWorkbook?.FullName === workbook.FullName,
        byName: app.Workbooks.Item(workbook.Name).FullName === workbook.FullName,
        neverSaved: { path: workbook.Path === '', fullNameIsName: workbook.FullName === workbook.Name },
        readOnly: workbook.ReadOnly,
        date1904: workbook.Date1904,
        protectStructure: workbook.ProtectStructure,
      };
    },
  },
  {
    name: 'pageSetup',
    run: ({ sheet }) => {
      const page = sheet.PageSetup;
      const steps: Readonly<Record<string, () => unknown>> = {
        Orientation: () => (page.Orientation = ORIENTATION.Landscape),
        PaperSize: () => (page.PaperSize = PAPER.A4),
        Zoom: () => (page.Zoom = false),
        FitToPagesWide: () => (page.FitToPagesWide = 1),
        FitToPagesTall: () => (page.FitToPagesTall = false),
        PrintTitleRows: () => (page.PrintTitleRows = '$1:$3'),
        PrintArea: () => (page.PrintArea = '$A$1:$D$20'),
        TopMargin: () => (page.TopMargin = 36),
        CenterHorizontally: () => (page.CenterHorizontally = true),
        CenterFooter: () => (page.CenterFooter = '— &P —'),
      };
      const written = Object.entries(steps).map(([name, step]) => {
        const start = performance.now();
        const answer = tried(step);
        return { name, answer, ms: Math.round(performance.now() - start) };
      });
      const { Orientation, PaperSize, Zoom, FitToPagesWide, FitToPagesTall, PrintTitleRows, PrintArea } =
        page;
      return {
        written,
        read: { Orientation, PaperSize, Zoom, FitToPagesWide, FitToPagesTall, PrintTitleRows, PrintArea },
        margins: [page.TopMargin, page.HeaderMargin],
        footer: page.CenterFooter,
      };
    },
  },
  {
    name: 'pageSetup.fitBeforeZoom',
    run: ({ second }) => {
      const page = second.PageSetup;
      page.FitToPagesWide = 1;
      const before = { zoom: page.Zoom, wide: page.FitToPagesWide };
      page.Zoom = false;
      return { before, after: { zoom: page.Zoom, wide: page.FitToPagesWide } };
    },
  },
  {
    name: 'pageSetup.hiddenSheet',
    run: (trial) =>
      withSheet(trial, (sheet) => {
        sheet.Visible = VISIBLE.hidden;
        return tried(() => (sheet.PageSetup.Orientation = ORIENTATION.Landscape));
      }),
  },
  {
    name: 'freezePanes',
    run: ({ app, sheet }) => {
      sheet.Activate();
      const window = app.ActiveWindow;
      if (!window) return 'no window';
      window.ScrollRow = 1;
      window.SplitColumn = 1;
      window.SplitRow = 2;
      window.FreezePanes = true;
      const frozen = { on: window.FreezePanes, rows: window.SplitRow, columns: window.SplitColumn };
      window.FreezePanes = false;
      return { frozen, after: { on: window.FreezePanes, rows: window.SplitRow } };
    },
  },
];
