/**
 * What a workbook is marked with on a very hidden sheet: rows of plain values, so that it survives every format. The
 * domain says what the rows mean (see `workbook-memory`); a host keeps them.
 */
export type MarkRows = readonly (readonly (string | number)[])[];

/** Name of the sheet that holds the mark; the report's own data stand on `_168`. */
export const MARK_SHEET = '_168_mark';

/** Names of sheets that a host is still drawing, or has set aside, begin with this; never left behind by an action. */
export const WORKING_SHEET_PREFIX = '_168~';
