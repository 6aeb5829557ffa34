import type { WpsEventName } from '../../../../src/host/wps/api/application-api';
import { parseLocalAddress } from '../../../excel-host/model/grid/addresses';
import type { Area } from '../../../excel-host/model/grid/area';
import type { SheetState } from '../../../excel-host/model/sheet/sheet-state';
import type { WpsContext } from '../context';
import type { News } from '../program';

/** An event with what makes the objects that it brings. */
export interface Brought {
  readonly name: WpsEventName;
  readonly bring: () => readonly unknown[];
}

/** What the JSAPI has an event for; undefined for all else: names, formats, what is hidden, sheets that are left. */
export function eventOf(news: News): Brought | undefined {
  const { book } = news;
  switch (news.kind) {
    case 'worksheetChanged':
      return ofCells('SheetChange', book, news.args);
    case 'worksheetSelectionChanged':
      return ofCells('SheetSelectionChange', book, news.args);
    case 'worksheetActivated': {
      const sheet = sheetOf(book, news.args.worksheetId);
      return { name: 'SheetActivate', bring: () => [book.sheet(sheet)] };
    }
    case 'chartActivated':
      return { name: 'SheetActivate', bring: () => [book.chart()] };
    case 'worksheetAdded': {
      const sheet = sheetOf(book, news.args.worksheetId);
      return { name: 'WorkbookNewSheet', bring: () => [book.workbook(), book.sheet(sheet)] };
    }
    case 'sheetDeleting':
      return { name: 'SheetBeforeDelete', bring: () => [book.sheet(news.sheet)] };
    case 'workbookActivated':
      return { name: 'WorkbookActivate', bring: () => [book.workbook()] };
    case 'workbookClosing':
      return { name: 'WorkbookBeforeClose', bring: () => [book.workbook()] };
    case 'worksheetDeactivated':
    case 'worksheetDeleted':
    case 'worksheetFormatChanged':
    case 'worksheetNameChanged':
    case 'worksheetVisibilityChanged':
      return undefined;
  }
}

function ofCells(
  name: 'SheetChange' | 'SheetSelectionChange',
  book: WpsContext,
  { worksheetId, address }: { readonly worksheetId: string; readonly address: string },
): Brought {
  const sheet = sheetOf(book, worksheetId);
  const areas = address.split(',').map(areaOf);
  return { name, bring: () => [book.sheet(sheet), book.range(sheet, areas)] };
}

function sheetOf(book: WpsContext, id: string): SheetState {
  const sheet = book.holder.state.sheets.find((each) => each.id === id);
  if (!sheet) throw new Error(`The test WPS knows no sheet ${id}`);
  return sheet;
}

function areaOf(address: string): Area {
  const area = parseLocalAddress(address);
  if (!area) throw new Error(`${address} is no address`);
  return area;
}
