import type { SelectedCells, WorkbookChange } from '../../../src/host/port';
import { ChangeHub } from '../../../src/host/wps/events/change-hub';
import { writtenChanges } from '../../../src/host/wps/events/written-changes';
import { inOneGo } from '../../../src/host/wps/in-one-go';
import type { WpsApplication, WpsEventListeners, WpsEvents } from '../../../src/host/wps/api/application-api';
import { Turns } from '../../../src/host/turns';
import { WpsClerk } from '../../wps-host/clerk';
import type { Quirk } from '../../wps-host/quirks/quirks';
import type { RunningWps } from '../../wps-host/start-wps';
import { eventually, pass, quietly } from './quick-waiting';
import { rangeOf, wpsInHand } from './wps-in-hand';

const BOOK = { name: '本校.xlsx', sheets: [{ name: '甲', cells: { A1: '任务' } }, { name: '乙' }] };
const OTHER_BOOK = { name: '别的.xlsx', sheets: [{ name: '甲' }] };

interface Listening {
  readonly wps: RunningWps;
  readonly hub: ChangeHub;
  readonly changes: WorkbookChange[];
  readonly selections: SelectedCells[];
  readonly leave: () => Promise<void>;
}

async function listening(
  appOf: (wps: RunningWps) => WpsApplication = ({ application }) => application,
  quirks: readonly Quirk[] = [],
): Promise<Listening> {
  const { wps, handOf } = wpsInHand(BOOK, [OTHER_BOOK], quirks);
  const turns = new Turns();
  const hub = new ChangeHub(appOf(wps), handOf, (task) => turns.take(task));
  const [changes, selections]: [WorkbookChange[], SelectedCells[]] = [[], []];
  const leaving = [
    await hub.onChange((change) => changes.push(change)),
    await hub.onSelection((selected) => selections.push(selected)),
  ];
  const leave = async (): Promise<void> => {
    for (const unsubscribe of leaving) await unsubscribe();
  };
  return { wps, hub, changes, selections, leave };
}

const OTHER: WorkbookChange = { kind: 'other' };
const cells = (sheet: string, address: string): WorkbookChange => ({
  kind: 'cells',
  sheet,
  range: rangeOf(address),
});

/** As the program tells of cells on 甲. */
const tellChanged = ({ program, book, state }: RunningWps, address: string): void =>
  program.tell({
    kind: 'worksheetChanged',
    book,
    args: { worksheetId: state.findSheet('甲')!.id, address, changeType: 'RangeEdited', source: 'Local' },
  });

