import { smallLayout } from '../contract/small-layouts';
import { savedFingerprint } from '../excel/saved-fingerprint';
import { MARK_SHEET } from '../../../src/domain/sheet/mark';
import { HostError } from '../../../src/host/host-error';
import type { Quirk } from '../../wps-host/quirks/quirks';
import { WpsClerk } from '../../wps-host/clerk';
import { openWps, type WpsUnderTest } from './wps-harness';

const FIRST = { name: '甲.et', sheets: [{ name: '表', cells: { A1: '旧' } }] };
const SECOND = { name: '乙.et', sheets: [{ name: '表', cells: { A1: '旧' } }] };
const EDIT = { sheet: '表', row: 0, col: 0, value: '新' };

const open = (...quirks: readonly Quirk[]): WpsUnderTest => openWps(FIRST, { more: [SECOND], quirks });

const ACTS: readonly (readonly [string, (opened: WpsUnderTest) => Promise<unknown>])[] = [
  ['drawing', ({ host }) => host.drawSheets({ sheets: [smallLayout('丙')], mark: () => [['标记']] })],
  ['editing', ({ host }) => host.applyEdits([EDIT])],
  ['marking', ({ host }) => host.writeMark(() => [['标记']])],
  ['reading', ({ host }) => host.readWorkbook()],
];

describe.each<[string, readonly Quirk[]]>([
  ['in the usual WPS', []],
  ['where what is gone is remembered', ['goneRemembered']],
])('a workbook that is closed in the middle, %s,', (_where, quirks) => {
  test.each(ACTS)(
    '%s: an error, and the other workbook is left alone and can be worked in',
    async (_, act) => {
      const usual = open(...quirks);
      const start = usual.wps.bridge.calls;
      await act(usual);
      const calls = usual.wps.bridge.calls - start;
      for (let k = 1; k <= calls; k += Math.ceil(calls / 12)) {
        const opened = open(...quirks);
        const { host, wps } = opened;
        const [book, other] = wps.books;
        const before = savedFingerprint(other!.holder);
        wps.bridge.atCall(k, () => new WpsClerk(book!).closeWorkbook());
        const error = await act(opened).then(
          () => undefined,
          (reason: unknown) => reason,
        );
        // Closed before the first look at it, or after the last.
        if (error !== undefined) {
          expect(error).toBeInstanceOf(HostError);
          expect([k, savedFingerprint(other!.holder) === before]).toEqual([k, true]);
          await host.applyEdits([EDIT]);
        }
        expect([k, wps.program.screenUpdating, wps.program.enableEvents]).toEqual([k, true, true]);
        expect((await host.listSheets()).every(({ name }) => !name.startsWith('_168~'))).toBe(true);
      }
    },
  );
});

test.each<readonly Quirk[]>([[], ['noWorkbookRefused']])(
  'without a workbook that is said %s',
  async (...quirks) => {
    const { host, wps } = openWps(FIRST, { quirks });
    wps.clerk.closeWorkbook();
    for (const act of [() => host.listSheets(), () => host.selection(), () => host.applyEdits([EDIT])]) {
      await expect(act()).rejects.toMatchObject({ code: 'workbookClosed' });
    }
  },
);

test('a workbook that takes nothing because it is read only is said to be', async () => {
  const sheets = [
    ...FIRST.sheets,
    { name: MARK_SHEET, visibility: 'veryHidden' as const, cells: { A1: '旧' } },
  ];
  const { host, wps } = openWps({ sheets, readOnly: true }, { quirks: ['readOnlyRefused'] });
  const before = savedFingerprint(wps.workbook);
  for (const act of [
    () => host.writeMark(() => [['标记']]),
    () => host.applyEdits([EDIT]),
    () => host.drawSheets({ sheets: [smallLayout('丙')] }),
  ]) {
    await expect(act()).rejects.toMatchObject({ code: 'readOnly', unchanged: true });
  }
  expect(savedFingerprint(wps.workbook)).toBe(before);
  expect(await host.readMark()).toEqual([['旧']]);
});

test('a workbook that is read only and takes what is written has it', async () => {
  const { host } = openWps({ ...FIRST, readOnly: true });
  await host.applyEdits([EDIT]);
  expect((await host.readWorkbook()).sheets[0]?.rows[0]).toEqual(['新']);
});
