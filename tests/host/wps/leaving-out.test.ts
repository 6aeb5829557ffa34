import type { DrawnWorkbook } from '../contract/drawn';
import { reportOf, TEMPLATES } from '../excel/drawings';
import { modelDrawing } from '../excel/model-drawing';
import { savedFingerprint } from '../excel/saved-fingerprint';
import type { Quirk } from '../../wps-host/quirks/quirks';
import { openWps, type WpsUnderTest } from './wps-harness';

/** A form with notes, and a report with links; both say how they print. */
const SHEETS = [TEMPLATES['附件5']!, ...reportOf(2)];

const open = (...quirks: readonly Quirk[]): WpsUnderTest =>
  openWps({ sheets: [{ name: 'Sheet1' }] }, { quirks });

async function drawnWith(...quirks: readonly Quirk[]) {
  const { host, wps } = open(...quirks);
  const before = savedFingerprint(wps.workbook);
  const { leftOut } = await host.drawSheets({ sheets: SHEETS });
  const drawn = modelDrawing(wps.workbook);
  await host.undo();
  expect(savedFingerprint(wps.workbook)).toBe(before);
  return { leftOut, drawn };
}

type Sheet = DrawnWorkbook['sheets'][number];
const withSheets = ({ sheets }: DrawnWorkbook, change: (sheet: Sheet) => object): readonly object[] =>
  sheets.map(change);
const withCells = (sheet: Sheet, change: (cell: Sheet['cells'][string]) => object): object => ({
  ...sheet,
  cells: Object.fromEntries(Object.entries(sheet.cells).map(([at, cell]) => [at, change(cell)])),
});

test('what WPS takes is all that there is', async () => {
  expect((await drawnWith()).leftOut).toEqual([]);
});

test('without a printer all but the print setup is drawn, and that is said', async () => {
  const [usual, without] = [await drawnWith(), await drawnWith('noPrinter')];
  expect(without.leftOut).toEqual(['printSetup']);
  const printless = (drawn: DrawnWorkbook) => withSheets(drawn, ({ print: _, ...sheet }) => sheet);
  expect(printless(without.drawn)).toEqual(printless(usual.drawn));
  expect(without.drawn).not.toEqual(usual.drawn);
});

test('without paper the rest of the print setup is drawn', async () => {
  const { leftOut, drawn } = await drawnWith('noPaper');
  const [form] = drawn.sheets.slice(1);
  expect(leftOut).toEqual(['printSetup']);
  expect(form?.print.fit).toEqual({ wide: 1, tall: 0 });
  expect(form?.print.area).toBeDefined();
});

test.each<Quirk>(['noComments', 'commentsRefused'])('%s: all but the notes is drawn', async (quirk) => {
  const [usual, without] = [await drawnWith(), await drawnWith(quirk)];
  expect(without.leftOut).toEqual(['notes']);
  const noteless = (drawn: DrawnWorkbook) =>
    withSheets(drawn, (sheet) => withCells(sheet, ({ note: _, ...cell }) => cell));
  expect(noteless(without.drawn)).toEqual(noteless(usual.drawn));
  expect(JSON.stringify(without.drawn)).not.toContain('"note":"');
});

test('links that are refused leave their texts as they look', async () => {
  const [usual, without] = [await drawnWith(), await drawnWith('linksRefused')];
  expect(without.leftOut).toEqual(['links']);
  const linkless = (drawn: DrawnWorkbook) =>
    withSheets(drawn, (sheet) => withCells(sheet, ({ link: _, ...cell }) => cell));
  expect(linkless(without.drawn)).toEqual(linkless(usual.drawn));
});

test('a call that fails by chance leaves nothing out', async () => {
  const { wps, host } = open();
  const failing = { at: 40 };
  wps.bridge.twist(['PageSetup.*', 'Range.AddComment', 'Hyperlinks.Add'], ({ usual }) => {
    // Every other use fails.
    failing.at += 1;
    if (failing.at % 2 === 1) throw new Error('call failed');
    return usual();
  });
  expect((await host.drawSheets({ sheets: SHEETS })).leftOut).toEqual([]);
});

test('what is refused is not asked for again in a drawing', async () => {
  const { host, wps } = open('commentsRefused');
  const asked: unknown[] = [];
  wps.bridge.twist(['Range.AddComment'], ({ given, usual }) => (asked.push(given), usual()));
  await host.drawSheets({ sheets: SHEETS });
  expect(asked).toHaveLength(2);
});