describe('changes', () => {
  test.each<[string, (wps: RunningWps) => void, readonly WorkbookChange[]]>([
    ['a block', ({ clerk }) => clerk.paste('乙', 'B2', [['一', '二']]), [cells('乙', 'B2:C2')]],
    ['whole rows', ({ clerk }) => clerk.insertRow('甲', 1), [OTHER]],
    ['whole columns', (wps) => tellChanged(wps, 'B:C'), [OTHER]],
    ['several areas', (wps) => tellChanged(wps, 'B1,D4'), [OTHER]],
    [
      'a sheet renamed before',
      ({ clerk }) => (clerk.renameSheet('乙', '丁'), clerk.type('丁', 'B3', '新')),
      [OTHER],
    ],
  ])('of %s', async (_, act, told) => {
    const { wps, changes } = await listening();
    act(wps);
    await quietly();
    expect(changes).toEqual(told);
  });

  test('a sheet that got another name is told when the clerk goes to another, once', async () => {
    const { wps, changes } = await listening();
    wps.clerk.renameSheet('甲', '丁');
    await quietly();
    expect(changes).toEqual([]);
    wps.clerk.showSheet('乙');
    await quietly();
    wps.clerk.showSheet('丁');
    await quietly();
    expect(changes).toEqual([OTHER]);
  });

  test('of another workbook are not told, but that it is shown now', async () => {
    const { wps, changes } = await listening();
    const other = wps.books[1]!;
    const clerkThere = new WpsClerk(other);
    clerkThere.type('甲', 'A1', '新');
    clerkThere.addSheet('新表');
    await quietly();
    expect(changes).toEqual([]);
    wps.program.show(other);
    await quietly();
    expect(changes).toEqual([OTHER]);
    clerkThere.type('甲', 'A1', '又新');
    await quietly();
    expect(changes).toEqual([OTHER, cells('甲', 'A1')]);
  });

  test('that WPS refuses to tell more of are anything', async () => {
    const { wps, changes } = await listening();
    wps.clerk.type('甲', 'A1', '新');
    wps.bridge.failAt(1, { lasting: true });
    expect(await eventually(() => changes.length > 0)).toBe(true);
    expect(changes).toEqual([OTHER]);
  });

  test('of our own are told by us alone', async () => {
    const { wps, hub, changes } = await listening();
    const { application } = wps;
    inOneGo(application, () => (application.ActiveWorkbook!.ActiveSheet.Range('B2').Value2 = 1));
    await quietly();
    expect(changes).toEqual([]);
    hub.tell(cells('甲', 'B2'));
    await quietly();
    expect(changes).toEqual([cells('甲', 'B2')]);
  });

  test('of our own that are told in the midst of writing are not heard', async () => {
    const { wps, changes } = await listening(undefined, ['eventsUnsilenced', 'eventsAtOnce']);
    const { application } = wps;
    inOneGo(application, () => (application.ActiveWorkbook!.ActiveSheet.Range('B2').Value2 = 1));
    await quietly();
    expect(changes).toEqual([]);
  });

  test('of a crowd are told as one, when it is over', async () => {
    const { wps, changes } = await listening();
    const calls = wps.bridge.calls;
    for (let row = 1; row <= 500; row++) wps.clerk.type('甲', `A${row}`, row);
    await quietly();
    expect([changes.length, changes[20]]).toEqual([21, OTHER]);
    expect(wps.bridge.calls - calls).toBeLessThan(500);
    wps.clerk.type('甲', 'B1', '新');
    await quietly();
    expect(changes.slice(21)).toEqual([cells('甲', 'B1')]);
  });

  test('sheets of our own are known once they were told', async () => {
    const { wps, hub, changes } = await listening();
    inOneGo(wps.application, () => (wps.application.ActiveWorkbook!.Worksheets.Add().Name = '丙'));
    hub.tell(OTHER);
    wps.clerk.type('丙', 'A1', '新');
    wps.clerk.showSheet('乙');
    await quietly();
    expect(changes).toEqual([OTHER, cells('丙', 'A1')]);
  });

  test('a listener that throws keeps nothing from the others', async () => {
    const { wps, hub, changes } = await listening();
    const thrown: unknown[] = [];
    const tasks = jest.spyOn(globalThis, 'queueMicrotask').mockImplementation(
      (task) =>
        void Promise.resolve()
          .then(task)
          .catch((error) => thrown.push(error)),
    );
    await hub.onChange(() => {
      throw new Error('of the page');
    });
    await hub.onChange((change) => changes.push(change));
    wps.clerk.type('甲', 'A1', '新');
    await quietly();
    tasks.mockRestore();
    expect(thrown).toEqual([new Error('of the page')]);
    expect(changes).toHaveLength(2);
  });
});

describe('selections', () => {
  test('the first of several areas is told', async () => {
    const { wps, selections } = await listening();
    wps.clerk.select('乙', 'C4:D5', 'F9');
    await quietly();
    expect(selections[selections.length - 1]).toEqual({ sheet: '乙', range: rangeOf('C4:D5') });
  });

  test('of an arrow key held down, the first and the last are told, and few in between', async () => {
    const { wps, selections } = await listening();
    for (let row = 1; row <= 60; row++) {
      wps.clerk.select('甲', `A${row}`);
      await pass(5);
    }
    await quietly();
    const rows = selections.map(({ range: { top } }) => top + 1);
    expect([rows[0], rows[rows.length - 1]]).toEqual([1, 60]);
    expect(rows.length).toBeLessThan(12);
  });

  test('are told when another workbook is shown', async () => {
    const { wps, selections } = await listening();
    wps.program.show(wps.books[1]!);
    await quietly();
    expect(selections).toEqual([{ sheet: '甲', range: rangeOf('A1') }]);
  });
});

