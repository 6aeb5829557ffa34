import { installPageWps, type WpsPage } from './page-wps';

test('a page without options has an empty workbook', () => {
  const page: WpsPage = {};
  installPageWps(page);
  expect(page.Application).toBe(page.wps);
  expect(page.Application!.ActiveWorkbook!.ActiveSheet.Name).toBe('Sheet1');
  expect(page.__wps!.sheetNames()).toEqual(['Sheet1']);
});

test('a page begins with what its options say, and shows what came of it', () => {
  const page: WpsPage = {
    __wpsHostOptions: {
      workbooks: [
        { sheets: [{ name: '名单', cells: { A1: '示例市第一中学' } }], name: '一.xlsx', path: 'C:\\表格' },
        { sheets: [{ name: '其他' }] },
      ],
      files: { 'C:\\表格\\甲.xlsx': btoa('PK') },
      folders: { download: 'D:\\下载' },
      answers: ['cancelled', { chosen: ['C:\\表格\\甲.xlsx'] }],
      storage: { asked: 'check' },
      panes: [{ url: 'file:///a/taskpane.html' }],
    },
  };
  installPageWps(page);
  const { Application: application, __wps: wps } = page as Required<WpsPage>;
  expect(application.ActiveWorkbook!.Name).toBe('一.xlsx');
  expect(application.PluginStorage.getItem('asked')).toBe('check');
  expect(application.GetTaskPane(1)!.Visible).toBe(true);
  expect(application.FileSystem.ReadFileAsArrayBuffer('C:\\表格\\甲.xlsx').byteLength).toBe(2);
  expect(application.FileDialog(3).Show()).toBe(0);
  expect(application.Env.GetDownloadPath()).toBe('D:\\下载');

  const before = wps.fingerprint();
  application.ActiveWorkbook!.ActiveSheet.Range('B1').Value2 = 168;
  application.FileSystem.writeAsBinaryString('D:\\下载\\汇总.xlsx', 'PK');
  application.PluginStorage.setItem('seen', 'yes');
  expect(wps.fingerprint()).not.toBe(before);
  expect(wps.inspect('名单').cells.B1!.value).toBe(168);
  expect(wps.drawn().sheets.map(({ name }) => name)).toEqual(['名单']);
  expect(wps.written()).toEqual([{ path: 'D:\\下载\\汇总.xlsx', base64: btoa('PK') }]);
  expect(wps.storage()).toEqual({ asked: 'check', seen: 'yes' });
});
