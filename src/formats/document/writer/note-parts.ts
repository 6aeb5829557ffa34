import type { DocumentSheet } from '../../../domain/document/workbook-document';
import { cellAddress } from '../../../domain/sheet/address';
import { FONT_NAMES } from '../../../domain/sheet/typeface-fonts';
import { PROGRAM } from '../../writer/file-properties';
import { noteAnchor } from '../../writer/note-boxes';
import { columnPixels } from './column-elements';
import { xmlContent, xmlElement, xmlPart } from './xml-text';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const FONT = xmlElement(
  'rPr',
  {},
  xmlElement('sz', { val: 9 }) +
    xmlElement('rFont', { val: FONT_NAMES.song }) +
    xmlElement('charset', { val: 134 }),
);

export interface NoteParts {
  readonly comments: string;
  /** The boxes in which Excel shows them. */
  readonly drawing: string;
}

/** The notes of a sheet; undefined where it has none. */
export function noteParts(sheet: DocumentSheet): NoteParts | undefined {
  const notes = sheet.cells.flatMap(({ row, col, note }) => (note === undefined ? [] : [{ row, col, note }]));
  if (notes.length === 0) return undefined;
  const comments = notes.map(({ row, col, note }) =>
    xmlElement(
      'comment',
      { ref: cellAddress(row, col), authorId: 0 },
      `<text><r>${FONT}<t xml:space="preserve">${xmlContent(note)}</t></r></text>`,
    ),
  );
  const boxes = notes.map((note, index) =>
    boxElement(
      note.row,
      note.col,
      index,
      noteAnchor(note, (col) => columnPixels(sheet, col)),
    ),
  );
  return {
    comments: xmlPart(
      `<comments xmlns="${MAIN}"><authors><author>${PROGRAM}</author></authors>` +
        `<commentList>${comments.join('')}</commentList></comments>`,
    ),
    drawing: `${DRAWING_HEAD}${boxes.join('')}</xml>`,
  };
}

const DRAWING_HEAD =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
/** Numbers of shapes begin here in every drawing of a workbook. */
const FIRST_SHAPE = 1025;

const boxElement = (row: number, col: number, index: number, anchor: readonly number[]): string =>
  `<v:shape id="_x0000_s${FIRST_SHAPE + index}" type="#_x0000_t202" ` +
  'style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">' +
  '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
  '<v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
  `<x:Anchor>${anchor.join(', ')}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row>` +
  `<x:Column>${col}</x:Column></x:ClientData></v:shape>`;
