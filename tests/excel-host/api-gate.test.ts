import { excelApiTable } from './client/api-table';
import { ApiGate, compareVersions } from './protocol/api-gate';
import { HostObject } from './protocol/host-object';
import { startExcel } from './start-excel';
import { Workbook } from './tiny-workbook';
import type { ExcelHostOptions } from './transport/host-options';

interface Refused {
  readonly code: string;
  readonly debugInfo: { readonly errorLocation: string };
}

/** Code and place of the error of one batch; with the client's own check on or off. */
async function outcome(
  batch: (context: Excel.RequestContext) => void,
  clientGate: boolean,
  options: ExcelHostOptions = {},
): Promise<string> {
  const excel = await startExcel({ workbook: (events) => new Workbook(events), clientGate, ...options });
  const found = await excel.Excel.run(async (context) => {
    batch(context);
    await context.sync();
    return 'ran';
  }).catch((error: Refused) => `${error.code} @ ${error.debugInfo.errorLocation}`);
  await excel.close();
  return found;
}

const active = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getActiveWorksheet();

describe.each([
  ['by the client and the host', true],
  ['by the host alone', false],
])('what is newer than the claimed ExcelApi is refused %s', (_by, clientGate) => {
  test.each<[what: string, batch: (context: Excel.RequestContext) => void, place: string]>([
    ['a method', (context) => active(context).getRange('A1').getDependents().load(), 'Range.getDependents'],
    ['a property loaded', (context) => active(context).load('tabId'), 'Worksheet.tabId'],
    [
      'a property loaded of items',
      (context) => context.workbook.worksheets.load('items/tabId'),
      'Worksheet.tabId',
    ],
    ['a navigation property', (context) => active(context).comments.load('items'), 'Worksheet.comments'],
  ])('%s', async (_what, batch, place) => {
    expect(await outcome(batch, clientGate)).toBe(`ApiNotFound @ ${place}`);
  });
});

test('a property set is refused by the host: the client lets it pass', async () => {
  const set = (context: Excel.RequestContext): void => {
    active(context).standardWidth = 12;
  };
  const sets = { ExcelApi: '1.6' };
  expect(await outcome(set, true, { sets })).toBe('ApiNotFound @ Worksheet.standardWidth');
  expect(await outcome(set, true, { sets, apiTable: {} })).toBe('ran');
});

test('claimed, the same is let through', async () => {
  expect(
    await outcome((context) => active(context).load('tabId'), true, { sets: { ExcelApi: '1.14' } }),
  ).toBe('ran');
});

test('a name that Excel does not have is not loaded either', async () => {
  expect(await outcome((context) => active(context).load('nmae'), true)).toBe('ApiNotFound @ Worksheet.nmae');
});

test('the client alone lets newer properties pass in load and in assignments', async () => {
  const unchecked = { apiTable: {} };
  expect(await outcome((context) => active(context).load('tabId'), true, unchecked)).toBe('ran');
});

test('a member that can be written only since later is told by use', () => {
  class TableColumn extends HostObject {}
  const gate = new ApiGate({ ExcelApi: '1.3' }, excelApiTable());
  const column = new TableColumn();
  expect([gate.allows(column, 'name', 'read'), gate.allows(column, 'name', 'write')]).toEqual([true, false]);
});

test('a class that Excel does not have is a mistake of the model, not an answer of Excel', () => {
  class Sheet extends HostObject {}
  const gate = new ApiGate({ ExcelApi: '1.9' }, excelApiTable());
  expect(() => gate.allows(new Sheet(), 'name')).toThrow(TypeError);
});

test.each([
  ['1.9', '1.10', -1],
  ['1.10', '1.9', 1],
  ['1.9', '1.9', 0],
  ['2', '1.21', 1],
  ['1', '1.0', 0],
])('versions: %s against %s is %d', (left, right, expected) => {
  expect(compareVersions(left, right)).toBe(expected);
});

test.each([
  ['Worksheet', 'getRange', { set: 'ExcelApi', version: '1.1' }],
  ['Worksheet', 'visibility', { set: 'ExcelApi', version: '1.1', versionToWrite: '1.2' }],
  ['Worksheet', 'notes', { set: 'ExcelApi', version: '1.18' }],
  ['Range', 'getMergedAreasOrNullObject', { set: 'ExcelApi', version: '1.13' }],
  ['WorksheetCollection', 'onNameChanged', { set: 'ExcelApi', version: '1.17' }],
  ['Range', 'formulaArray', { set: 'ExcelApiDesktop', version: '1.1' }],
  ['PageLayout', 'setPrintTitleRows', { set: 'ExcelApi', version: '1.9' }],
])('Microsoft’s declarations tell since when there is %s.%s', (className, member, requirement) => {
  expect(excelApiTable()[className]![member]).toEqual(requirement);
});
