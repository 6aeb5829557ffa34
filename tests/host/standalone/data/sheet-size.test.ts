import type { DocumentSheet } from '../../../../src/domain/document/workbook-document';
import { documentOf, workbookData } from '../../../../src/host/standalone/data';
import { sheetSize } from '../../../../src/host/standalone/data/sheet-size';
import { plainDocument } from './plain-document';

const sheetOf = (sheet: Partial<DocumentSheet>): DocumentSheet => plainDocument(sheet).sheets[0]!;
const rule = (bottom: number, right: number): DocumentSheet['validations'] => [
  {
    kind: 'list',
    values: ['好'],
    ranges: [{ top: 0, left: 0, bottom, right }],
    onError: 'stop',
    allowBlank: true,
  },
];
const { print } = sheetOf({});

test.each<[string, Partial<DocumentSheet>, readonly [number, number]]>([
  ['an empty sheet', {}, [200, 26]],
  ['cells', { cells: [{ row: 999, col: 49, value: 1 }] }, [1050, 56]],
  ['the last cell there is', { cells: [{ row: 1_048_575, col: 16_383, value: 1 }] }, [1_048_576, 16_384]],
  ['cells beyond all', { cells: [{ row: 99_999_998, col: 99_999, value: 1 }] }, [1_048_576, 16_384]],
  ['rules', { validations: rule(400, 40) }, [451, 47]],
  ['whole columns', { validations: rule(1_048_575, 3) }, [200, 26]],
  [
    'an area of whole columns',
    { print: { ...print, area: { top: 0, left: 0, bottom: 1_048_575, right: 7 } } },
    [200, 26],
  ],
  ['a freeze beyond all', { freeze: { rows: 1_000_000_000, cols: 1_000_000 } }, [200, 26]],
])('%s', (_, sheet, [rows, cols]) => {
  expect(sheetSize(sheetOf(sheet))).toEqual({ rows, cols });
});

test.each<[string, DocumentSheet['freeze'], readonly [number, number], DocumentSheet['freeze']]>([
  ['what fits a screen is frozen', { rows: 5, cols: 2 }, [5, 2], { rows: 5, cols: 2 }],
  ['more than a screen shows comes back', { rows: 300, cols: 0 }, [100, 0], { rows: 300, cols: 0 }],
  ['what no sheet has does not', { rows: 1_000_000_000, cols: -3 }, [100, 0], { rows: 100, cols: 0 }],
])('%s', (_, freeze, [rows, cols], back) => {
  const data = workbookData(plainDocument(freeze ? { freeze } : {}), 'w');
  expect(data.sheets['sheet-1']?.freeze).toMatchObject({ ySplit: rows, xSplit: cols });
  expect(documentOf(data).sheets[0]?.freeze).toEqual(back);
});
