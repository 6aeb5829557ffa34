import type { WpsPageSetup } from '../../../src/host/wps/api/workbook-api';
import { inspectSheet } from '../../excel-host/model/inspect';
import type { PageView } from '../../excel-host/model/inspect-page';
import { type RunningWps, startWps } from '../start-wps';
import { thrown } from '../thrown';

interface Opened extends RunningWps {
  readonly page: WpsPageSetup;
  readonly view: () => PageView;
}

function open(): Opened {
  const wps = startWps({ sheets: [{ name: '名单' }] });
  return {
    ...wps,
    page: wps.application.ActiveWorkbook!.ActiveSheet.PageSetup,
    view: () => inspectSheet(wps.workbook, '名单').page,
  };
}

test('paper, margins in points, footer', () => {
  const { page, view } = open();
  page.Orientation = 2;
  page.PaperSize = 9;
  page.LeftMargin = 36;
  page.FooterMargin = 20;
  page.CenterHorizontally = true;
  page.CenterFooter = '第 &P 页';
  expect(view()).toMatchObject({
    orientation: 'Landscape',
    paperSize: 'A4',
    margins: { left: 36, footer: 20, right: 50.4 },
    centerHorizontally: true,
    headersFooters: { centerFooter: '第 &P 页' },
  });
  expect([page.Orientation, page.PaperSize, page.LeftMargin]).toEqual([2, 9, 36]);
});

test('numbers of pages count only once the zoom is off', () => {
  const { page, view } = open();
  page.FitToPagesWide = 3;
  expect(view().zoom).toEqual({ scale: 100, horizontalFitToPages: null, verticalFitToPages: null });
  page.Zoom = false;
  expect([page.Zoom, page.FitToPagesWide, page.FitToPagesTall]).toEqual([false, 1, 1]);
  page.FitToPagesWide = 2;
  page.FitToPagesTall = false;
  page.Zoom = false;
  expect(view().zoom).toEqual({ scale: null, horizontalFitToPages: 2, verticalFitToPages: null });
  expect([page.FitToPagesWide, page.FitToPagesTall]).toEqual([2, false]);
  page.Zoom = 80;
  expect(view().zoom).toEqual({ scale: 80, horizontalFitToPages: null, verticalFitToPages: null });
});

test('rows that are repeated, and what is printed', () => {
  const { page, view } = open();
  expect([page.PrintTitleRows, page.PrintArea]).toEqual(['', '']);
  page.PrintTitleRows = '$1:$3';
  page.PrintArea = '$A$1:$D$9';
  expect([view().titleRows, view().printArea]).toEqual(['1:3', ['A1:D9']]);
  expect([page.PrintTitleRows, page.PrintArea]).toEqual(['$1:$3', '$A$1:$D$9']);
  page.PrintTitleRows = '';
  page.PrintArea = '';
  expect([view().titleRows, view().printArea]).toEqual([null, []]);
});

test.each<readonly [string, (page: WpsPageSetup) => void, 'fault' | 'no such call']>([
  ['a paper that is none', (page) => (page.PaperSize = 99), 'fault'],
  ['a margin below 0', (page) => (page.TopMargin = -1), 'fault'],
  ['a zoom of 5 percent', (page) => (page.Zoom = 5), 'fault'],
  ['a zoom that is on', (page) => (page.Zoom = true as never), 'no such call'],
  ['half a page', (page) => (page.FitToPagesWide = 1.5), 'no such call'],
  ['repeated cells', (page) => (page.PrintTitleRows = '$A$1:$B$2'), 'fault'],
  ['an address that is none', (page) => (page.PrintArea = '全部'), 'fault'],
  ['a footer of 256 characters', (page) => (page.CenterFooter = '页'.repeat(256)), 'fault'],
])('%s is refused', (_, change, expected) => {
  const { page, view } = open();
  const before = view();
  expect(thrown(() => change(page))).toBe(expected);
  expect(view()).toEqual(before);
});
