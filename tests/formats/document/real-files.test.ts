import { readdirSync, readFileSync } from 'node:fs';
import { cellAt, type WorkbookSnapshot } from '../../../src/domain/sheet/snapshot';
import type { DocumentSheet, OpenedDocument } from '../../../src/domain/document/workbook-document';
import { readDocument } from '../../../src/formats/document/read-document';
import { forEachValue } from '../../../src/formats/document/snapshot-document';
import { writeDocument } from '../../../src/formats/document/write-document';
import { nodeInflater } from '../../../src/formats/node-inflater';
import { readWorkbook } from '../../../src/formats/read-workbook';

const platform = { inflater: nodeInflater };

/** Files of schools, our templates, and what LibreOffice, openpyxl and Excel for Mac write. */
const FILES = [
  'samples/2012Q3',
  'templates/168',
  'tests/formats/fixtures/xlsx',
  'tests/formats/document/files',
].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => `${folder}/${name}`),
);

const opened = (file: string): Promise<OpenedDocument> =>
  readDocument(new Uint8Array(readFileSync(file)), {}, platform);

test('there are files of every kind', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(20);
});

describe.each(FILES)('%s', (file) => {
  test('holds the values that the consolidation reads', async () => {
    const snapshot = await readWorkbook(new Uint8Array(readFileSync(file)), {}, platform);
    expect(valuesOf((await opened(file)).document.sheets)).toEqual(valuesOfSnapshot(snapshot));
  });

  test('is the same after it was saved and opened again', async () => {
    const { document } = await opened(file);
    const again = await readDocument(writeDocument(document), {}, platform);
    expect(again).toEqual({ document: onKnownPaper(document), leftBehind: [] });
  });
});

/** What is printed on a paper of another size is saved for A4, as it says when it is opened. */
const onKnownPaper = (document: OpenedDocument['document']): OpenedDocument['document'] => ({
  ...document,
  sheets: document.sheets.map((sheet) => ({
    ...sheet,
    print: { ...sheet.print, paper: sheet.print.paper === 'other' ? 'A4' : sheet.print.paper },
  })),
});

type Values = Readonly<Record<string, unknown>>;

const valuesOf = (sheets: readonly DocumentSheet[]): readonly Values[] =>
  sheets.map(({ name, cells, merges }) => ({
    name,
    merges,
    cells: cells.flatMap(({ row, col, value }) => (value === undefined ? [] : [[row, col, value]])),
  }));

const valuesOfSnapshot = ({ sheets }: WorkbookSnapshot): readonly Values[] =>
  sheets.map((sheet) => {
    const cells: unknown[] = [];
    forEachValue(sheet, (row, col) => cells.push([row, col, cellAt(sheet, row, col)]));
    return { name: sheet.name, merges: sheet.merges, cells };
  });
