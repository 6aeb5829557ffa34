import { MARK_SHEET, type MarkRows } from '../../../src/domain/sheet/mark';
import { smallLayout } from '../contract/small-layouts';
import { savedFingerprint } from '../excel/saved-fingerprint';
import { openWps, type WpsUnderTest } from './wps-harness';

const MARK = { name: MARK_SHEET, visibility: 'veryHidden', cells: { A1: '旧' } } as const;
const NEW: MarkRows = [['新'], ['二']];

/** A macro that protects all sheets has been over the workbook. */
function openProtected(): WpsUnderTest {
  const opened = openWps({ sheets: [{ name: 'Sheet1' }, MARK] });
  for (const sheet of ['Sheet1', MARK_SHEET]) opened.wps.clerk.protectSheet(sheet);
  const { protection } = opened.wps.state.findSheet(MARK_SHEET)!;
  protection.turnOn(protection.options, '密');
  return opened;
}

const draw = { sheets: [smallLayout('甲')], mark: () => NEW };
const namesOf = ({ wps }: WpsUnderTest): readonly string[] => wps.state.sheets.map(({ name }) => name);

test('the mark is written on a sheet in place of the protected one, and taken back', async () => {
  const opened = openProtected();
  const { host, wps } = opened;
  await host.drawSheets(draw);
  expect(await host.readMark()).toEqual(NEW);
  expect(namesOf(opened)).toEqual(['Sheet1', '甲', MARK_SHEET]);
  wps.clerk.protectSheet(MARK_SHEET);
  await host.undo();
  expect(await host.readMark()).toEqual([['旧']]);
  expect(namesOf(opened)).toEqual(['Sheet1', MARK_SHEET]);
});

test('a mark alone is written there too', async () => {
  const opened = openProtected();
  await opened.host.writeMark(() => NEW);
  expect(await opened.host.readMark()).toEqual(NEW);
  expect(namesOf(opened)).toEqual(['Sheet1', MARK_SHEET]);
  expect(opened.wps.state.findSheet(MARK_SHEET)?.visibility).toBe('VeryHidden');
});

test('a workbook whose structure is protected as well keeps its mark', async () => {
  const { host, wps } = openProtected();
  wps.clerk.protectWorkbook();
  const before = savedFingerprint(wps.workbook);
  await expect(host.writeMark(() => NEW)).rejects.toMatchObject({
    code: 'workbookProtected',
    unchanged: true,
  });
  expect(savedFingerprint(wps.workbook)).toBe(before);
});

test.each<[string, (opened: WpsUnderTest) => Promise<unknown>]>([
  ['drawing', ({ host }) => host.drawSheets(draw)],
  ['marking', ({ host }) => host.writeMark(() => NEW)],
])('%s that fails anywhere leaves it as it was', async (_, act) => {
  const count = openProtected();
  const start = count.wps.bridge.calls;
  await act(count);
  for (let k = 1; k <= count.wps.bridge.calls - start; k++) {
    const opened = openProtected();
    const before = savedFingerprint(opened.wps.workbook);
    opened.wps.bridge.failAt(k);
    const isDone = await act(opened).then(
      () => true,
      () => false,
    );
    expect([
      k,
      savedFingerprint(opened.wps.workbook) === (isDone ? savedFingerprint(count.wps.workbook) : before),
    ]).toEqual([k, true]);
  }
});
