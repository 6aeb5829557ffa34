import type { DrawOp } from '../../plan/draw-op';
import type { WpsApplication } from '../api/application-api';
import type { WpsSheet, WpsWindow } from '../api/workbook-api';

/**
 * Keeps rows and columns of a sheet in view. The window may only follow the sheet that is shown when the screen does:
 * where it is still about another, the screen is let go on for a moment. Panes of another sheet are never touched: where
 * the window does not follow then either, nothing is frozen.
 */
export function freezePanes(
  app: WpsApplication,
  sheet: WpsSheet,
  { rows, cols }: Extract<DrawOp, { readonly kind: 'freeze' }>,
): void {
  const panes = windowOf(app, sheet) ?? withScreen(app, () => windowOf(app, sheet));
  if (!panes) return;
  // Panes are counted from what is scrolled to.
  panes.ScrollRow = 1;
  panes.ScrollColumn = 1;
  panes.SplitRow = rows;
  panes.SplitColumn = cols;
  panes.FreezePanes = true;
}

/** The window with this sheet in it; undefined where it is about another. */
function windowOf(app: WpsApplication, sheet: WpsSheet): WpsWindow | undefined {
  sheet.Activate();
  const { ActiveWindow: panes } = app;
  if (!panes) throw new TypeError('no window');
  const { ActiveSheet: seen }: { readonly ActiveSheet: WpsSheet | null | undefined } = panes;
  // A version that does not tell whose panes they are is taken at its word.
  return !seen || seen.Name === sheet.Name ? panes : undefined;
}

function withScreen<Result>(app: WpsApplication, act: () => Result): Result {
  app.ScreenUpdating = true;
  try {
    return act();
  } finally {
    app.ScreenUpdating = false;
  }
}
