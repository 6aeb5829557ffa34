import type { WpsEventName } from '../../../src/host/wps/api/application-api';
import { eventsTold } from '../events-told';
import { type RunningWps, startWps } from '../start-wps';
import { thrown } from '../thrown';

const NAMES = [
  'SheetChange',
  'SheetSelectionChange',
  'SheetActivate',
  'SheetBeforeDelete',
  'WorkbookNewSheet',
  'WorkbookActivate',
  'WorkbookBeforeClose',
] as const satisfies readonly WpsEventName[];

interface Opened extends RunningWps {
  /** What was told, each as the event and what its sheet and cells are called. */
  readonly heard: string[];
}

const open = (): Opened => {
  const wps = startWps({ sheets: [{ name: '甲' }, { name: '乙' }], name: '一.xlsx' }, [
    { sheets: [{ name: '丙' }], name: '二.xlsx' },
  ]);
  const heard: string[] = [];
  for (const name of NAMES) {
    wps.application.ApiEvent.AddApiEventListener(name, (...brought: readonly unknown[]) => {
      heard.push([name, ...brought.map(called)].join(' '));
    });
  }
  return { ...wps, heard };
};

/** A name, or for cells the first one and the numbers of rows and columns. */
function called(brought: unknown): string {
  const object = brought as Partial<Record<'Name' | 'Row' | 'Column', unknown>>;
  if ('Name' in object) return String(object.Name);
  const cells = brought as ReturnType<RunningWps['book']['range']>;
  return `${cells.Row},${cells.Column},${cells.Rows.Count}x${cells.Columns.Count}`;
}

test('contents that a clerk or the add-in writes, after what the page is doing', async () => {
  const { application, clerk, heard } = open();
  clerk.type('乙', 'C3', '一');
  application.ActiveWorkbook!.ActiveSheet.Range('A1:B2').Value2 = [
    ['一', '二'],
    ['三', '四'],
  ];
  application.ActiveWorkbook!.ActiveSheet.Range('A1').ClearContents();
  expect(heard).toEqual([]);
  await eventsTold();
  expect(heard).toEqual(['SheetChange 乙 3,3,1x1', 'SheetChange 甲 1,1,2x2', 'SheetChange 甲 1,1,1x1']);
});

test('a new row is a change of the whole row', async () => {
  const { clerk, heard } = open();
  clerk.insertRow('甲', 4);
  await eventsTold();
  expect(heard).toEqual(['SheetChange 甲 5,1,1x16384']);
});

test('what is selected and which sheet is shown', async () => {
  const { clerk, heard } = open();
  clerk.select('甲', 'B2:C3');
  clerk.showSheet('乙');
  await eventsTold();
  expect(heard).toEqual(['SheetSelectionChange 甲 2,2,2x2', 'SheetActivate 乙']);
});

test('sheets that come and go; one that goes is of no use by the time it is told', async () => {
  const { application, clerk, heard } = open();
  clerk.addSheet('丁');
  await eventsTold();
  expect(heard).toEqual(['WorkbookNewSheet 一.xlsx 丁']);
  const told: string[] = [];
  application.ApiEvent.RemoveApiEventListener('SheetBeforeDelete');
  application.ApiEvent.AddApiEventListener('SheetBeforeDelete', (sheet) => {
    told.push(thrown(() => sheet.Name));
  });
  clerk.deleteSheet('丁');
  await eventsTold();
  expect(told).toEqual(['fault']);
});

test('workbooks that come to the front and are closed', async () => {
  const { application, program, books, heard } = open();
  program.show(books[1]!);
  await eventsTold();
  expect(heard).toEqual(['WorkbookActivate 二.xlsx']);
  const told: string[] = [];
  application.ApiEvent.RemoveApiEventListener('WorkbookBeforeClose');
  application.ApiEvent.AddApiEventListener('WorkbookBeforeClose', () => told.push('closed'));
  program.close(books[1]!);
  await eventsTold();
  expect([...told, ...heard.slice(1)]).toEqual(['closed', 'WorkbookActivate 一.xlsx']);
});

