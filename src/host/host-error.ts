/** Everything a host can fail with; the wording of each is in `messages/host-errors`. */
export type HostErrorCode =
  /** The clerk is typing in a cell, and the program takes no orders. */
  | 'cellEditing'
  | 'sheetProtected'
  /** The structure of the workbook is protected: no sheet can be added. */
  | 'workbookProtected'
  /** A hidden sheet of ours is protected with a password. */
  | 'hiddenSheetProtected'
  | 'sheetMissing'
  | 'cellsChanged'
  | 'nameTaken'
  /** The program's limit for one request or answer. */
  | 'tooLarge'
  | 'busy'
  | 'connectionLost'
  | 'workbookClosed'
  | 'readOnly'
  /** This version of the program lacks something that the action cannot do without. */
  | 'notSupported'
  /** A sheet was changed after it was drawn, and undoing would lose that. */
  | 'changedSince'
  | 'nothingToUndo'
  /** A layout that no spreadsheet could hold; a mistake in the mechanism. */
  | 'layoutUnwritable'
  | 'unknown';

/**
 * The one error a host throws. `values` fill the sentence (sheet, cell, api); never the content of a cell. The
 * workbook is as it was before the call, unless `left` says what could not be taken back.
 */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: HostErrorCode,
    readonly values: Readonly<Record<string, string | number>> = {},
    options: {
      readonly cause?: unknown;
      readonly left?: readonly string[];
      readonly unchanged?: boolean;
    } = {},
  ) {
    super(code, options.cause === undefined ? {} : { cause: options.cause });
    this.left = options.left ?? [];
    this.unchanged = options.unchanged ?? false;
  }

  /** Sheets of ours that remain, very hidden, because even taking back failed. The next action removes them. */
  readonly left: readonly string[];

  /** True of what would have changed the workbook, and has not; false of reading, and where anything is left. */
  readonly unchanged: boolean;
}
