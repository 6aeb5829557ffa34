import { HostError } from '../../../src/host/host-error';
import { MARK_SHEET, type MarkRows } from '../../../src/domain/sheet/mark';
import { workbookFingerprint } from '../../excel-host/model/workbook-fingerprint';
import { smallLayout } from '../contract/small-layouts';
import { openExcel } from './excel-harness';

const MARK = { name: MARK_SHEET, visibility: 'veryHidden', cells: { A1: '旧' } } as const;
const NEW: MarkRows = [['新'], ['二']];

/** A macro that protects all sheets has been over the workbook. */
async function openProtected(password?: string) {
  const opened = await openExcel([{ name: 'Sheet1' }, MARK], '1.9');
  opened.clerk.protectSheet('Sheet1');
  const { protection } = opened.excel.workbook.state.findSheet(MARK_SHEET)!;
  opened.clerk.protectSheet(MARK_SHEET);
  if (password !== undefined) protection.turnOn(protection.options, password);
  return opened;
}

const draw = { sheets: [smallLayout('甲')], mark: () => NEW };

test('the mark is written on its sheet all the same, and taken back', async () => {
  const { host, excel } = await openProtected();
  await host.drawSheets(draw);
  expect(await host.readMark()).toEqual(NEW);
  excel.workbook.state
    .findSheet(MARK_SHEET)!
    .protection.turnOn(excel.workbook.state.findSheet('Sheet1')!.protection.options, undefined);
  await host.undo();
  expect(await host.readMark()).toEqual([['旧']]);
  await host.writeMark(() => NEW);
  expect(await host.readMark()).toEqual(NEW);
  await excel.close();
});

test.each([1, 2, 3])('a drawing that fails at request %i leaves it protected', async (k) => {
  for (const fault of ['atRequest', 'loseAnswerOf'] as const) {
    const { host, excel } = await openProtected();
    const before = workbookFingerprint(excel.workbook);
    excel.host.failures[fault](k);
    await expect(host.drawSheets(draw)).rejects.toMatchObject({ code: 'unknown', left: [], unchanged: true });
    expect(workbookFingerprint(excel.workbook)).toBe(before);
    await excel.close();
  }
});

test('with a password it is said what to do', async () => {
  const { host, excel } = await openProtected('密');
  const before = workbookFingerprint(excel.workbook);
  for (const act of [() => host.drawSheets(draw), () => host.writeMark(() => NEW)]) {
    const error: unknown = await act().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ code: 'hiddenSheetProtected', left: [], unchanged: true });
    expect(workbookFingerprint(excel.workbook)).toBe(before);
  }
  await excel.close();
});

test('reading that fails makes no promise', async () => {
  const { host, excel } = await openProtected();
  excel.host.failures.atRequest(1);
  await expect(host.readMark()).rejects.toMatchObject({ code: 'unknown', unchanged: false });
  await excel.close();
});