test('names, looks and hidden sheets are told to nobody', async () => {
  const { application, clerk, heard } = open();
  clerk.renameSheet('乙', '戊');
  clerk.setVisibility('戊', 'Hidden');
  application.ActiveWorkbook!.ActiveSheet.Range('A1').Font.Bold = true;
  application.ActiveWorkbook!.ActiveSheet.Range('A1').NumberFormat = '@';
  await eventsTold();
  expect(heard).toEqual([]);
});

test('nothing of what happens while events are off, not even later', async () => {
  const { application, clerk, heard } = open();
  application.EnableEvents = false;
  clerk.type('甲', 'A1', '一');
  application.EnableEvents = true;
  await eventsTold();
  expect(heard).toEqual([]);
  clerk.type('甲', 'A1', '二');
  application.EnableEvents = false;
  await eventsTold();
  expect(heard).toEqual(['SheetChange 甲 1,1,1x1']);
});

describe('listeners', () => {
  test('by the name of a global function, looked up when the event comes', async () => {
    const { application, clerk } = startWps({ sheets: [{ name: '甲' }] });
    const heard: string[] = [];
    application.ApiEvent.AddApiEventListener('SheetActivate', 'onSheetOfTest');
    application.ApiEvent.AddApiEventListener('SheetChange', 'onSheetOfTest');
    const page = globalThis as { onSheetOfTest?: unknown };
    page.onSheetOfTest = () => heard.push('heard');
    clerk.type('甲', 'A1', 1);
    await eventsTold();
    application.ApiEvent.RemoveApiEventListener('SheetChange', 'onSheetOfTest');
    clerk.type('甲', 'A1', 2);
    await eventsTold();
    delete page.onSheetOfTest;
    expect(heard).toEqual(['heard']);
  });

  test('are removed one by one, or all of an event', async () => {
    const { application, clerk } = startWps({ sheets: [{ name: '甲' }] });
    const heard: string[] = [];
    const [first, second, third] = ['一', '二', '三'].map((name) => () => void heard.push(name));
    const { ApiEvent: events } = application;
    for (const listener of [first!, second!, third!]) events.AddApiEventListener('SheetChange', listener);
    events.RemoveApiEventListener('SheetChange', first);
    events.RemoveApiEventListener('SheetActivate');
    clerk.type('甲', 'A1', 1);
    await eventsTold();
    expect(heard).toEqual(['二', '三']);
    events.RemoveApiEventListener('SheetChange');
    clerk.type('甲', 'A1', 2);
    await eventsTold();
    expect(heard).toEqual(['二', '三']);
  });

  test('one removed between an event and its telling hears nothing', async () => {
    const { application, clerk } = startWps({ sheets: [{ name: '甲' }] });
    const heard: string[] = [];
    application.ApiEvent.AddApiEventListener('SheetChange', () => heard.push('heard'));
    clerk.type('甲', 'A1', 1);
    application.ApiEvent.RemoveApiEventListener('SheetChange');
    await eventsTold();
    expect(heard).toEqual([]);
  });

  test('one that another has removed just before hears nothing', async () => {
    const { application, clerk } = startWps({ sheets: [{ name: '甲' }] });
    const heard: string[] = [];
    const { ApiEvent: events } = application;
    const second = (): void => void heard.push('二');
    events.AddApiEventListener('SheetChange', () => events.RemoveApiEventListener('SheetChange', second));
    events.AddApiEventListener('SheetChange', second);
    clerk.type('甲', 'A1', 1);
    await eventsTold();
    expect(heard).toEqual([]);
  });

  test('of an event that there is not, or that are none, are mistakes', () => {
    const { ApiEvent: events } = startWps({ sheets: [{ name: '甲' }] }).application;
    expect(thrown(() => events.AddApiEventListener('SheetRename' as 'SheetChange', () => undefined))).toBe(
      'no such call',
    );
    expect(thrown(() => events.AddApiEventListener('SheetChange', undefined as never))).toBe('no such call');
    expect(thrown(() => events.RemoveApiEventListener('Sheetchange' as never))).toBe('no such call');
  });
});
