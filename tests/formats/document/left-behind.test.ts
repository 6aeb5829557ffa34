import { readFileSync } from 'node:fs';
import { readDocument } from '../../../src/formats/document/read-document';
import { nodeInflater } from '../../../src/formats/node-inflater';

test.each(['files/protected.xlsx', 'legacy/files/protected.xls', 'legacy/files/protected.ods'])(
  'what %s loses when it is saved',
  async (file) => {
    const bytes = new Uint8Array(readFileSync(`tests/formats/document/${file}`));
    const { document, leftBehind } = await readDocument(bytes, {}, { inflater: nodeInflater });
    const counts = leftBehind.filter(({ sheet }) => sheet === '打印').map(({ kind, count }) => [kind, count]);
    expect(Object.fromEntries(counts)).toEqual({ formulas: 1, looks: 1, pageBreaks: 3, other: 1 });
    expect(document.sheets[1]!.cells.filter(({ formula }) => formula !== undefined)).toMatchObject([
      { row: 1, col: 2, formula: 'SUM(A1:A3)', value: 6 },
    ]);
    expect(document.sheets[1]!.cells.find(({ row, col }) => row === 0 && col === 2)?.value).toBe(14);
  },
);
