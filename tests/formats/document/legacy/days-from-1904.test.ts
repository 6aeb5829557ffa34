import type { DocumentSheet } from '../../../../src/domain/document/workbook-document';
import { legacyFixture } from '../../fixtures/legacy-fixture';
import { readDocumentOf, withRecords, type BiffRecordBytes } from './legacy-documents';

const u16 = (...values: readonly number[]): number[] =>
  values.flatMap((value) => [value & 0xff, (value >> 8) & 0xff]);

const DATE = 4;
const WHOLE = 1;
const GREATER = 4;
const NO_TEXT = [1, 0, 0, 0];
/** 40000 as a formula. */
const DAY = [0x1e, ...u16(40_000)];
/** The file's look of dates. */
const DATE_XF = 18;
const ROW = 500;
const date: BiffRecordBytes = {
  type: 0x203,
  data: [...u16(ROW, 2, DATE_XF), 0, 0, 0, 0, 0, 0x88, 0xe3, 0x40],
};
/** C501, which holds a date, and A1:B2, which does not. */
const DATED = u16(1, ROW, ROW, 2, 2);
const OTHER = u16(1, 0, 1, 0, 1);

const validation = (kind: number): BiffRecordBytes => ({
  type: 0x1be,
  data: [
    ...u16(kind, GREATER << 4),
    ...[NO_TEXT, NO_TEXT, NO_TEXT, NO_TEXT].flat(),
    ...u16(DAY.length, 0),
    ...DAY,
    ...u16(0, 0),
    ...DATED,
  ],
});
const condition = (ranges: readonly number[]): readonly BiffRecordBytes[] => [
  { type: 0x1b0, data: [...u16(1, 0, 0, 0, 0, 0), ...ranges] },
  { type: 0x1b1, data: [1, GREATER + 1, ...u16(DAY.length, 0, 0, 0, 0), ...DAY] },
];

const withRules = async (...records: readonly BiffRecordBytes[]): Promise<DocumentSheet> =>
  (await readDocumentOf(withRecords(legacyFixture('xlwt-1904.xls'), records))).document.sheets.at(-1)!;

test.each([
  ['dates', DATE, '41462'],
  ['whole numbers', WHOLE, '40000'],
])('a rule for %s in a workbook that counts from 1904', async (_, kind, operand) => {
  const { validations } = await withRules(validation(kind));
  expect(validations.map((rule) => ('formulas' in rule ? rule.formulas : []))).toEqual([[operand]]);
});

test.each([
  ['dates', DATED, '41462'],
  ['other cells', OTHER, '40000'],
])('a conditional format of %s in a workbook that counts from 1904', async (_, ranges, operand) => {
  const { conditions } = await withRules(date, ...condition(ranges));
  expect(conditions.map(({ when }) => when)).toEqual([
    { kind: 'cellIs', operator: 'greaterThan', formulas: [operand] },
  ]);
});
