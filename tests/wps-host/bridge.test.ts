import { startWps } from './start-wps';
import { thrown } from './thrown';

const open = () => startWps({ sheets: [{ name: '甲', cells: { A1: 1 } }, { name: '乙' }] });
const unknown = (thing: object): Record<string, unknown> => thing as Record<string, unknown>;

describe('what is there', () => {
  test('members that WPS does not have cannot be used', () => {
    const { application } = open();
    const sheet = application.ActiveWorkbook!.ActiveSheet;
    expect([
      thrown(() => unknown(application)['Enum']),
      thrown(() => unknown(sheet)['name']),
      thrown(() => (unknown(sheet)['TabColour'] = 1)),
      thrown(() => Object.keys(sheet)),
      thrown(() => unknown(sheet)['_place']),
    ]).toEqual(Array(5).fill('no such call'));
  });

  test('collections are asked by Item, not by an index', () => {
    const { Worksheets } = open().application.ActiveWorkbook!;
    expect(thrown(() => unknown(Worksheets)['1'])).toBe('no such call');
    expect(Worksheets.Item(1).Name).toBe('甲');
  });

  test('methods and what is only told cannot be assigned', () => {
    const { application } = open();
    const range = application.ActiveWorkbook!.ActiveSheet.Range('A1');
    expect([
      thrown(() => (unknown(range)['Value'] = 1)),
      thrown(() => (unknown(range)['Merge'] = true)),
      thrown(() => (unknown(range)['Row'] = 2)),
      thrown(() => (unknown(application)['Name'] = 'x')),
    ]).toEqual(Array(4).fill('no such call'));
  });

  test('objects cannot be compared', () => {
    const { application } = open();
    const { ActiveSheet, Worksheets } = application.ActiveWorkbook!;
    expect(Worksheets.Item(1) === ActiveSheet).toBe(false);
  });
});

describe('calls', () => {
  test('each use of a member is one', () => {
    const { application, bridge } = open();
    const before = bridge.calls;
    application.ActiveWorkbook!.ActiveSheet.Range('A1').Font.Bold = true;
    expect(bridge.calls - before).toBe(5);
  });

  test('the k-th fails before it has done anything, once or from then on', () => {
    const { application, bridge, state } = open();
    const range = application.ActiveWorkbook!.ActiveSheet.Range('A1');
    bridge.failAt(1);
    expect(thrown(() => (range.Value2 = 2))).toBe('fault');
    expect(range.Value2).toBe(1);
    bridge.failAt(2, { lasting: true });
    expect(range.Row).toBe(1);
    expect([thrown(() => range.Row), thrown(() => range.Row)]).toEqual(['fault', 'fault']);
    bridge.clearFailures();
    expect(range.Row).toBe(1);
    expect(state.sheets).toHaveLength(2);
  });

  test('a fault says nothing that a program could rely on', () => {
    const sheets = open().application.ActiveWorkbook!.Worksheets;
    const messageOf = (call: () => unknown): string => {
      try {
        call();
        return '';
      } catch (error) {
        return (error as Error).message;
      }
    };
    const messages = [() => sheets.Item(0), () => (sheets.Item(1).Name = '乙'), () => sheets.Item('丙')];
    expect(new Set(messages.map(messageOf)).size).toBe(1);
  });
});

describe('while a cell is typed in', () => {
  test('nothing can be changed, and reading goes on', () => {
    const { application, clerk } = open();
    const workbook = application.ActiveWorkbook!;
    const sheet = workbook.ActiveSheet;
    expect(application.Ready).toBe(true);
    clerk.startTyping();
    expect(application.Ready).toBe(false);
    const writes: readonly (() => unknown)[] = [
      () => (sheet.Range('A1').Value2 = 2),
      () => (sheet.Range('A1').NumberFormat = '@'),
      () => (sheet.Range('A1').Font.Bold = true),
      () => (sheet.Range('A1').Borders.Item(7).LineStyle = 1),
      () => (sheet.Range('A1').RowHeight = 20),
      () => sheet.Range('A1:B1').Merge(),
      () => sheet.Range('A1').ClearContents(),
      () => sheet.Range('A1').Select(),
      () => (sheet.Name = '丙'),
      () => (sheet.Visible = 0),
      () => sheet.Activate(),
      () => workbook.Worksheets.Add(),
      () => (application.EnableEvents = false),
      () => (application.ActiveWindow!.SplitRow = 1),
    ];
    expect(writes.map(thrown)).toEqual(writes.map(() => 'fault'));
    expect(sheet.Range('A1').Value2).toBe(1);
    clerk.stopTyping();
    sheet.Range('A1').Value2 = 2;
    expect(sheet.Range('A1').Value2).toBe(2);
  });
});
