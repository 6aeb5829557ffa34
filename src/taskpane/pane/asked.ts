import type { FormKind } from '../../domain/workbook/workbook-memory';
import type { ViewId } from './view-id';

/** What the page around the pane asks of it, as the ribbon would in Excel. Each click makes a new value. */
export type Asked =
  | { readonly kind: 'view'; readonly view: ViewId }
  | { readonly kind: 'insert'; readonly forms: readonly FormKind[] };
