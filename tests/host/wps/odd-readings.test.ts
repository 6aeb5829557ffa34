import { rangeAddress } from '../../../src/domain/sheet/address';
import type { InitialSheet } from '../contract/harness';
import type { Quirk } from '../../wps-host/quirks/quirks';
import { openWps, type WpsUnderTest } from './wps-harness';
import { rangeOf } from './wps-in-hand';

const FORM: InitialSheet = {
  name: '表',
  cells: { A1: '标题', A2: '一', B2: '二', B4: { kind: 'date', serial: 41_000 }, C4: 41_000 },
  merges: ['A1:D1', 'A4:A6', 'C2:D3'],
};

const open = (sheet: InitialSheet, ...quirks: readonly Quirk[]): WpsUnderTest =>
  openWps({ sheets: [sheet] }, { quirks });

test('where WPS denies that some cells are merged, the title of a form tells that it does', async () => {
  const { host } = open(FORM, 'differingIsFalse');
  const [sheet] = (await host.readWorkbook()).sheets;
  expect(sheet?.merges.map(rangeAddress).sort()).toEqual(['A1:D1', 'A4:A6', 'C2:D3']);
});

test('a cell by itself is no merge, whatever WPS says of those around it', async () => {
  const merges = ['C3:D4', 'F1:F2'];
  const { host } = open({ name: '表', cells: { A1: '一', F9: '二' }, merges }, 'someMergedIsTrue');
  const [sheet] = (await host.readWorkbook()).sheets;
  expect(sheet?.merges.map(rangeAddress).sort()).toEqual(merges);
});

test.each<Quirk>(['differingFormatIsText', 'differingIsUndefined'])('%s: dates are dates', async (quirk) => {
  const { host } = open(FORM, quirk);
  const [sheet] = (await host.readWorkbook()).sheets;
  expect(sheet?.rows[3]?.slice(1, 3)).toEqual([{ kind: 'date', serial: 41_000 }, 41_000]);
});

test.each<Quirk>(['differingIsFalse', 'differingIsUndefined'])(
  '%s: a protected form with one locked cell among those to write is refused in its own words',
  async (quirk) => {
    const { host, wps } = open(FORM, quirk);
    wps.state.findSheet('表')!.grid.restyle(rangeOf('A2:A9'), (style) => ({ ...style, locked: false }));
    wps.clerk.protectSheet('表');
    const edit = (row: number) => ({ sheet: '表', row, col: 0, value: '新' });
    await host.applyEdits([edit(1), edit(2)]);
    await expect(host.applyEdits([edit(0), edit(1), edit(2)])).rejects.toMatchObject({
      code: 'sheetProtected',
    });
  },
);

test('an error is one where no text is told of it', async () => {
  const { host } = open({ name: '表', cells: { A1: { kind: 'error', code: '#N/A' } } }, 'oldMembers');
  const [sheet] = (await host.readWorkbook()).sheets;
  expect(sheet?.rows[0]).toEqual([{ kind: 'error', code: '#N/A' }]);
});

test('a sheet used to its end is not read by a version that cannot count, and it says what it lacks', async () => {
  const { host, wps } = open(FORM, 'noCounting');
  wps.application.ActiveWorkbook!.Worksheets.Item(1).Range('XFD1048576').Interior.Color = 255;
  await expect(host.readWorkbook()).rejects.toMatchObject({
    code: 'notSupported',
    values: { api: 'CountA' },
  });
});

test('rows that are not said to be hidden are not told', async () => {
  const { host, wps } = open({ name: '表', cells: { A1: 1, A2: 2 } });
  wps.bridge.drop(['Range.Hidden']);
  expect((await host.readWorkbook()).sheets[0]?.hiddenRows).toEqual([]);
});

describe('a WPS whose answer to a cell without rule is 0', () => {
  const list = {
    sheet: '表',
    range: rangeOf('F1:F3'),
    values: ['好'],
    prompt: '选',
    strict: true,
    error: '请选',
  };

  test('has lists put back where there is none, and not over words of the clerk', async () => {
    const { host, wps } = open(FORM, 'noRuleIsZero');
    await host.restoreLists([{ ...list, range: rangeOf('F2') }]);
    const rule = wps.application.ActiveWorkbook!.Worksheets.Item(1).Range('F2').Validation;
    expect([rule.Type, await host.countMissingLists([list])]).toEqual([3, 2]);
    const { validations } = wps.state.findSheet('表')!;
    const [placed] = validations.within(rangeOf('F2'));
    validations.put(rangeOf('F3'), { ...placed!.thing, rule: {} });
    expect(await host.countMissingLists([list])).toBe(1);
  });
});
