import type { FWorkbook } from '@univerjs/sheets/lib/facade';
import type {
  DocumentCondition,
  DocumentValidation,
} from '../../../../src/domain/document/workbook-document';
import { parseRangeAddress } from '../../../../src/domain/sheet/address';
import { documentOf } from '../../../../src/host/standalone/data';
import type { OpenedGrid } from '../grid-harness';
import { openPlainGrid } from '../open-plain-grid';
import { plainDocument } from '../data/plain-document';

const on = (address: string) =>
  ({ ranges: [parseRangeAddress(address)!], onError: 'stop', allowBlank: true }) as const;
const VALIDATIONS: readonly DocumentValidation[] = [
  { kind: 'listFrom', source: '表2!$A$1:$A$5', ...on('A5:A10') },
  { kind: 'listFrom', source: '$H$5:$H$9', ...on('B5:B10') },
  { kind: 'custom', formulas: ['C5>表2!$A$1'], ...on('C5:C10') },
  { kind: 'whole', operator: 'between', formulas: ['$H$5', '表2!$E$6'], ...on('D5:D10') },
  { kind: 'time', operator: 'greaterThan', formulas: ['$H5'], ...on('E5:E10') },
  { kind: 'custom', formulas: ['F5>没有!$A$1'], ...on('F5:F10') },
];
const CONDITIONS: readonly DocumentCondition[] = [
  {
    ranges: [parseRangeAddress('G5:G10')!],
    when: { kind: 'formula', formula: '$H5>表2!$A$1' },
    style: { bold: true },
    stopIfTrue: false,
  },
];

let grid: OpenedGrid;
let workbook: FWorkbook;
beforeEach(async () => {
  grid = await openPlainGrid(plainDocument({ validations: VALIDATIONS, conditions: CONDITIONS }, {}));
  workbook = grid.api.getActiveWorkbook()!;
});
afterEach(() => grid.close());

const operands = (): unknown => {
  const [first] = documentOf(workbook.save()).sheets;
  return [
    ...first!.validations.map((rule) => {
      const row = rule.ranges[0]!.top + 1;
      if (rule.kind === 'list') return [row, rule.kind];
      return [row, rule.kind, ...(rule.kind === 'listFrom' ? [rule.source] : rule.formulas)];
    }),
    ...first!.conditions.map(({ when }) => when.kind === 'formula' && when.formula),
  ];
};
const BEFORE = [
  [5, 'listFrom', '表2!$A$1:$A$5'],
  [5, 'listFrom', '$H$5:$H$9'],
  [5, 'custom', 'C5>表2!$A$1'],
  [5, 'whole', '$H$5', '表2!$E$6'],
  [5, 'time', '$H5'],
  [5, 'custom', 'F5>没有!$A$1'],
  '$H5>表2!$A$1',
];

test('rows put above a rule move what it names on its own sheet', () => {
  workbook.getSheetByName('表1')!.insertRowsBefore(1, 2);
  expect((operands() as unknown[]).slice(0, 6)).toEqual([
    [7, 'listFrom', '表2!$A$1:$A$5'],
    [7, 'listFrom', '$H$7:$H$11'],
    [7, 'custom', 'C7>表2!$A$1'],
    [7, 'whole', '$H$7', '表2!$E$6'],
    [7, 'time', '$H7'],
    [7, 'custom', 'F7>没有!$A$1'],
  ]);
});

test('rows put into another sheet, twice and taken back', async () => {
  const other = workbook.getSheetByName('表2')!;
  workbook.setActiveSheet(other);
  other.insertRowsBefore(0, 2);
  other.insertRowsBefore(2, 1);
  expect((operands() as unknown[]).slice(0, 4)).toEqual([
    [5, 'listFrom', '表2!$A$4:$A$8'],
    [5, 'listFrom', '$H$5:$H$9'],
    [5, 'custom', 'C5>表2!$A$4'],
    [5, 'whole', '$H$5', '表2!$E$9'],
  ]);
  await grid.workbook.undo();
  await grid.workbook.undo();
  expect(operands()).toEqual(BEFORE);
});

test('the first rows of a rule deleted, its formula is that of the cell which is first then', () => {
  workbook.getSheetByName('表1')!.deleteRows(4, 2);
  expect((operands() as unknown[]).slice(1, 5)).toEqual([
    [5, 'listFrom', '$H$5:$H$7'],
    [5, 'custom', 'C5>表2!$A$1'],
    [5, 'whole', '#REF!', '表2!$E$6'],
    [5, 'time', '$H5'],
  ]);
});

test('a sheet renamed is named so by rules, in one step', async () => {
  workbook.getSheetByName('表2')!.setName('名 单');
  expect(operands()).toEqual([
    [5, 'listFrom', "'名 单'!$A$1:$A$5"],
    [5, 'listFrom', '$H$5:$H$9'],
    [5, 'custom', "C5>'名 单'!$A$1"],
    [5, 'whole', '$H$5', "'名 单'!$E$6"],
    [5, 'time', '$H5'],
    [5, 'custom', 'F5>没有!$A$1'],
    "$H5>'名 单'!$A$1",
  ]);
  await grid.workbook.undo();
  expect(operands()).toEqual(BEFORE);
});

test('a sheet deleted is an error in rules, and is back with the sheet', async () => {
  workbook.deleteSheet(workbook.getSheetByName('表2')!);
  expect(operands()).toEqual([
    [5, 'listFrom', '#REF!'],
    [5, 'listFrom', '$H$5:$H$9'],
    [5, 'custom', 'C5>#REF!'],
    [5, 'whole', '$H$5', '#REF!'],
    [5, 'time', '$H5'],
    [5, 'custom', 'F5>没有!$A$1'],
    '$H5>#REF!',
  ]);
  await grid.workbook.undo();
  expect(operands()).toEqual(BEFORE);
});
