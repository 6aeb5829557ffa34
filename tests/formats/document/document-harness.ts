import { Workbook } from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { layoutsDocument } from '../../../src/domain/document/layout-document';
import type { SheetLayout } from '../../../src/domain/sheet/layout';
import { writeDocument } from '../../../src/formats/document/write-document';
import { nodeInflater } from '../../../src/formats/node-inflater';
import { readWorkbook } from '../../../src/formats/read-workbook';
import type { DrawingHarness, FinishedDrawing } from '../../host/contract/harness';
import { drawnFileSheet } from '../../host/writer/drawn-file-sheet';
import { SIZE_FACTOR } from '../../host/writer/size-factor';

/** Layouts that went through a document, as exceljs and the parts of the file say, and as our reader reads them. */
export const documentHarness: DrawingHarness = {
  capabilities: { notes: true, merges: true },
  keepsFormulaValues: true,
  draw: async (layouts: readonly SheetLayout[]): Promise<FinishedDrawing> => {
    const bytes = writeDocument(layoutsDocument(layouts));
    const parts = unzipSync(bytes);
    const book = await opened(parts);
    const sheets = book.worksheets.map((sheet, index) => {
      const xml = strFromU8(parts[`xl/worksheets/sheet${index + 1}.xml`]!);
      const links = parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`];
      return drawnFileSheet(sheet, xml, { relationships: links ? strFromU8(links) : '' });
    });
    const snapshot = await readWorkbook(bytes, {}, { inflater: nodeInflater });
    return { names: book.worksheets.map(({ name }) => name), drawn: { sheets }, snapshot };
  },
};

/** exceljs reads sizes of fonts as whole numbers. */
async function opened(parts: Record<string, Uint8Array>): Promise<Workbook> {
  const styles = strFromU8(parts['xl/styles.xml']!).replace(
    /<sz val="([\d.]+)"/gu,
    (_, size: string) => `<sz val="${Number(size) * SIZE_FACTOR}"`,
  );
  const file = zipSync({ ...parts, 'xl/styles.xml': strToU8(styles) }, { level: 0 });
  const book = new Workbook();
  await book.xlsx.load(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
  return book;
}
