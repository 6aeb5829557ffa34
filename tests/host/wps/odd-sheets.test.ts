import { eventually } from '../contract/waiting';
import { TORTURE_LAYOUTS } from '../contract/torture-layout';
import { smallLayout } from '../contract/small-layouts';
import { TEMPLATES } from '../excel/drawings';
import { savedFingerprint } from '../excel/saved-fingerprint';
import type { Quirk } from '../../wps-host/quirks/quirks';
import { openWps, type WpsUnderTest } from './wps-harness';
import { wpsInHand } from './wps-in-hand';

const OLD_DATA = { name: '_168', visibility: 'veryHidden', cells: { A1: '旧' } } as const;
const NEW_DATA = { ...smallLayout('_168'), hidden: true };

const open = (...quirks: readonly Quirk[]): WpsUnderTest =>
  openWps(
    { sheets: [{ name: '甲', cells: { A1: 1 } }, { name: '乙', cells: { A1: 2 } }, OLD_DATA] },
    { quirks },
  );

const namesIn = ({ wps }: WpsUnderTest): readonly string[] => wps.state.sheets.map(({ name }) => name);

test.each<readonly Quirk[]>([['addsAndRefuses'], ['sheetsComeFirst', 'addsAndRefuses']])(
  '%s %s: a sheet that came all the same goes, and no other',
  async (...quirks) => {
    const opened = open(...quirks);
    const before = savedFingerprint(opened.wps.workbook);
    const drawing = opened.host.drawSheets({ sheets: [smallLayout('新')], mark: () => [['标记']] });
    await expect(drawing).rejects.toMatchObject({ code: 'unknown', unchanged: true, left: [] });
    expect(savedFingerprint(opened.wps.workbook)).toBe(before);
  },
);

test.each<Quirk>(['sheetsComeFirst', 'sheetsComeBeforeShown'])('%s: ours stand at the end', async (quirk) => {
  const opened = open(quirk);
  await opened.host.drawSheets({ sheets: [smallLayout('丙'), smallLayout('丁')] });
  expect(namesIn(opened)).toEqual(['甲', '乙', '_168', '丙', '丁']);
});

test('a version that moves no sheet has them elsewhere', async () => {
  const opened = open('sheetsComeFirst');
  opened.wps.bridge.drop(['Worksheet.Move']);
  const { sheets } = await opened.host.drawSheets({ sheets: [smallLayout('丙')] });
  expect([sheets[0]?.name, namesIn(opened)]).toEqual(['丙', ['丙', '甲', '乙', '_168']]);
});

test.each<Quirk>(['veryHiddenGoes', 'onlySeenGoes'])('%s: what is replaced goes', async (quirk) => {
  const opened = open(quirk);
  await opened.host.drawSheets({ sheets: [NEW_DATA] });
  expect(namesIn(opened)).toEqual(['甲', '乙', '_168']);
});

test('where nothing can be deleted, what was replaced stays where nobody sees it', async () => {
  const opened = open('nothingGoes');
  await opened.host.drawSheets({ sheets: [NEW_DATA] });
  expect((await opened.host.listSheets()).map(({ name }) => name)).toEqual(['甲', '乙', '_168']);
  const left = opened.wps.state.sheets.find(({ name }) => name.startsWith('_168~'));
  expect(left?.visibility).toBe('VeryHidden');
});

test('where nothing can be deleted, a drawing that breaks off says what is left', async () => {
  const opened = open('nothingGoes', 'linksRefused');
  opened.wps.bridge.twist(['Range.Merge'], () => {
    throw new Error('call failed');
  });
  const drawing = opened.host.drawSheets({ sheets: [TEMPLATES['附件1']!] });
  await expect(drawing).rejects.toMatchObject({ unchanged: false, left: [expect.stringMatching(/^_168~/u)] });
});

describe('a reference to a deleted sheet that still tells its name', () => {
  const idsOf = (sheets: readonly { readonly name: string; readonly id: string }[]) =>
    Object.fromEntries(sheets.map(({ name, id }) => [name, id]));

  test('is not taken for the one that has its name since', () => {
    const { wps, handOf } = wpsInHand({ sheets: [{ name: '甲' }, { name: '乙' }] }, [], ['goneRemembered']);
    const before = idsOf(handOf().sheets());
    wps.clerk.deleteSheet('甲');
    wps.clerk.renameSheet('乙', '甲');
    expect(idsOf(handOf().sheets())).toEqual({ 甲: before['乙'] });
  });

  test('is forgotten while changes are followed: a new sheet of that name is another', async () => {
    const opened = open('goneRemembered');
    let told = false;
    const leave = await opened.host.onWorkbookChanged(() => void (told = true));
    const before = idsOf(await opened.host.listSheets());
    opened.wps.clerk.showSheet('乙');
    opened.wps.clerk.deleteSheet('乙');
    expect(await eventually(() => told)).toBe(true);
    opened.wps.clerk.addSheet('乙');
    const after = idsOf(await opened.host.listSheets());
    expect([after['甲'], after['乙'] === before['乙']]).toEqual([before['甲'], false]);
    await leave();
  });
});

test.each<Quirk>(['windowWaitsForScreen', 'windowStays'])('%s: no other sheet is frozen', async (quirk) => {
  const opened = open(quirk);
  const { leftOut } = await opened.host.drawSheets({ sheets: [TEMPLATES['附件1']!] });
  expect(leftOut).toEqual([]);
  const frozen = opened.wps.state.sheets.flatMap((sheet) => (sheet.frozen ? [sheet.name] : []));
  expect(frozen).toEqual(quirk === 'windowWaitsForScreen' ? ['附件1'] : []);
  expect(opened.wps.program.screenUpdating).toBe(true);
});

test('conditions are drawn in their order where new ones come first', async () => {
  const orderOf = async (...quirks: readonly Quirk[]) => {
    const { host, wps } = open(...quirks);
    await host.drawSheets({ sheets: TORTURE_LAYOUTS });
    return wps.state.sheets.map(({ conditions }) => conditions.all().map(({ rule, areas }) => [rule, areas]));
  };
  const usual = await orderOf();
  expect(Math.max(...usual.map(({ length }) => length))).toBeGreaterThan(1);
  expect(await orderOf('newConditionsFirst')).toEqual(usual);
});
