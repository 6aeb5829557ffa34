import { ORIENTATION, VISIBLE } from '../../../host/wps/api/constants';
import type { WpsSheet } from '../../../host/wps/api/workbook-api';
import type { Probe } from '../outcome';
import { tried } from '../outcome';
import type { Trial } from '../trial';
import { asWider } from '../wider-api';
import { removedSheet, withSheet } from './trial-sheet';

/** What belongs to workbooks as a whole is tried only where there is one of its own. */
const NOT_IN_ANOTHERS = 'not tried: no workbook of its own';

/** Draws as the add-in does, on a sheet that nobody sees. */
const drawn = (sheet: WpsSheet): object => ({
  merge: tried(() => sheet.Range('A1:C1').Merge()),
  page: tried(() => (sheet.PageSetup.Orientation = ORIENTATION.Landscape)),
  comment: tried(() => typeof sheet.Range('A3').AddComment('批注')),
  link: tried(() => typeof sheet.Hyperlinks.Add(sheet.Range('A4'), '', 'A1')),
  width: tried(() => (sheet.Range('B:B').ColumnWidth = 20)),
  fit: tried(() => sheet.Range('5:5').AutoFit()),
});

/** Sheets and workbooks that are gone, and sheets that are out of sight. */
export const REFERENCE_PROBES: readonly Probe<Trial>[] = [
  {
    name: 'sheets.deleted',
    run: (trial) =>
      withSheet(trial, (sheet) => {
        const range = sheet.Range('A1');
        removedSheet(trial.app, sheet);
        return {
          name: tried(() => sheet.Name),
          index: tried(() => sheet.Index),
          range: tried(() => range.Value2),
          newRange: tried(() => sheet.Range('A1').Row),
        };
      }),
  },
  {
    name: 'workbook.closed',
    run: ({ app, place, sheet }) => {
      if (place !== 'newWorkbook') return NOT_IN_ANOTHERS;
      const another = asWider(app).Workbooks.Add();
      const range = another.ActiveSheet.Range('A1');
      another.Close(false);
      const result = {
        name: tried(() => typeof another.FullName),
        sheets: tried(() => another.Worksheets.Count),
        range: tried(() => range.Value2),
        frontIsTrial: tried(() => app.ActiveWorkbook?.FullName === sheet.Parent.FullName),
      };
      sheet.Activate();
      return result;
    },
  },
  {
    name: 'sheets.addBehindVeryHidden',
    run: (trial) =>
      withSheet(trial, (hidden) => {
        hidden.Visible = VISIBLE.veryHidden;
        return withSheet(
          trial,
          (sheet) => ({ index: sheet.Index, ofHidden: hidden.Index, visible: sheet.Visible }),
          hidden,
        );
      }),
  },
  {
    name: 'sheets.drawVeryHidden',
    run: (trial) =>
      withSheet(trial, (sheet) => {
        sheet.Visible = VISIBLE.veryHidden;
        trial.app.ScreenUpdating = false;
        try {
          return drawn(sheet);
        } finally {
          trial.app.ScreenUpdating = true;
        }
      }),
  },
];
