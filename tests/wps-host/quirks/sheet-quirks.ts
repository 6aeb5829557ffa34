import type { Twist } from '../bridge';
import { WpsFault } from '../bridge';
import { isEntireColumns, isEntireRows } from '../../excel-host/model/grid/area';
import type { SheetState } from '../../excel-host/model/sheet/sheet-state';
import { areasGiven } from '../model/areas-given';
import type { WpsContext } from '../model/context';
import type { WpsProgram } from '../model/program';
import { SheetModel } from '../model/sheet';
import { SheetsModel } from '../model/sheets';
import { WindowModel } from '../model/window';
import { WorkbookModel } from '../model/workbook';

/** Rows and columns of a sheet of a `.xls` or `.et`. */
const [SMALL_ROWS, SMALL_COLUMNS] = [65_536, 256];

/** Puts a new sheet elsewhere, where it was only said behind which it comes. */
const placing =
  (placeOf: (context: WpsContext, shown: SheetState) => number): Twist =>
  ({ model, given: [before], usual }) => {
    if (!(model instanceof SheetsModel)) return usual();
    const context = model._context;
    const { active } = context.state;
    const place = placeOf(context, active);
    const added = usual();
    const sheet = context.sheetGiven(added, 'Worksheets.Add');
    if (before === undefined) context.state.moveSheet(sheet, place);
    return added;
  };

/** What objects told last, by their models. */
const remembering = (): Twist => {
  const told = new WeakMap<object, unknown>();
  return ({ kind, model, usual }) => {
    if (kind !== 'read') return usual();
    try {
      const now = usual();
      told.set(model, now);
      return now;
    } catch (error) {
      if (error instanceof WpsFault && isGone(model)) return told.get(model);
      throw error;
    }
  };
};

const isGone = (model: object): boolean => {
  if (model instanceof WorkbookModel) return model._context.isClosed;
  return model instanceof SheetModel && model._place.isGone;
};

const deletable = (isTaken: (sheet: SheetState) => boolean): Twist => {
  return ({ model, usual }) =>
    model instanceof SheetModel && isTaken(model._place.state) ? usual() : undefined;
};

/** `A:C` and `2:3` mean whole columns and rows, however long these are. */
function withinSmall(address: unknown): void {
  for (const area of areasGiven(address)) {
    const isTooLow = !isEntireColumns(area) && area.bottom >= SMALL_ROWS;
    const isTooFar = !isEntireRows(area) && area.right >= SMALL_COLUMNS;
    if (isTooLow || isTooFar) throw new WpsFault('call failed');
  }
}

export const SHEET_QUIRKS = {
  /** Adding says that it did not work, and has. */
  addsAndRefuses: ({ bridge }: WpsProgram) =>
    bridge.twist(['Worksheets.Add'], ({ usual }) => {
      usual();
      throw new WpsFault('call failed');
    }),
  sheetsComeFirst: ({ bridge }: WpsProgram) =>
    bridge.twist(
      ['Worksheets.Add'],
      placing(() => 0),
    ),
  sheetsComeBeforeShown: ({ bridge }: WpsProgram) =>
    bridge.twist(
      ['Worksheets.Add'],
      placing(({ state }, shown) => state.sheets.indexOf(shown)),
    ),
  addsWithoutShowing: ({ bridge }: WpsProgram) =>
    bridge.twist(['Worksheets.Add'], ({ model, usual }) => {
      const shown = model instanceof SheetsModel ? model._context.state.active : undefined;
      const added = usual();
      if (shown) (model as SheetsModel)._context.activate(shown);
      return added;
    }),
  veryHiddenGoes: ({ bridge }: WpsProgram) =>
    bridge.twist(['Worksheet.Delete'], ({ model, usual }) => {
      if (model instanceof SheetModel && model._place.state.visibility === 'VeryHidden') {
        model._place.state.visibility = 'Hidden';
      }
      return usual();
    }),
  /** Deleting another does nothing, and says nothing. */
  onlySeenGoes: ({ bridge }: WpsProgram) =>
    bridge.twist(
      ['Worksheet.Delete'],
      deletable(({ visibility }) => visibility === 'Visible'),
    ),
  nothingGoes: ({ bridge }: WpsProgram) =>
    bridge.twist(
      ['Worksheet.Delete'],
      deletable(() => false),
    ),
  /** What is deleted or closed still tells its name. */
  goneRemembered: ({ bridge }: WpsProgram) => {
    bridge.twist(['Worksheet.Name'], remembering());
    bridge.twist(['Workbook.FullName'], remembering());
  },
  /** While the screen stands still, the window is about the sheet that was shown before. */
  windowWaitsForScreen: (program: WpsProgram) => {
    program.bridge.twist(['Application.ScreenUpdating'], ({ given: [value], usual }) => {
      const { active } = program;
      if (active && value !== undefined) active.seen = value === false ? active.state.active : undefined;
      return usual();
    });
    program.bridge.twist(['Worksheet.Delete'], ({ usual }) => {
      const done = usual();
      for (const book of program.books) if (book.seen?.isDeleted) book.seen = book.state.active;
      return done;
    });
  },
  /** Whatever the screen does. */
  windowStays: (program: WpsProgram) =>
    program.bridge.twist(['Window.ActiveSheet', 'Window.FreezePanes'], ({ model, usual }) => {
      if (model instanceof WindowModel) model._context.seen = model._context.state.sheets[0];
      return usual();
    }),
  smallSheets: ({ bridge }: WpsProgram) => {
    bridge.twist(['Worksheet.Range'], ({ given: [address], usual }) => {
      withinSmall(address);
      return usual();
    });
    bridge.twist(['Worksheet.Cells'], ({ model, usual }) => {
      if (!(model instanceof SheetModel)) return usual();
      const { context, state } = model._place;
      const small = { top: 0, left: 0, bottom: SMALL_ROWS - 1, right: SMALL_COLUMNS - 1 };
      return context.range(state, [small]);
    });
  },
  nothingSelected: ({ bridge }: WpsProgram) => bridge.twist(['Application.Selection'], () => null),
  noWorkbookRefused: ({ bridge }: WpsProgram) =>
    bridge.twist(['Application.ActiveWorkbook'], ({ usual }) => {
      const workbook = usual();
      if (workbook === null) throw new WpsFault('call failed');
      return workbook;
    }),
  /** As in protected view. */
  readOnlyRefused: ({ bridge }: WpsProgram) =>
    bridge.twist(['Range.*', 'Worksheets.Add', 'Worksheet.Name'], ({ kind, usual, model }) => {
      if (kind === 'write' || model instanceof SheetsModel) throw new WpsFault('call failed');
      return usual();
    }),
} as const;
