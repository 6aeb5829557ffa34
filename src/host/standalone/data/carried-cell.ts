import type { CustomData, Nullable } from '@univerjs/core';

/** What the grid cannot hold of a cell, kept in the cell's `custom` field; it moves and is copied with the cell. */
export interface CarriedCell {
  /** As in a link of a text, which the grid keeps in the text itself. */
  readonly link?: string;
  /** An error that no formula of the grid ends in; it holds while the cell shows it. */
  readonly error?: string;
}

const KEY = 'document';

export const customOfCell = (carried: CarriedCell): { readonly custom?: Record<string, unknown> } =>
  Object.keys(carried).length === 0 ? {} : { custom: { [KEY]: carried } };

/** Only this module writes under its key, so that the shape is known. */
export const carriedOfCell = (custom: Nullable<CustomData>): CarriedCell =>
  (custom?.[KEY] as CarriedCell | undefined) ?? {};

/** Where a cell leads that holds no text (the grid links texts only): its address, as `linkTarget` reads it. */
export const carriedLink = (custom: Nullable<CustomData>): string | undefined => carriedOfCell(custom).link;
