import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook, type Worksheet } from 'exceljs';
import { defaultMechanism } from '../../../src/actions/default-mechanism';
import { formSheet } from '../../../src/actions/templates/form-sheet';
import { recogniseWorkbook } from '../../../src/domain/forms/recognise-workbook';
import { printableArea } from '../../../src/domain/forms/printable-area';
import { readStepStates } from '../../../src/domain/forms/step-states';
import { parseRangeAddress } from '../../../src/domain/sheet/address';
import { FORM_KINDS, type FormKind } from '../../../src/domain/workbook/workbook-memory';
import { nodeInflater } from '../../../src/formats/node-inflater';
import { readWorkbook } from '../../../src/formats/read-workbook';
import { writeWorkbook } from '../../../src/formats/writer/write-workbook';
import { columnPixels } from '../../host/writer/column-pixels';

const FOLDER = 'templates/168';
/** The ready forms, by the names under which clerks know them. */
const FILES: Readonly<Record<FormKind, string>> = {
  goals: '附件1 年度工作目标分解表.xlsx',
  posts: '附件2 党员亮岗履职一览表.xlsx',
  workflow: '附件3 党建工作机制工作流程图.xlsx',
  dutyFlow: '附件4 党员个人亮岗履职流程图.xlsx',
  report: '附件5 进展情况季报表.xlsx',
};
const mechanism = defaultMechanism();

const fileOf = (kind: FormKind): string => join(FOLDER, FILES[kind]);
const freshBytes = (kind: FormKind): Promise<Uint8Array> =>
  writeWorkbook({ title: mechanism.name, sheets: [formSheet(kind)] });

async function openedByExceljs(kind: FormKind): Promise<Worksheet> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(fileOf(kind));
  return workbook.worksheets[0]!;
}

describe.each(FORM_KINDS)('the ready form %s', (kind) => {
  test('is that of the layout, byte for byte (npm run templates writes it)', async () => {
    const fresh = Buffer.from(await freshBytes(kind));
    const file = fileOf(kind);
    if (process.env['UPDATE_TEMPLATES']) writeFileSync(file, fresh);
    expect(existsSync(file) && fresh.equals(readFileSync(file))).toBe(true);
  });

  test('is recognised by our own reader, without a guess and without a unit', async () => {
    const snapshot = await readWorkbook(readFileSync(fileOf(kind)), {}, { inflater: nodeInflater });
    const { tables } = recogniseWorkbook(snapshot, mechanism, { year: 2012, quarter: 1 });
    const isFlowchart = kind === 'workflow' || kind === 'dutyFlow';
    expect(tables.map((table) => [table.kind, table.guesses, table.unit?.text ?? ''])).toEqual([
      [isFlowchart ? 'steps' : kind, [], ''],
    ]);
    expect(readStepStates(snapshot.sheets[0]!, mechanism)?.chart).toBe(isFlowchart ? kind : undefined);
  });

  test('prints on one page of A4, as exceljs reads its widths, heights and margins', async () => {
    const sheet = await openedByExceljs(kind);
    const { pageSetup } = sheet;
    expect(pageSetup).toMatchObject({ paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
    const { widthMm, heightPoints } = pageOf(sheet);
    const area = parseRangeAddress(pageSetup.printArea!.replaceAll('$', ''))!;
    const between = (first: number, last: number): readonly number[] =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index + 1);
    const width = sum(between(area.left, area.right).map((col) => mmOfWidth(sheet.getColumn(col).width!)));
    const height = sum(between(area.top, area.bottom).map((row) => sheet.getRow(row).height));
    // A wider form would be made smaller.
    expect(width).toBeLessThanOrEqual(widthMm);
    expect(height).toBeLessThanOrEqual(heightPoints);
  });
});

test('there are no other workbooks in the folder', () => {
  const found = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));
  expect(found.sort()).toEqual(Object.values(FILES).sort());
});

const mmOfWidth = (characters: number): number => (columnPixels(characters) / 96) * 25.4;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function pageOf({ pageSetup: { orientation = 'portrait', margins } }: Worksheet) {
  const { top, bottom, left, right } = margins!;
  return printableArea({
    orientation,
    margins: { top: top * 25.4, bottom: bottom * 25.4, left: left * 25.4, right: right * 25.4 },
  });
}
