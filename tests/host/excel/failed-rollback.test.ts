import { WORKING_SHEET_PREFIX } from '../../../src/domain/sheet/mark';
import { HostError } from '../../../src/host/host-error';
import { sheetNames } from '../../excel-host/model/inspect';
import { workbookFingerprint } from '../../excel-host/model/workbook-fingerprint';
import { addedMark, TEMPLATES } from './drawings';
import { openExcel, type ExcelUnderTest } from './excel-harness';

const DRAW = { sheets: [TEMPLATES['附件5']!], mark: addedMark };

/** All requests from the k-th to the last one fail, as when the line breaks in the middle of an action. */
const breakFrom = ({ excel }: ExcelUnderTest, k: number, last: number): void => {
  for (let request = k; request <= last; request++) excel.host.failures.atRequest(request);
};

const refusal = async (promise: Promise<unknown>): Promise<HostError> => {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(HostError);
  return error as HostError;
};

const open = async () => {
  const opened = await openExcel([{ name: 'Sheet1', cells: { A1: '本校', A2: 2 } }], '1.9');
  return { ...opened, before: workbookFingerprint(opened.excel.workbook) };
};

test('where even taking back fails, it is said which sheets are left, and these are very hidden', async () => {
  const opened = await open();
  breakFrom(opened, 3, 9);
  const { left } = await refusal(opened.host.drawSheets(DRAW));
  const standing = sheetNames(opened.excel.workbook).slice(1);
  expect(left).toEqual(standing);
  expect(standing.every((name) => name.startsWith(WORKING_SHEET_PREFIX))).toBe(true);
  const { sheets } = opened.excel.workbook.state;
  expect(sheets.slice(1).every(({ visibility }) => visibility === 'VeryHidden')).toBe(true);
  opened.excel.host.failures.clear();
  expect((await opened.host.listSheets()).map(({ name }) => name)).toEqual(['Sheet1']);
  await opened.excel.close();
});

test.each<[string, (opened: ExcelUnderTest) => Promise<unknown>, readonly string[]]>([
  ['drawing', ({ host }) => host.drawSheets({ sheets: [TEMPLATES['附件1']!] }), ['Sheet1', '附件1']],
  ['editing', ({ host }) => host.applyEdits([{ sheet: 'Sheet1', row: 5, col: 0, value: '新' }]), ['Sheet1']],
  ['writing the mark', ({ host }) => host.writeMark(() => [['新']]), ['Sheet1', '_168_mark']],
])('%s next takes back first what was left', async (_, next, names) => {
  const opened = await open();
  breakFrom(opened, 3, 7);
  await refusal(opened.host.drawSheets(DRAW));
  opened.excel.host.failures.clear();
  await next(opened);
  expect(sheetNames(opened.excel.workbook)).toEqual(names);
  await opened.excel.close();
});

test('while it still cannot be taken back, nothing else is begun', async () => {
  const opened = await open();
  breakFrom(opened, 3, 9);
  await refusal(opened.host.drawSheets(DRAW));
  const error = await refusal(opened.host.applyEdits([{ sheet: 'Sheet1', row: 0, col: 0, value: '新' }]));
  expect([error.code, error.left.length]).toEqual(['unknown', 2]);
  opened.excel.host.failures.clear();
  await refusal(opened.host.undo());
  expect(workbookFingerprint(opened.excel.workbook)).toBe(opened.before);
  await opened.excel.close();
});

test('a drawing half put in place is taken back by the next action', async () => {
  const opened = await open();
  opened.excel.host.failures.loseAnswerOf(3);
  breakFrom(opened, 4, 7);
  await refusal(opened.host.drawSheets(DRAW));
  expect(sheetNames(opened.excel.workbook)).toEqual(['Sheet1', '附件5', '_168_mark']);
  opened.excel.host.failures.clear();
  expect((await refusal(opened.host.undo())).code).toBe('nothingToUndo');
  expect(workbookFingerprint(opened.excel.workbook)).toBe(opened.before);
  await opened.excel.close();
});

test('cells that could not be put back are counted, and put back by the next action', async () => {
  const opened = await open();
  opened.excel.host.failures.loseAnswerOf(2);
  breakFrom(opened, 3, 4);
  const edits = [0, 1].map((row) => ({ sheet: 'Sheet1', row, col: 0, value: '新' }));
  const error = await refusal(opened.host.applyEdits(edits));
  expect([error.values['cellsLeft'], error.left]).toEqual([2, []]);
  opened.excel.host.failures.clear();
  await refusal(opened.host.undo());
  expect(workbookFingerprint(opened.excel.workbook)).toBe(opened.before);
  await opened.excel.close();
});
