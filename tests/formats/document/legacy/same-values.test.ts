import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CellValue } from '../../../../src/domain/sheet/cell-value';
import { forEachValue } from '../../../../src/formats/document/snapshot-document';
import { readWorkbook } from '../../../../src/formats/read-workbook';
import { WorkbookRefusal } from '../../../../src/formats/refusal';
import { sniff } from '../../../../src/formats/sniff';
import { PLATFORM } from '../../fixtures/legacy-fixture';
import { readDocumentOf } from './legacy-documents';

const ROOT = join(__dirname, '../../../..');
const KINDS = ['biffWorkbook', 'xlsb', 'ods', 'xmlSpreadsheet2003', 'html', 'text'];
const PASSWORDS = ['168机制', 'secret', 'password'];

/** Every file of an old format that the project has. */
const files = ['samples', 'tests/formats', 'tests/golden'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:xls|et|ods|xlsb|html|csv|xml)$/i.test(name))
    .map((name) => join(ROOT, folder, name)),
);

type Values = readonly (readonly [row: number, col: number, value: CellValue])[];

interface SheetFacts {
  readonly name: string;
  readonly values: Values;
  readonly merges: unknown;
  readonly hiddenCols: readonly number[];
}

/** What is read, or the code that reading is refused with. */
async function orRefusal<T>(reading: () => Promise<T>): Promise<T | string> {
  try {
    return await reading();
  } catch (error) {
    if (error instanceof WorkbookRefusal) return error.code;
    throw error;
  }
}

test.each(files.map((file) => [basename(file), file]))('%s', async (_, file) => {
  const bytes = new Uint8Array(readFileSync(file));
  if (!KINDS.includes(sniff(bytes))) return;
  const asSnapshot = await orRefusal(async () => {
    const { sheets } = await readWorkbook(bytes, { passwords: PASSWORDS }, PLATFORM);
    return sheets.map((sheet): SheetFacts => {
      const values: [number, number, CellValue][] = [];
      forEachValue(sheet, (row, col, value) => values.push([row, col, value]));
      return { name: sheet.name, values, merges: sheet.merges, hiddenCols: sheet.hiddenCols };
    });
  });
  const asDocument = await orRefusal(async () => {
    const { sheets } = (await readDocumentOf(bytes, PASSWORDS)).document;
    return sheets.map(({ name, cells, merges, hiddenCols }): SheetFacts => ({
      name,
      values: cells.flatMap(({ row, col, value }) =>
        value === undefined ? [] : ([[row, col, value]] as const),
      ),
      merges,
      hiddenCols,
    }));
  });
  expect(asDocument).toEqual(asSnapshot);
});

test('there are many', () => {
  expect(files.length).toBeGreaterThan(40);
});
