import type { WpsRange } from '../../../src/host/wps/api/cells-api';
import type { WpsSheet } from '../../../src/host/wps/api/workbook-api';
import { inspectCell, inspectSheet } from '../../excel-host/model/inspect';
import { type RunningWps, startWps } from '../start-wps';
import { thrown } from '../thrown';

interface Opened extends RunningWps {
  readonly sheet: WpsSheet;
  readonly at: (address: string) => WpsRange;
}

function open(): Opened {
  const wps = startWps({ sheets: [{ name: '目录', cells: { A1: '名单' } }, { name: '名单' }] });
  const sheet = wps.application.ActiveWorkbook!.ActiveSheet;
  return { ...wps, sheet, at: (address) => sheet.Range(address) };
}

describe('a link', () => {
  test('within the workbook has no address, and restyles the cell', () => {
    const { sheet, at, workbook } = open();
    at('A1').Font.Bold = true;
    sheet.Hyperlinks.Add(at('A1'), '', "'名单'!A1", '去名单');
    expect(sheet.Hyperlinks.Count).toBe(1);
    expect(inspectSheet(workbook, '目录').hyperlinks).toEqual([
      { cells: 'A1', documentReference: "'名单'!A1", screenTip: '去名单' },
    ]);
    const { value, style } = inspectCell(workbook, '目录', 'A1');
    expect(value).toBe('名单');
    expect(style.font).toMatchObject({ color: '#0563C1', underline: 'Single', bold: false });
  });

  test('to a file; an empty cell then shows the file', () => {
    const { sheet, at, workbook } = open();
    sheet.Hyperlinks.Add(at('B1'), '示例.docx');
    expect(inspectSheet(workbook, '目录').hyperlinks).toEqual([{ cells: 'B1', address: '示例.docx' }]);
    expect(at('B1').Value2).toBe('示例.docx');
  });

  test('is refused where it leads nowhere, on another sheet, and on one that is protected', () => {
    const { sheet, at, application, clerk, workbook } = open();
    const other = application.ActiveWorkbook!.Worksheets.Item('名单');
    expect(thrown(() => sheet.Hyperlinks.Add(at('A1'), ''))).toBe('fault');
    expect(thrown(() => sheet.Hyperlinks.Add(other.Range('A1'), '示例.docx'))).toBe('fault');
    expect(thrown(() => sheet.Hyperlinks.Add('A1' as never, '示例.docx'))).toBe('no such call');
    clerk.protectSheet('目录');
    expect(thrown(() => sheet.Hyperlinks.Add(at('A1'), '示例.docx'))).toBe('fault');
    expect(inspectSheet(workbook, '目录').hyperlinks).toEqual([]);
  });
});

describe('a note', () => {
  test('is added once, read by a call and changed by one', () => {
    const { at, workbook } = open();
    expect(at('B2').Comment).toBeNull();
    const added = at('B2').AddComment('请写全称');
    expect(added.Text()).toBe('请写全称');
    expect(thrown(() => at('B2').AddComment('又一个'))).toBe('fault');
    at('B2').Comment!.Text('请写简称');
    expect(inspectSheet(workbook, '目录').notes).toEqual({ B2: '请写简称' });
    expect(added.Text()).toBe('请写简称');
  });

  test('belongs to one cell', () => {
    const { at } = open();
    expect(thrown(() => at('B2:C3').AddComment('请写全称'))).toBe('fault');
    expect(thrown(() => at('B2').AddComment(5 as never))).toBe('no such call');
  });

  test('goes by itself or with all of some cells, and is then of no use', () => {
    const { at, workbook } = open();
    const [first, second] = [at('B2').AddComment('一'), at('C3').AddComment('二')];
    at('E5').AddComment('三');
    first.Delete();
    at('A1:D4').ClearComments();
    expect(inspectSheet(workbook, '目录').notes).toEqual({ E5: '三' });
    expect(thrown(() => first.Text())).toBe('fault');
    expect(thrown(() => second.Delete())).toBe('fault');
    expect(thrown(() => at('A1').ClearComments())).toBe('none');
  });

  test('stays as it is on a protected sheet', () => {
    const { at, clerk } = open();
    const note = at('B2').AddComment('一');
    clerk.protectSheet('目录');
    expect(thrown(() => note.Text('二'))).toBe('fault');
    expect(thrown(() => at('A1').ClearComments())).toBe('fault');
    expect(thrown(() => at('C3').AddComment('三'))).toBe('fault');
    expect(note.Text()).toBe('一');
  });
});
