import type { WorkbookDocument } from '../../../domain/document/workbook-document';
import type { SharedTexts } from './shared-texts';
import type { WrittenStyles } from './written-styles';

/** What the parts of a file share while it is written. */
export interface FileContext {
  readonly document: WorkbookDocument;
  readonly styles: WrittenStyles;
  readonly texts: SharedTexts;
  /** The names that sheets have in the file, by those in the document. */
  readonly names: ReadonlyMap<string, string>;
}
