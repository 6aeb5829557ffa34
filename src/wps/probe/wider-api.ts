import type { WpsApplication, WpsFileSystem } from '../../host/wps/api/application-api';
import type { WpsRange } from '../../host/wps/api/cells-api';
import type { WpsSheet, WpsWorkbook } from '../../host/wps/api/workbook-api';

/*
 * Members of the JSAPI that the add-in itself does not call. They are published, but nobody knows that they work; each
 * is only ever used where a fault is an answer.
 */

export interface WiderWorkbook extends WpsWorkbook {
  Close(save: boolean): void;
}

export interface WiderApplication {
  readonly Workbooks: { Add(): WiderWorkbook };
  activate(workbook: WpsWorkbook): void;
}

export interface WiderFileSystem extends WpsFileSystem {
  unlinkSync(path: string): boolean;
  Remove(path: string): void;
}

export interface WiderSheet extends WpsSheet {
  readonly Shapes: WiderShapes;
  Protect(password?: string): void;
  Unprotect(password?: string): void;
}

export interface WiderShapes {
  readonly Count: number;
  AddShape(type: number, left: number, top: number, width: number, height: number): WiderShape;
  AddConnector(type: number, fromX: number, fromY: number, toX: number, toY: number): WiderShape;
  Range(names: readonly string[]): { Group(): WiderShape };
}

export interface WiderShape {
  Name: string;
  AlternativeText: string;
  readonly ConnectionSiteCount: number;
  readonly TextFrame2: { readonly TextRange: { Text: string } };
  readonly ConnectorFormat: {
    BeginConnect(shape: WiderShape, site: number): void;
    EndConnect(shape: WiderShape, site: number): void;
  };
  readonly Line: { EndArrowheadStyle: number };
  Select(): void;
  Delete(): void;
}

export interface WiderBook extends WpsWorkbook {
  readonly Charts: { Add(): { Delete(): void } };
  readonly CustomXMLParts: { readonly Count: number; Add(xml: string): { Delete(): void } };
  readonly CustomDocumentProperties: {
    Add(name: string, linked: boolean, type: number, value: string): unknown;
    Item(name: string): { readonly Value: unknown; Delete(): void };
  };
}

// The objects are the same; the narrower types leave these members out on purpose.
export const asWider = (app: WpsApplication): WiderApplication => ({
  Workbooks: app.Workbooks as WpsApplication['Workbooks'] & WiderApplication['Workbooks'],
  activate: (workbook) => workbook.ActiveSheet.Activate(),
});
export const widerFiles = (files: WpsFileSystem): WiderFileSystem => files as WiderFileSystem;
export const widerSheet = (sheet: WpsSheet): WiderSheet => sheet as WiderSheet;
export const widerBook = (workbook: WpsWorkbook): WiderBook => workbook as WiderBook;

/** `Value` is a method here; what a page sees of it is of interest, not what it does. */
export const kindOfValue = (range: WpsRange): string =>
  typeof (range as WpsRange & { Value?: unknown }).Value;
