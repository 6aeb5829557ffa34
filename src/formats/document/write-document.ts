import { strToU8 } from 'fflate';
import type { WorkbookDocument } from '../../domain/document/workbook-document';
import { packed } from '../writer/packed';
import type { FileContext } from './writer/file-context';
import { fileNames } from './writer/file-names';
import { noteParts } from './writer/note-parts';
import { Relationships } from './writer/relationships';
import { SharedTexts } from './writer/shared-texts';
import { sheetPart } from './writer/sheet-part';
import { contentTypes, coreProperties, workbookPart } from './writer/workbook-parts';
import { WrittenStyles } from './writer/written-styles';

/**
 * A document as the bytes of an .xlsx file. The same document gives the same bytes: no clock and no user's name get in.
 * A string lands as text, whatever it starts with.
 */
export function writeDocument(document: WorkbookDocument): Uint8Array {
  const file: FileContext = {
    document,
    styles: new WrittenStyles(),
    texts: new SharedTexts(),
    names: fileNames(document.sheets.map(({ name }) => name)),
  };
  const parts = new Map<string, string>();
  const ofWorkbook = new Relationships();
  const withNotes = document.sheets.flatMap((_, index) => (addSheet(index, file, parts) ? [index + 1] : []));
  const ids = document.sheets.map((_, index) =>
    ofWorkbook.add('worksheet', `worksheets/sheet${index + 1}.xml`),
  );
  ofWorkbook.add('styles', 'styles.xml');
  ofWorkbook.add('sharedStrings', 'sharedStrings.xml');
  const ofPackage = new Relationships();
  ofPackage.add('officeDocument', 'xl/workbook.xml');
  ofPackage.add('coreProperties', 'docProps/core.xml');
  return packed(
    new Map(
      [
        ['[Content_Types].xml', contentTypes(document.sheets.length, withNotes)] as const,
        ['_rels/.rels', ofPackage.part() ?? ''] as const,
        ['docProps/core.xml', coreProperties()] as const,
        ['xl/workbook.xml', workbookPart(document, ids, file.names)] as const,
        ['xl/_rels/workbook.xml.rels', ofWorkbook.part() ?? ''] as const,
        ['xl/styles.xml', file.styles.part()] as const,
        ['xl/sharedStrings.xml', file.texts.part()] as const,
        ...parts,
      ].map(([path, text]) => [path, strToU8(text)]),
    ),
  );
}

/** Writes the parts of a sheet; true where it has notes. */
function addSheet(index: number, file: FileContext, parts: Map<string, string>): boolean {
  const sheet = file.document.sheets[index]!;
  const number = index + 1;
  const relationships = new Relationships();
  const notes = noteParts(sheet);
  if (notes) {
    relationships.add('comments', `../comments${number}.xml`);
    parts.set(`xl/comments${number}.xml`, notes.comments);
    parts.set(`xl/drawings/vmlDrawing${number}.vml`, notes.drawing);
  }
  const place = {
    isActive: index === file.document.active,
    relationships,
    notes: notes && relationships.add('vmlDrawing', `../drawings/vmlDrawing${number}.vml`),
  };
  parts.set(`xl/worksheets/sheet${number}.xml`, sheetPart(sheet, place, file));
  const links = relationships.part();
  if (links !== undefined) parts.set(`xl/worksheets/_rels/sheet${number}.xml.rels`, links);
  return notes !== undefined;
}
