import type { WpsApplication } from '../../../src/host/wps/api/application-api';
import { type Machine, machineOf } from '../model/surroundings/machine';
import { startWps } from '../start-wps';
import { thrown } from '../thrown';

function open(): { readonly application: WpsApplication; readonly machine: Machine } {
  const { application, program } = startWps({ sheets: [{ name: '甲' }] });
  const machine = machineOf(program);
  machine.files.put('C:\\表格\\一季度\\示例市第一中学.xlsx', Uint8Array.of(80, 75, 0, 255));
  machine.files.put('/home/clerk/二季度.xls', Uint8Array.of(1));
  return { application, machine };
}

describe('files', () => {
  test('are read as bytes, with either slash', () => {
    const { FileSystem: files } = open().application;
    const bytes = files.ReadFileAsArrayBuffer('C:/表格/一季度/示例市第一中学.xlsx');
    expect([...new Uint8Array(bytes)]).toEqual([80, 75, 0, 255]);
    expect(files.Exists('C:\\表格\\一季度\\')).toBe(true);
    expect(files.Exists('/home/clerk/二季度.xls')).toBe(true);
    expect(files.Exists('/home/clerk/三季度.xls')).toBe(false);
  });

  test('are listed by name, folders among them', () => {
    const { FileSystem: files } = open().application;
    expect(files.readdirSync('C:\\表格')).toEqual(['一季度']);
    expect(files.readdirSync('C:/表格/一季度/')).toEqual(['示例市第一中学.xlsx']);
    const [folder, file] = [files.stat('C:/表格/一季度'), files.stat('/home/clerk/二季度.xls')];
    expect([folder.isDirectory(), folder.isFile()]).toEqual([true, false]);
    expect([file.isDirectory(), file.isFile(), file.size]).toEqual([false, true, 1]);
  });

  test('that are not there are faults', () => {
    const { FileSystem: files } = open().application;
    expect(thrown(() => files.ReadFileAsArrayBuffer('C:/没有.xlsx'))).toBe('fault');
    expect(thrown(() => files.ReadFileAsArrayBuffer('C:/表格'))).toBe('fault');
    expect(thrown(() => files.readdirSync('C:/没有'))).toBe('fault');
    expect(thrown(() => files.stat('C:/没有'))).toBe('fault');
  });

  test('are written a byte for each character', () => {
    const { application, machine } = open();
    const { FileSystem: files } = application;
    expect(files.writeAsBinaryString('C:\\表格\\汇总.xlsx', 'PK\u0000ÿ')).toBe(true);
    expect([...machine.files.bytes('C:/表格/汇总.xlsx')!]).toEqual([80, 75, 0, 255]);
    expect(machine.written.map(({ path }) => path)).toEqual(['C:\\表格\\汇总.xlsx']);
    expect(thrown(() => files.writeAsBinaryString('C:/表格/汇总.xlsx', '汇总'))).toBe('no such call');
    expect(thrown(() => files.writeAsBinaryString('C:/没有/汇总.xlsx', 'PK'))).toBe('fault');
    machine.files.closeFolder('C:/表格');
    expect(files.writeAsBinaryString('C:/表格/汇总.xlsx', 'x')).toBe(false);
    expect(machine.written).toHaveLength(1);
  });

  test('have their usual folders', () => {
    const { FileSystem: files, Env: env } = open().application;
    const folders = [env.GetHomePath(), env.GetDesktopPath(), env.GetDownloadPath(), env.GetTempPath()];
    expect(new Set(folders).size).toBe(4);
    expect(folders.every((folder) => files.stat(folder).isDirectory())).toBe(true);
  });
});

describe('a dialog for files', () => {
  test('gives what the clerk chooses, counted from 1', () => {
    const { application, machine } = open();
    machine.answers.push({ chosen: ['C:/甲.xlsx', 'C:/乙.xlsx'] });
    const dialog = application.FileDialog(3);
    dialog.Title = '选择各校的表格';
    dialog.AllowMultiSelect = true;
    dialog.InitialFileName = 'C:/';
    expect(dialog.Show()).toBe(-1);
    const { SelectedItems: chosen } = dialog;
    expect([chosen.Count, chosen.Item(1), chosen.Item(2)]).toEqual([2, 'C:/甲.xlsx', 'C:/乙.xlsx']);
    expect(thrown(() => chosen.Item(0))).toBe('fault');
    expect(machine.fileDialogs).toEqual([
      { type: 3, title: '选择各校的表格', initialFileName: 'C:/', allowMultiSelect: true },
    ]);
  });

  test('says 0 when it is closed', () => {
    const { application, machine } = open();
    machine.answers.push('cancelled');
    const dialog = application.FileDialog(4);
    expect([dialog.Show(), dialog.SelectedItems.Count]).toEqual([0, 0]);
  });

  test('does not come about of another type, nor without an answer', () => {
    const { application, machine } = open();
    expect(thrown(() => application.FileDialog(9))).toBe('fault');
    expect(() => application.FileDialog(2).Show()).toThrow('no answer');
    machine.answers.push({ chosen: ['C:/甲', 'C:/乙'] });
    expect(() => application.FileDialog(4).Show()).toThrow('cannot choose 2');
  });
});