describe('listening to WPS', () => {
  interface Registered {
    readonly name: string;
    readonly listener: unknown;
  }

  /** A page's WPS that notes what is registered, and refuses some of it. */
  function noting(refuses: (given: Registered) => boolean = () => false) {
    const registered: Registered[] = [];
    const appOf = ({ application }: RunningWps): WpsApplication => {
      const { ApiEvent: events } = application;
      const noted: WpsEvents = {
        AddApiEventListener: (name, listener) => {
          if (refuses({ name, listener })) throw new Error('call failed');
          registered.push({ name, listener });
          events.AddApiEventListener(name, listener);
        },
        RemoveApiEventListener: (name, listener) => {
          const at = registered.findIndex((one) => one.name === name && one.listener === listener);
          registered.splice(at, 1);
          events.RemoveApiEventListener(name, listener);
        },
      };
      return new Proxy(application, {
        get: (target, key) => (key === 'ApiEvent' ? noted : (Reflect.get(target, key) as unknown)),
      });
    };
    return { registered, appOf };
  }

  const namesOf = (registered: readonly Registered[]): readonly string[] =>
    [...new Set(registered.map(({ name }) => name))].sort();
  const ofPage = (): readonly string[] => Object.keys(globalThis).filter((key) => /168/u.test(key));
  const listenersOf = (registered: readonly Registered[]): readonly unknown[] =>
    registered.map(({ listener }) => listener);
  // Of tests above, which do not leave.
  beforeEach(() => ofPage().forEach((name) => Reflect.deleteProperty(globalThis, name)));

  test('is done once for each event and way, and until the last has left', async () => {
    const { registered, appOf } = noting();
    const { hub, leave } = await listening(appOf);
    expect(registered).toHaveLength(12);
    const all = [
      'SheetActivate',
      'SheetBeforeDelete',
      'SheetChange',
      'SheetSelectionChange',
      'WorkbookActivate',
      'WorkbookNewSheet',
    ];
    expect(namesOf(registered)).toEqual(all);
    const leaveToo = await hub.onSelection(() => undefined);
    expect(namesOf(registered)).toEqual(all);
    await leave();
    expect(namesOf(registered)).toEqual(['SheetActivate', 'SheetSelectionChange', 'WorkbookActivate']);
    await leaveToo();
    await leaveToo();
    expect([registered, ofPage()]).toEqual([[], []]);
  });

  test.each(['function', 'string'])('is done by the other way in a build that refuses a %s', async (kind) => {
    const { registered, appOf } = noting(({ listener }) => typeof listener === kind);
    const { wps, changes, leave } = await listening(appOf);
    expect(listenersOf(registered).map((one) => typeof one)).not.toContain(kind);
    wps.clerk.type('甲', 'A1', '新');
    await quietly();
    expect(changes).toEqual([cells('甲', 'A1')]);
    await leave();
    expect([registered, ofPage()]).toEqual([[], []]);
  });

  test.each<readonly Quirk[]>([[], ['onlyNamesListen'], ['onlyFunctionsListen'], ['eventsAtOnce']])(
    'tells each change once in a build that listens to both ways or silently not to one %s',
    async (...quirks) => {
      const { wps, changes, leave } = await listening(undefined, quirks);
      for (const cell of ['A1', 'A2', 'A3']) {
        wps.clerk.type('甲', cell, '新');
        await quietly();
      }
      expect(changes).toEqual([cells('甲', 'A1'), cells('甲', 'A2'), cells('甲', 'A3')]);
      await leave();
      wps.clerk.type('甲', 'A4', '新');
      await quietly();
      expect([changes.length, ofPage()]).toEqual([3, []]);
    },
  );

  test('a build that refuses to forget what it never heard of is left all the same', async () => {
    const { wps, leave } = await listening(undefined, ['onlyNamesListen']);
    wps.bridge.twist(['ApiEvent.RemoveApiEventListener'], ({ given: [, listener], usual }) => {
      if (typeof listener === 'function') throw new Error('call failed');
      return usual();
    });
    await leave();
    expect(ofPage()).toEqual([]);
  });

  test('a sheet is told to be deleted before it is, and we tell it after', async () => {
    const { registered, appOf } = noting();
    const { wps, changes } = await listening(appOf);
    const { listener } = registered.find(({ name }) => name === 'SheetBeforeDelete')!;
    (listener as WpsEventListeners['SheetBeforeDelete'])(wps.application.ActiveWorkbook!.ActiveSheet);
    for (let task = 0; task < 10; task++) await Promise.resolve();
    expect(changes).toEqual([]);
    expect(await eventually(() => changes.length > 0)).toBe(true);
    expect(changes).toEqual([OTHER]);
  });

  test('goes without an event that a build does not know', async () => {
    const { registered, appOf } = noting(({ name }) => name === 'SheetBeforeDelete');
    const { wps, changes } = await listening(appOf);
    expect(namesOf(registered)).toHaveLength(5);
    wps.clerk.showSheet('乙');
    wps.clerk.deleteSheet('乙');
    expect(await eventually(() => changes.length > 0)).toBe(true);
    expect(changes).toEqual([OTHER]);
  });

  test('is refused without the one that tells changed cells', async () => {
    const { registered, appOf } = noting(({ name }) => name === 'SheetChange');
    await expect(listening(appOf)).rejects.toThrow('call failed');
    expect([registered, ofPage()]).toEqual([[], []]);
  });
});

describe('what we wrote', () => {
  const sheets = [
    { id: 's1', name: '改名' },
    { id: 's2', name: '乙' },
  ];
  const written = (sheetId: string, row: number, col: number) => ({ sheetId, row, col });

  test('is told block by block, under the names that sheets have now', () => {
    const changes = writtenChanges([written('s2', 4, 1), written('s1', 0, 0), written('s1', 0, 1)], sheets);
    expect(changes).toEqual([cells('改名', 'A1:B1'), cells('乙', 'B5')]);
  });

  test('is anything where it is many blocks', () => {
    expect(
      writtenChanges(
        Array.from({ length: 9 }, (_, row) => written('s1', row * 2, 0)),
        sheets,
      ),
    ).toEqual([OTHER]);
  });
});
