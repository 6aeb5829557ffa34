import type {
  DocumentSheet,
  DocumentStyle,
  OpenedDocument,
} from '../../../src/domain/document/workbook-document';
import { readXlsxDocument } from '../../../src/formats/document/xlsx/read-xlsx-document';
import { nodeInflater } from '../../../src/formats/node-inflater';
import { buildXlsx, MAIN, OFFICE_RELATIONSHIPS, type XlsxParts } from '../xlsx/xlsx-builder';

/** Opens a workbook of one sheet, made of the parts given. */
export const openParts = (given: XlsxParts): OpenedDocument =>
  readXlsxDocument(buildXlsx(given), nodeInflater);

export const openSheet = (given: XlsxParts): DocumentSheet => openParts(given).document.sheets[0]!;

/** The workbook part of one sheet; what stands before the list of sheets and after it. */
export const workbookXml = (after: string, before = ''): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}">${before}<sheets>` +
  `<sheet name="表一" sheetId="1" r:id="rId1"/></sheets>${after}</workbook>`;

/** The styles part around some of its lists. */
export const stylesXml = (lists: {
  readonly fonts?: string;
  readonly fills?: string;
  readonly borders?: string;
  readonly formats?: string;
  readonly xfs: string;
  readonly dxfs?: string;
  readonly after?: string;
}): string =>
  `<styleSheet xmlns="${MAIN}">` +
  (lists.formats === undefined ? '' : `<numFmts>${lists.formats}</numFmts>`) +
  `<fonts>${lists.fonts ?? '<font><sz val="11"/><name val="宋体"/></font>'}</fonts>` +
  `<fills>${lists.fills ?? '<fill><patternFill patternType="none"/></fill>'}</fills>` +
  `<borders>${lists.borders ?? '<border/>'}</borders>` +
  `<cellXfs>${lists.xfs}</cellXfs>` +
  (lists.dxfs === undefined ? '' : `<dxfs>${lists.dxfs}</dxfs>`) +
  `${lists.after ?? ''}</styleSheet>`;

/** The look of the cell A1, opened with these styles; it has the style number 1. */
export function lookOfA1(
  lists: Parameters<typeof stylesXml>[0],
  theme?: string,
): { readonly style: DocumentStyle; readonly leftBehind: OpenedDocument['leftBehind'] } {
  const relationships =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    ['worksheet:worksheets/sheet1.xml', 'styles:styles.xml', ...(theme ? ['theme:theme1.xml'] : [])]
      .map((link, index) => {
        const [kind, target] = link.split(':');
        return `<Relationship Id="rId${index + 1}" Type="http://x/${kind}" Target="${target}"/>`;
      })
      .join('') +
    '</Relationships>';
  const { document, leftBehind } = openParts({
    sheet: `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData></worksheet>`,
    styles: stylesXml(lists),
    workbookRels: relationships,
    ...(theme ? { parts: [{ name: 'xl/theme1.xml', data: theme }] } : {}),
  });
  return { style: document.styles[document.sheets[0]!.cells[0]!.style ?? -1] ?? {}, leftBehind };
}
