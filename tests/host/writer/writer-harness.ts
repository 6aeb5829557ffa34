import { Workbook } from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { SheetLayout } from '../../../src/domain/sheet/layout';
import { nodeInflater } from '../../../src/formats/node-inflater';
import { readWorkbook } from '../../../src/formats/read-workbook';
import { writeWorkbook } from '../../../src/formats/writer/write-workbook';
import type { DrawingHarness, FinishedDrawing } from '../contract/harness';
import { drawnFileSheet } from './drawn-file-sheet';
import { SIZE_FACTOR } from './size-factor';

/** The .xlsx writer under the drawing contract: what exceljs and the parts of the file say, and what our reader reads. */
export const writerHarness: DrawingHarness = {
  capabilities: { notes: true, merges: true },
  keepsFormulaValues: true,
  draw: async (sheets: readonly SheetLayout[]): Promise<FinishedDrawing> => {
    const bytes = await writeWorkbook({ title: '', sheets });
    const parts = unzipSync(bytes);
    const book = await opened(parts);
    const drawn = book.worksheets.map((sheet, index) =>
      drawnFileSheet(sheet, strFromU8(parts[`xl/worksheets/sheet${index + 1}.xml`]!), {
        relationships: textOf(parts, `xl/worksheets/_rels/sheet${index + 1}.xml.rels`),
      }),
    );
    const snapshot = await readWorkbook(bytes, {}, { inflater: nodeInflater });
    return { names: book.worksheets.map(({ name }) => name), drawn: { sheets: drawn }, snapshot };
  },
};

const textOf = (parts: Record<string, Uint8Array>, path: string): string => {
  const part = parts[path];
  return part ? strFromU8(part) : '';
};

async function opened(parts: Record<string, Uint8Array>): Promise<Workbook> {
  const styles = textOf(parts, 'xl/styles.xml').replace(
    /<sz val="([\d.]+)"/gu,
    (_, size: string) => `<sz val="${Number(size) * SIZE_FACTOR}"`,
  );
  const packed = zipSync({ ...parts, 'xl/styles.xml': strToU8(styles) }, { level: 0 });
  const book = new Workbook();
  await book.xlsx.load(packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength));
  return book;
}
