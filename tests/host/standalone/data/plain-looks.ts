import type { DocumentStyle, WorkbookDocument } from '../../../../src/domain/document/workbook-document';

/** A document whose cells name no places but carry their looks: how its list of styles is numbered does not matter. */
export const plainLooks = ({ styles, sheets, ...rest }: WorkbookDocument): unknown => ({
  ...rest,
  sheets: sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map(({ style, ...cell }) => ({ ...cell, look: lookOf(style, styles) })),
  })),
});

const lookOf = (place: number | undefined, styles: readonly DocumentStyle[]): DocumentStyle =>
  (place === undefined ? undefined : styles[place]) ?? {};
